import { describe, expect, it } from 'vitest';
import { findParticipants } from '$lib/facts/participants';
import { factContext } from '../../support/fact-context';

function participants(text: string) {
	return findParticipants(factContext(text)).map(({ value }) => value);
}

function named(text: string, name: string) {
	return participants(text).find((value) => value.name === name);
}

describe('participants', () => {
	it('takes a surname, a title and an office for the person they mean', () => {
		const text =
			'Russian President Vladimir Putin met farmers in the south on Monday. Putin said the harvest was good. The Russian president then flew home.';
		const putin = named(text, 'Vladimir Putin');
		expect(putin).toMatchObject({ type: 'person', role: 'Russian President', gender: 'm' });
		expect(putin!.aliases).toEqual(expect.arrayContaining(['Putin', 'The Russian president']));
		expect(putin!.mentions).toHaveLength(3);
	});

	it('knows a family name that comes first', () => {
		const text = 'The paper was signed by President Xi Jinping on Thursday. Xi left the hall soon after.';
		expect(named(text, 'Xi Jinping')?.aliases).toContain('Xi');
	});

	it('joins an organisation with its initials', () => {
		const text =
			'The World Health Organization (WHO) sent a team to the village. The WHO said the team would stay for a month.';
		expect(named(text, 'World Health Organization')).toMatchObject({
			type: 'organisation',
			aliases: ['WHO']
		});
	});

	it('keeps "and", "of" and "for" inside an organisation, and two countries apart', () => {
		const text =
			'China and Russia praised the Belt and Road Initiative. The Centers for Disease Control and Prevention sent doctors. Officials of the Ministry of Foreign Affairs said nothing.';
		const names = participants(text).map((value) => value.name);
		expect(names).toEqual(
			expect.arrayContaining([
				'China',
				'Russia',
				'Belt and Road Initiative',
				'Centers for Disease Control and Prevention',
				'Ministry of Foreign Affairs'
			])
		);
	});

	it('reads a role from an apposition', () => {
		const text =
			'Helen Varga, the leader of the council, said the vote was close. Varga has led it for years.';
		expect(named(text, 'Helen Varga')).toMatchObject({ role: 'leader of the council', gender: 'f' });
	});

	it('leaves out weekdays, months, wars, cities and countries where things only happen', () => {
		const text =
			'On Thursday in May the crowd in Paris, France, remembered World War II. Helen Varga spoke French there.';
		expect(participants(text).map((value) => value.name)).toEqual(['Helen Varga']);
	});

	it('does not take a demonym for its country', () => {
		const names = participants('Two Canadian tourists were hurt near the lake. Helen Varga helped them.').map(
			(v) => v.name
		);
		expect(names).not.toContain('Canada');
	});
});
