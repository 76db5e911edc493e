import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { EngineResult } from '$lib/engine';
import { notesOf } from '../../../src/routes/read/note';
import Sentences from '../../../src/routes/read/sentence/Sentences.svelte';
import { aChoiceQuestion, aCountFact, aDateFact, anArticle, spanOf } from '../../support/builders';

const user = userEvent.setup();

function show(over: Partial<EngineResult> = {}) {
	const article = over.article ?? anArticle();
	const result: EngineResult = { article, facts: [], questions: [], refused: [], ...over };
	const { container } = render(Sentences, { props: { result, notes: notesOf(result) } });
	return {
		line: container.querySelector('summary'),
		sentence: (index: number) => container.querySelector<HTMLElement>(`#sentence-${index}`)!
	};
}

const { text, sentences } = anArticle();
const facts = [
	aDateFact({ id: 'tuesday', span: spanOf(text, 'on Tuesday') }),
	aCountFact({ id: 'trains', span: spanOf(text, 'more than 20'), sentence: 1 })
];
const found = {
	facts,
	questions: [aChoiceQuestion({ factId: 'tuesday', evidence: sentences[0]! })],
	refused: [{ factId: 'trains', rule: 'howMany', reason: 'the count is doubtful' }]
};

test('says in a line how much of the article is asked about', () => {
	expect(show(found).line).toHaveTextContent(/^Sentence by sentence: 1 of 3 sentences is asked about; /);
});

test('marks every sentence in words, before its text', () => {
	const { sentence } = show(found);
	const heads = sentences.map((_, index) => sentence(index).querySelector('summary'));
	expect(heads[0]).toHaveTextContent(/^1 question The council of Brackwater voted/);
	expect(heads[1]).toHaveTextContent(/^Refused Mayor Anna Lind said/);
	expect(heads[2]).toHaveTextContent(/^No fact The line closed in 1986\.$/);
});

test('opens to what is asked, what was refused and why, and what was not found', async () => {
	const { line, sentence } = show(found);
	await user.click(line!);
	for (const index of [0, 1, 2]) await user.click(sentence(index).querySelector('summary')!);
	const item = within(sentence(0)).getByRole('listitem');
	expect(item).toBeVisible();
	expect(item).toHaveTextContent('On what date did the council of Brackwater vote?');
	expect(within(sentence(1)).getByText('Found, and refused')).toBeVisible();
	expect(within(sentence(1)).getByRole('listitem')).toHaveTextContent(
		'more than 20 trains (number): the count is doubtful'
	);
	expect(within(sentence(2)).getByText(/^Nothing in it can be asked for/)).toBeVisible();
});

test('lists the sentences of a long article by the hundred', async () => {
	const { line, sentence } = show({
		article: anArticle({ text: 'It rained again here. '.repeat(150).trim() })
	});
	expect(sentence(99)).not.toBeNull();
	expect(sentence(100)).toBeNull();
	await user.click(line!);
	await user.click(screen.getByRole('button', { name: 'Show more sentences' }));
	expect(sentence(149)).not.toBeNull();
	expect(screen.queryByRole('button', { name: 'Show more sentences' })).toBeNull();
});

test('is left out where an article has no sentence', () => {
	expect(show({ article: anArticle({ sentences: [] }) }).line).toBeNull();
});
