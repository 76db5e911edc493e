import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/routes/read/pieces';
import { aCountFact, anArticle, aParticipantFact, aQuotationFact, spanOf } from '../../support/builders';

const article = anArticle({
	text: 'Mayor Anna Lind said: “More than 20 trains a day will run.” She did not say when.\n\nThe line closed.'
});
const at = (words: string) => spanOf(article.text, words);

describe('the pieces of an article', () => {
	test('are cut at the ends of a mark', () => {
		const fact = aParticipantFact({ span: at('Anna Lind') });
		const [first] = piecesOf(article, [fact]);
		expect(first!.slice(0, 3).map(({ text, facts }) => [text, facts.length])).toEqual([
			['Mayor ', 0],
			['Anna Lind', 1],
			[first![2]!.text, 0]
		]);
	});

	test('give two facts on the same words one mark', () => {
		const name = aParticipantFact({ span: at('Anna Lind') });
		const title = aParticipantFact({ id: 'other', span: at('Mayor Anna') });
		const [first] = piecesOf(article, [name, title]);
		expect(first![0]).toMatchObject({ text: 'Mayor Anna Lind', facts: [title, name] });
	});

	test('lie on the ground of a quotation, whose marks belong to it', () => {
		const quotation = aQuotationFact({ span: at('More than 20 trains a day will run.') });
		const count = aCountFact({ span: at('More than 20') });
		const [first] = piecesOf(article, [quotation, count]);
		const inside = first!.filter(({ within }) => within.length > 0);
		expect(inside.map(({ text }) => text)).toEqual(['“', 'More than 20', ' trains a day will run.”']);
		expect(inside.map(({ begins }) => begins.length)).toEqual([1, 0, 0]);
		expect(inside[1]!.facts).toEqual([count]);
	});

	test('never cut a mark where a quotation ends inside it', () => {
		const quotation = aQuotationFact({ span: at('More than 20 trains') });
		const count = aCountFact({ span: at('20 trains a day') });
		const [first] = piecesOf(article, [quotation, count]);
		expect(first!.find(({ facts }) => facts.length > 0)!.text).toBe('20 trains a day');
	});

	test('join to the paragraph again, whatever the facts', () => {
		const place = fc.nat(article.text.length);
		fc.assert(
			fc.property(fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 12 }), (places) => {
				const facts = places.map(([one, other, long], index) => {
					const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
					return long ? aQuotationFact({ id: `q${index}`, span }) : aCountFact({ id: `c${index}`, span });
				});
				const joined = piecesOf(article, facts).map((pieces) => pieces.map(({ text }) => text).join(''));
				expect(joined).toEqual(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
			})
		);
	});
});
