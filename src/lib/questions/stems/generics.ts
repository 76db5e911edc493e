import type { ParticipantType } from '../../facts/types';
import { countryNamed, isDemonym, isGivenName } from '../../facts/gazetteer';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';
import { linesOf, once, WordList, wordsOf } from '../../words';
import { isBareDefinite } from './events';

const nouns = once(
	() =>
		new Map<string, ParticipantType>([
			...wordsOf('bodies-of-titles').map((noun) => [noun, 'organisation'] as const),
			['country', 'country'],
			['nation', 'country']
		])
);

/**
 * Lets "the company" and "the country" say which, where the title names one organisation or country and no other:
 * what the story is about.
 */
export function nameGenerics(material: Material): void {
	const title = material.article.title ?? '';
	const inTitle = (type: ParticipantType) =>
		material.participants.filter(
			(fact) =>
				fact.value.type === type &&
				[fact.value.name, ...fact.value.aliases].some((form) => form.length > 2 && title.includes(form))
		);
	const about = new Map<ParticipantType, string>();
	for (const type of ['organisation', 'country'] as const) {
		const [only, ...more] = inTitle(type);
		if (only && more.length === 0 && !only.value.name.split(/[ -]/).every(isDemonym))
			about.set(type, only.value.name);
	}
	const kinds = namedKinds(material.sentences);
	const bodies = bodiesInOrder(material);
	/** The one named last: another than the title's would be meant by "the firm". */
	let lastBody: string | undefined;
	let next = 0;
	material.sentences.forEach((sentence, index) => {
		for (const token of sentence.tokens) {
			while (next < bodies.length && bodies[next]!.at < token.start) lastBody = bodies[next++]!.name;
			const type = nouns().get(token.lemma);
			const name = type && token.features.number !== 'Plur' ? about.get(type) : undefined;
			const kind = kinds.get(token.lemma) ?? narrowerKind(kinds, token.lemma);
			if (!name && kind && kind.sentence < index && isBareDefinite(sentence, token)) {
				if (!isNear(material.sentences, index, kind.text)) continue;
				const the = sentence.tokens[token.index - 1];
				const again = material.replacements[index]?.some(({ text }) => text === kind.text);
				if (the?.text.toLowerCase() === 'the' && token.features.number !== 'Plur' && !again)
					material.replacements[index]?.push({
						start: the.start,
						end: token.end,
						text: kind.text,
						kind: 'name'
					});
				continue;
			}
			if (
				!name ||
				!isBareDefinite(sentence, token) ||
				(type === 'country' && namesAnother(material, sentence, name)) ||
				(type === 'organisation' && lastBody !== name)
			)
				continue;
			const the = sentence.tokens[token.index - 1];
			if (the?.text.toLowerCase() === 'the')
				material.replacements[index]?.push({ start: the.start, end: token.end, text: name, kind: 'name' });
		}
	});
}

const wider = once(() =>
	linesOf('wider-nouns').map((line) => line.split(' : ').map((part) => part.split(' ')))
);

/** "the spacecraft", where the article names one orbiter and no lander or rover. */
function narrowerKind(kinds: Kinds, noun: string): { text: string; sentence: number } | undefined {
	const narrow = wider().find(([nouns]) => nouns!.includes(noun))?.[1] ?? [];
	const named = narrow.filter((other) => kinds.has(other));
	const [only] = named;
	return named.length === 1 ? kinds.get(only!) : undefined;
}

/** Nouns for people, times and places, which a name before or after them doesn't make one of a kind. */
const common = new WordList('shared-nouns');

/** By noun: what the article calls by one name, and the sentence that brings it in. */
type Kinds = Map<string, { text: string; sentence: number }>;

/**
 * What the article calls by one name and no other: "asteroid Bennu", "the Mars Express orbiter". There "the asteroid"
 * and "the orbiter", further on, are those.
 */
function namedKinds(sentences: readonly Sentence[]): Kinds {
	const found = new Map<string, { text: string; sentence: number; name: string } | undefined>();
	const isName = (token: Token | undefined) =>
		token !== undefined && token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text);
	const isCapital = ({ text }: Token) => /^\p{Lu}\p{Ll}/u.test(text);
	for (const { index, tokens } of sentences) {
		for (const noun of tokens) {
			if (noun.upos !== 'NOUN' || common.has(noun.lemma) || noun.features.number === 'Plur') continue;
			let from = noun.index;
			while (isName(tokens[from - 1]) || (from < noun.index && from > 1 && isCapital(tokens[from - 1]!)))
				from--;
			let to = noun.index;
			while (isName(tokens[to + 1])) to++;
			const before = from < noun.index;
			if (before === to > noun.index) continue;
			const span = before ? tokens.slice(from, noun.index) : tokens.slice(noun.index + 1, to + 1);
			const next = tokens[before ? noun.index + 1 : to + 1];
			if (
				(before && next?.upos === 'NOUN') ||
				(before && from === 0) ||
				span.some(({ text }) => isDemonym(text) || countryNamed(text) !== undefined || isGivenName(text))
			)
				continue;
			const name = span.map(({ text }) => text).join(' ');
			const text = before ? `the ${name} ${noun.text}` : `the ${noun.text} ${name}`;
			const known = found.get(noun.lemma);
			if (!found.has(noun.lemma)) found.set(noun.lemma, { text, sentence: index, name });
			else if (known && known.name !== name) found.set(noun.lemma, undefined);
		}
	}
	return new Map([...found].flatMap(([noun, kind]) => (kind ? [[noun, kind] as const] : [])));
}

/** Sentences that may lie between a name and the noun that stands for it: further on, another may be meant. */
const nearEnough = 2;

/** Whether the name's own last word stands in one of the sentences right before. */
function isNear(sentences: readonly Sentence[], index: number, named: string): boolean {
	const words = named.split(' ').slice(1, -1);
	return sentences
		.slice(Math.max(0, index - nearEnough), index)
		.some(({ tokens }) => tokens.some(({ text }) => words.includes(text)));
}

/** The organisations that an article names, in its order. */
function bodiesInOrder({ participants }: Material): { at: number; name: string }[] {
	return participants
		.filter(({ value }) => value.type === 'organisation')
		.flatMap(({ value }) => value.mentions.map(({ start }) => ({ at: start, name: value.name })))
		.sort((a, b) => a.at - b.at);
}

/** "In Switzerland, … in the nation": a country named in the sentence is the one meant. */
function namesAnother({ participants, places }: Material, { start, end }: Sentence, name: string): boolean {
	return [...participants, ...places].some(
		({ value }) =>
			('kind' in value ? value.kind : value.type) === 'country' &&
			value.name !== name &&
			value.mentions.some((mention) => mention.start >= start && mention.end <= end)
	);
}
