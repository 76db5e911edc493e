import fc from 'fast-check';
import type { Attempt } from '$lib/grading/types';
import { factHistories, type FactHistory } from '$lib/learning/fact-history';
import { carriedOut } from '$lib/learning/work';
import { anAttempt } from './builders';

const hour = 60 * 60 * 1000;

/** The histories of all facts that were answered, worked out without a pause. */
export function historiesOf(attempts: readonly Attempt[], now: number): FactHistory[] {
	return carriedOut(factHistories(attempts, now));
}

/** Some answers over the year before `now`, in the order given, on a few facts of all kinds in a few sittings. */
export function anyAttempts(now: number): fc.Arbitrary<Attempt[]> {
	const one = fc.record({
		fact: fc.nat(7),
		sitting: fc.nat(9),
		mark: fc.constantFrom(0, 0.5, 1, 1),
		at: fc.integer({ min: now - 365 * 24 * hour, max: now }),
		took: fc.nat(60_000),
		confidence: fc.constantFrom('sure' as const, 'unsure' as const, undefined),
		overruled: fc.boolean()
	});
	return fc.array(one, { maxLength: 60 }).map((all) =>
		all
			.sort((a, b) => a.at - b.at)
			.map(({ fact, sitting, confidence, ...over }, index) =>
				anAttempt({
					...over,
					id: `a${index}`,
					factId: `f${fact}`,
					factKind: (['date', 'count', 'place'] as const)[fact % 3]!,
					articleId: `article-${fact >> 1}`,
					questionId: `q${fact}`,
					sittingId: `s${sitting}`,
					...(confidence && { confidence })
				})
			)
	);
}
