import { once, wordsOf } from '../words';

/** Stems of one syllable with one vowel and one consonant lost their e: a doubled one would have kept it off. */
const shortStem = /^[^aeiou]*[aiou][tdmnlrkpbgs]$/;

/**
 * How stems of "-ed", "-ing", "-er", "-est" end that lost a silent e ("mak-ing" → "make") or did not
 * ("open-ing" → "open"); the longest ending that fits decides. Verbs that go against it are learnt from the
 * treebanks with the weights.
 */
const rules = once(() => {
	const endings = new Map([
		...wordsOf('stem-endings-with-e').map((ending): [string, boolean] => [ending, true]),
		...wordsOf('stem-endings-without-e').map((ending): [string, boolean] => [ending, false])
	]);
	return { endings, longest: Math.max(...[...endings.keys()].map((ending) => ending.length)) };
});

/** Whether a stem lost a silent e. */
export function lostE(stem: string): boolean {
	if (shortStem.test(stem)) return true;
	const { endings, longest } = rules();
	for (let length = Math.min(longest, stem.length); length > 0; length--) {
		const decided = endings.get(stem.slice(-length));
		if (decided !== undefined) return decided;
	}
	return false;
}
