import { cardinals, ordinals } from '../../facts/number-words';
import type { CountFact } from '../../facts/types';
import { shuffled, type Random } from '../random';
import { patternOf } from '../../words';

/** Most that there can be of a thing: a side has ten wickets to lose, a year four quarters. */
const most = new Map([
	['wickets', 10],
	['quarter', 4],
	['quarters', 4],
	['halves', 2]
]);
/** A number with the word or letter that multiplies it. */
const scaled = /\d ?(?:m|bn|million|billion|thousand)\b/;
const numeral = /\d[\d,]*(?:\.\d+)?/;
/** Qualifiers that leave a number open upwards, and downwards. */
const openUpwards = patternOf('qualifiers-upwards');
const openDownwards = patternOf('qualifiers-downwards');
const approximate = patternOf('qualifiers-about');
const small = upTo(cardinals, 20);
const ordinalWords = upTo(ordinals, 12);

/** The words for whole numbers up to `most`, each at its own value. */
function upTo(words: ReadonlyMap<string, number>, most: number): string[] {
	const list: string[] = [];
	for (const [word, value] of words) if (value <= most) list[value] = word;
	return list;
}

/** A wrong number in the key's own dress: "more than 50" beside "more than 20". */
export interface WrongNumber {
	text: string;
	value: number;
}

/**
 * Two wrong numbers, written as the key is, of the same scale, that no reading of the key's interval makes true:
 * with "more than" and "at least" a smaller number turns into "fewer than", a larger one keeps the words; beside "up to"
 * stand smaller ones alone.
 */
export function wrongNumbers(fact: CountFact, keyText: string, random: Random): WrongNumber[] {
	const shown = shownNumber(keyText);
	if (!shown) return [];
	const { value: n, write } = shown;
	const open = openUpwards().test(keyText);
	const capped = openDownwards().test(keyText);
	const isWord = !numeral.test(keyText);
	const candidates = (
		fact.value.age
			? yearsFrom(n)
			: /^(?:magnitude|mw)$/i.test(fact.value.unit)
				? magnitudesFrom(n)
				: fact.value.ordinal && n > 12
					? placesFrom(n)
					: around(n, fact.value.percent === true, /\./.test(keyText), open || capped)
	).filter(
		(c) =>
			(!isWord || fact.value.ordinal === true || c <= 20) &&
			!(c > (most.get(fact.value.unit) ?? Infinity)) &&
			// "836m", "2.5 million": a thousand of them would be one of the next.
			!(c >= 1000 && n < 1000 && scaled.test(keyText))
	);
	const smaller = shuffled(
		candidates.filter((c) => (open || capped ? c <= n * 0.6 : c < n)),
		random
	);
	const larger = shuffled(
		candidates.filter((c) => (open || capped ? c >= n * 1.5 : c > n)),
		random
	);
	const smallWords =
		fact.value.currency || fact.value.percent || fact.value.measure ? 'less than' : 'fewer than';
	const isCapital = /^\p{Lu}/u.test(keyText);
	const cased = (words: string) => (isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words);
	const few = cased(smallWords);
	const lower = (c: number) => ({
		value: c,
		text: open ? write(c).replace(openUpwards(), few) : write(c)
	});
	const upper = (c: number) => ({ value: c, text: write(c) });
	const low = smaller.map(lower);
	const high = larger.map(upper);
	const style = random();
	const picked = style < 0.34 ? [high[0], high[1]] : style < 0.67 ? [low[0], high[0]] : [low[0], low[1]];
	// Two "more than" would hold one another; of "up to" a larger one would be true as well.
	const chosen = open
		? [low[0], high[0]]
		: capped
			? [low[0], low.find(({ value }) => isFar(value, low[0]!.value))]
			: picked;
	const spare = open || capped ? [] : [...low, ...high];
	const full = [...chosen, ...spare].filter((w): w is WrongNumber => w !== undefined);
	const vague = approximate().test(keyText);
	return full
		.filter(
			(w, at) =>
				w.text !== keyText &&
				!full.slice(0, at).some((other) => other.text === w.text || (vague && !isFar(other.value, w.value)))
		)
		.slice(0, 2);
}

/** "about 10" and "about 11" say the same. */
function isFar(a: number, b: number): boolean {
	return Math.abs(a - b) >= 0.2 * Math.max(a, b);
}

/** Reads the number that a key shows and tells how to write another in its place. */
export function shownNumber(key: string): { value: number; write: (n: number) => string } | undefined {
	const digits = numeral.exec(key);
	if (digits) {
		const value = Number(digits[0].replace(/,/g, ''));
		const suffix = /^(st|nd|rd|th)\b/.exec(key.slice(digits.index + digits[0].length));
		const decimals = digits[0].split('.')[1]?.length ?? 0;
		const commas = digits[0].includes(',');
		return {
			value,
			write: (n) => {
				const plain = decimals > 0 ? n.toFixed(decimals) : String(Math.round(n));
				const text = commas || Math.round(n) >= 10000 ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : plain;
				const end = digits.index + digits[0].length;
				if (!suffix) return key.slice(0, digits.index) + text + key.slice(end);
				return key.slice(0, digits.index) + text + ordinalEnding(Math.round(n)) + key.slice(end + 2);
			}
		};
	}
	for (const [words, kind] of [
		[ordinalWords, 'ordinal'],
		[small, 'cardinal']
	] as const) {
		for (let value = words.length - 1; value > 0; value--) {
			const found = new RegExp(`(?<![-\\w])${words[value]}(?![-\\w])`, 'i').exec(key);
			if (!found) continue;
			return {
				value,
				write: (n) => {
					const word =
						words[Math.round(n)] ??
						(kind === 'ordinal' ? `${Math.round(n)}${ordinalEnding(Math.round(n))}` : String(Math.round(n)));
					const cased = /^[A-Z]/.test(found[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
					return key.slice(0, found.index) + cased + key.slice(found.index + found[0].length);
				}
			};
		}
	}
	return undefined;
}

function ordinalEnding(n: number): string {
	if (n % 100 >= 11 && n % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

/** Ages that somebody of that age could be taken for. */
function yearsFrom(age: number): number[] {
	const step = age < 10 ? 1 : age < 30 ? 2 : 3;
	return [-3, -2, -1, 1, 2, 3].map((steps) => age + steps * step).filter((years) => years > 0);
}

/** Magnitudes of earthquakes that a report could give: one more is ten times the tremor. */
function magnitudesFrom(magnitude: number): number[] {
	return [-0.9, -0.6, -0.3, 0.3, 0.6, 0.9].map((step) => magnitude + step);
}

/** Ordinals that could be meant: the 50th and 70th beside the 60th, the 38th and 41st beside the 39th. */
function placesFrom(place: number): number[] {
	const step = place % 10 === 0 ? 10 : place % 5 === 0 ? 5 : 1;
	return [-3, -2, -1, 1, 2, 3].map((steps) => place + steps * step).filter((other) => other > 0);
}

function around(n: number, percent: boolean, decimal: boolean, bounded: boolean): number[] {
	if (decimal) return [0.5, 0.7, 0.8, 1.2, 1.3, 1.6].map((f) => n * f).filter((x) => !percent || x < 100);
	// The half and the double are far enough off for "up to 10".
	if (n <= 12 && bounded) return [Math.floor(n / 2), 2 * n].filter((x) => x >= 2);
	if (n <= 12) return [n - 3, n - 2, n - 1, n + 1, n + 2, n + 3, n + 4].filter((x) => x >= 2);
	const size = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
	const roundness = n % (size * 10) === 0 ? size * 10 : n % (size * 5) === 0 ? size * 5 : 0;
	return [0.4, 0.5, 0.6, 0.75, 1.25, 1.5, 1.75, 2]
		.map((factor) => {
			const raw = n * factor;
			if (roundness > 0) return Math.max(roundness, Math.round(raw / roundness) * roundness);
			return Math.round(raw / size) * size + (n % size);
		})
		.filter((x) => x !== n && x > 0 && (!percent || x < 100));
}
