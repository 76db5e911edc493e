import type { Random } from '../../../lib/questions/random';
import type { Question } from '../../../lib/questions/types';
import { drawn, type Break, type Report } from './breaking';
import { called, formsOf, namedIn, otherName } from './names';
import { keyText, withKeyText } from './options';

const saying =
	'said|says|told|announced|argued|claimed|warned|added|stated|denied|reported|explained|believes|confirmed|urged|insisted|estimates|expects|suggested|reminisced|hopes|noted';

/** The words are given to another who speaks in the article, in the key or in the stem. */
export const swappedSpeaker: Break = (question, report, random) => {
	switch (question.kind) {
		case 'match': {
			const [first, second, ...others] = question.pairs;
			if (!first || !second) return undefined;
			const pairs = [{ ...first, right: second.right }, { ...second, right: first.right }, ...others];
			return { ...question, pairs };
		}
		case 'order':
		case 'evidence':
			return undefined;
	}
	if (question.factKind === 'quotation') return inKey(question, report, random);
	return inStem(question, report, random);
};

function inKey(question: Question, report: Report, random: Random): Question | undefined {
	if (question.kind === 'typed') {
		const key = otherSpeaker(question.key, report, random);
		return key === undefined ? undefined : { ...question, key, accepted: [] };
	}
	if (question.kind !== 'choice') return undefined;
	const other = otherSpeaker(keyText(question), report, random);
	if (other === undefined) return undefined;
	const offered = question.options.find(({ text }) => text === other);
	if (!offered) return withKeyText(question, other);
	return {
		...question,
		options: question.options.map((option) => ({ ...option, correct: option === offered }))
	};
}

function inStem(question: Question, report: Report, random: Random): Question | undefined {
	const source = sourceIn(question.stem, report);
	if (source === undefined) return undefined;
	const other = otherSpeaker(source, report, random, question.stem);
	if (other === undefined) return undefined;
	const swap = (text: string) => text.replace(source, other);
	if (question.kind !== 'trueFalse' || question.correction === undefined)
		return { ...question, stem: swap(question.stem) };
	if (!question.correction.includes(source)) return undefined;
	return { ...question, stem: swap(question.stem), correction: swap(question.correction) };
}

/** Whose word the stem says it is: "According to …", "… said". */
function sourceIn(stem: string, report: Report): string | undefined {
	const named = /^According to ((?:[^,]|, (?:D\.C|Jr)\.)+),/.exec(stem)?.[1];
	if (named !== undefined) return named;
	const forms = namedIn(report)
		.flatMap(formsOf)
		.filter((form) => /^\p{Lu}/u.test(form))
		.sort((one, other) => other.length - one.length);
	return forms.find(
		(form) =>
			stem.includes(form) &&
			new RegExp(`(?<=^|(?<!\\b(?:is|are|was|were|been)) |\\()${escaped(form)} (?:${saying})\\b`).test(stem)
	);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Another speaker of the article's, not named in the stem; else another of the same sort. */
function otherSpeaker(source: string, report: Report, random: Random, stem = ''): string | undefined {
	const own = new Set([source, ...called(source, report).flatMap(formsOf)].flatMap(telling));
	const speakers = report.facts.flatMap((fact) => (fact.kind === 'quotation' ? [fact.value.speaker] : []));
	const others = [...new Set(speakers)].filter(
		(speaker) =>
			/^\p{Lu}/u.test(speaker) &&
			!telling(speaker).some((word) => own.has(word) || stem.toLowerCase().includes(word))
	);
	const sorts = new Set(called(source, report).map(({ kind }) => kind));
	return drawn(others, random) ?? (sorts.size > 0 ? otherName(source, report, random) : undefined);
}

function telling(name: string): string[] {
	return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
