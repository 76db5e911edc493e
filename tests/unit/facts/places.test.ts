import { describe, expect, it } from 'vitest';
import { findPlaces, isInside } from '$lib/facts/places';
import { factContext } from '../../support/fact-context';

describe('places', () => {
	it('are cities, regions and sites, each with its kind and its broader place', () => {
		const context = factContext(
			'The ministers met in Paris, France, on Monday. Helen Varga flew to the Kennedy Space Center in Florida. The quake was felt near the Mentawai Islands.'
		);
		const places = findPlaces(context).map(({ value }) => [value.name, value.kind]);
		expect(places).toEqual(
			expect.arrayContaining([
				['Paris', 'city'],
				['Florida', 'region'],
				['Mentawai Islands', 'region']
			])
		);
		expect(isInside(context, 'Paris', 'France')).toBe(true);
		expect(isInside(context, 'Florida', 'France')).toBe(false);
	});

	it('are not found in a dateline alone', () => {
		const context = factContext(
			'LONDON (Reuters) - Helen Varga opened the debate on Monday. She spoke for an hour in Leeds.'
		);
		expect(findPlaces(context).map(({ value }) => value.name)).toEqual(['Leeds']);
	});
});
