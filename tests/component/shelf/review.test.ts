import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '$lib/article/types';
import Review from '../../../src/routes/Review.svelte';
import { anArticle } from '../../support/builders';

const user = userEvent.setup();

function show(article: Article, problem?: { kind: string; text: string }) {
	const heard = { onmake: vi.fn(), onback: vi.fn(), onquizlength: vi.fn() };
	render(Review, { props: { article, problem, quizLength: 10, ...heard } });
	return heard;
}

describe('the review of what was read', () => {
	test('has the focus on its heading', () => {
		show(anArticle());
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	test('shows title, day with its weekday, and place', () => {
		show(anArticle({ dateline: { place: 'Moscow', span: { start: 0, end: 0 } } }));
		expect(screen.getByLabelText('Title')).toHaveValue('A line reopens');
		expect(screen.getByLabelText('Day it was published')).toHaveValue('2025-03-05');
		expect(screen.getByLabelText('Day it was published')).toHaveAccessibleDescription('Wednesday');
		expect(screen.getByLabelText('Place it was reported from')).toHaveValue('Moscow');
	});

	test('says what a missing day costs', () => {
		const undated = anArticle();
		delete undated.published;
		show(undated);
		expect(screen.getByLabelText('Day it was published')).toHaveAccessibleDescription(/No date was found/);
	});

	test('hands on what was set right', async () => {
		const { onmake } = show(anArticle());
		await user.clear(screen.getByLabelText('Title'));
		await user.type(screen.getByLabelText('Title'), 'Harbour line reopens ');
		await user.type(screen.getByLabelText('Place it was reported from'), 'Brackwater');
		await user.click(screen.getByRole('button', { name: 'Make the quiz' }));
		expect(onmake).toHaveBeenCalledWith({
			title: 'Harbour line reopens',
			published: '2025-03-05',
			place: 'Brackwater'
		});
	});

	test('lets the reader say how many questions the quiz may have', async () => {
		const { onquizlength } = show(anArticle());
		const length = screen.getByLabelText('Questions in the quiz');
		expect(length).toHaveDisplayValue('Up to 10');
		await user.selectOptions(length, 'All there are');
		expect(onquizlength).toHaveBeenCalledWith(100);
	});

	test('goes back to the text', async () => {
		const { onback } = show(anArticle());
		await user.click(screen.getByRole('button', { name: 'Back to the text' }));
		expect(onback).toHaveBeenCalled();
	});

	test('reads out why the last try came to nothing', () => {
		show(anArticle(), { kind: 'died', text: 'It broke off: try again.' });
		expect(screen.getByRole('alert')).toHaveTextContent('It broke off: try again.');
	});
});
