import type { Article, IsoDate } from './types';

/** What a person may set right of what the reader took. An empty string takes the field away. */
export interface Correction {
	title?: string;
	published?: IsoDate | '';
	/** Where the report was filed. */
	place?: string;
}

/** The article with title, day or place as the person says; text, spans and id stay. */
export function correctArticle(article: Article, { title, published, place }: Correction): Article {
	const corrected = { ...article };
	if (title !== undefined) setOrDelete(corrected, 'title', title.replace(/\s+/g, ' ').trim());
	if (published !== undefined) setOrDelete(corrected, 'published', published);
	if (place !== undefined) {
		const { place: _, ...line } = article.dateline ?? { span: { start: 0, end: 0 } };
		const name = place.trim();
		corrected.dateline = { ...line, ...(name === '' ? {} : { place: name }) };
	}
	return corrected;
}

function setOrDelete(article: Article, field: 'title' | 'published', value: string): void {
	if (value === '') delete article[field];
	else article[field] = value;
}
