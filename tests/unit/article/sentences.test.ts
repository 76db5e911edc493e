import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '$lib/article/sentences';

const split = (text: string) =>
	findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		[['Mr. Lind met Dr. Osei.', 'They talked.']],
		[['The U.S. Treasury sold bonds.', 'It was the first sale.']],
		[['He moved to the U.S.', 'The talks went on.']],
		[['George W. Bush and J. K. Rowling met.', 'Nobody knew why.']],
		[['On Jan. 5 the No. 10 seed won.', 'She lost in Nov.', 'The coach left.']],
		[['Prices rose 3.5 percent to $4.20 a litre.', 'They had been stable.']],
		[['Kestrel Inc. Chairman Bo Lund resigned.', 'He joined Acme Corp.', 'His post is vacant.']],
		[['It opened at 9 a.m. Tuesday.', 'It closed at 5 p.m.', 'The staff went home.']],
		[['“The line is safe.”', 'Lind had promised it.']],
		[['“We won’t wait,” she said.', '“Why should we?” she asked.', 'Nobody answered.']],
		[['“Who knows?” Anna Lind asked.', 'Nobody did.']],
		[['"It is over." he said, and left.', 'The door closed.']],
		[['He said, "We called her.', 'She had vision."', 'They agreed.']],
		[['We just ... I don’t know.', 'It was odd.']],
		[['He waited…', 'Nothing came.']],
		[['The minister ended the talks.', 'The crowd left.']],
		[['The council (its chair was ill. Nobody replaced her) voted.', 'It was late.']],
		[['The treaty was signed.[1]', 'It was kept.']],
		[['Yahoo! Finance reported it.', 'Shares fell!', 'Nobody sold.']],
		[['Apple sold the device in 2010.', 'iPhone sales rose.']],
		[['He lives on St. James St. in Brackwater.', 'She does not.']],
		[['Visit example.com for more.', 'Or write to a.b@example.com today.']],
		[['ELSEWHERE...NO STORM IS EXPECTED.', 'THE SEA IS CALM.']],
		[['It was vitamin C.', 'The doctor agreed.']],
		[['“Stop!”', '“Go!” they cried.']]
	])('%j', (sentences) => {
		expect(split(sentences.join(' '))).toEqual(sentences);
	});

	it('sees an end where the space was lost', () => {
		expect(split('The minister ended the talks.The crowd left.')).toHaveLength(2);
		expect(split('He said “no.”The crowd left.')).toHaveLength(2);
	});

	it('keeps every character that is no space, in order, once', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom('a', 'B', '. ', '.', '"', '”', '? ', '(', ')', ' ', '1', 'Mr.', '…', '\n', '😀')
				),
				(parts) => {
					const text = parts.join('');
					expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
					expect(split(text).every((sentence) => sentence === sentence.trim() && sentence !== '')).toBe(true);
				}
			)
		);
	});

	it('cuts what is too long for a sentence, never inside a character', () => {
		const pieces = split('😀'.repeat(4001));
		expect(pieces.length).toBeGreaterThan(4);
		expect(pieces.every((piece) => /^(?:😀)+$/u.test(piece))).toBe(true);
	});
});
