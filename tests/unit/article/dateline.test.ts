import { describe, expect, it } from 'vitest';
import { findDateline } from '$lib/article/dateline';

const report = 'The council of Brackwater voted on Tuesday to reopen the harbour line.';

describe('the dateline that opens a report', () => {
	it.each([
		['MOSCOW — ', { place: 'Moscow' }],
		['date 2025-05-09 MOSCOW — ', { place: 'Moscow', published: '2025-05-09' }],
		['LONDON (Reuters) - ', { place: 'London', agency: 'Reuters' }],
		['BAGHDAD, Iraq -- ', { place: 'Baghdad, Iraq' }],
		['ST. PETERSBURG, Fla. (AP) — ', { place: 'St. Petersburg, Fla.', agency: 'AP' }],
		['GENEVA, 12 June 2024 — ', { place: 'Geneva', published: '2024-06-12' }],
		['MOSCOW, May 9 (Xinhua) -- ', { place: 'Moscow', agency: 'Xinhua' }],
		['WASHINGTON, May 8, 2025 (AFP) - ', { place: 'Washington', published: '2025-05-08', agency: 'AFP' }],
		['May 8, 2025 (Reuters) - ', { published: '2025-05-08', agency: 'Reuters' }],
		['(AP) — ', { agency: 'AP' }],
		['ISLAMABAD: ', { place: 'Islamabad' }],
		['Taipei, Taiwan — ', { place: 'Taipei, Taiwan' }],
		['Rio de Janeiro – ', { place: 'Rio de Janeiro' }],
		['NEW YORK/LONDON, March 3 (Reuters) - ', { place: 'New York/London', agency: 'Reuters' }],
		['UNITED NATIONS — ', { place: 'United Nations' }],
		['PORT-AU-PRINCE, Haiti (AP) — ', { place: 'Port-Au-Prince, Haiti', agency: 'AP' }],
		['WASHINGTON— ', { place: 'Washington' }]
	])('%s', (line, found) => {
		expect(findDateline(line + report)).toEqual({ ...found, length: line.length });
	});

	it.each([
		'The council of Brackwater — the oldest in the county — voted on Tuesday.',
		'Brackwater, a port of 20,000 people - and the county’s capital - voted.',
		'BREAKING NEWS — The council has voted.',
		'Opinion — The council is wrong.',
		'Mayor Anna Lind said: The line will reopen.',
		'Lind: The line will reopen in May.',
		'More than 20 trains a day – twice as many as before – will run.',
		'No dash stands in this paragraph at all.',
		'NATO — which was founded in 1949 — met.',
		'— The line will reopen.',
		''
	])('is not found in: %s', (paragraph) => {
		expect(findDateline(paragraph)).toBeUndefined();
	});
});
