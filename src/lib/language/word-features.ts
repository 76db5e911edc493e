/** How many sub-word features a word has: one embedding each, summed. */
export const featureCount = 8;

/** Classes of the lexicon a word is listed under, a letter each, e.g. `g` (given name) or `cl`. */
export type Lexicon = ReadonlyMap<string, string>;

const longest = 40;

/**
 * The key under which a word's embedding is looked up: lower case, straight quotes, numbers and
 * addresses folded into classes ("2019" → `<year>`, "317" → `<d3>`, "20-minute" → `00-minute`).
 */
export function normalise(word: string): string {
	const plain = straighten(word.slice(0, longest)).toLowerCase();
	const digits = countDigits(plain);
	if (digits > 0) {
		if (digits === plain.length) {
			const isYear = digits === 4 && (plain.startsWith('19') || plain.startsWith('20'));
			return isYear ? '<year>' : `<d${Math.min(digits, 4)}>`;
		}
		if (plain.startsWith('http') || plain.startsWith('www.')) return '<url>';
		return plain.replace(/\d/g, '0');
	}
	return plain.startsWith('http:') || plain.startsWith('https:') || plain.startsWith('www.')
		? '<url>'
		: plain;
}

/**
 * The sub-word features of a word, {@link featureCount} of them: suffixes of one to four letters,
 * prefixes of two and three, the shape of its capitals and digits, its classes in the lexicon.
 */
export function wordFeatures(word: string, lexicon: Lexicon): string[] {
	const key = normalise(word);
	return [
		`1${key.slice(-1)}`,
		`2${key.slice(-2)}`,
		`3${key.slice(-3)}`,
		`4${key.slice(-4)}`,
		`p${key.slice(0, 2)}`,
		`q${key.slice(0, 3)}`,
		`S${shape(word)}`,
		`G${lexicon.get(key) ?? ''}`
	];
}

/** The shape of a word, runs folded: "Putin" → `Xx`, "NATO" → `XX`, "G7" → `Xd`; six signs at most. */
export function shape(word: string): string {
	let signs = '';
	let last = '';
	for (const character of straighten(word.slice(0, longest))) {
		const sign = signOf(character);
		if (sign !== last) signs += sign;
		else if (sign === 'X' && !signs.endsWith('XX')) signs += 'X';
		last = sign;
		if (signs.length >= 6) break;
	}
	return signs.slice(0, 6);
}

function signOf(character: string): string {
	if (character >= '0' && character <= '9') return 'd';
	if (character !== character.toLowerCase()) return 'X';
	if (character !== character.toUpperCase()) return 'x';
	return character;
}

function countDigits(text: string): number {
	let digits = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 48 && code <= 57) digits += 1;
	}
	return digits;
}

/** Typographic quotes and dots as their plain forms, which the treebanks use. */
function straighten(text: string): string {
	return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...');
}
