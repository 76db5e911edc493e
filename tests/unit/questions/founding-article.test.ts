import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Question } from '$lib/questions/types';
import { readNews } from '../../support/read-news';

const news = readNews(readFileSync('src/lib/samples/moscow-joint-statement.txt', 'utf8'));
const { article, questions, facts } = news;

/** What a question takes as right, in words. */
function keysOf(question: Question): string[] {
	if ('options' in question)
		return question.options.filter((option) => option.correct).map((option) => option.text);
	return 'key' in question ? [question.key] : [];
}
const asking = (stem: RegExp) => questions.filter((question) => stem.test(question.stem));
const keysFor = (stem: RegExp) => asking(stem).flatMap(keysOf);

describe('the founding article', () => {
	test('has at least 14 questions', () => {
		expect(questions.length).toBeGreaterThanOrEqual(14);
	});
	test('its date line is the day of publication, not the day of the statement', () => {
		expect(article.published).toBe('2025-05-09');
		expect(article.dateline?.place).toMatch(/moscow/i);
		expect(keysFor(/^On what date did China and Russia issue/)).toContain('Thursday, 8 May 2025');
	});
	test('the arrival was on Wednesday, 7 May', () => {
		expect(keysFor(/^On what date did Xi Jinping arrive in Moscow/)).toContain('Wednesday, 7 May 2025');
	});
	test('“more than” is never dropped, and no wrong option is made true by it', () => {
		expect(keysFor(/bilateral cooperation documents\.$/)).toContain('more than 20');
		const meetings = asking(/How many times have Xi Jinping and Vladimir Putin met/);
		expect(meetings.flatMap(keysOf)).toContain('more than 40');
		const options = meetings.flatMap((question) =>
			'options' in question ? question.options.map((option) => option.text) : []
		);
		expect(options).not.toContain('more than 20');
	});
	test('the ordinal of the visit is kept', () => {
		expect(keysFor(/_____ visit/)).toContain('11th');
	});
	test('an 80th anniversary is only asked for by its own name', () => {
		// In full their names take more words than a stem may have: then none is asked for.
		expect(
			asking(/\banniversary\b/).every((question) =>
				/anniversary of the (victory|victories) in the/.test(question.stem)
			)
		).toBe(true);
	});
	test('the years in brackets belong to the war and keep their century', () => {
		expect(keysFor(/^Which years .* War of Resistance/)).toContain('1931–1945');
	});
	test('the city is Moscow', () => {
		expect(keysFor(/^In which city did Xi Jinping/)).toContain('Moscow');
	});
	test('both signers are the key together', () => {
		expect(keysFor(/^By which two people .* signed/)).toContain('Xi Jinping and Vladimir Putin');
	});
	test('a list member is asked for with members of another list beside it', () => {
		const listed = asking(/documents covering such areas as _____/).find(
			(question) => question.kind === 'choice'
		);
		expect(listed).toBeDefined();
		const areas = facts.find((fact) => fact.kind === 'list' && fact.value.items.includes('biosecurity'));
		const own = areas?.kind === 'list' ? areas.value.items : [];
		for (const option of listed?.kind === 'choice' ? listed.options : [])
			expect(own.includes(option.text)).toBe(option.correct);
	});
	test('“trade and economy” is one area', () => {
		const area = facts.find(
			(fact) => fact.kind === 'list' && fact.value.items.includes('artificial intelligence')
		);
		expect(area?.kind === 'list' ? area.value.items[0] : '').toBe('trade and economy');
	});
	test('a quotation is given to its speaker', () => {
		expect(keysFor(/^Who said, “The foundation of political mutual trust/)).toEqual(['Xi Jinping']);
	});
	test('a claim of tariffs is never asked as a fact', () => {
		expect(asking(/tariffs/).every((question) => /according to|who (said|added)/i.test(question.stem))).toBe(
			true
		);
	});
	test('the credit is no participant', () => {
		const names = facts.flatMap((fact) => (fact.kind === 'participant' ? [fact.value.name] : []));
		expect(names.filter((name) => /china daily|^ann$/i.test(name))).toEqual([]);
	});
	test('“10 years ago”, in a quotation, is 2015 and not counted from today', () => {
		const years = facts.flatMap((fact) =>
			fact.kind === 'date' && /10 years ago/.test(fact.value.phrase) ? [fact.value.iso] : []
		);
		expect(years).toEqual(['2015']);
	});
	test('every question can be proved: the evidence is in the text, options differ and say why', () => {
		for (const question of questions) {
			const evidence = article.text.slice(question.evidence.start, question.evidence.end);
			expect(evidence.length).toBeGreaterThan(20);
			for (const key of keysOf(question))
				expect(question.stem.toLowerCase()).not.toContain(key.toLowerCase());
			if (!('options' in question)) continue;
			expect(new Set(question.options.map((option) => option.text)).size).toBe(question.options.length);
			expect(question.options.every((option) => option.why.length > 0)).toBe(true);
		}
	});
});
