import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import NothingDue from '../../../src/routes/review/NothingDue.svelte';
import ReviewChoices from '../../../src/routes/review/ReviewChoices.svelte';
import Suspended from '../../../src/routes/review/Suspended.svelte';
import { aChoiceQuestion, anArticle } from '../../support/builders';

const now = new Date(2025, 4, 9, 12).getTime();
const plan = { today: [], done: 0, held: 0, heldDays: 0, beyondCap: 0 };
const tomorrow = new Date(2025, 4, 10, 4).toISOString();

describe('nothing due', () => {
	test('says how there will be something', () => {
		render(NothingDue, { plan, isEmpty: true, now });
		expect(screen.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible();
		expect(screen.getByRole('link', { name: 'Choose a quiz' })).toBeVisible();
	});

	test('says when the next fact comes up', () => {
		render(NothingDue, { plan: { ...plan, done: 3, next: tomorrow }, isEmpty: false, now });
		expect(screen.getByText(/You reviewed 3 facts today/)).toHaveTextContent(
			'You reviewed 3 facts today. The next fact comes up tomorrow from 4 in the morning.'
		);
	});

	test('says what the cap holds back, and what is gone', async () => {
		const { rerender } = render(NothingDue, {
			plan: { ...plan, held: 2, heldDays: 1, next: tomorrow },
			isEmpty: false,
			now
		});
		expect(screen.getByText(/2 more facts are due, over the number/)).toBeVisible();
		await rerender({ plan });
		expect(screen.getByText(/No fact that you answered has a question now/)).toBeVisible();
	});
});

describe('how much to review', () => {
	test('takes whole numbers within bounds, and says what is wrong with others', async () => {
		const onchoose = vi.fn();
		const user = userEvent.setup();
		render(ReviewChoices, { settings: { retention: 0.9, cap: 20 }, beyondCap: 0, onchoose });
		const retention = screen.getByLabelText('How much to remember, in per cent');
		expect(retention).toHaveValue(90);
		await user.clear(retention);
		await user.type(retention, '99');
		await user.tab();
		expect(onchoose).not.toHaveBeenCalled();
		expect(retention).toHaveAccessibleDescription(/Give a whole number from 80 to 97/);
		await user.clear(retention);
		await user.type(retention, '85');
		await user.tab();
		expect(onchoose).toHaveBeenCalledExactlyOnceWith('retention', 0.85);
		expect(retention).not.toHaveAccessibleDescription(/whole number/);
	});

	test('says what finds no place before the day', () => {
		const settings = { retention: 0.9, cap: 20, goal: '2025-05-12' };
		render(ReviewChoices, { settings, beyondCap: 4, onchoose: vi.fn() });
		expect(screen.getByLabelText('I need this by')).toHaveValue('2025-05-12');
		expect(screen.getByText(/4 facts will not come up before that day/)).toBeInTheDocument();
	});
});

describe('suspended facts', () => {
	const question = aChoiceQuestion();
	const material = { article: anArticle(), questions: [question], names: [] };
	const item = {
		factId: 'a',
		question,
		source: { where: { kind: 'own', id: 'article-1' } as const, title: 'A line reopens', material }
	};

	test('are listed with their question, or as gone, and taken back one by one', async () => {
		const onresume = vi.fn();
		render(Suspended, { facts: [{ factId: 'a', item }, { factId: 'b' }], onresume });
		expect(screen.getByText('A line reopens')).toBeInTheDocument();
		const back = screen.getAllByText(/^Take back/, { selector: 'button' });
		await userEvent.click(back[1]!);
		expect(onresume).toHaveBeenCalledExactlyOnceWith('b');
	});

	test('are not spoken of where there are none', () => {
		const { container } = render(Suspended, { facts: [], onresume: vi.fn() });
		expect(container).not.toHaveTextContent(/Suspended/);
		expect(container.querySelector('details')).toBeNull();
	});
});
