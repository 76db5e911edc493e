import { expect, test } from 'vitest';
import { namesLike } from '$lib/questions/distractors/names';
import { gather } from '$lib/questions/material';
import { seeded } from '$lib/questions/random';
import type { Question } from '$lib/questions/types';
import { readNews } from '../../support/read-news';

const head = 'Harbour council signs ferry deal\n\nMarch 12, 2015\n\n';
const tail =
	' The harbour council of Brackwater met on Monday. Anna Lind, the mayor of Brackwater, spoke for two hours about the old quay. Nobody left before the end, and the council will meet again after Easter to talk about the price of the tickets.';

/** Every question that the engine writes about a short report with these sentences in it. */
function written(sentences: string): Question[] {
	return readNews(head + sentences + tail).questions;
}
const stems = (sentences: string) => written(sentences).map((question) => question.stem);
const optionsOf = (question: Question | undefined) =>
	question && 'options' in question ? question.options.map((option) => option.text) : [];
const keyOf = (question: Question | undefined) => (question && 'key' in question ? question.key : undefined);

test('an age is asked as one, with ages that somebody could be taken for', () => {
	const questions = written(
		'Peter Olsen, 34, bought the ferry Marigold in May 2014. Olsen said he paid $2 million for it. Olsen runs a shipyard in Oslo.'
	);
	const question = questions.find((q) => q.stem === 'How old was Peter Olsen in March 2015?');
	expect(optionsOf(question)).toContain('34');
	for (const option of optionsOf(question)) expect(Math.abs(Number(option) - 34)).toBeLessThanOrEqual(9);
});

test('the age of somebody named in passing is not asked', () => {
	const questions = written('A deckhand, Mary Brown, 51, saw the ferry leave Oslo in May 2014.');
	expect(questions.map((q) => q.stem).join()).not.toContain('How old');
	for (const question of questions) expect(optionsOf(question)).not.toContain('51');
});

test('an age at which something happened is asked with what happened', () => {
	expect(stems('Mary Brown joined the Norwegian Navy at the age of 19 in Bergen.')).toContain(
		'At what age did Mary Brown join the Norwegian Navy in Bergen?'
	);
});

test('a score is asked of the side that won by it', () => {
	expect(stems('Norway defeated Sweden 3–1 in the final in Oslo on Sunday.').join('\n')).toMatch(
		/^By what score did Norway defeat Sweden/m
	);
});

test('dates offered for what is to come lie ahead, for what is over behind', () => {
	const questions = written(
		'The Brackwater ferry will sail to Bergen on 2 April 2015. The first Brackwater ferry sank near Bergen on 3 May 2009. The owners met in Bergen on 9 March 2015.'
	);
	for (const question of questions.filter((q) => q.kind === 'choice' && q.factKind === 'date')) {
		const years = optionsOf(question).map((text) => Date.parse(text.replace(/^\w+day, /, '')));
		const published = Date.parse('2015-03-12');
		expect(new Set(years.map((at) => at > published)).size).toBe(1);
	}
	expect(questions.some((q) => q.kind === 'choice' && /will/.test(q.stem))).toBe(true);
});

test('a day without a year is of the year told before it in its sentence', () => {
	const questions = written(
		'Launched on July 16, 1969, the ferry Marigold reached Bergen on July 20. The Marigold carried 300 people.'
	);
	const dates = readNews(
		`${head}Launched on July 16, 1969, the ferry Marigold reached Bergen on July 20. The Marigold carried 300 people.${tail}`
	).facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value.iso] : []));
	expect(dates).toContain('1969-07-20');
	expect(questions.map((q) => q.stem).join()).not.toContain('2014');
});

test('what has been closed until a weekday is closed until the next one', () => {
	const { facts } = readNews(`${head}The quay in Bergen has been closed until Saturday.${tail}`);
	expect(facts.flatMap((fact) => (fact.kind === 'date' ? [fact.value.iso] : []))).toContain('2015-03-14');
});

test('a name that opens a longer one is not taken for its full form', () => {
	const { facts } = readNews(
		`Norbank to cut 900 jobs\n\nMarch 12, 2015\n\nNorbank will cut 900 jobs in Oslo and Bergen this year. Norbank lost $3 million in 2014. Norbank will sell its Slovak branch, Norbank Banka Slovensko, in April.${tail}`
	);
	const names = facts.flatMap((fact) => (fact.kind === 'participant' ? [fact.value.name] : []));
	expect(names).toContain('Norbank');
});

test('letters after a name are no part of it', () => {
	const { facts } = readNews(
		`${head}Mary Brown OBE opened the quay in Oslo. Brown spoke for an hour.${tail}`
	);
	const names = facts.flatMap((fact) => (fact.kind === 'participant' ? [fact.value.name] : []));
	expect(names).toContain('Mary Brown');
});

test('one of several who did a thing is not asked for as the one who did', () => {
	expect(
		stems('Mary Brown, as well as Peter Olsen and Ole Dahl, sailed to Bergen on 3 May 2009.').join('\n')
	).not.toMatch(/^Who sailed/m);
	expect(stems('Mary Brown sailed to Bergen on 3 May 2009.').join('\n')).toMatch(/^Who sailed to Bergen/m);
});

test('a condition is not told as a fact', () => {
	expect(
		stems('If the ferry sails and Brackwater pays $4 million, Norway may lose the race.').join('\n')
	).not.toContain('Brackwater pays');
});

test('“since” with its year stays with a count that it bounds', () => {
	const infected = stems('Globally, since 2003, the ferry flu of Brackwater has infected 171 people.').filter(
		(stem) => stem.includes('infect')
	);
	for (const stem of infected) expect(stem).toMatch(/since/i);
});

test('only numbers, dates, places and offices are judged true or false', () => {
	const questions = written(
		'Mary Brown painted the Brackwater ferry in May 2014. Ole Dahl sold 40 ferries to Norway in 2013. Norwegian Prime Minister Erna Berg met Swedish Prime Minister Ivar Lund in Oslo.'
	);
	const judged = questions.filter((question) => question.kind === 'trueFalse');
	expect(judged.length).toBeGreaterThan(0);
	for (const question of judged)
		expect(
			['count', 'date', 'place'].includes(question.factKind) || /was the .* in March 2015/.test(question.stem)
		).toBe(true);
});

test('a spacecraft is no body and no person', () => {
	const { facts } = readNews(
		`${head}The Norwegian Space Agency launched its LUNA spacecraft in May 2014. The LUNA spacecraft weighs 300 kilograms.${tail}`
	);
	const names = facts.flatMap((fact) => (fact.kind === 'participant' ? [fact.value.name] : []));
	expect(names).not.toContain('LUNA');
	expect(names).toContain('Norwegian Space Agency');
});

test('who speaks is the person, not the body that the person belongs to', () => {
	const said = written(
		'“The Brackwater ferry is the finest ship that we have ever built in Norway,” said NASA’s Mary Brown. Peter Olsen and Ole Dahl clapped.'
	).find((question) => question.rule.startsWith('whoSaid'));
	expect(keyOf(said) ?? optionsOf(said).join()).toContain('Mary Brown');
});

test('a province of an island is no wrong answer for the island', () => {
	const { article, sentences, facts } = readNews(`${head}The ferry Marigold sank in May 2014.${tail}`);
	const others = namesLike(gather(article, sentences, facts), 'Sumatra', 'region', seeded(1));
	expect(others).toContain('Java');
	expect(others).not.toContain('Aceh');
});

test('what a sentence opens with before its subject is asked of the subject', () => {
	expect(stems('Founded in 1898, the Brackwater Rowing Club won the King’s Cup in Oslo.').join('\n')).toMatch(
		/^In what year was the Brackwater Rowing Club founded\?/m
	);
});

test('a day on which something is to happen is asked of the whole plan', () => {
	expect(
		stems('The ferry Marigold is scheduled to leave Brackwater for Bergen on 2 April 2015.').join('\n')
	).toMatch(/^On what date is the ferry Marigold scheduled to leave Brackwater/m);
});

test('a pronoun of the one who is asked for stays a pronoun', () => {
	expect(stems('Peter Olsen sold his ferry Marigold to the town of Bergen in May 2014.').join('\n')).toMatch(
		/^Who sold his ferry Marigold/m
	);
});

test('one set of several and one end of a range are not asked', () => {
	const questions = written(
		'Peter Olsen beat John Berg of Denmark 6-3 7-6 in the Oslo final. The firm cut off between eight and ten Norwegian sellers in Oslo.'
	);
	for (const { stem } of questions) expect(stem).not.toMatch(/what score|_____ 7-6|6-3 _____|between _____/);
});

test('he who adds something after a spokesman without a name is nobody named', () => {
	const questions = written(
		'Eric Tveter runs Harbour Lines in Oslo. "The ferries of Harbour Lines will be safe in winter," said a spokesman for the company. The quay of Brackwater needs no new lights at all, he added.'
	);
	expect(questions.map(keyOf)).not.toContain('Eric Tveter said it');
	for (const question of questions.filter(({ rule }) => /^whoReported/.test(rule)))
		expect(keyOf(question) ?? optionsOf(question).join()).not.toContain('Tveter');
});
