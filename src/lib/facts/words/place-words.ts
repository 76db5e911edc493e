import { once, WordList, wordsOf } from '../../words';

type PlaceKind = 'site' | 'region' | 'city';

/** Words that head a place's name, with its kind. Lower case. */
export const placeHeads = once(
	() =>
		new Map<string, PlaceKind>([
			...kindOf(wordsOf('site-heads'), 'site'),
			...kindOf(wordsOf('region-heads'), 'region'),
			...kindOf(['city', 'town', 'village', 'borough', 'suburb', 'township'], 'city')
		])
);

function kindOf(words: string[], kind: PlaceKind): [string, PlaceKind][] {
	return words.map((word) => [word, kind]);
}

/** Heads that come first: "Mount Etna", "Lake Victoria". */
export const placeFirst = new WordList('place-openers');

/** Prepositions that put what happens at a place. */
export const placePrepositions = new WordList('place-prepositions');
