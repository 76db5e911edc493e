import type { Progress } from '../worker/messages';

/** Progress as the bar shows it: `value` of 1, or undefined while nobody knows. */
export interface ProgressWords {
	label: string;
	value: number | undefined;
	figure: string | undefined;
}

/** How far the engine is, in words. Reading takes nearly all of the time, so it has nearly all of the bar. */
export function progressInWords(progress: Progress | undefined): ProgressWords {
	switch (progress?.stage) {
		case undefined:
			return { label: 'Getting ready', value: undefined, figure: undefined };
		case 'model':
			return {
				label: 'Fetching the grammar of English, this once',
				value: progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined,
				figure: `${megabytes(progress.done)} MB`
			};
		case 'reading':
			return {
				label: 'Reading the sentences',
				value: progress.total > 0 ? (0.9 * progress.done) / progress.total : 0,
				figure: `${progress.done} of ${progress.total}`
			};
		case 'facts':
			return { label: 'Finding the facts', value: 0.92, figure: undefined };
		case 'questions':
			return { label: 'Writing and proving the questions', value: 0.96, figure: undefined };
	}
}

function megabytes(bytes: number): string {
	return (bytes / 1_000_000).toFixed(1);
}
