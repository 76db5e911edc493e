import type { Sentence, Token } from '../language/types';
import { isNoCount } from './count-exclusions';
import { pluralOf, readUnit, type CountUnit } from './count-unit';
import { makeFactId, overlaps, type FactContext } from './context';
import { moneyWords } from './currency-words';
import { isDash } from './date-parts';
import { readDateMatches } from './date-recognisers';
import { scoreWords } from './identifier-words';
import { readLexemes, type Lexeme } from './lexemes';
import { durationWords, measureWords } from './measure-words';
import { alsoPrepositions } from './modifier-words';
import { readNumberMatch, type NumberMatch } from './number-phrase';
import type { CountFact, CountValue } from './types';

/**
 * The numbers an article gives, with what they count: "the exchange of more than 20 bilateral cooperation
 * documents" gives 20, `more than`, `bilateral cooperation documents`. The span holds qualifier, number, and
 * the percent or currency that belong to it; the unit's words follow it.
 */
export function findCounts(context: FactContext): CountFact[] {
	const facts: CountFact[] = [];
	for (const sentence of context.sentences) {
		const text = context.article.text.slice(sentence.start, sentence.end);
		if (!mayCount.test(text)) continue;
		const lexemes = readLexemes(text);
		const blocked = datedLexemes(lexemes);
		const tokenAt = tokenStarts(sentence);
		for (let at = 0; at < lexemes.length;) {
			const match = blocked[at] ? undefined : readNumberMatch(lexemes, at);
			if (!match) {
				at++;
				continue;
			}
			const end = Math.max(match.to, at + 1);
			at = end;
			if (blocked[end - 1] || isNoCount(lexemes, match)) {
				at = Math.max(skipChain(lexemes, end), end);
				continue;
			}
			const fact = readFact({ sentence, text, lexemes, tokenAt }, match, facts.at(-1));
			if (
				fact &&
				!facts.some((other, place) => place > facts.length - 3 && overlaps(other.span, fact.span))
			) {
				facts.push(fact);
			}
		}
	}
	return facts;
}

/** Cheap look for figures or letters; a sentence without them has no number. */
const mayCount = /[\d\p{L}]/u;

interface Scene {
	sentence: Sentence;
	text: string;
	lexemes: Lexeme[];
	/** Offset in the article → index of the token that covers it. */
	tokenAt: (offset: number) => number;
}

function readFact(scene: Scene, match: NumberMatch, before: CountFact | undefined): CountFact | undefined {
	const { sentence, text, lexemes, tokenAt } = scene;
	const value: CountValue = { value: match.value, unit: '' };
	if (match.upper !== undefined) value.upper = match.upper;
	let sureness = 1;
	const number = sentence.tokens[tokenAt(sentence.start + lexemes[match.to - 1]!.start)];
	const next = lexemes[match.to];
	const after = tokenAt(sentence.start + (next?.start ?? text.length));
	const unit = inherited(scene, match, unitOf(scene, match, number, after), before);
	if (
		unit.text === '' &&
		/^\d{4}$/.test(lexemes[match.at]!.text) &&
		match.value >= 1000 &&
		match.value < 2100
	)
		return undefined;
	if (unit.text === '' && lexemes[match.from - 1]?.lower === "'s") return undefined;
	value.unit = unit.text;
	sureness *= unit.sureness;
	if (unit.measure && !match.ordinal) value.measure = true;
	if (match.modifier !== undefined) readModifier(scene, match, value);
	if (match.percent) value.percent = true;
	if (match.currency !== undefined) value.currency = match.currency;
	if (match.ordinal) {
		value.ordinal = true;
		if (unit.text === '') return undefined;
		sureness *= match.spelled ? 0.75 : 1;
	}
	if (isAge(lexemes, match)) {
		value.age = true;
		value.unit = 'years';
		delete value.measure;
		sureness = 0.9;
	}
	if (match.upper !== undefined) {
		const score = isScore(lexemes, match, unit);
		if (score) {
			value.score = true;
			value.unit = '';
			sureness = score;
		} else if (match.upper <= match.value) return undefined;
	}
	if (match.vague) sureness = 0.2;
	if (match.fraction) sureness *= 0.7;
	if (match.alternatives && !match.percent && unit.text !== '' && !unit.measure) sureness *= 0.4;
	if (match.spelled && match.value === 1 && !match.multiplied && !match.fraction) sureness *= 0.5;
	const from = value.modifier === undefined && match.modifierFrom !== undefined ? match.at : match.from;
	const said = `${value.value}/${value.upper ?? ''}/${value.unit.toLowerCase()}/${value.modifier ?? ''}`;
	return {
		kind: 'count',
		id: makeFactId('count', said, text),
		span: { start: sentence.start + lexemes[from]!.start, end: sentence.start + lexemes[match.to - 1]!.end },
		sentence: sentence.index,
		confidence: Math.round(sureness * 100) / 100,
		value
	};
}

/** `4,300 jobs in France, 3,700 in Germany`: what the number before counted, where only a place or time follows. */
function inherited(
	{ sentence, lexemes }: Scene,
	match: NumberMatch,
	unit: CountUnit,
	before: CountFact | undefined
): CountUnit {
	if (unit.text !== '' || before === undefined || before.sentence !== sentence.index) return unit;
	const { unit: text, ordinal, percent, currency, age, score, measure } = before.value;
	if (text === '' || ordinal || percent || currency || age || score || measure) return unit;
	const next = lexemes[match.to]?.lower ?? '';
	return /^(?:in|from|at)$/.test(next) ? { text, sureness: 0.5 } : unit;
}

function unitOf(scene: Scene, match: NumberMatch, number: Token | undefined, after: number): CountUnit {
	const { sentence, text, lexemes } = scene;
	const next = lexemes[match.to];
	const word = lexemes[match.to + 1];
	const hyphenated = isDash(next) && next!.text !== '—' && next!.glued && word?.kind === 'word' && word.glued;
	if (match.currency !== undefined) {
		return { text: moneyWords.get(match.currency) ?? match.currency, sureness: 0.9 };
	}
	if (match.percent) {
		if (/^points?$/.test(next?.lower ?? '')) return { text: 'percentage points', sureness: 0.85 };
		const of = next?.lower === 'of' ? readUnit(sentence, text, number, after) : undefined;
		return of && of.text !== '' ? { ...of, sureness: 0.85 } : { text: 'percent', sureness: 0.75 };
	}
	if (hyphenated) {
		const measure = measureWords.has(word.lower);
		const second = lexemes[match.to + 3];
		if (
			isDash(lexemes[match.to + 2]) &&
			second?.kind === 'word' &&
			second.glued &&
			!/^(?:per|old|olds)$/.test(second.lower) &&
			!measure
		) {
			return { text: `${word.text}-${pluralOf(second.text)}`, sureness: 0.5 };
		}
		const per = lexemes[match.to + 3]?.lower === 'per' ? lexemes[match.to + 5] : undefined;
		if (per) return { text: `${pluralOf(word.text)} per ${per.text}`, measure: true, sureness: 0.8 };
		return { text: pluralOf(word.text), sureness: measure ? 0.8 : 0.6, ...(measure ? { measure } : {}) };
	}
	if (lexemes[match.from - 1]?.lower === 'magnitude' || next?.lower === 'magnitude') {
		return { text: 'magnitude', measure: true, sureness: 0.9 };
	}
	if (next?.kind === 'word' && next.glued && measureWords.has(next.lower)) {
		return { text: next.text, measure: true, sureness: 0.9 };
	}
	if (next?.text === '°')
		return {
			text: /^[cf]$/.test(word?.lower ?? '') ? `°${word!.text}` : 'degrees',
			measure: true,
			sureness: 0.9
		};
	if (!next || (next.kind === 'sign' && !/^["“‘'(]$/.test(next.text))) return { text: '', sureness: 0.35 };
	return readUnit(sentence, text, number, after, !match.ordinal && match.value !== 1);
}

/** Keeps the qualifier unless the tree makes a preposition of it, or "over" means "during". */
function readModifier({ sentence, lexemes, tokenAt }: Scene, match: NumberMatch, value: CountValue): void {
	const from = match.modifierFrom;
	const word = from === undefined ? '' : lexemes[from]!.lower;
	if (from !== undefined && from === match.at - 1 && alsoPrepositions.has(word)) {
		const token = sentence.tokens[tokenAt(sentence.start + lexemes[from]!.start)];
		const lead = lexemes[from - 1]?.lower ?? '';
		const noun =
			token && sentence.tokens[from - 1] && /^NN/.test(sentence.tokens[token.index - 1]?.xpos ?? '');
		if (word === 'about' && noun && token.relation === 'case' && token.arcProbability > 0.6) return;
		const during =
			word === 'over' &&
			durationWords.has(value.unit) &&
			!/^(?:in|for|after|of|last|lasted|took|than|by|is|was)$/.test(lead);
		if (during) return;
	}
	value.modifier = match.modifier!;
}

/** `34-year-old`, `aged 34`, `34 years old`, `Smith, 34,`. */
function isAge(
	lexemes: Lexeme[],
	{ from, at, to, percent, currency, ordinal, multiplied, value }: NumberMatch
): boolean {
	if (percent || currency || ordinal || multiplied || value > 125) return false;
	const words = lexemes.slice(to, to + 4).map((lexeme) => lexeme.lower);
	if (
		/^-? ?years? -? ?olds?$/.test(
			words
				.join(' ')
				.replace(/ +/g, ' ')
				.split(' ')
				.slice(0, words[0] === '-' ? 4 : 2)
				.join(' ')
		)
	)
		return true;
	const lead = lexemes[from - 1]?.lower ?? '';
	if (lead === 'aged' || lead === 'age') return true;
	if (lead === 'of' && lexemes[from - 2]?.lower === 'age') return true;
	const before = lexemes[at - 2];
	const closed = /^[,.]$/.test(lexemes[to]?.text ?? '');
	return (
		lead === ',' &&
		closed &&
		before?.capital === true &&
		value >= 1 &&
		lexemes[at - 3]?.capital === true &&
		Number.isInteger(value)
	);
}

/** How surely `a-b` is a score: 0 where it is a range. */
function isScore(lexemes: Lexeme[], match: NumberMatch, unit: CountUnit): number {
	const { value, upper, joiner, at, to } = match;
	if (match.percent || match.currency || match.modifier || value > 400 || upper! > 400) return 0;
	if (joiner !== 'dash' && joiner !== 'to') return 0;
	if (!Number.isInteger(value) || !Number.isInteger(upper)) return 0;
	const near = [...lexemes.slice(Math.max(0, at - 7), at), ...lexemes.slice(to, to + 3)];
	const contest = near.some((lexeme) => scoreWords.has(lexeme.lower));
	if (joiner === 'to') return contest && value > upper! ? 0.75 : 0;
	if (contest) return unit.measure ? 0 : 0.88;
	return value >= upper! ? 0.7 : 0;
}

/** Which lexemes belong to dates, and so to no count. */
function datedLexemes(lexemes: Lexeme[]): Uint8Array {
	const dated = new Uint8Array(lexemes.length);
	for (const match of readDateMatches(lexemes, 'article')) {
		const { form } = match.expression;
		if (form !== 'anchor') dated.fill(1, match.from, match.to);
	}
	return dated;
}

/** Steps over a chain such as `1/1/1/…` in one go. */
function skipChain(lexemes: Lexeme[], at: number): number {
	let end = at;
	while (end < lexemes.length && lexemes[end]!.glued && lexemes[end]!.kind !== 'word') end++;
	return end;
}

/** Finds the token that covers or follows an offset, by halving. */
function tokenStarts({ tokens }: Sentence): (offset: number) => number {
	return (offset) => {
		let low = 0;
		let high = tokens.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (tokens[middle]!.end > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	};
}
