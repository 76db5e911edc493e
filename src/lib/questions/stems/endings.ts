import { baseRelation, children, isWithin, subtree } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { patternOf, WordList } from '../../words';

/** Least probability of the arc of a phrase that is left out without a mark to show where it ends. */
export const leastArc = 0.6;
/** The same for a clause: wherever it hangs, it ends the sentence before it. */
const leastClauseArc = 0.3;

/** Marks at which a stretch of a sentence may begin or end. */
export const boundary = /^([,;:()–—]|--?|[“”"‘’])$/;

/** Words that may be missing anywhere: they tell when from the day of writing, or add nothing. */
export const light = patternOf('words-that-may-go');

/** Words that bound a count by the whole world or country. */
export const everywhere = /^(globally|worldwide|nationwide)$/i;

/** Words without which a statement says another thing: "was not far behind". */
export const turning = /^(?:not|n['’]t|never|no|hardly|barely|almost|nearly)$/i;

const bound = patternOf('bound-phrases');
/** What is asked, told or ordered goes with the verb. */
const orders = new WordList('ordering-verbs');

/** Words that open a reason or a condition. */
const reasons = /^(?:due|because|owing|unless|until|if|without)$/i;

/** What follows the last word: nothing, a mark, a conjunction, or a phrase that surely is one by itself. */
export function mayEnd(
	sentence: Sentence,
	inside: ReadonlySet<number>,
	asked: ReadonlySet<number>,
	last: number
): boolean {
	const next = sentence.tokens[last + 1];
	if (
		next?.text === ',' &&
		(goesOn(sentence, next, inside) || opensList(sentence.tokens.slice(0, next.index)))
	)
		return false;
	// "the UK buy | -to-let market"
	if (next && /^-+$/.test(next.text) && next.start === sentence.tokens[last]!.end) return false;
	if (!next || boundary.test(next.text) || /^[.?!…%)\]]/.test(next.text)) return true;
	if (
		/^(to|how|whether|why)$/i.test(next.text) &&
		sentence.tokens.some((token) => inside.has(token.index) && orders.has(token.lemma))
	)
		return false;
	// "will not receive more time | due to Family Day": what is denied is denied for that reason alone.
	if (
		reasons.test(next.text) &&
		sentence.tokens.some((token) => inside.has(token.index) && turning.test(token.text))
	)
		return false;
	if (/^since$/i.test(next.text) || everywhere.test(next.text)) return false;
	if (completes(sentence, next)) return false;
	if (light().test(next.text)) return mayEnd(sentence, inside, asked, last + 1);
	if (opensAdjunct(sentence, next)) return true;
	if (baseRelation(next) === 'cc') return !sharesObject(sentence, next, inside, asked);
	const head = topAfter(sentence, next, last);
	const relation = baseRelation(head);
	return (
		subtree(sentence, head.index)[0] === next &&
		(/^(advcl|acl|parataxis)$/.test(relation)
			? head.arcProbability >= leastClauseArc
			: /^(obl|advmod|nmod|conj|appos)$/.test(relation) && head.arcProbability >= leastArc)
	);
}

/** Adjectives that say nothing without what comes after them, and nouns without the infinitive that does. */
const incomplete = new WordList('incomplete-words');

/** "in an attempt | to halt the auction", "projectors capable | of displaying": what follows belongs to the word before. */
function completes({ tokens }: Sentence, next: Token): boolean {
	const before = tokens[next.index - 1];
	return before !== undefined && /^(to|of|for|with)$/i.test(next.text) && incomplete.has(before.lemma);
}

/** The highest token above `from` that still stands after the place: the head of what begins there. */
function topAfter({ tokens }: Sentence, from: Token, place: number): Token {
	let head = from;
	while (head.head > place && tokens[head.head]) head = tokens[head.head]!;
	return head;
}

/** "areas such as security, upholding the law, …": after the first member of a list no clause begins. */
export function opensList(before: readonly Token[]): boolean {
	return /\b(?:such (?:\S+ )?as|including|like) [^,;]*$/i.test(before.map((token) => token.text).join(' '));
}

/** "areas such as security, | quarantine and film": the comma has the next member of a list behind it. */
function goesOn(sentence: Sentence, comma: Token, inside: ReadonlySet<number>): boolean {
	const next = sentence.tokens[comma.index + 1];
	if (!next) return false;
	const head = topAfter(sentence, next, comma.index);
	return baseRelation(head) === 'conj' && !/^(VERB|AUX)$/.test(head.upos) && inside.has(head.head);
}

/** Words that bring in what only tells why, amid what or where: the sentence ends before them as well. */
function opensAdjunct(sentence: Sentence, next: Token): boolean {
	const two = `${next.text} ${sentence.tokens[next.index + 1]?.text ?? ''}`.toLowerCase();
	if (bound().test(two)) return true;
	const head = sentence.tokens[next.head];
	return (
		/^(in|at|near|on)$/i.test(next.text) &&
		next.relation === 'case' &&
		head !== undefined &&
		head.upos === 'PROPN' &&
		head.arcProbability >= leastClauseArc &&
		subtree(sentence, head.index)[0] === next
	);
}

/**
 * "voted to authorize and direct the Desk": the object after the second verb is the first one's too, and without it
 * the first says nothing. So where a verb has nothing after it but a second verb with an object, both must stay.
 */
function sharesObject(
	sentence: Sentence,
	conjunction: Token,
	inside: ReadonlySet<number>,
	asked: ReadonlySet<number>
): boolean {
	const second = sentence.tokens[conjunction.head];
	const first = second && sentence.tokens[second.head];
	if (!second || !first || baseRelation(second) !== 'conj') return true;
	// "for writing and directing her first film": a gerund is no noun, whatever it was read as.
	if (first.upos !== 'VERB')
		return inside.has(first.index) && (second.upos !== 'VERB' || first.text.endsWith('ing'));
	if (children(sentence, second.index).some((token) => /^nsubj/.test(token.relation))) return false;
	const complement = (verb: Token, from: number, to: number) =>
		children(sentence, verb.index).some(
			(token) =>
				token.index > from && token.index < to && /^(obj|iobj|xcomp|ccomp|obl)$/.test(baseRelation(token))
		);
	if (complement(first, first.index, conjunction.index)) return false;
	if ([...asked].some((index) => isWithin(sentence, index, first.index))) return false;
	return complement(second, second.index, sentence.tokens.length);
}

/** Whether a verb joined by "and" may be left out: then what it takes with it isn't the first one's as well. */
export function mayDropVerb(sentence: Sentence, conjunct: Token): boolean {
	const conjunction = children(sentence, conjunct.index).find((token) => baseRelation(token) === 'cc');
	return !conjunction || !sharesObject(sentence, conjunction, new Set(), new Set());
}
