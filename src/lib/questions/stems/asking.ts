import { overlaps } from '../../facts/context';
import { baseRelation, children, isWithin, subtree } from '../../language/tree';
import type { Token } from '../../language/types';
import type { Clause } from '../../language/clauses';
import type { Span } from '../../article/types';
import { takeApart, type ClauseParts, type Constituent } from './constituents';
import type { Trim } from './trimming';
import { leavesWhole } from './cuts';
import { verbGroup } from './verb-forms';
import { once, WordList } from '../../words';
import { capitalised, nameOnce, wordCount, wording, type Replacement } from './wording';

/** What a question asks for: the subject, or a constituent that holds the token. */
export interface Asked {
	/** The head of the phrase that the wh-phrase takes the place of. */
	head: Token;
	/** The question phrase without preposition: "which city", "how many documents". */
	wh: string;
	/** True to bring the constituent's own preposition along ("In which city"); a given one replaces it. */
	preposition?: string | true;
	/** Tokens left out wherever they stand; the wh-phrase is fronted for them although they are no constituent of the clause. */
	omit?: ReadonlySet<number>;
	/** Tokens of the article that the wh-phrase spells out, to be judged with the stem: "homes in the county". */
	spelled?: Token[];
	/** True where the question asks for a finished time, which goes with no perfect. */
	past?: boolean;
}

/** A finished stem and the tokens of the article that are spelled out in it. */
export interface Stem {
	text: string;
	tokens: Token[];
}

/** Longest stem that is written, in words; question-quality's 95th percentile. */
export const longestStem = 22;
/** Length aimed at before modifiers are trimmed further. */
const comfortable = 19;

/** What is tried in turn: better a short phrase less than a phrase cut into. */
const attempts: { level: Trim; obliques: number; longest: number }[] = [
	{ level: 0, obliques: Infinity, longest: comfortable },
	{ level: 1, obliques: Infinity, longest: longestStem },
	{ level: 1, obliques: 2, longest: longestStem },
	{ level: 2, obliques: 2, longest: longestStem },
	{ level: 1, obliques: 1, longest: longestStem },
	{ level: 2, obliques: 1, longest: longestStem },
	{ level: 1, obliques: 0, longest: longestStem },
	{ level: 3, obliques: 1, longest: longestStem },
	{ level: 2, obliques: 0, longest: longestStem },
	{ level: 3, obliques: 0, longest: longestStem },
	{ level: 0, obliques: Infinity, longest: longestStem }
];

/** Turns a clause into a question for the phrase headed by `asked.head`; tries harder trims until it is short enough. */
export function ask(
	clause: Clause,
	asked: Asked,
	replacements: readonly Replacement[],
	prefix = ''
): Stem | undefined {
	const byLevel = ([0, 1, 2, 3] as const).map((level) =>
		once(() => takeApart(clause, level, asked.head, asked.omit))
	);
	for (const { level, obliques, longest } of attempts) {
		const parts = byLevel[level]!();
		const stem = parts && said(askParts(parts, asked, replacements, prefix, obliques), replacements);
		if (!stem || wordCount(stem.text) > longest || saysTooLittleOf(clause, stem, asked.head)) continue;
		if (leavesWhole(clause, withVerb(clause, stem.tokens), askedFor(clause, asked)))
			return { ...stem, tokens: [...(asked.spelled ?? []), ...stem.tokens] };
	}
	return undefined;
}

const light = new WordList('light-verbs');
/** Fewest words of a question that leaves out a clause of what it asks about. */
const fewestOfPart = 10;

/** "In what year did MPs criticise the minister?", where the sentence goes on "for introducing …": others may have been. */
function saysTooLittleOf(
	{ sentence, predicate, passive }: Clause,
	{ text, tokens }: Stem,
	asked?: Token
): boolean {
	const below = children(sentence, predicate.index);
	const after = below.filter((child) => child.index > predicate.index && child.upos !== 'PUNCT');
	// "The figures come": what comes after such a verb is what it tells.
	if (
		light.has(predicate.lemma) &&
		!passive &&
		after.length > 0 &&
		!after.some((child) => child === asked || tokens.includes(child))
	)
		return true;
	return (
		wordCount(text) < fewestOfPart &&
		below.some(
			(child) =>
				/^(?:advcl|xcomp|ccomp)$/.test(baseRelation(child)) &&
				!/^(?:and|or|to|since)$/i.test(subtree(sentence, child.index)[0]!.text) &&
				child.index > predicate.index &&
				!tokens.includes(child) &&
				sentence.tokens[subtree(sentence, child.index)[0]!.index - 1]?.text !== ','
		)
	);
}

function said(stem: Stem | undefined, replacements: readonly Replacement[]): Stem | undefined {
	return stem && { ...stem, text: nameOnce(stem.text, replacements, stem.tokens) };
}

/** The tokens of a stem with those of its verb, as they stand in the sentence. */
function withVerb(clause: Clause, tokens: readonly Token[]): Token[] {
	return [...tokens, clause.verb, ...clause.auxiliaries];
}

/** The tokens that the question word stands for. */
function askedFor({ sentence }: Clause, { head, omit }: Asked): ReadonlySet<number> {
	const asked = new Set(omit);
	for (const token of sentence.tokens)
		if (isWithin(sentence, token.index, head.index)) asked.add(token.index);
	return asked;
}

function askParts(
	parts: ClauseParts,
	asked: Asked,
	replacements: readonly Replacement[],
	prefix: string,
	obliques: number
): Stem | undefined {
	const group = verbGroup(parts.clause, asked.past);
	if (!group) return undefined;
	const write = (tokens: Token[]) => wording(tokens, replacements);
	const core =
		parts.clause.copular || !group.statement.verb
			? write(parts.core.filter((t) => parts.clause.copular || t !== parts.clause.verb))
			: '';
	const opening = (wh: string) => (prefix ? `${prefix} ${wh}` : capitalised(wh));
	if (asked.head === parts.clause.subject) {
		const kept = clear(keepFew(parts.constituents, obliques), replacements);
		const front = toStayInFront(kept);
		if (prefix && front.length > 0) return undefined;
		const rest = kept.filter((c) => !front.includes(c));
		const first = front.map((c) => write(c.tokens)).join(' ');
		const pieces = [
			...group.statement.auxiliaries,
			...parts.inner.map((t) => t.text),
			group.statement.verb ?? '',
			core,
			...rest.map((c) => write(c.tokens))
		];
		return finish(opening(first ? `${first}, ${asked.wh}` : asked.wh), pieces, [
			...parts.inner,
			...parts.core,
			...kept.flatMap((c) => c.tokens)
		]);
	}
	const constituent = parts.constituents.find((c) => c.head === asked.head);
	if (!constituent && !asked.omit) return undefined;
	const rest = clear(
		keepFew(
			parts.constituents.filter((c) => c !== constituent),
			obliques
		),
		replacements
	);
	if (toStayInFront(rest).length > 0) return undefined;
	let wh = asked.wh;
	const preposition =
		asked.preposition === true ? constituent && prepositionOf(constituent) : asked.preposition;
	if (preposition) wh = `${preposition} ${wh}`;
	const pieces = [
		group.question.auxiliary,
		write(parts.subject),
		...group.question.rest,
		...parts.inner.map((t) => t.text),
		group.question.verb ?? '',
		core,
		...rest.map((c) => write(c.tokens))
	];
	return finish(opening(wh), pieces, [
		...parts.subject,
		...parts.inner,
		...parts.core,
		...rest.flatMap((c) => c.tokens)
	]);
}

function prepositionOf(constituent: Constituent): string | undefined {
	return constituent.preposition?.text.toLowerCase();
}

/** "In 1989 he used the day to announce plans to fly to Mars": at the end it would tell when the later verb was. */
function toStayInFront(constituents: readonly Constituent[]): Constituent[] {
	const misled = constituents.some((c) => !c.fronted && c.tokens.some((token) => token.upos === 'VERB'));
	return misled ? constituents.filter((c) => c.fronted) : [];
}

/** Objects and complements ("as …" too) stay, and so many of the obliques, from the front; what was fronted goes last. */
function keepFew(constituents: Constituent[], most: number): Constituent[] {
	const ordered = [
		...constituents.filter((c) => !c.fronted),
		...constituents.filter((c) => c.fronted && c.role === 'oblique')
	];
	let obliques = 0;
	return ordered.filter((c) =>
		(c.role === 'oblique' && !/^as$/i.test(c.preposition?.text ?? '')) ||
		c.role === 'adverb' ||
		c.role === 'clause'
			? ++obliques <= most
			: true
	);
}

function finish(opening: string, pieces: string[], tokens: Token[]): Stem {
	const text = [opening, ...pieces.filter((piece) => piece !== '')].join(' ').replace(/\s+([,.;:])/g, '$1');
	// A question mark takes the place of the full stop that closed a quotation.
	return { text: `${text.replace(/[.,](?=["”]$)/, '')}?`, tokens };
}

function upTo(tokens: Token[], end: number): Token[] {
	return tokens.filter((token) => token.start < end);
}

/** Obliques with a pronoun that nothing resolves are better left off than asked about. */
function clear(constituents: Constituent[], replacements: readonly Replacement[]): Constituent[] {
	const unresolved = (token: Token) =>
		token.xpos.startsWith('PRP') && token.text !== 'its' && !replacements.some((r) => overlaps(token, r));
	return constituents.filter((c) => c.role !== 'oblique' || !c.tokens.some(unresolved));
}

/** Writes the clause as a statement; `gap` is shown as a blank, `omit` holds tokens to leave out. */
export function state(
	clause: Clause,
	replacements: readonly Replacement[],
	options: {
		gap?: Span;
		keep?: Token;
		omit?: ReadonlySet<number>;
		longest?: number;
		endsWithGap?: boolean;
		/** True where nothing comes before the statement, so that what opens the clause may open it. */
		opens?: boolean;
	} = {}
): Stem | undefined {
	let best: Stem | undefined;
	for (const level of [0, 1, 2, 3] as Trim[]) {
		const parts = takeApart(clause, level, options.keep, options.omit);
		const group = parts && verbGroup(clause);
		if (!parts || !group) continue;
		const write = (tokens: Token[]) =>
			wording(
				options.endsWithGap && options.gap ? upTo(tokens, options.gap.end) : tokens,
				replacements,
				options.gap
			);
		let rest = parts.constituents;
		const kept = options.keep;
		const mustStay = rest.filter((c) => kept !== undefined && c.tokens.includes(kept));
		const few = keepFew(rest, level < 2 ? Infinity : level === 2 ? 2 : 1);
		const slim = level === 3 && mustStay.length > 0 ? few.filter((c) => c.role !== 'oblique') : few;
		const place = (c: Constituent) => (c.loose ? 2e6 : c.fronted ? 1e6 : 0) + c.head.index;
		rest = [...slim.filter((c) => !mustStay.includes(c)), ...mustStay].sort((a, b) => place(a) - place(b));
		const { gap } = options;
		if (gap && options.endsWithGap)
			rest = rest.filter((c) => mustStay.includes(c) || c.head.start < gap.start);
		const core =
			clause.copular || !group.statement.verb
				? write(parts.core.filter((t) => clause.copular || t !== clause.verb))
				: '';
		const front = options.opens && !options.endsWithGap ? rest.filter((c) => c.fronted) : [];
		rest = rest.filter((c) => !front.includes(c));
		const opening = front.map((c) => write(c.tokens)).join(' ');
		const pieces = [
			opening && `${opening},`,
			write(parts.subject),
			...group.statement.auxiliaries,
			...parts.inner.map((t) => t.text),
			group.statement.verb ?? '',
			core,
			...rest.map((c) => (c.loose ? `, ${write(c.tokens)}` : write(c.tokens)))
		];
		const tokens = [
			...parts.subject,
			...parts.inner,
			...parts.core,
			...[...front, ...rest].flatMap((c) => c.tokens)
		];
		const words = capitalised(pieces.filter((p) => p !== '').join(' '));
		const text = `${nameOnce(words, replacements, tokens).replace(/\s+([,.;:])/g, '$1')}.`;
		const stem = { text, tokens };
		if (options.gap && !text.includes('_____')) continue;
		const shown =
			options.endsWithGap && gap ? stem.tokens.filter((token) => token.start < gap.end) : stem.tokens;
		if (!leavesWhole(clause, withVerb(clause, shown), new Set(), options.endsWithGap)) continue;
		if (saysTooLittleOf(clause, stem)) continue;
		if (!best || wordCount(text) < wordCount(best.text)) best = stem;
		if (wordCount(best.text) <= (level === 0 ? comfortable : (options.longest ?? longestStem))) break;
	}
	return best && wordCount(best.text) <= (options.longest ?? longestStem) ? best : undefined;
}
