import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Saved from '../../../src/routes/Saved.svelte';
import Stopped from '../../../src/routes/Stopped.svelte';

const user = userEvent.setup();
const line = { id: 'a b', title: 'A line reopens', createdAt: 1, words: 40, facts: 9, questions: 4 };

function show(over: { articles?: (typeof line)[]; removed?: string } = {}) {
	const heard = { onremove: vi.fn(), onundo: vi.fn() };
	const view = render(Saved, {
		props: { articles: [line], removed: undefined, ready: true, ...over, ...heard }
	});
	return { ...heard, ...view };
}

describe('the reader’s own articles', () => {
	test('can be read, and their quiz taken', () => {
		show();
		expect(screen.getByRole('link', { name: 'A line reopens' })).toHaveAttribute(
			'href',
			'/read/own?id=a%20b'
		);
		const quiz = screen.getByRole('link', { name: 'Take the quiz: A line reopens' });
		expect(quiz).toHaveAttribute('href', '/quiz/own?id=a%20b');
	});

	test('can be removed, and put back from where the focus then is', async () => {
		const { onremove, onundo, rerender } = show();
		await user.click(screen.getByRole('button', { name: 'Remove A line reopens' }));
		expect(onremove).toHaveBeenCalledWith('a b');
		await rerender({ articles: [], removed: 'A line reopens' });
		expect(screen.getByRole('status')).toHaveTextContent('“A line reopens” is off the shelf.');
		expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(onundo).toHaveBeenCalled();
	});

	test('explain themselves where there are none yet', () => {
		show({ articles: [] });
		expect(screen.getByText(/Articles that you paste are kept here/)).toBeVisible();
	});
});

describe('where the reader stopped', () => {
	test('names the question that waits and leads there', () => {
		const stop = { articleId: 'a', title: 'A line reopens', quiz: '/quiz/a', question: 4, questions: 10 };
		render(Stopped, { props: { stops: [stop] } });
		expect(screen.getByText('Question 4 of 10')).toBeVisible();
		expect(screen.getByRole('link', { name: 'Go on with A line reopens' })).toHaveAttribute(
			'href',
			'/quiz/a'
		);
	});

	test('is not there where nothing was begun', () => {
		render(Stopped, { props: { stops: [] } });
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
