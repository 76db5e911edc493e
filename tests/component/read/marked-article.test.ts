import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { FactKind } from '$lib/facts/types';
import Legend from '../../../src/routes/read/Legend.svelte';
import MarkedArticle from '../../../src/routes/read/MarkedArticle.svelte';
import { kinds } from '../../../src/routes/read/kinds';
import Timeline from '../../../src/routes/read/Timeline.svelte';
import WhoIsWho from '../../../src/routes/read/WhoIsWho.svelte';
import { aCountFact, aDateFact, anArticle, aParticipantFact, spanOf } from '../../support/builders';

const user = userEvent.setup();
const article = anArticle();
const date = aDateFact({ id: 'd1', span: spanOf(article.text, 'on Tuesday') });
const count = aCountFact({ id: 'c1', span: spanOf(article.text, 'more than 20') });
const facts = [
	date,
	count,
	aParticipantFact({ id: 'p1', span: spanOf(article.text, 'Anna Lind'), sentence: 1 })
];

function show(shown: FactKind[] = kinds) {
	const onopen = vi.fn();
	const { container } = render(MarkedArticle, { props: { article, facts, shown: new Set(shown), onopen } });
	return { onopen, paragraphs: [...container.querySelectorAll('p')].map((p) => p.textContent?.trim()) };
}

describe('the marked article', () => {
	test('tells the kind of each mark in its name', () => {
		show();
		expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
			'on Tuesday(date)',
			'Anna Lind(who)',
			'more than 20(number)'
		]);
	});

	test('changes no word of the article where nothing is marked', () => {
		const { paragraphs } = show([]);
		expect(paragraphs).toEqual(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
	});

	test('opens the facts of the mark that is pressed', async () => {
		const { onopen } = show();
		const link = screen.getByRole('link', { name: /more than 20/ });
		await user.click(link);
		expect(onopen).toHaveBeenCalledWith([count], link);
	});

	test('marks only the kinds asked for', () => {
		show(['date']);
		expect(screen.getAllByRole('link')).toHaveLength(1);
	});

	test('shows markup in the text as text', () => {
		const hostile = anArticle({ text: '<img src=x onerror=alert(1)> came on Tuesday. <b>It</b> stayed.' });
		const { container } = render(MarkedArticle, {
			props: { article: hostile, facts: [], shown: new Set(kinds), onopen: () => {} }
		});
		expect(container.querySelector('img, b')).toBeNull();
		expect(container).toHaveTextContent('<img src=x onerror=alert(1)> came on Tuesday.');
	});
});

describe('beside the article', () => {
	test('each kind that it has can be shown or not', async () => {
		const ontoggle = vi.fn();
		render(Legend, { props: { facts, shown: new Set(kinds), ontoggle } });
		expect(screen.getAllByRole('checkbox')).toHaveLength(3);
		await user.click(screen.getByLabelText(/Numbers/));
		expect(ontoggle).toHaveBeenCalledWith('count');
	});

	test('who is who names people with role, other names and how often they are named', () => {
		render(WhoIsWho, { props: { facts } });
		expect(screen.getByText('Anna Lind')).toBeVisible();
		expect(screen.getByRole('definition')).toHaveTextContent(
			'Mayor · named once also “Mayor Anna Lind”, “Lind”'
		);
	});

	test('the timeline tells each date with its sentence', () => {
		render(Timeline, { props: { article, facts } });
		const [item] = screen.getAllByRole('listitem');
		expect(item).toHaveTextContent('Tuesday, 4 March 2025');
		expect(item).toHaveTextContent('The council of Brackwater voted on Tuesday to reopen the harbour line.');
	});

	test('there is no timeline without dates, and no who is who without people', () => {
		render(Timeline, { props: { article, facts: [] } });
		render(WhoIsWho, { props: { facts: [] } });
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
