import { overlaps } from '../../facts/context';
import { readDate } from '../../facts/date-reader';
import type { Asked } from './asked';
import { modalWords } from './function-words';
import type { ProofContext } from './proof-context';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const toCome = patternOf('words-of-what-comes');

/** Words that set a date by one named before: these the article's own facts must resolve. */
const anchored = patternOf('anchored-date-words');

/**
 * Derives the date again from the words at the key's place and the day of publication, and tries each wrong date:
 * none may be another reading of those words, overlap the key, or date something else in the same sentence.
 */
export function proveDate(asked: Asked, iso: string | undefined, context: ProofContext): Objection {
	const key = iso ?? readDate(asked.key)?.iso;
	if (key === undefined) return `the key “${asked.key}” is no date`;
	const shown = readDate(asked.key)?.iso;
	if (shown !== undefined && shown !== key) return `the key shows ${shown}, its value is ${key}`;
	if (!asked.keySpan) return 'nothing says which words give the date';
	const { published } = context.article;
	if (published && (key === published || published.startsWith(`${key}-`)))
		return 'the key is the day shown above the question';
	const readings = derive(asked, context);
	if (!readings.includes(key)) return `its words give ${readings[0] ?? 'no date'}, not ${key}`;
	return tryDates(asked, key, readings, context);
}

/** Every date that the key's words can mean here, the likeliest first. */
function derive(asked: Asked, context: ProofContext): string[] {
	const { published } = context.article;
	const words = context.textAt(asked.keySpan!);
	const reading = readDate(words, published === undefined ? {} : { reference: published });
	const facts = context.dates
		.filter((fact) => overlaps(fact.span, asked.keySpan!))
		.map((fact) => fact.value.iso);
	if (!reading) {
		// "the following day", "45" in "1931-45": what the finder made of it, where its words say so.
		const whole = context.dates.find((fact) => overlaps(fact.span, asked.keySpan!));
		return whole && (anchored().test(words) || /\d{4}/.test(words)) ? facts : [];
	}
	const all = [reading.iso, ...(reading.alternatives ?? []).map((other) => other.iso)];
	const open = hasFutureSign(asked, context);
	const fitting = published ? all.filter((iso) => iso.slice(0, published.length) <= published || open) : all;
	// "on Thursday" may be the last or the next one: where the finder saw the tense, its reading is the one to hold to.
	const agreed = fitting.filter((iso) => facts.includes(iso));
	return agreed.length > 0 ? agreed : fitting.slice(0, 1);
}

function hasFutureSign(asked: Asked, context: ProofContext): boolean {
	const tokens = context.tokensIn(asked.evidence);
	return tokens.some(
		(token) =>
			modalWords.has(token.text.toLowerCase()) ||
			(token.upos === 'VERB' && token.features.tense !== 'Past') ||
			toCome().test(token.text) ||
			(token.text.toLowerCase() === 'to' && token.upos === 'PART')
	);
}

function tryDates(asked: Asked, key: string, readings: string[], context: ProofContext): Objection {
	const here = context.dates
		.filter((fact) => overlaps(fact.span, asked.evidence) && !overlaps(fact.span, asked.keySpan!))
		.map((fact) => fact.value.iso);
	for (const text of asked.wrong) {
		const wrong = readDate(text)?.iso;
		if (wrong === undefined) return `the option “${text}” is no date`;
		if (wrong === key) return `“${text}” is the key again`;
		if (!key.includes('/') && !wrong.includes('/') && (wrong.startsWith(key) || key.startsWith(wrong)))
			return `“${text}” is also right, at another grain`;
		if (readings.length > 1 && readings[0] !== key && readings[0] === wrong)
			return `its words may also mean “${text}”`;
		if (here.includes(wrong)) return `“${text}” stands in the same sentence`;
	}
	return undefined;
}
