import { isRight } from '$lib/grading/credit';
import type { Attempt } from '$lib/grading/types';

/** What is to be said of an old answer: `Wrong, sure, asked for the first time`. */
export function answerNotes(attempt: Attempt, isFirst: boolean): string {
	const { mark, overruled, confidence, response } = attempt;
	const outcome =
		response.kind === 'shown' && !overruled
			? 'Shown'
			: isRight(attempt)
				? 'Right'
				: mark > 0
					? 'Partly right'
					: 'Wrong';
	return [
		outcome,
		...(overruled ? ['by your own word'] : []),
		...(confidence ? [confidence === 'sure' ? 'you were sure' : 'you were not sure'] : []),
		isFirst ? 'asked for the first time' : 'asked again'
	].join(', ');
}
