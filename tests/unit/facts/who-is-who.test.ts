import { describe, expect, it } from 'vitest';
import { areInitials, isPersonAlias, isShortened } from '$lib/facts/aliases';
import { genderOfGivenName, holds } from '$lib/facts/gazetteer';
import { whoIsWho } from '$lib/facts/who-is-who';
import { factContext } from '../../support/fact-context';

describe('aliases', () => {
	it('knows surnames, family names first, and shorter forms', () => {
		expect(isPersonAlias('Putin', 'Vladimir Putin')).toBe('surname');
		expect(isPersonAlias('Xi', 'Xi Jinping')).toBe('surname');
		expect(isPersonAlias('Peter King', 'Peter T. King')).toBe('words');
		expect(isPersonAlias('Maliki', 'Nouri al-Maliki')).toBe('surname');
		expect(isPersonAlias('Obama', 'Vladimir Putin')).toBeUndefined();
		expect(isPersonAlias('John Smith', 'Jane Smith')).toBeUndefined();
	});

	it('knows initials and shortened names', () => {
		expect(areInitials('WHO', 'World Health Organization')).toBe(true);
		expect(areInitials('CDC', 'Centers for Disease Control and Prevention')).toBe(true);
		expect(areInitials('WHO', 'World Trade Organization')).toBe(false);
		expect(isShortened('Halden Institute', 'Halden Institute of Marine Science')).toBe(true);
		expect(isShortened('Bank', 'River Bank Trust')).toBe(false);
	});
});

describe('lists of names', () => {
	it('tell what lies in what, and who is a woman or a man', () => {
		expect(holds('France', 'Paris')).toBe(true);
		expect(holds('US', 'Chicago')).toBe(true);
		expect(holds('Spain', 'Paris')).toBe(false);
		expect(genderOfGivenName('Helen')).toBe('f');
		expect(genderOfGivenName('Vladimir')).toBe('m');
		expect(genderOfGivenName('Robin')).toBeUndefined();
	});
});

describe('pronouns', () => {
	const text =
		'Helen Varga opened the debate on Monday. She thanked Tom Ashgrove for the work that he had done. They left at noon.';
	const context = factContext(text);
	const who = whoIsWho(context.article, context.sentences);
	const resolve = (sentence: number, word: string) => {
		const found = context.sentences[sentence]!;
		return who.resolvePronoun(
			found,
			found.tokens.findIndex((token) => token.text === word)
		);
	};

	it('go to the nearest person of their gender, subjects first', () => {
		expect(resolve(1, 'She')?.named.name).toBe('Helen Varga');
		expect(resolve(1, 'he')?.named.name).toBe('Tom Ashgrove');
	});

	it('stay open where they are plural', () => {
		expect(resolve(2, 'They')).toBeUndefined();
	});
});
