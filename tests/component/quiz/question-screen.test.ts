import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark, Response } from '$lib/grading/types';
import type { Question } from '$lib/questions/types';
import * as later from '../../../src/routes/quiz/later';
import QuestionScreen from '../../../src/routes/quiz/QuestionScreen.svelte';
import {
	aChoiceQuestion,
	aMatchQuestion,
	aMultipleQuestion,
	anArticle,
	anOption,
	anOrderQuestion,
	aTrueFalseQuestion,
	aTypedQuestion,
	oneOfEachQuestion,
	spanOf
} from '../../support/builders';

const article = anArticle();
const user = userEvent.setup();

/** A question on screen as the page shows it; answering feeds the mark back. */
function ask(question: Question, mark: Mark = { mark: 0 }) {
	const onanswer = vi.fn<(response: Response, confidence: unknown) => Promise<void>>(async () => {});
	const onoverrule = vi.fn();
	const onnext = vi.fn();
	const props = {
		article,
		question,
		last: false,
		later: { ...later },
		keys: true,
		onanswer,
		onoverrule,
		onnext,
		onkeys: () => {}
	};
	const { rerender } = render(QuestionScreen, { props });
	onanswer.mockImplementation(async (response) => {
		await rerender({ ...props, given: { response, mark, overruled: false } });
	});
	return { onanswer, onoverrule, onnext };
}

beforeEach(() => {
	Element.prototype.scrollIntoView = () => {};
});

const feedback = () => screen.getAllByRole('status').at(-1);
const check = () => screen.getByRole('button', { name: 'Check' });

describe('a question', () => {
	test.each(oneOfEachQuestion())('of kind $kind shows its stem as a heading', (question) => {
		ask(question);
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(question.stem);
	});

	test.each(oneOfEachQuestion())(
		'of kind $kind can be given up, and then shows its proof',
		async (question) => {
			const { onanswer } = ask(question);
			await user.click(screen.getByRole('button', { name: 'Show the answer' }));
			expect(onanswer).toHaveBeenCalledWith({ kind: 'shown' }, undefined);
			await waitFor(() => expect(feedback()).toHaveTextContent('The answer'));
			expect(document.querySelector('mark')).toHaveTextContent(/council/);
		}
	);

	test('answered wrongly says why before the answer, and leaves the sentence to the passage', async () => {
		const explanation = 'It was Tuesday, 4 March 2025. The article says: The council voted on Tuesday.';
		ask(aChoiceQuestion({ explanation }));
		await user.click(screen.getByRole('radio', { name: 'Monday, 3 March 2025' }));
		await user.click(screen.getByRole('button', { name: 'Check' }));
		await waitFor(() =>
			expect(feedback()).toHaveTextContent(
				'Not right The article says something else than Monday, 3 March 2025. The answer: Tuesday, 4 March 2025'
			)
		);
		expect(document.querySelector('mark')).toHaveTextContent(/council/);
	});

	test('is not answered by choosing', async () => {
		const { onanswer } = ask(aChoiceQuestion());
		await user.click(screen.getByRole('radio', { name: 'Monday, 3 March 2025' }));
		await user.keyboard('{ArrowDown}');
		expect(onanswer).not.toHaveBeenCalled();
		expect(screen.getByRole('radio', { name: 'Tuesday, 4 March 2025' })).toBeChecked();
	});

	test('checked without an answer says what is missing and takes the learner there', async () => {
		const { onanswer } = ask(aChoiceQuestion());
		await user.click(check());
		expect(onanswer).not.toHaveBeenCalled();
		expect(screen.getAllByRole('group')[0]).toHaveAccessibleDescription('Choose an answer');
		expect(screen.getAllByRole('radio')[0]).toHaveFocus();
	});

	test('keeps the focus on the button, which goes on', async () => {
		const { onanswer, onnext } = ask(aChoiceQuestion());
		await user.click(screen.getByRole('radio', { name: 'Monday, 3 March 2025' }));
		await user.keyboard('{Enter}');
		expect(onanswer).toHaveBeenCalledWith({ kind: 'choice', option: 0 }, undefined);
		expect(screen.getByRole('button', { name: 'Next question' })).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(onnext).toHaveBeenCalledOnce();
	});

	test('says why the chosen option is wrong and shows its own place in the article', async () => {
		const evidence = spanOf(article.text, 'The line closed in 1986.');
		ask(
			aChoiceQuestion({
				options: [
					anOption('In 1986', { why: 'That is when it closed.', evidence }),
					anOption('In 2025', { correct: true })
				]
			})
		);
		await user.click(screen.getByRole('radio', { name: 'In 1986' }));
		await user.click(check());
		await screen.findByRole('heading', { name: 'Not right' });
		const status = within(screen.getByRole('status'));
		expect(status.getByRole('heading', { name: 'Not right' })).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent('In 1986: That is when it closed.');
		expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(
			'The line closed in 1986.'
		);
		expect(screen.getByText('Your answer, wrong')).toBeInTheDocument();
		expect(screen.getByText('Right answer')).toBeInTheDocument();
	});

	test('is worked by number keys and Enter from anywhere on the page', async () => {
		const { onanswer } = ask(aTrueFalseQuestion());
		await user.keyboard('2');
		expect(screen.getByRole('radio', { name: 'False' })).toHaveFocus();
		expect(onanswer).not.toHaveBeenCalled();
		(document.activeElement as HTMLElement).blur();
		await user.keyboard('{Enter}');
		expect(onanswer).toHaveBeenCalledWith({ kind: 'trueFalse', answer: false }, undefined);
	});

	test('with several right answers switches each by its number', async () => {
		const { onanswer } = ask(aMultipleQuestion());
		await user.keyboard('132');
		await user.keyboard('2');
		await user.click(check());
		expect(onanswer).toHaveBeenCalledWith({ kind: 'multiple', options: [0, 2] }, undefined);
	});

	test('takes how sure the learner is, and lets go of it', async () => {
		const { onanswer } = ask(aChoiceQuestion());
		await user.click(screen.getByRole('button', { name: 'Sure' }));
		expect(screen.getByRole('button', { name: 'Sure' })).toHaveAttribute('aria-pressed', 'true');
		await user.click(screen.getByRole('button', { name: 'Sure' }));
		await user.click(screen.getByRole('button', { name: 'Not sure' }));
		await user.keyboard('1');
		await user.click(check());
		expect(onanswer).toHaveBeenCalledWith({ kind: 'choice', option: 0 }, 'unsure');
	});

	test('leaves digits and spaces to a text field, and lets a typed answer be called right', async () => {
		const { onanswer, onoverrule } = ask(aTypedQuestion(), { mark: 0, note: 'The article names another.' });
		await user.click(screen.getByRole('textbox', { name: /mayor/ }));
		await user.keyboard('Anna 1{Enter}');
		expect(onanswer).toHaveBeenCalledWith({ kind: 'text', text: 'Anna 1' }, undefined);
		await user.click(await screen.findByRole('button', { name: 'My answer was right' }));
		expect(screen.getByRole('status')).toHaveTextContent('The article names another.');
		expect(onoverrule).toHaveBeenCalledWith(true);
	});

	test('that can not be checked says so and keeps what was chosen', async () => {
		const { onanswer } = ask(aChoiceQuestion());
		onanswer.mockRejectedValue(new TypeError('Failed to fetch'));
		await user.keyboard('1');
		await user.click(check());
		expect(screen.getAllByRole('group')[0]).toHaveAccessibleDescription(/could not be checked/);
		expect(screen.getAllByRole('radio')[0]).toBeChecked();
		expect(check()).toHaveFocus();
	});

	test('of order is sorted by buttons that keep the focus and say where things went', async () => {
		const { onanswer } = ask(anOrderQuestion());
		const first = screen.getAllByRole('listitem')[0]!;
		const down = within(first).getByRole('button', { name: /^Move down/ });
		await user.click(down);
		expect(screen.getByText(/now 2 of 3\.$/)).toBeInTheDocument();
		expect(document.activeElement).toHaveAccessibleName(/^Move down/);
		await user.click(check());
		expect(onanswer).toHaveBeenCalledOnce();
	});

	test('of pairs is answered by a list for each', async () => {
		const { onanswer } = ask(aMatchQuestion());
		await user.click(check());
		expect(screen.getAllByRole('group')[0]).toHaveAccessibleDescription('Choose a match for each');
		for (const [index, { left, right }] of aMatchQuestion().pairs.entries()) {
			const select = screen.getByRole('combobox', { name: left });
			if (index === 0) expect(select).toHaveFocus();
			await user.selectOptions(select, right);
		}
		await user.click(check());
		expect(onanswer).toHaveBeenCalledWith({ kind: 'match', rights: [0, 1, 2] }, undefined);
	});
});
