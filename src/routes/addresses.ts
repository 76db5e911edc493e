import { resolve } from '$app/paths';

/** Where an article is: among the ready-made, or on the reader's own shelf. */
export interface Where {
	kind: 'sample' | 'own';
	/** The id in its address. */
	id: string;
}

/** The address of an article's quiz. */
export function quizAddress({ kind, id }: Where): string {
	return kind === 'sample'
		? resolve('/quiz/[id]', { id })
		: `${resolve('/quiz/own')}?id=${encodeURIComponent(id)}`;
}

/** The address of an article's text with its facts marked. */
export function readAddress({ kind, id }: Where): string {
	return kind === 'sample'
		? resolve('/read/[id]', { id })
		: `${resolve('/read/own')}?id=${encodeURIComponent(id)}`;
}
