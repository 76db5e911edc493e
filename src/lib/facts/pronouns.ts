import type { Article } from '../article/types';
import type { Sentence } from '../language/types';
import { isSubject, type Named, type NamedMention } from './named';
import { isReporting } from './roles';

/** Whom a pronoun means. */
export interface Resolved {
	named: Named;
	/** 0–1. */
	confidence: number;
}

interface Candidate {
	named: Named;
	start: number;
	subject: boolean;
	/** The verb it is the subject of; -1 for none. */
	verb: number;
}

const pronouns: Readonly<Record<string, 'f' | 'm'>> = {
	he: 'm',
	him: 'm',
	his: 'm',
	himself: 'm',
	she: 'f',
	her: 'f',
	hers: 'f',
	herself: 'f'
};

/** What is left of a confidence where the one chosen did nothing, may be a man or a woman, and another is known to fit. */
const doubt = 0.85;

/** How many sentences back a pronoun may reach. */
const reach = 3;

/** Reads every "he" and "she" of an article from front to back, each the ground of the next. */
export class PronounReader {
	readonly #resolved = new Map<string, Resolved>();
	readonly #seen = new Map<number, Candidate[]>();
	readonly #gender = new Map<Named, 'f' | 'm'>();
	/** The genders of which the article has somebody for certain. */
	readonly #known = new Set<'f' | 'm'>();

	constructor(
		article: Article,
		sentences: readonly Sentence[],
		mentionsIn: (sentence: number) => readonly { mention: NamedMention; named: Named }[]
	) {
		void article;
		for (const sentence of sentences)
			for (const { named } of mentionsIn(sentence.index))
				if (named.type === 'person' && named.gender) this.#known.add(named.gender);
		for (const sentence of sentences) this.#readSentence(sentence, mentionsIn(sentence.index));
		for (const [named, gender] of this.#gender) named.gender ??= gender;
	}

	/** The person a pronoun means, if the pronoun is one of he and she in any case. */
	resolve(sentence: number, token: number): Resolved | undefined {
		return this.#resolved.get(`${sentence}:${token}`);
	}

	#readSentence(sentence: Sentence, row: readonly { mention: NamedMention; named: Named }[]): void {
		const here: Candidate[] = [];
		this.#seen.set(sentence.index, here);
		const persons = row.filter(({ named }) => named.type === 'person');
		let next = 0;
		for (const token of sentence.tokens) {
			while (next < persons.length && persons[next]!.mention.start <= token.start) {
				const { mention, named } = persons[next]!;
				here.push({
					named,
					start: mention.start,
					subject: isSubject(sentence, mention) || speaks(sentence, mention),
					verb: verbOf(sentence, mention)
				});
				next += 1;
			}
			const gender = pronouns[token.text.toLowerCase()];
			if (!gender) continue;
			const found = this.#choose(sentence, gender, token.index);
			if (!found) continue;
			this.#resolved.set(`${sentence.index}:${token.index}`, found);
			if (found.confidence >= 0.75 && /^s?he$/i.test(token.text) && !this.#gender.has(found.named))
				this.#gender.set(found.named, gender);
			here.push({
				named: found.named,
				start: token.start,
				subject: /^nsubj/.test(token.relation),
				verb: /^nsubj/.test(token.relation) ? token.head : -1
			});
		}
		this.#seen.delete(sentence.index - reach - 1);
	}

	#choose(sentence: Sentence, gender: 'f' | 'm', token: number): Resolved | undefined {
		const scores = new Map<Named, number>();
		const subjects = new Set<Named>();
		const opens = token <= 2;
		const pronoun = sentence.tokens[token]!;
		const isObject = /^(?:him|her)$/i.test(pronoun.text) && /^(?:obj|iobj|obl)/.test(pronoun.relation);
		for (let back = 0; back <= reach; back++) {
			const row = this.#seen.get(sentence.index - back) ?? [];
			row.forEach((candidate, order) => {
				if (back === 0 && isObject && candidate.verb === pronoun.head) return;
				const own = candidate.named.gender ?? this.#gender.get(candidate.named);
				if (own && own !== gender) return;
				// "starring Jean Seberg", two sentences before, is nobody that "he" goes back to.
				if (back >= 2 && !candidate.subject) return;
				if (candidate.subject) subjects.add(candidate.named);
				let score =
					[1, 0.85, 0.5, 0.3][back]! +
					(candidate.subject ? 0.35 : 0) +
					(own ? 0.15 : 0) +
					0.2 * Math.min(1, (candidate.named.mentions.length - 1) / 8);
				if (back === 0 && !candidate.subject && !opens) score -= 0.1;
				score += 0.02 * order;
				if (score > (scores.get(candidate.named) ?? 0)) scores.set(candidate.named, score);
			});
		}
		const sorted = [...scores].sort((a, b) => b[1] - a[1]);
		const best = sorted[0];
		if (!best) return undefined;
		const lead = best[1] - (sorted[1]?.[1] ?? 0);
		const confidence = Math.min(0.95, 0.45 + 0.25 * Math.min(1, best[1]) + 0.5 * Math.min(0.5, lead));
		const sure =
			subjects.has(best[0]) ||
			best[0].gender !== undefined ||
			this.#gender.has(best[0]) ||
			!this.#known.has(gender);
		return { named: best[0], confidence: sure ? confidence : doubt * confidence };
	}
}

function verbOf(sentence: Sentence, mention: NamedMention): number {
	for (let at = mention.first; at <= mention.last; at++) {
		const token = sentence.tokens[at];
		if (token && /^nsubj/.test(token.relation)) return token.head;
	}
	return -1;
}

/** "…," Xi said / said Xi: a speaker counts as a subject even where the tree lost it. */
function speaks(sentence: Sentence, mention: NamedMention): boolean {
	return (
		isReporting(sentence.tokens[mention.last + 1]) ||
		/^(?:said|says)$/.test(sentence.tokens[mention.first - 1]?.text ?? '')
	);
}
