import { baseRelation, children, subtree } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';
import { takeApart } from './constituents';
import { verbGroup } from './verb-forms';
import { wording } from './wording';
import { patternOf } from '../../words';

const pronouns = patternOf('pronouns-in-events');

/** Where a noun was brought into the story: "issued a joint statement", "a bomb exploded". */
interface Introduction {
	sentence: number;
	noun: Token;
	/** "joint statement that China and Russia issued" */
	described: string;
}

const longestDescription = 12;

/**
 * Lets "the statement" say which: where a noun is used with a bare "the" and was brought in earlier, by one
 * indefinite phrase only, as subject or object of a finished clause with a name in it, the stem says
 * "the joint statement that China and Russia issued".
 */
export function describeEvents(material: Material): void {
	const introductions = new Map<string, Introduction[]>();
	material.sentences.forEach((sentence, index) => {
		for (const token of sentence.tokens) {
			if (!isBareDefinite(sentence, token)) continue;
			const known = introductions.get(token.lemma);
			if (!known || known.length !== 1 || known[0]!.sentence >= index) continue;
			// "the parties" are not "the party that …"
			if (known[0]!.noun.xpos !== token.xpos) continue;
			const article = children(sentence, token.index).find((child) => child.text.toLowerCase() === 'the');
			if (!article) continue;
			material.replacements[index]?.push({
				start: article.start,
				end: token.end,
				text: `the ${known[0]!.described}`,
				kind: 'event'
			});
		}
		for (const introduction of introductionsIn(material, sentence, index)) {
			const list = introductions.get(introduction.noun.lemma);
			if (list) list.push(introduction);
			else introductions.set(introduction.noun.lemma, [introduction]);
		}
	});
}

/** "the statement": singular or plural common noun with "the" and nothing else that tells which. */
export function isBareDefinite(sentence: Sentence, token: Token): boolean {
	if (token.upos !== 'NOUN') return false;
	const below = children(sentence, token.index);
	if (!below.some((child) => child.text.toLowerCase() === 'the')) return false;
	// "the firm, which serves the province,": what a comma sets off tells not which.
	const isSetOff = (child: Token) =>
		child.relation === 'acl:relcl' &&
		sentence.tokens[subtree(sentence, child.index)[0]!.index - 1]?.text === ',';
	return below.every(
		(child) =>
			['det', 'case', 'punct', 'cc', 'conj', 'appos'].includes(baseRelation(child)) || isSetOff(child)
	);
}

function introductionsIn(material: Material, sentence: Sentence, index: number): Introduction[] {
	const found: Introduction[] = [];
	for (const clause of material.clauses[index] ?? []) {
		if (!clause.finite || clause.negated || !clause.subject || clause.copular || clause.confidence < 0.6)
			continue;
		if (clause.auxiliaries.some((token) => token.xpos === 'MD')) continue;
		const parts = takeApart(clause, 1);
		const group = verbGroup(clause);
		if (!parts || !group?.statement.verb) continue;
		const replacements = material.replacements[index] ?? [];
		const verb = [...group.statement.auxiliaries, group.statement.verb].join(' ');
		for (const noun of [
			clause.subject,
			...parts.constituents.filter((c) => c.role === 'object').map((c) => c.head)
		]) {
			if (!isIndefinite(sentence, noun)) continue;
			const modifiers = sentence.tokens.filter(
				(token) =>
					token.head === noun.index &&
					token.index < noun.index &&
					['amod', 'compound'].includes(baseRelation(token))
			);
			const name = wording([...modifiers, noun], []);
			const isSubject = noun === clause.subject;
			const rest = isSubject
				? [
						verb,
						...parts.constituents
							.filter((c) => c.role === 'object' || c.role === 'oblique')
							.slice(0, 1)
							.map((c) => wording(c.tokens, replacements))
					]
				: [wording(parts.subject, replacements), verb];
			const described = `${name} that ${rest.join(' ')}`;
			const named = /\p{Lu}/u.test(described);
			if (named && described.split(' ').length <= longestDescription && !pronouns().test(described))
				found.push({ sentence: index, noun, described });
			else found.push({ sentence: index, noun, described: '' });
		}
	}
	return found.filter((introduction) => introduction.described !== '');
}

function isIndefinite(sentence: Sentence, noun: Token): boolean {
	if (noun.upos !== 'NOUN') return false;
	const below = children(sentence, noun.index);
	const determiner = below.find((child) => baseRelation(child) === 'det');
	if (below.some((child) => child.relation === 'nmod:poss')) return false;
	return determiner ? /^(a|an)$/i.test(determiner.text) : false;
}
