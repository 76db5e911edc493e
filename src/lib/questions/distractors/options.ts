import type { Span } from '../../article/types';
import type { Option } from '../types';

/** A wrong option before it is put in order. */
export interface WrongOption {
	text: string;
	why: string;
	evidence?: Span;
}

/** The options of a choice question in a fair order: by `rank` where values have one, else alphabetical. */
export function inOrder(
	right: { text: string; why: string; evidence?: Span },
	wrong: WrongOption[],
	rank?: (text: string) => number
): Option[] {
	const options: Option[] = [
		{ ...right, correct: true },
		...wrong.map((option) => ({ ...option, correct: false }))
	];
	return options.sort((a, b) =>
		rank
			? rank(a.text) - rank(b.text) || a.text.localeCompare(b.text, 'en')
			: a.text.localeCompare(b.text, 'en', { sensitivity: 'base' })
	);
}
