import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import { baseRelation, subtree } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Stem } from './asking';
import { stopsBeforeVerb } from './cuts';
import { opensList } from './endings';
import { patternOf } from '../../words';
import { capitalised, nameOnce, wordCount, wording, type Replacement } from './wording';

const adjuncts = patternOf('adjunct-openers');

/** Openings that tie a sentence to the one before. */
const linking = patternOf('linking-words');
/** The same where a comma follows; without one it may be the subject: "Today marks …". */
const timely = /^(today|now|currently)$/i;
/** A beginning of fewer words says too little. */
const fewestWords = 9;

/**
 * The whole sentence with a gap, nothing left out but a linking word at its start and asides in brackets: where it is
 * short enough, no sentence cut out of it is as sound.
 * @param longest words that the statement may have
 * @param mayCut whether a longer one may end at a comma after which a clause begins that the rest does without
 */
export function stateWhole(
	sentence: Sentence,
	replacements: readonly Replacement[],
	gap: Span,
	longest: number,
	mayCut = false
): Stem | undefined {
	let tokens: Token[] = sentence.tokens;
	tokens = tokens.slice(openingPhrase(tokens));
	while (tokens.length > 0 && mayGo(tokens)) tokens = tokens.slice(1);
	if (tokens.at(-1)?.text !== '.') return undefined;
	tokens = withoutBrackets(tokens, gap).filter(
		({ text, index }) =>
			!/^(?:also|currently|recently)$/.test(text) &&
			!(
				text === 'then' &&
				sentence.tokens[index + 1]?.text !== '-' &&
				!/^(?:since|until|by|before)$/i.test(sentence.tokens[index - 1]?.text ?? '')
			)
	);
	const write = (shown: Token[]) =>
		nameOnce(capitalised(wording(shown, replacements, gap)), replacements, shown);
	const text = write(tokens);
	if (!text.includes('_____')) return undefined;
	if (wordCount(text) <= longest) return { text, tokens };
	if (!mayCut) return undefined;
	tokens = withoutAsides(sentence, tokens, gap);
	const shorter = write(tokens);
	if (wordCount(shorter) <= longest) return { text: shorter, tokens };
	for (let end = tokens.length - 1; end > fewestWords; end--) {
		if (tokens[end]!.text !== ',' || tokens[end]!.start < gap.end) continue;
		if (opensList(tokens.slice(0, end)) || stopsBeforeVerb(sentence, tokens[end]) || !endsAt(tokens, end))
			continue;
		const shown = tokens.slice(0, end);
		const beginning = `${write(shown)}.`;
		if (wordCount(beginning) < fewestWords) return undefined;
		if (wordCount(beginning) <= longest) return { text: beginning, tokens: shown };
	}
	return undefined;
}

/** How many tokens "For example," or "On the other hand," take up at the start of a sentence. */
function openingPhrase(tokens: readonly Token[]): number {
	const comma = tokens.findIndex(({ text }) => text === ',');
	const words = tokens.slice(0, comma).map(({ text }) => text);
	return comma > 0 && comma < 6 && openings().test(words.join(' ')) ? comma + 1 : 0;
}

const openings = patternOf('opening-phrases');

function mayGo([first, second]: readonly Token[]): boolean {
	if (!first || (/^so$/i.test(first.text) && /^(far|that)$/i.test(second?.text ?? ''))) return false;
	return (
		linking().test(first.text) || first.text === ',' || (timely.test(first.text) && second?.text === ',')
	);
}

/** Whether a sentence may end before the comma: what follows is clauses that hang from it, and nothing in it hangs from them. */
function endsAt(tokens: readonly Token[], comma: number): boolean {
	const before = new Set(tokens.slice(0, comma).map((token) => token.index));
	const shown = tokens.slice(0, comma);
	const all = new Set(tokens.map((token) => token.index));
	if (!shown.some((token) => token.relation === 'root') || !opensClause(tokens.slice(comma + 1)))
		return false;
	if (shown.some((token) => token.upos !== 'PUNCT' && all.has(token.head) && !before.has(token.head)))
		return false;
	return tokens
		.slice(comma)
		.filter((token) => before.has(token.head) && token.upos !== 'PUNCT')
		.every(
			(token) =>
				/^(advcl|acl|parataxis)$/.test(baseRelation(token)) ||
				(/^(obl|nmod)$/.test(baseRelation(token)) && opensAdjunct(tokens.slice(comma + 1))) ||
				(baseRelation(token) === 'conj' && token.upos === 'VERB')
		);
}

/** "which …", "while …", "saying …", "and the minister said …", but no next member of a list. */
function opensClause(rest: readonly Token[]): boolean {
	const [first] = rest;
	if (!first) return false;
	if (/^W/.test(first.xpos) || first.relation === 'mark' || opensAdjunct(rest)) return true;
	if (first.xpos === 'VBG') return /^(advcl|acl)$/.test(baseRelation(first));
	const verb = rest.find((token) => token.index === first.head);
	return (
		baseRelation(first) === 'cc' &&
		verb !== undefined &&
		baseRelation(verb) === 'conj' &&
		rest.some((token) => token.head === verb.index && token.relation.startsWith('nsubj'))
	);
}

/** ", for a state visit …", ", amid protests": after a comma these tell more, wherever the tree hangs them. */
function opensAdjunct([first]: readonly Token[]): boolean {
	return first?.relation === 'case' && adjuncts().test(first.text);
}

/** Leaves out what stands between two commas and tells more of the noun before them: ", who …,", ", a bank in Prague,". */
function withoutAsides(sentence: Sentence, tokens: readonly Token[], gap: Span): Token[] {
	const kept: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const end = tokens[at]!.text === ',' ? closingComma(sentence, tokens, at) : -1;
		if (end > 0 && !tokens.slice(at, end).some((token) => overlaps(token, gap))) {
			// Where the aside stood in an aside, its second comma closes that one.
			if (isInAside(sentence, tokens[at - 1]!)) kept.push(tokens[end]!);
			at = end;
		} else kept.push(tokens[at]!);
	}
	return kept;
}

/** "The finance chief, Petra Lindahl, who …,": whether the noun itself stands behind a comma as another's second name. */
function isInAside(sentence: Sentence, noun: Token): boolean {
	let head = noun;
	for (let steps = 0; steps < 3 && /^(flat|compound|nmod|obl|obj)$/.test(baseRelation(head)); steps++)
		head = sentence.tokens[head.head] ?? head;
	const opening = sentence.tokens[subtree(sentence, head.index)[0]!.index - 1];
	return /^(appos|acl)$/.test(baseRelation(head)) && opening?.text === ',';
}

/** The comma that closes an aside opened by another; -1 where what follows is none, or a member of a list. */
function closingComma(sentence: Sentence, tokens: readonly Token[], opening: number): number {
	const noun = tokens[opening - 1];
	const first = tokens[opening + 1];
	if (!noun || !first || first.upos === 'CCONJ' || !/^(NOUN|PROPN)$/.test(noun.upos)) return -1;
	for (let end = opening + 2; end < tokens.length - 1; end++) {
		if (tokens[end]!.text !== ',') continue;
		const inside = tokens.slice(opening + 1, end);
		const indices = new Set(inside.map((token) => token.index));
		const heads = inside.filter((token) => token.upos !== 'PUNCT' && !indices.has(token.head));
		const [head] = heads;
		if (heads.length !== 1 || !head || !/^(acl|appos)$/.test(baseRelation(head))) continue;
		const leaned = sentence.tokens.some(
			(token) => indices.has(token.head) && !indices.has(token.index) && token.upos !== 'PUNCT'
		);
		if (leaned || head.head >= first.index) continue;
		return /^(and|or|nor)$/i.test(tokens[end + 1]!.text) ? -1 : end;
	}
	return -1;
}

/** What stands in round brackets is an aside, unless it is what is asked for. */
function withoutBrackets(tokens: readonly Token[], gap: Span): Token[] {
	const kept: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const closing = tokens[at]!.text === '(' ? tokens.findIndex((t, i) => i > at && t.text === ')') : -1;
		if (closing > at && !tokens.slice(at, closing).some((token) => overlaps(token, gap))) at = closing;
		else kept.push(tokens[at]!);
	}
	return kept;
}
