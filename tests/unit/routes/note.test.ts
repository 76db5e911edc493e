import { describe, expect, test } from 'vitest';
import type { Fact } from '$lib/facts/types';
import { notesOf } from '../../../src/routes/read/note';
import {
	aChoiceQuestion,
	aCountFact,
	aDateFact,
	anArticle,
	aListFact,
	aParticipantFact,
	aQuotationFact,
	aTrueFalseQuestion
} from '../../support/builders';

const article = anArticle({ published: '2025-05-09' });
const noteOf = (fact: Fact) => notesOf({ article, facts: [fact], questions: [], refused: [] })[0]!;

describe('the note of a fact', () => {
	test('tells a date that the article only names by its weekday, and how it was placed', () => {
		const note = noteOf(
			aDateFact({ value: { iso: '2025-05-08', grain: 'day', phrase: 'on Thursday', absolute: false } })
		);
		expect(note.value).toBe('Thursday, 8 May 2025');
		expect(note.remarks).toEqual(['“on Thursday”, in an article of Friday, 9 May 2025.']);
	});

	test('tells a number with what it counts', () => {
		expect(noteOf(aCountFact({ value: { value: 20, unit: 'documents' } })).value).toBe(
			'more than 20 documents'
		);
		expect(noteOf(aCountFact({ value: { value: 11, unit: 'visit', ordinal: true } })).value).toBe(
			'11th visit'
		);
	});

	test('tells who is meant, with role and other names', () => {
		const fact = aParticipantFact();
		const note = noteOf({
			...fact,
			value: { ...fact.value, name: 'Anna Lind', role: 'Mayor', aliases: ['Lind'] }
		});
		expect([note.value, ...note.remarks]).toEqual(['Anna Lind', 'Mayor', 'Also called Lind.']);
	});

	test('says who claims it', () => {
		const fact = aCountFact({ claim: { source: 'Anna Lind', verb: 'say' } });
		expect(noteOf(fact).remarks).toEqual(['According to Anna Lind.']);
	});

	test('says of a quotation whether these are the very words', () => {
		const fact = aQuotationFact();
		expect(noteOf({ ...fact, value: { ...fact.value, direct: false } }).remarks).toEqual([
			'In reported speech.'
		]);
	});

	test('says of an open list that there may be more', () => {
		const fact = aListFact();
		const note = noteOf({
			...fact,
			value: { ...fact.value, label: 'areas', items: ['law', 'film'], open: true }
		});
		expect(note.value).toBe('2 areas named; there may be more');
	});

	test('holds what is asked about it, or why nothing is, each reason once', () => {
		const [asked, refused] = [aDateFact({ id: 'asked' }), aCountFact({ id: 'refused' })];
		const question = aChoiceQuestion({ factId: 'asked' });
		const refusal = { factId: 'refused', rule: 'how-many', reason: 'Two counts fit.' };
		const notes = notesOf({
			article,
			facts: [asked, refused],
			questions: [question],
			refused: [refusal, refusal]
		});
		const byId = new Map(notes.map((note) => [note.fact.id, note]));
		expect(byId.get('asked')).toMatchObject({ asked: [question.stem], reasons: [] });
		expect(byId.get('refused')).toMatchObject({ asked: [], reasons: ['Two counts fit.'] });
	});

	test('says of a statement, which may be false, that it is to be judged', () => {
		const fact = aDateFact();
		const question = aTrueFalseQuestion({ factId: fact.id, stem: 'The council met in May.' });
		const [note] = notesOf({ article, facts: [fact], questions: [question], refused: [] });
		expect(note!.asked).toEqual(['True or false: The council met in May.']);
	});
});
