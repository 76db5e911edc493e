import type { CountModifier } from './types';

/** Words before a number that open it to one side or blur it, the longer before the shorter. */
export const modifiersBefore: readonly (readonly [string, CountModifier])[] = [
	['no more than', 'at most'],
	['not more than', 'at most'],
	['no fewer than', 'at least'],
	['no less than', 'at least'],
	['not less than', 'at least'],
	['as many as', 'as many as'],
	['as much as', 'as much as'],
	['as high as', 'as many as'],
	['a little over', 'over'],
	['a little more than', 'more than'],
	['in excess of', 'more than'],
	['slightly more than', 'more than'],
	['slightly less than', 'less than'],
	['well over', 'over'],
	['just over', 'over'],
	['just under', 'under'],
	['more than', 'more than'],
	['greater than', 'more than'],
	['higher than', 'more than'],
	['less than', 'less than'],
	['fewer than', 'fewer than'],
	['lower than', 'less than'],
	['at least', 'at least'],
	['at most', 'at most'],
	['up to', 'up to'],
	['close to', 'nearly'],
	['upwards of', 'more than'],
	['upward of', 'more than'],
	['an estimated', 'about'],
	['estimated', 'about'],
	['over', 'over'],
	['above', 'over'],
	['under', 'under'],
	['below', 'under'],
	['about', 'about'],
	['around', 'around'],
	['approximately', 'approximately'],
	['approx', 'approximately'],
	['circa', 'about'],
	['roughly', 'roughly'],
	['some', 'some'],
	['nearly', 'nearly'],
	['almost', 'almost'],
	['exceeding', 'more than']
];

/** Words after a number that do the same. */
export const modifiersAfter: readonly (readonly [string, CountModifier])[] = [
	['or more', 'at least'],
	['or fewer', 'at most'],
	['or less', 'at most'],
	['or so', 'about'],
	['- odd', 'about'],
	['- plus', 'at least'],
	['+', 'at least']
];

/** Those that are prepositions too: "a talk about two dams" counts two exactly. */
export const alsoPrepositions: ReadonlySet<string> = new Set([
	'about',
	'around',
	'over',
	'under',
	'above',
	'below'
]);
