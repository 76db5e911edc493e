import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import { baseRelation } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Asked } from './asked';
import { nameForm, type Named } from './name-index';
import { nearestPerson } from './pronoun-proof';
import type { ProofContext } from './proof-context';
import { contentStems, countShared, holdsWords } from './word-stems';
import type { Objection } from './verdict';

/**
 * The key's place names whom or what the key names, alone; and no wrong name is another of its names, stands in the
 * same sentence or list, or is the country of the key's town.
 */
export function proveName(asked: Asked, context: ProofContext): Objection {
	if (!asked.keySpan) return 'nothing says which words give the name';
	const words = context.textAt(asked.keySpan);
	const named = namedBy(asked, context);
	if (named.length === 0 && !holdsWords(words, asked.key)) return `“${words}” does not name ${asked.key}`;
	return checkAlone(asked, named, context) ?? checkDateline(asked, context) ?? tryNames(asked, context);
}

/** The facts that the key names and the key's place mentions. */
function namedBy(asked: Asked, context: ProofContext): Named[] {
	const span = asked.keySpan!;
	const words = context.textAt(span);
	const here = context.names
		.named(asked.key)
		.filter(
			(fact) =>
				fact.value.mentions.some((mention) => overlaps(mention, span)) ||
				context.names.named(words).includes(fact)
		);
	if (here.length > 0) return here;
	return /^(?:he|she|his|her|him)$/i.test(words.trim())
		? context.names
				.named(asked.key)
				.filter((fact) => nearestPerson(span, context)?.value.name === fact.value.name)
		: [];
}

/** "China and Russia signed": either name alone is half an answer, unless the stem has the other. */
function checkAlone(asked: Asked, named: Named[], context: ProofContext): Objection {
	const sentence = context.sentenceOf(asked.keySpan!.start);
	if (!sentence || named.some((fact) => isRoleAsked(fact, asked.stem))) return undefined;
	const places = new Set(context.tokensIn(asked.keySpan!).map((token) => token.index));
	for (const partner of partnersOf(sentence, places)) {
		const phrase = { start: partner.start, end: nameEnd(sentence, partner) };
		for (const other of context.names.mentionedAt(phrase)) {
			if (named.includes(other)) continue;
			const forms = [other.value.name, ...other.value.aliases];
			if (!forms.some((form) => holdsWords(asked.key, form) || holdsWords(asked.stem, form)))
				return `${other.value.name} did it too, and neither stem nor key says so`;
		}
	}
	return undefined;
}

/** The heads of the names that "and" joins with the one at these places, whatever titles stand before either. */
function partnersOf(sentence: Sentence, places: Set<number>): Token[] {
	let head = sentence.tokens.find((token) => places.has(token.index) && !places.has(token.head));
	while (head && /^(?:flat|compound|appos)$/.test(baseRelation(head))) head = sentence.tokens[head.head];
	if (!head) return [];
	const first = baseRelation(head) === 'conj' ? head.head : head.index;
	return sentence.tokens.filter(
		(token) =>
			token.upos === 'PROPN' &&
			token.index !== head.index &&
			!places.has(token.index) &&
			(token.index === first || (token.head === first && baseRelation(token) === 'conj'))
	);
}

/** Where the run of names that begins at a token ends. */
function nameEnd(sentence: Sentence, { index }: Token): number {
	let last = index;
	while (sentence.tokens[last + 1]?.upos === 'PROPN') last++;
	return sentence.tokens[last]!.end;
}

/** "Who was the Russian President …?" asks for one person whoever stands beside them. */
function isRoleAsked(fact: Named, stem: string): boolean {
	const role = fact.kind === 'participant' ? contentStems(fact.value.role ?? '') : new Set<string>();
	return (
		/^Who (?:was|is) the /.test(stem) && role.size > 0 && countShared(role, contentStems(stem)) === role.size
	);
}

function checkDateline({ key, keySpan }: Asked, context: ProofContext): Objection {
	const { dateline, source } = context.article;
	if (dateline && keySpan && overlaps(dateline.span, keySpan)) return 'the key stands in the dateline';
	if (!source || nameForm(source) !== nameForm(key)) return undefined;
	const mentions = context.names.named(key).flatMap((fact) => fact.value.mentions);
	return mentions.length < 2 ? 'the key is who is credited for the text' : undefined;
}

function tryNames(asked: Asked, context: ProofContext): Objection {
	const { names, article } = context;
	const evidence = context.textAt(asked.evidence);
	const lists = context.lists.filter((list) => overlaps(list.span, asked.evidence));
	for (const text of asked.wrong) {
		if (names.mayBeOne(text, asked.key)) return `“${text}” may be another name for ${asked.key}`;
		if (names.nest(text, asked.key, article.text)) return `“${text}” and ${asked.key} lie in one another`;
		if (holdsWords(asked.stem, text)) return `the option “${text}” stands in the stem`;
		if (holdsWords(evidence, text)) return `“${text}” stands in the same sentence`;
		if (names.named(text).some((fact) => isMentioned(fact, asked.evidence)))
			return `“${text}” is meant in the same sentence`;
		if (lists.some((list) => list.value.items.some((item) => nameForm(item) === nameForm(text))))
			return `“${text}” is in the key’s list`;
	}
	return undefined;
}

function isMentioned(fact: Named, evidence: Span): boolean {
	return fact.value.mentions.some((mention) => overlaps(mention, evidence));
}
