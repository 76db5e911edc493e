import type { MatchQuestion, MultipleQuestion, Option, OrderQuestion } from '../questions/types';
import type { Mark } from './types';

/** One option chosen: right or wrong. */
export function gradeOption(options: readonly Option[], chosen: number): Mark {
	return { mark: options[chosen]?.correct ? 1 : 0 };
}

/** Several chosen: each right one counts, each wrong one takes one off; `parts` tells option by option. */
export function gradeMultiple({ options }: MultipleQuestion, chosen: readonly number[]): Mark {
	const picked = new Set(chosen);
	const correct = options.filter((option) => option.correct).length;
	const hits = options.filter((option, at) => option.correct && picked.has(at)).length;
	const misses = options.filter((option, at) => !option.correct && picked.has(at)).length;
	const mark = correct === 0 ? 0 : Math.max(0, hits - misses) / correct;
	const parts = options.map((option, at) => option.correct === picked.has(at));
	return withCount({ mark, parts }, hits, correct);
}

/** `order[place]` is the item put there; an item in its own place counts. */
export function gradeOrder({ items }: OrderQuestion, order: readonly number[]): Mark {
	const isWhole = new Set(order).size === items.length && order.length === items.length;
	const parts = items.map((item, place) => {
		const put = items[order[place] ?? -1];
		return put !== undefined && (order[place] === place || put.text === item.text);
	});
	const right = parts.filter(Boolean).length;
	const mark = isWhole && items.length > 0 ? right / items.length : 0;
	return withCount({ mark, parts }, right, items.length);
}

/** `rights[left]` is the pair whose right side was chosen; equal right sides are as good as each other. */
export function gradeMatch({ pairs }: MatchQuestion, rights: readonly number[]): Mark {
	const parts = pairs.map((pair, left) => pairs[rights[left] ?? -1]?.right === pair.right);
	const right = parts.filter(Boolean).length;
	return withCount({ mark: pairs.length === 0 ? 0 : right / pairs.length, parts }, right, pairs.length);
}

function withCount(mark: Mark, right: number, of: number): Mark {
	return mark.mark > 0 && mark.mark < 1 ? { ...mark, note: `${right} of ${of} right.` } : mark;
}
