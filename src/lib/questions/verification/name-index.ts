import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import { countryNamed, holds, placeNamed } from '../../facts/gazetteer';
import type { Fact, ParticipantFact, PlaceFact } from '../../facts/types';
import { wordsOf } from './word-stems';

/** Somebody or some place with a name. */
export type Named = ParticipantFact | PlaceFact;

/** Who and what the article names, by every form. */
export class NameIndex {
	readonly all: Named[];
	readonly #byForm = new Map<string, Named[]>();

	constructor(facts: Fact[]) {
		this.all = facts.filter((fact) => fact.kind === 'participant' || fact.kind === 'place');
		for (const fact of this.all) {
			for (const form of new Set([fact.value.name, ...fact.value.aliases].map(nameForm))) {
				const known = this.#byForm.get(form);
				if (known) known.push(fact);
				else this.#byForm.set(form, [fact]);
			}
		}
	}

	/** All that go by this name. */
	named(name: string): Named[] {
		return this.#byForm.get(nameForm(name)) ?? [];
	}

	/** All whose mentions touch a span. */
	mentionedAt(span: Span): Named[] {
		return this.all.filter((fact) => fact.value.mentions.some((mention) => overlaps(mention, span)));
	}

	/** Whether two names may stand for one: a shared fact, one inside the other, initials, a country's two names. */
	mayBeOne(first: string, second: string): boolean {
		const [a, b] = [nameForm(first), nameForm(second)];
		if (a === b) return true;
		if (this.named(first).some((fact) => this.named(second).includes(fact))) return true;
		const [countryA, countryB] = [countryNamed(first), countryNamed(second)];
		if (countryA && countryA === countryB) return true;
		const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
		const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
		if (short.every((word) => long.includes(word))) return true;
		return short.length === 1 && long.length > 1 && initials(long) === short[0];
	}

	/** Whether one place lies inside the other, by the lists or the article's own "Paris, France". */
	nest(first: string, second: string, text: string): boolean {
		if (holds(first, second) || holds(second, first)) return true;
		if (sortOf(this, first) === sortOf(this, second)) return false;
		return text.includes(`${first}, ${second}`) || text.includes(`${second}, ${first}`);
	}
}

/** A name in one form: case, accents, dots, "the" and possessive off. */
export function nameForm(name: string): string {
	const plain = name.normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
	return wordsOf(plain.replace(/[’']s?$/, ''))
		.map((word) => word.toLowerCase())
		.join(' ')
		.replace(/^the /, '');
}

function initials(words: string[]): string {
	return words
		.filter((word) => !/^(?:of|the|and|for|in)$/.test(word))
		.map((word) => word[0])
		.join('');
}

/** What sort of thing a name stands for, by the article's facts or the lists; undefined where neither knows it. */
export function sortOf(names: NameIndex, name: string): string | undefined {
	const [fact] = names.named(name);
	if (fact) return fact.kind === 'place' ? fact.value.kind : fact.value.type;
	if (countryNamed(name)) return 'country';
	return placeNamed(name)?.kind;
}
