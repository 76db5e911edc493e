import type { Question } from '../../lib/questions/types';
import type { Sample } from './collection';
import { plain, sameName } from './comparison';
import { overlaps } from '../../lib/facts/context';
import type { Figures } from './figures';
import type { GoldFact } from './gold';
import { keysOf } from './keys';

/** Of the facts that a careful reader listed: the share asked about with the right key. */
export function measureAsked(samples: { sample: Sample; questions: Question[] }[], figures: Figures): void {
	let wanted = 0;
	let asked = 0;
	for (const { sample, questions } of samples) {
		for (const gold of sample.facts ?? []) {
			const place = sample.place(gold.evidence);
			wanted += 1;
			if (questions.some((question) => overlaps(question.evidence, place) && hasKey(question, gold)))
				asked += 1;
		}
	}
	figures.number('asked.gold', wanted);
	figures.share('asked.with_right_key', asked, wanted);
}

function hasKey(question: Question, gold: GoldFact): boolean {
	const { normalised } = gold;
	if (question.kind === 'date' && normalised.iso !== undefined) {
		return question.iso === (normalised.day ?? normalised.iso);
	}
	if (question.kind === 'number' && normalised.value !== undefined) {
		return question.value.value === normalised.value;
	}
	const keys = keysOf(question);
	if (normalised.items) {
		const { items } = normalised;
		return keys.some(
			(key) => items.some((item) => sameName(key, item)) || items.every((item) => sameName(item, key))
		);
	}
	const name = normalised.name ?? normalised.speaker;
	if (name !== undefined) return keys.some((key) => sameName(key, name));
	const answers = [gold.answer, ...gold.acceptable_answers].map(plain);
	return keys.some((key) => answers.includes(plain(key)));
}
