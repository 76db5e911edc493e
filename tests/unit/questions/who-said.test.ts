import { describe, expect, test } from 'vitest';
import { readNews } from '../../support/read-news';

const others =
	' “The old quay of Brackwater belongs to the whole town,” said Anna Lind, the mayor of Brackwater. “The council of Brackwater has never sold a single boat,” said Erik Holm, a councillor.';

const stems = (quotation: string) =>
	readNews(
		`Harbour council signs ferry deal\n\nMarch 12, 2015\n\n${quotation} said Peter Olsen, the chairman of Nordfart.${others}`
	).questions.map(({ stem }) => stem);

describe('who said a long quotation', () => {
	test('is asked with its beginning, up to what goes on from it, and marks that show so', () => {
		expect(
			stems(
				'“We will never forget the patience shown by the sailors, old fishermen and young families who waited for so many long winters until the new harbour wall was built,”'
			)
		).toContain(
			'Who said, “We will never forget the patience shown by the sailors, old fishermen and young families …”?'
		);
		expect(
			stems(
				'“The Brackwater law will save lives at sea and fulfils a promise to those who lost their fathers and brothers in the long years before the war.”'
			)
		).toContain('Who said, “The Brackwater law will save lives at sea …”?');
	});

	test('is not asked where its beginning would leave a noun without its verb', () => {
		const cut = stems(
			'“Our figures show that while the crews, the cooks and the pilots of the company were at sea that whole winter, the price of oil and of coal kept on rising in every town,”'
		).filter((stem) => stem.startsWith('Who said, “Our figures'));
		expect(cut.filter((stem) => /that while|pilots …/.test(stem))).toEqual([]);
	});
});

describe('who said a quotation that names nobody', () => {
	test('is asked where enough nouns tell what it speaks of', () => {
		expect(
			stems('“The price of diesel will rise for the time being as demand for freight slows down,”').join()
		).toContain('Who said, “The price of diesel');
		expect(stems('“We have done all of it on our own for many years,”').join()).not.toContain('on our own');
	});
});
