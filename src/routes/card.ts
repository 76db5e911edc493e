import type { EngineResult } from '$lib/engine';

/** What the shelf says of an article. */
export interface Card {
	/** The id in its address. */
	id: string;
	/** The id of its text, by which answers know it. */
	articleId: string;
	title: string;
	place?: string;
	/** ISO 8601, day grain. */
	published?: string;
	source?: string;
	/** Its first sentence. */
	opening: string;
	questions: number;
	words: number;
}

/** The card of an article; the first words stand in for a missing title. */
export function cardOf(id: string, { article, questions }: EngineResult): Card {
	const { title, published, source, dateline } = article;
	const [first] = article.sentences;
	const opening = first ? article.text.slice(first.start, first.end) : '';
	return {
		id,
		articleId: article.id,
		title: title ?? shortened(opening, 80),
		...(dateline?.place && { place: dateline.place }),
		...(published && { published }),
		...(source && { source }),
		opening: shortened(opening, 220),
		questions: questions.length,
		words: article.paragraphs.reduce(
			(sum, { start, end }) => sum + wordsIn(article.text.slice(start, end)),
			0
		)
	};
}

/** The text up to a space before `most` characters, with an ellipsis where some was left out. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.lastIndexOf(' ', most);
	return `${text.slice(0, cut > most / 2 ? cut : most)}…`;
}

function wordsIn(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}
