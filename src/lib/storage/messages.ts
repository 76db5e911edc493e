import type { SaveOutcome } from './key-value';

/** A notice: what happened, and what to do next. */
export interface StorageMessage {
	title: string;
	text: string;
}

/** How saving stands; `newer`: some records were written by a later release and are left alone. */
export type SavingState = SaveOutcome | 'newer';

/** What to tell about progress that could not be saved; nothing to say when it was. */
export const savingMessages: Record<Exclude<SavingState, 'saved'>, StorageMessage> = {
	full: {
		title: 'This browser has no room left for your answers.',
		text:
			'The quiz goes on and your answers count as long as this tab is open. Close other tabs of this site ' +
			'or erase old progress; the answers are saved as soon as there is room.'
	},
	blocked: {
		title: 'This browser does not let the page keep anything.',
		text:
			'You can take quizzes, but your answers are gone when you close this tab. Allow cookies and site ' +
			'data for this page, or leave the private window, then reload.'
	},
	newer: {
		title: 'Some of your progress was saved by a newer version of Dateline.',
		text:
			'It is left untouched and is not shown here; what you answer now is kept as well. Reload the page, ' +
			'or close its other tabs first, to get the newer version.'
	}
};

/** What to tell of records that could not be read. */
export function unreadableMessage(count: number): StorageMessage {
	return {
		title:
			count === 1
				? 'One saved record could not be read.'
				: `${count.toLocaleString('en')} saved records could not be read.`,
		text: 'The rest of your progress is here. The unreadable text is set aside: you can save it to a file or discard it.'
	};
}

/** What to tell of an article that could not be put on the shelf. */
export const shelfMessages: Record<Exclude<SaveOutcome, 'saved'>, StorageMessage> = {
	full: {
		title: 'There is no room left to keep this article.',
		text: 'You can take its quiz now. To keep it, remove other articles from the shelf and save it again.'
	},
	blocked: {
		title: 'This browser does not let the page keep articles.',
		text: 'You can take the quiz now; the article is gone when you close this tab. Keep the text elsewhere.'
	}
};

/** What to tell of a draft in the paste box that could not be kept. */
export const draftMessages: Record<Exclude<SaveOutcome, 'saved'>, StorageMessage> = {
	full: {
		title: 'The text is too long to be kept while you work on it.',
		text: 'Make its quiz before you leave this page, or keep a copy of the text.'
	},
	blocked: {
		title: 'The text in the box is not kept when you leave this page.',
		text: 'This browser forbids it. Make the quiz first, or keep a copy of the text.'
	}
};

/** Said after erasing, beside the undo button. */
export function erasedMessage(attempts: number): StorageMessage {
	return {
		title: attempts === 1 ? '1 answer erased.' : `${attempts.toLocaleString('en')} answers erased.`,
		text: 'You can undo this until you close or reload the page.'
	};
}
