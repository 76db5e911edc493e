import type { Article } from '../article/types';
import { linesOf, once } from '../words';

/** Words of a title that tell of an event, and the nouns that then need no telling which. */
const events = once(() =>
	linesOf('told-by-titles').map((line) => line.split(' : ').map((part) => new Set(part.split(' '))))
);

/** Whether the title tells of the one event or thing of its kind that the article is about: "the incident" under "Fire closes tunnel". */
export function toldByTitle({ title, text }: Article, noun: string): boolean {
	const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return (
		events().some(([told, nouns]) => nouns!.has(noun) && words.some((word) => told!.has(word))) &&
		!new RegExp(`\\b${noun}(?:e?s)\\b`, 'i').test(text)
	);
}
