import type { DateQuestion, NumberQuestion, TypedQuestion } from '../questions/types';

const dateHints: Record<DateQuestion['grain'], string> = {
	day: 'Day, month and year, in any order, such as 24 March 1999.',
	month: 'Month and year, such as March 1999.',
	year: 'A year, such as 1999.',
	decade: 'A decade, such as the 1990s.',
	century: 'A century, such as the 20th century.',
	range: 'The first and the last year, such as 1990 to 1999.',
	weekday: 'A day of the week.'
};

const nameHints: Record<TypedQuestion['answerType'], string> = {
	person: 'A name; the last name is enough.',
	country: 'A country.',
	organisation: 'A name; a common short form will do.',
	place: 'A place.',
	phrase: 'A word or a few, as in the article. Small slips are forgiven.'
};

/** What form of answer is taken, said before the learner types. */
export function typingHint(question: TypedQuestion | NumberQuestion | DateQuestion): string {
	switch (question.kind) {
		case 'date':
			return dateHints[question.grain];
		case 'number':
			return 'A number, in figures or words.';
		case 'typed':
			return nameHints[question.answerType];
	}
}
