import type { Question } from '../types';
import type { Objection } from './verdict';

/** Datelines, bylines, captions and credits are no facts to ask for. */
export function checkMetadata(question: Question): Objection {
	const { stem } = question;
	if (
		/\b(?:byline|dateline|photo credit|caption|photographer|this article|the article’s author|read more|click here)\b/i.test(
			stem
		) &&
		!/\bdoes the article give\b/.test(stem)
	)
		return 'it asks about the article’s own furniture';
	return /https?:\/\/|www\.|&(?:amp|nbsp|mdash|quot|#\d+);|[{}<>|]|\(\(/.test(stem)
		? 'it has an address or marks of a page in it'
		: undefined;
}
