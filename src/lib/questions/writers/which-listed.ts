import type { ListFact, ParticipantFact } from '../../facts/types';
import type { Span } from '../../article/types';
import { headOf, tokensIn } from '../../language/tree';
import type { Sentence } from '../../language/types';
import { isReporting } from '../attribution';
import { clauseOf } from '../../language/clauses';
import { inOrder, type WrongOption } from '../distractors/options';
import { apart, namesLike, otherParticipants } from '../distractors/names';
import { articleSays, baseOf, openEndedFor, refusing, type Written } from '../draft';
import type { Material } from '../material';
import { shuffled, type Random } from '../random';
import { wordCount } from '../stems/wording';

/** A statement of fewer words, the gap among them, fits other lists as well. */
const fewestWords = 6;

/** Asks for members of a list: the statement with the list left out, members and members of other lists as options. */
export function askWhichListed(material: Material, fact: ListFact, random: Random): Written {
	const refuse = refusing(fact, 'listed');
	if (fact.confidence < 0.5) return refuse('where the list begins or ends is doubtful');
	if (fact.value.items.length < 3) return refuse('a list of two has no member to choose');
	const sentence = material.sentences[fact.sentence]!;
	const spans = fact.value.itemSpans;
	const gap = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
	const head = headOf(tokensIn(sentence, gap));
	const clause = head && clauseOf(sentence, head);
	if (!head || !clause) return refuse('the list belongs to no clause');
	if (isReporting(clause.predicate)) return refuse('what is said is no list of things');
	let result = openEndedFor(material, clause, gap, head);
	for (let above = clause; 'reason' in result && above.predicate.head >= 0;) {
		const next = clauseOf(sentence, sentence.tokens[above.predicate.head]!);
		if (!next) break;
		above = next;
		result = openEndedFor(material, above, gap, head);
	}
	if ('reason' in result) return refuse(result.reason);
	if (wordCount(result.stem.text) < fewestWords) return refuse('too little is said to ask about');
	if (!/_____[.]?$/.test(result.stem.text)) return refuse('the list doesn’t end its statement');
	const members = fact.value.items.filter((item) => wordCount(item) <= 6);
	const outside = [...outsiders(material, fact, random), ...unlisted(material, fact, random)];
	if (members.length < 1 || outside.length < 2)
		return refuse('the article has no other list to take wrong options from');
	const named = `The article names ${fact.value.items.join('; ')}${fact.value.open ? ' among others' : ''}.`;
	const statement = result.stem.text;
	const explanation = `${named} ${articleSays(material, fact.sentence)}`;
	const at = (item: string) => spans[fact.value.items.indexOf(item)]!;
	const right = (item: string) => ({
		text: item,
		why: `“${item}” is in the article’s list.`,
		evidence: at(item)
	});
	const shape = (text: string) => Math.abs(text.length - average);
	const average = outside.slice(0, 2).reduce((sum, option) => sum + option.text.length, 0) / 2;
	const [key, ...more] = shuffled(members, random).sort((a, b) => shape(a) - shape(b));
	const questions: Written['questions'] = [];
	// Of a closed list one member is half an answer: "convicted of _____".
	if (fact.value.open)
		questions.push({
			...baseOf(material, fact, 'listed', statement, { keySpan: at(key!), explanation, difficulty: 0.4 }),
			kind: 'choice',
			options: inOrder(right(key!), outside.slice(0, 2))
		});
	if (more.length >= 2) {
		const chosen = [key!, ...more.slice(0, 2)];
		const rest = inOrder(right(chosen[0]!), [
			...outside.slice(0, 2),
			...chosen.slice(1).map((item) => right(item))
		]).map((option) => ({
			...option,
			correct: chosen.includes(option.text)
		}));
		questions.push({
			...baseOf(material, fact, 'listed.all', statement, { keySpan: gap, explanation, difficulty: 0.6 }),
			kind: 'multiple',
			options: rest
		});
		const out = outside[0]!;
		const exception = exceptStem(sentence, gap, statement);
		if (exception && !fact.value.open)
			questions.push({
				...baseOf(material, fact, 'listed.not', exception, {
					keySpan: gap,
					explanation: `“${out.text}” is not in this list. ${explanation}`,
					difficulty: 0.6
				}),
				kind: 'choice',
				options: inOrder(
					{
						text: out.text,
						why: `“${out.text}” is not in this list: ${out.why}`,
						...(out.evidence ? { evidence: out.evidence } : {})
					},
					chosen.slice(0, 2).map(right)
				)
			});
	}
	return { questions, refused: [] };
}

/** "The smokers are found in all of these EXCEPT _____.": where the list stands behind a verb or a preposition. */
function exceptStem(sentence: Sentence, gap: Span, statement: string): string | undefined {
	const before = sentence.tokens.filter((token) => token.end <= gap.start).at(-1);
	return before && /^(VERB|ADP|AUX)$/.test(before.upos)
		? statement.replace('_____', 'all of these EXCEPT _____')
		: undefined;
}

/** Members of the article's other lists that share no word with this one or its sentence. */
function outsiders(material: Material, fact: ListFact, random: Random): WrongOption[] {
	const sentence = material.sentences[fact.sentence]!;
	const here = material.article.text.slice(sentence.start, sentence.end);
	const proper = (item: string) => /^(the )?\p{Lu}/u.test(item);
	const named = fact.value.items.filter(proper).length * 2 > fact.value.items.length;
	const pool = material.lists
		.filter((other) => other !== fact && other.sentence !== fact.sentence && other.confidence >= 0.5)
		.flatMap((other) =>
			other.value.items.map((item, at) => ({
				item,
				label: other.value.label,
				span: other.value.itemSpans[at]!
			}))
		);
	const sorts = new Set(fact.value.items.map((item) => sortOf(material, item)));
	if (named && (sorts.size > 1 || sorts.has(undefined))) return [];
	// Common nouns are of one kind only where the article calls both lists by one word.
	const isLabelled = (label: string | undefined) =>
		label !== undefined &&
		fact.value.label !== undefined &&
		label !== 'people' &&
		lastWord(label) === lastWord(fact.value.label);
	const fitting = pool.filter(
		({ item, label }) =>
			proper(item) === named &&
			wordCount(item) <= 6 &&
			apart(here, item) &&
			(named ? sorts.has(sortOf(material, item)) : isLabelled(label))
	);
	const unique = fitting.filter(
		({ item }, at) => fitting.findIndex((other) => !apart(other.item, item)) === at
	);
	return shuffled(unique, random).map(({ item, label, span }) => ({
		text: item,
		why: label
			? `“${item}” is named among other ${label} in the article.`
			: `“${item}” stands in another list of the article.`,
		evidence: span
	}));
}

function lastWord(label: string): string {
	return label.toLowerCase().split(' ').at(-1)!;
}

/** Names of the members' one sort that stand in no list: others of the article, for countries their neighbours. */
function unlisted(material: Material, fact: ListFact, random: Random): WrongOption[] {
	const { items } = fact.value;
	const sentence = material.sentences[fact.sentence]!;
	const here = material.article.text.slice(sentence.start, sentence.end);
	const members = items.map((item) => participantNamed(material, item));
	const [first] = members;
	const type = first?.value.type;
	if (
		!first ||
		!(type === 'person' || type === 'country') ||
		members.some((other) => other?.value.type !== type)
	)
		return [];
	const others = otherParticipants(material, first, fact.sentence, random).map(({ value, span }) => ({
		text: value.name,
		why: `${value.name} is named elsewhere in the article, not in this list.`,
		evidence: span
	}));
	const near =
		type === 'country'
			? namesLike(material, first.value.name, 'country', random).map((name) => ({
					text: name,
					why: `The article doesn’t name ${name}.`
				}))
			: [];
	return [...others, ...near].filter(
		({ text }) => apart(here, text) && items.every((item) => apart(item, text))
	);
}

function participantNamed(material: Material, item: string): ParticipantFact | undefined {
	const form = item.replace(/^the /i, '');
	return material.participants.find(({ value }) => value.name === form || value.aliases.includes(form));
}

/** What a listed name names: a country, a person, a body, a place; nothing where that isn't known. */
function sortOf(material: Material, item: string): string | undefined {
	const form = item.replace(/^the /i, '');
	const names = ({ name, aliases }: { name: string; aliases: string[] }) =>
		name === form || aliases.includes(form);
	const participant = participantNamed(material, item);
	if (participant) return participant.value.type;
	const place = material.places.find((other) => names(other.value));
	return place && (place.value.kind === 'country' ? 'country' : 'place');
}
