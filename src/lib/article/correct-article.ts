import type { Article, Dateline, IsoDate } from './types';

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
	const name = title?.replace(/\s+/g, ' ').trim();
	if (name) corrected.title = name;
	else if (name === '') delete corrected.title;
	if (published) corrected.published = published;
	else if (published === '') delete corrected.published;
	if (place !== undefined) corrected.dateline = withPlace(article, place.trim());
	return corrected;
}

/** An article without a dateline gets one of no length at the start of the text. */
function withPlace(article: Article, place: string): Dateline {
	const span = article.dateline?.span ?? { start: 0, end: 0 };
	return place === '' ? { span } : { place, span };
}
