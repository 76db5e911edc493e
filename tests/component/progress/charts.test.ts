import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Attempt } from '$lib/grading/types';
import { sittingHistory } from '$lib/learning/sitting-history';
import { carriedOut } from '$lib/learning/work';
import Charts from '../../../src/routes/progress/charts/Charts.svelte';
import { chartsOf } from '../../../src/routes/progress/charts/derive';
import History from '../../../src/routes/progress/history/History.svelte';
import { aChoiceQuestion, anAttempt } from '../../support/builders';

const now = new Date(2025, 4, 9, 12).getTime();
const day = 24 * 60 * 60 * 1000;
const titles = new Map([['article-1', { title: 'A line reopens' }]]);

function show(attempts: Attempt[]) {
	const settings = { retention: 0.9, cap: 20 };
	const circumstances = { attempts, suspended: new Set<string>(), settings, now };
	const charts = carriedOut(chartsOf(circumstances, new Set(['article-1'])));
	render(Charts, { props: { charts, titles, wanted: 0.9 } });
}

const twice = [
	anAttempt({ id: 'a', at: now - 9 * day, sittingId: 's1', confidence: 'sure' }),
	anAttempt({ id: 'b', at: now - 2 * day, sittingId: 's2', mark: 0 })
];

describe('the pictures of progress', () => {
	test('have the title for a name and the sentence for a description', () => {
		show(twice);
		const picture = screen.getByRole('img', { name: 'What you remember' });
		expect(picture).toHaveAccessibleDescription(/^One fact was asked for; the chance that you know it today/);
		expect(screen.getByRole('img', { name: 'Still known when asked again' })).toHaveAccessibleDescription(
			/in 0 of 1.answer\. That is too few/
		);
	});

	test('have their figures in a table that opens', async () => {
		show(twice);
		for (const details of document.querySelectorAll('details')) details.open = true;
		const table = await screen.findByRole('table', { name: 'Days' });
		expect(
			within(table)
				.getAllByRole('row')
				.map((row) => [...row.children].map((cell) => cell.textContent))
		).toEqual([
			['Day', 'Answers', 'Right', 'Asked for the first time'],
			['Wednesday 7 May 2025', '1', '0', '0'],
			['Wednesday 30 April 2025', '1', '1', '1']
		]);
	});

	test('say of few answers that they are few', () => {
		show(twice);
		const table = screen.getByRole('table', { name: 'Sure and unsure' });
		const row = within(table).getByRole('row', { name: /^Sure/ });
		expect(row).toHaveTextContent('too few to tell');
		expect(row).toHaveTextContent('1 of 1 answer');
	});

	test('are left out where there is nothing to draw', () => {
		show([anAttempt({ at: now })]);
		expect(screen.queryByRole('img', { name: 'What you remember' })).toBeNull();
		expect(screen.getByText(/From tomorrow on a line shows/)).toBeVisible();
		expect(screen.getByText('No fact was asked for again on a later day yet.')).toBeVisible();
		expect(screen.getByText(/^Press “Sure” or “Not sure”/)).toBeVisible();
	});
});

describe('the history', () => {
	function showHistory(lookUp: () => Promise<ReturnType<typeof aChoiceQuestion>[]>) {
		const lines = carriedOut(sittingHistory(twice, []));
		render(History, { props: { lines, titles, lookUp } });
		for (const details of document.querySelectorAll('details')) details.open = true;
	}

	test('tells reviews from quizzes, with every answer', async () => {
		showHistory(async () => [aChoiceQuestion()]);
		expect(screen.getByText('Review of 1 fact')).toBeVisible();
		expect(screen.getByText('A line reopens')).toBeVisible();
		expect(await screen.findByText('Wrong, asked again')).toBeVisible();
		expect(await screen.findByText('Right, you were sure, asked for the first time')).toBeVisible();
		expect(screen.getByText(/^Right answer:/)).toHaveTextContent('Right answer: Tuesday, 4 March 2025');
	});

	test('says where a question is gone', async () => {
		showHistory(async () => []);
		await vi.waitFor(() =>
			expect(screen.getAllByText('The article no longer has this question.')).toHaveLength(2)
		);
	});

	test('says where the questions could not be fetched', async () => {
		showHistory(() => Promise.reject(new Error('offline')));
		expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('could not be fetched');
	});
});
