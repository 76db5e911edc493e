import type { CountFact } from '../../facts/types';
import type { Sentence } from '../../language/types';
import type { Material } from '../material';
import { patternOf } from '../../words';

const rising = patternOf('rising-verbs');
const falling = patternOf('falling-verbs');

/**
 * Whether a wrong number could stand beside the others of the sentence: "rose from 5 to …" only above 5, "… seats in
 * the council of 325 seats" only below 325.
 */
export function fitsBeside(material: Material, sentence: Sentence, key: CountFact, wrong: number): boolean {
	const text = (from: number, to: number) => material.article.text.slice(Math.max(sentence.start, from), to);
	// "stopping 32 out of 34": no smaller whole than its part.
	const part = Number(
		/\b(\d+) (?:out )?of (?:the )?$/.exec(text(key.span.start - 16, key.span.start))?.[1] ?? 0
	);
	if (wrong < part) return false;
	const up = sentence.tokens.some((token) => rising().test(token.lemma));
	const down = sentence.tokens.some((token) => falling().test(token.lemma));
	return material.counts
		.filter((other) => other !== key && other.sentence === key.sentence)
		.every((other) => {
			const sameUnit =
				other.value.currency === key.value.currency &&
				other.value.percent === key.value.percent &&
				unitOf(other) === unitOf(key);
			if (!sameUnit || other.value.ordinal || key.value.ordinal) return true;
			const isStart = /\bfrom\s+$/i.test(text(other.span.start - 6, other.span.start));
			if (isStart && up !== down) return up ? wrong > other.value.value : wrong < other.value.value;
			return unitOf(key) === '' || other.value.value <= key.value.value || wrong < other.value.value;
		});
}

/** The last word of what is counted, in the singular: `seat`. */
export function unitOf({ value }: CountFact): string {
	return value.unit.toLowerCase().split(' ').at(-1)!.replace(/s$/, '');
}
