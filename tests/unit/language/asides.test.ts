import { describe, expect, it } from 'vitest';
import { findAsides } from '$lib/language/asides';
import { model } from './model';

const words = (text: string) => text.split(' ');

describe('asides between dashes', () => {
	it('are found with their marks', () => {
		expect(
			findAsides(words('The firm — which also owns two newspapers — bought the channel in May .'))
		).toEqual([{ from: 2, to: 9 }]);
	});

	it('are not the dashes of two scores, nor one dash alone', () => {
		expect(findAsides(words('Sweden won 1 – 0 and England won 2 – 1 on Monday .'))).toEqual([]);
		expect(findAsides(words('The council met in May — and nobody left before the end .'))).toEqual([]);
	});

	it('leave the sentence its verb, and hang from the word before them', () => {
		const tokens = model.read(
			'The Harbour Company — which also owns two newspapers — bought the ferry in 2010.',
			7
		);
		const find = (text: string) => tokens.find((token) => token.text === text)!;
		expect(find('bought').relation).toBe('root');
		expect(tokens[find('owns').head]?.text).toBe('Company');
		expect(find('owns').relation).toBe('acl:relcl');
		expect(tokens.map(({ index }) => index)).toEqual(tokens.map((_, at) => at));
		expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
		expect(find('The').start).toBe(7);
	});
});
