import { describe, expect, it } from 'vitest';
import { lineKind } from '$lib/article/line-kinds';

describe('what surrounds running text', () => {
	it.each([
		['By Jane Doe', 'byline'],
		['By JANE DOE and JOHN ROE, Associated Press', 'byline'],
		['Reporting by Jane Doe in Paris; Editing by John Roe', 'byline'],
		['Instituto Gonzaga, a school in Milan. Image: Friedrichstrasse.', 'caption'],
		['A crowd outside the court (Photo by Jane Doe/Getty Images)', 'caption'],
		['Fans cheer in Sochi. (AP Photo/Jane Doe)', 'caption'],
		['File photo of the bridge.', 'caption'],
		['Art: Luciano and Mariana', 'caption'],
		['— CHINA DAILY/ANN', 'credit'],
		['(Reuters)', 'credit'],
		['Source: Xinhua', 'credit'],
		['© 2025 Harbour Post. All rights reserved.', 'credit'],
		['Read more: Harbour line closes', 'furniture'],
		['Advertisement', 'furniture'],
		['Share Tweet Email', 'furniture'],
		['https://example.com/news/1', 'furniture'],
		['3 min read', 'furniture'],
		['$$', 'furniture'],
		['***', 'furniture'],
		['I’m Bryan Lynn.', 'sign-off'],
		['FORECASTER LANDSEA', 'sign-off'],
		['Published May 8, 2025', 'date']
	])('%s', (line, kind) => {
		expect(lineKind(line)).toBe(kind);
	});

	it.each([
		'Share prices fell on Tuesday after the vote.',
		'Sources said the talks had failed.',
		'Save the Children called for more help.',
		'Home prices rose by 4 percent last year.',
		'Image recognition software was blamed for the error.',
		'Photo agencies such as Getty have protested.',
		'By Tuesday the water had risen two metres.',
		'By March Anna Lind had won.',
		'The firm has sued Shutterstock.',
		'Police published a video by a witness, and asked for more.',
		'Search teams found the boat on Monday.',
		'Comments by the minister drew protest.',
		'“I’m sure,” she said.'
	])('is not: %s', (line) => {
		expect(lineKind(line)).toBeUndefined();
	});
});
