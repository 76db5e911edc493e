import { baseRelation, children, showsTense, subtree } from '../../language/tree';
import type { Clause } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import { patternOf } from '../../words';
import { boundary, everywhere, leastArc, light, mayEnd, turning } from './endings';

const afterSpans = patternOf('words-after-spans');

const spansOfTime = patternOf('spans-of-time');

/** Least probability of the arc of "last Friday", which stands by itself wherever it hangs. */
const leastTimeArc = 0.45;

/**
 * Whether the words that a stem takes from a clause make a whole sentence without those it leaves out. A stretch may
 * be missing where marks set it off, where it is what the question asks for, or at the end, where its own arc is sure;
 * anything else is a sentence cut at a place that the tree only guessed.
 * @param kept the tokens of the stem, auxiliaries and verb included
 * @param asked the tokens that the question word stands for
 * @param openEnded true where what follows the last word is left out on purpose
 */
export function leavesWhole(
	clause: Clause,
	kept: readonly Token[],
	asked: ReadonlySet<number>,
	openEnded = false
): boolean {
	const { sentence } = clause;
	const inside = new Set(kept.map((token) => token.index));
	const all = [...inside, ...asked];
	const first = Math.min(...all);
	const last = Math.max(...all);
	if (clause.isReduced) return holdsAll(clause, inside, asked);
	let run: Token[] = [];
	for (const token of sentence.tokens.slice(first, last + 1)) {
		if (!inside.has(token.index) && !asked.has(token.index)) {
			run.push(token);
			continue;
		}
		if (
			run.length > 0 &&
			(namesAThing(sentence, run) || leansOn(sentence, run[0]!) || !maySkip(clause, run, token))
		)
			return false;
		run = [];
	}
	if (bounded(clause, inside, asked) || opensInVain(sentence, inside)) return false;
	const next = sentence.tokens[last + 1];
	// "made a save and Lee Naylor | cleared": the last name is the subject of what is cut off.
	const verb = next?.upos === 'AUX' ? sentence.tokens[next.head] : next;
	if (
		next &&
		verb &&
		!openEnded &&
		showsTense(next) &&
		baseRelation(verb) === 'conj' &&
		!inside.has(verb.index)
	)
		return false;
	if (!openEnded && baseRelation(clause.predicate) !== 'acl' && stopsBeforeVerb(sentence, next)) return false;
	return openEnded || (!(next && leansOn(sentence, next)) && mayEnd(sentence, inside, asked, last));
}

/** "A new attraction - Walt Disney Studios - has opened": without its name it could be anything. */
function namesAThing(sentence: Sentence, run: readonly Token[]): boolean {
	const inside = new Set(run.map(({ index }) => index));
	const name = run.find((token) => token.upos === 'PROPN' && !inside.has(token.head));
	const noun = name && sentence.tokens[name.head];
	return (
		noun?.upos === 'NOUN' &&
		/^(?:appos|parataxis)/.test(name!.relation) &&
		children(sentence, noun.index).some(({ text }) => /^an?$/i.test(text))
	);
}

/** "born in Grangemouth, near Falkirk, in 1920": of a participle's own branch nothing is left out but what commas set off. */
function holdsAll(
	{ sentence, predicate }: Clause,
	inside: ReadonlySet<number>,
	asked: ReadonlySet<number>
): boolean {
	return children(sentence, predicate.index).every((child) => {
		const branch = subtree(sentence, child.index);
		return (
			sentence.tokens[branch[0]!.index - 1]?.text === ',' ||
			branch.every((token) => token.upos === 'PUNCT' || inside.has(token.index) || asked.has(token.index))
		);
	});
}

/** "show that species such as soybean and peanut, | lose more": after the comma comes the verb of what was shown. */
export function stopsBeforeVerb({ tokens }: Sentence, comma: Token | undefined): boolean {
	const verb = comma?.text === ',' ? tokens[comma.index + 1] : undefined;
	return verb !== undefined && showsTense(verb) && baseRelation(verb) !== 'conj';
}

/** "scored twice as Harbour City | came from behind": a clause that opens must have its verb. */
function opensInVain({ tokens }: Sentence, inside: ReadonlySet<number>): boolean {
	const opening = tokens.findLast(
		(token) => inside.has(token.index) && /^(as|when|while|where|because|although)$/i.test(token.text)
	);
	if (!opening) return false;
	// "as investors, who …, decided to sell"
	if (opening.relation === 'mark' && tokens[opening.head] && !inside.has(opening.head)) return true;
	const end = tokens.findIndex((token) => token.index > opening.index && /^[,;.:]$/.test(token.text));
	const clause = tokens.slice(opening.index + 1, end < 0 ? tokens.length : end);
	const verb = clause.find(showsTense);
	return verb !== undefined && !inside.has(verb.index);
}

/** "Globally, since 2003, it has infected 171 people": what bounds a count of that sort must not be missing. */
function bounded(
	{ sentence, subject, predicate, verb }: Clause,
	inside: ReadonlySet<number>,
	asked: ReadonlySet<number>
): boolean {
	return children(sentence, predicate.index).some((child) => {
		const [first, second] = subtree(sentence, child.index);
		return (
			first !== undefined &&
			// "Martin, Speaker since 2000, made a statement": what stands in the subject bounds nothing.
			!(subject && first.index > subject.index && first.index < verb.index) &&
			(everywhere.test(first.text) || (/^since$/i.test(first.text) && second?.xpos === 'CD')) &&
			!inside.has(first.index) &&
			!asked.has(first.index)
		);
	});
}

/** "61 years | after the last train": a length of time that says nothing without what it is counted from. */
function leansOn({ tokens }: Sentence, next: Token): boolean {
	const before = tokens[next.index - 1];
	return before !== undefined && spansOfTime().test(before.lemma) && afterSpans().test(next.text);
}

/** A stretch in the middle: between marks, or the first of two verbs that share a subject. */
function maySkip(clause: Clause, run: Token[], next: Token): boolean {
	const { sentence } = clause;
	if (run.every((token) => boundary.test(token.text) || light().test(token.text))) return true;
	const opening = run[0]!;
	const closing = run.at(-1)!;
	if (run.some(({ text }) => turning.test(text)) || isComplement(clause, opening)) return false;
	// "to countries | such as Kuwait and Saudi Arabia |, for three years"
	if (/^such$/i.test(opening.text) && next.text === ',') return false;
	if (isRelativeWord(clause, run)) return true;
	if (clause.subjectShared && clause.predicate.index >= next.index)
		return (
			(baseRelation(closing) === 'cc' || closing.text === ',' || light().test(closing.text)) &&
			clause.predicate.arcProbability >= leastArc
		);
	const opens = boundary.test(opening.text) || boundary.test(sentence.tokens[opening.index - 1]?.text ?? ',');
	if (opens && boundary.test(closing.text)) return true;
	return isSurePhrase(sentence, run);
}

/** "translates | into 7.5 connections", "were using | so called services": what comes right after a verb completes it. */
function isComplement({ verb, passive, sentence }: Clause, opening: Token): boolean {
	if (opening.index !== verb.index + 1 || verb.upos !== 'VERB') return false;
	if (opening.relation !== 'case')
		return (
			/^(?:ADJ|NOUN|PROPN|DET|NUM|PRON)$/.test(opening.upos) &&
			!/unmarked|tmod/.test(sentence.tokens[opening.head]?.relation ?? '')
		);
	return !passive && /^(?:into|to|of|upon|against)$/i.test(opening.text);
}

/** "the man, who …": the relative word that the name stands for. */
function isRelativeWord(clause: Clause, run: Token[]): boolean {
	return (
		clause.predicate.relation === 'acl:relcl' &&
		run.every((token) => boundary.test(token.text) || /^W/.test(token.xpos) || token === clause.subject)
	);
}

/** One branch of the tree, whole and surely attached, that neither opens nor ends a coordination. */
function isSurePhrase(sentence: Sentence, run: Token[]): boolean {
	const words = run.filter((token) => !boundary.test(token.text));
	const inside = new Set(words.map((token) => token.index));
	const heads = words.filter((token) => !inside.has(token.head));
	return heads.every(
		(head) =>
			head.arcProbability >= (head.relation === 'obl:unmarked' ? leastTimeArc : leastArc) &&
			/^(obl|advmod|advcl|acl|nmod)$/.test(baseRelation(head)) &&
			subtree(sentence, head.index).every((token) => inside.has(token.index) || boundary.test(token.text))
	);
}
