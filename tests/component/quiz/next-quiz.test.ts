import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { FactKind } from '$lib/facts/types';
import { clashes } from '$lib/questions/choose';
import type { Question } from '$lib/questions/types';
import { ReaderSettings, type Settings } from '$lib/storage/reader-settings.svelte';
import type { DrawnQuiz } from '../../../src/routes/quiz/desk.svelte';
import { aTypedQuestion, anArticle, memoryStorage } from '../../support/builders';
import NextQuizAlone from '../../support/NextQuizAlone.svelte';

const article = anArticle();
const user = userEvent.setup();

/** Questions about facts of their own, as hard as said, that tell nothing of each other. */
function questionsOf(kinds: readonly FactKind[], difficulty = 0.5): Question[] {
	return kinds.map((factKind, at) =>
		aTypedQuestion({
			id: `${factKind}-${at}`,
			factId: `${factKind}-${at}`,
			factKind,
			difficulty,
			stem: `Who stood at post ${at}?`,
			key: `Watcher ${'abcdefghij'.charAt(at).repeat(4)}`,
			evidence: { start: at * 10, end: at * 10 + 9 }
		})
	);
}

const sixKinds = questionsOf(['date', 'date', 'count', 'count', 'place', 'place']);

/** The choice of the next quiz of an article, with what a tab keeps of it. */
function offer(
	questions: Question[],
	{ some, seed = 7, folded }: { some?: Partial<Settings>; seed?: number; folded?: boolean } = {}
) {
	const storage = memoryStorage();
	const settings = new ReaderSettings({ storage });
	settings.load();
	if (some) settings.change(some);
	const onbegin = vi.fn<(quiz: DrawnQuiz) => void>();
	const material = { article, questions, names: [] };
	const { unmount } = render(NextQuizAlone, {
		props: { settings, seed, material, begin: 'Begin this quiz', folded: folded ?? false, onbegin }
	});
	/** Begins, and gives the ids of what is begun. */
	const begin = async () => {
		await user.click(screen.getByRole('button', { name: /^Begin/ }));
		return onbegin.mock.lastCall?.[0].questions.map(({ id }) => id);
	};
	return { storage, settings, onbegin, begin, unmount };
}

const left = () => screen.getByRole('status');
const option = (name: string) => screen.getByLabelText(name, { exact: true });

describe('the next quiz', () => {
	test('says how many questions it has and begins those, any where nothing is chosen', async () => {
		const { onbegin, settings } = offer(sixKinds);
		expect(left()).toHaveTextContent('The next quiz has 6 questions: the article gives no more.');
		await user.click(screen.getByRole('button', { name: 'Begin this quiz', description: /6 questions/ }));
		expect(onbegin.mock.lastCall?.[0]).toMatchObject({ seed: 7, questions: { length: 6 } });
		expect(settings.quizChoice).toBeUndefined();
	});

	test('folds away all but its length, and names what is chosen', () => {
		offer(sixKinds, {
			folded: true,
			some: { quizChoice: { level: 'medium', without: ['date', 'list'], form: 'A' } }
		});
		expect(screen.getByRole('combobox', { name: 'Questions in the next quiz' })).toBeVisible();
		expect(screen.getByText('medium, without dates and lists, form A')).toBeVisible();
		expect(screen.getByRole('group', { name: 'Leave out' }).closest('details')).not.toHaveAttribute('open');
	});

	test('asks only what is as hard as chosen, and says that the choice leaves no more', async () => {
		const easy = questionsOf(['list', 'list'], 0.3).map((question) => ({
			...question,
			id: `easy-${question.id}`
		}));
		const { begin, settings } = offer([...sixKinds, ...easy]);
		await user.click(within(screen.getByRole('group', { name: 'How hard' })).getByLabelText('Easy'));
		expect(left()).toHaveTextContent('The next quiz has 2 questions: your choice leaves no more.');
		expect(settings.quizChoice).toEqual({ level: 'easy', without: [] });
		expect(await begin()).toEqual(['easy-list-0', 'easy-list-1']);
		await user.click(within(screen.getByRole('group', { name: 'How hard' })).getByLabelText('Any'));
		expect(settings.quizChoice).toBeUndefined();
	});

	test('leaves out kinds of fact and takes them in again', async () => {
		const { begin } = offer(sixKinds);
		await user.click(option('Dates'));
		await user.click(option('Numbers'));
		expect(await begin()).toEqual(['place-4', 'place-5']);
		await user.click(option('Numbers'));
		expect(left()).toHaveTextContent('4 questions');
	});

	test('is begun at no length longer than chosen', async () => {
		const { begin } = offer(sixKinds);
		await user.selectOptions(screen.getByRole('combobox'), '5');
		expect(left()).toHaveTextContent('The next quiz has 5 questions.');
		expect(await begin()).toHaveLength(5);
	});

	test('is never begun empty: the reason takes the focus', async () => {
		const { onbegin, begin } = offer(sixKinds);
		for (const kind of ['Dates', 'Numbers', 'Places']) await user.click(option(kind));
		expect(left()).toHaveTextContent(
			'No question is left: this article is asked only about dates, numbers and places, and you leave those out.'
		);
		await begin();
		expect(onbegin).not.toHaveBeenCalled();
		expect(left()).toHaveFocus();
	});

	test.each([
		[{ level: 'hard', without: [] }, 'of this article none is hard. Choose medium, or any.'],
		[{ level: 'easy', without: ['date'] }, 'of those you keep none is easy. Choose medium, or any.'],
		[{ without: ['date', 'count', 'participant', 'place', 'quotation', 'list'] }, 'Keep at least one.']
	])('says why %j leaves none', (quizChoice, why) => {
		offer(sixKinds, { some: { quizChoice } });
		expect(left()).toHaveTextContent(why);
	});

	test('says why two forms leave none', () => {
		offer(questionsOf(['date']), { some: { quizChoice: { without: [], form: 'A' } } });
		expect(left()).toHaveTextContent('One question is left, and two forms need at least two.');
	});
});

describe('forms A and B', () => {
	/** What a learner at a machine of their own is asked who chooses a form. */
	async function taken(form: string, seed: number) {
		const { onbegin, unmount } = offer(sixKinds, { seed });
		await user.click(option(form));
		expect(left()).toHaveTextContent(/^Form [AB] has 3 questions, form [AB] as many/);
		await user.click(screen.getByRole('button', { name: `Begin f${form.slice(1)}` }));
		unmount();
		return onbegin.mock.lastCall![0];
	}

	test('are a pair on two machines, whatever their seeds, and share nothing', async () => {
		const a = await taken('Form A', 1);
		const b = await taken('Form B', 2);
		expect(a.seed).toBe(b.seed);
		expect(a.questions).toHaveLength(3);
		expect(b.questions).toHaveLength(3);
		for (const one of a.questions) for (const other of b.questions) expect(clashes(one, other)).toBe(false);
	});

	test('are the same each time', async () => {
		expect(await taken('Form A', 1)).toEqual(await taken('Form A', 3));
	});
});

test('the same seed and choice give the same quiz', async () => {
	const some = { quizLength: 5, quizChoice: { level: 'medium', without: ['date'] } } as const;
	const drawn = [];
	for (const seed of [4, 4]) {
		const { begin, unmount } = offer(sixKinds, { seed, some });
		drawn.push(await begin());
		unmount();
	}
	expect(drawn[0]).toHaveLength(4);
	expect(drawn[1]).toEqual(drawn[0]);
});
