import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTable } from './csv';
import { Figures } from './figures';
import { criteria } from './sheet-format';
import { likelyRange } from '../../lib/learning/share';

const usage = 'Usage: npm run evaluate -- ratings FILE.csv… (FILE.key.csv stands beside each)\n';

/** All but the last make a question acceptable; that it stands alone bare is noted besides. */
const decisive = criteria.slice(0, -1);

/** One question as one person rated it. */
export interface Rating {
	/** What tells that two people rated the same question. */
	question: string;
	kind: string;
	factKind: string;
	rule: string;
	/** The criteria that fail; none where the question is acceptable. */
	failed: string[];
	bare: boolean | undefined;
}

/**
 * `npm run evaluate -- ratings FILE.csv…`: reads filled-in sheets back and prints the share of acceptable questions
 * with its 95 % interval, over all and by kind, kind of fact and rule, so that the worst rule can be found.
 * @returns the exit code: 2 where a sheet can't be read
 */
export function readRatings(files: readonly string[], from: string): number {
	if (files.length === 0) return complain(usage);
	const ratings: Rating[] = [];
	for (const file of files) {
		const path = resolve(from, file);
		const keys = path.replace(/\.csv$/, '.key.csv');
		const missing = [path, keys].find((one) => !existsSync(one));
		if (missing) return complain(`There is no ${missing}.\n${usage}`);
		const read = ratingsOf(readFileSync(path, 'utf8'), readFileSync(keys, 'utf8'));
		if (typeof read === 'string') return complain(`${file}: ${read}\n`);
		ratings.push(...read);
	}
	process.stdout.write(ratingFigures(ratings).toString());
	return 0;
}

/**
 * The ratings in a filled-in sheet; rows without any mark are left out.
 * @returns a sentence where the sheet isn't one, or a row has some marks and lacks others
 */
export function ratingsOf(sheet: string, keys: string): Rating[] | string {
	const rows = readTable(sheet);
	const known = new Map(readTable(keys).map((row) => [row['number'], row]));
	const ratings: Rating[] = [];
	for (const row of rows) {
		const number = row['number'] ?? '';
		const key = known.get(number);
		if (!key) return `row ${number || '?'} is not in the key file.`;
		const marks = decisive.map((criterion) => (row[criterion] ?? '').trim());
		if (marks.every((mark) => mark === '')) continue;
		if (!marks.every((mark) => mark === '0' || mark === '1'))
			return `row ${number} has a mark that is neither 0 nor 1, or lacks one.`;
		const bare = row[criteria.at(-1)!]?.trim();
		ratings.push({
			question: `${key['article']} ${key['id']}`,
			kind: key['kind'] ?? '',
			factKind: key['fact_kind'] ?? '',
			rule: key['rule'] ?? '',
			failed: decisive.filter((_, at) => marks[at] === '0'),
			bare: bare === '' || bare === undefined ? undefined : bare === '1'
		});
	}
	return ratings;
}

/** The figures of some ratings. */
export function ratingFigures(ratings: readonly Rating[]): Figures {
	const figures = new Figures();
	tell(figures, 'ratings', ratings);
	for (const criterion of decisive)
		figures.number(
			`ratings.failed.${criterion}`,
			ratings.filter(({ failed }) => failed.includes(criterion)).length
		);
	const bare = ratings.filter((rating) => rating.bare !== undefined);
	figures.share('ratings.stands_alone_bare', bare.filter((rating) => rating.bare).length, bare.length);
	agreement(figures, ratings);
	for (const by of ['kind', 'factKind', 'rule'] as const) {
		const groups = new Map<string, Rating[]>();
		for (const rating of ratings) groups.set(rating[by], [...(groups.get(rating[by]) ?? []), rating]);
		for (const [name, group] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
			tell(figures, `ratings.${lowerCase(by)}.${lowerCase(name)}`, group);
	}
	return figures;
}

function tell(figures: Figures, name: string, ratings: readonly Rating[]): void {
	const good = ratings.filter(({ failed }) => failed.length === 0).length;
	const { least, most } = likelyRange({ right: good, of: ratings.length });
	figures.number(`${name}.rated`, ratings.length);
	figures.share(`${name}.acceptable`, good, ratings.length);
	figures.share(`${name}.acceptable_at_least`, least, 1);
	figures.share(`${name}.acceptable_at_most`, most, 1);
}

/** Of the questions that two people or more rated, how many all of them judged alike. */
function agreement(figures: Figures, ratings: readonly Rating[]): void {
	const verdicts = new Map<string, boolean[]>();
	for (const { question, failed } of ratings)
		verdicts.set(question, [...(verdicts.get(question) ?? []), failed.length === 0]);
	const shared = [...verdicts.values()].filter((given) => given.length > 1);
	const alike = shared.filter((given) => given.every((verdict) => verdict === given[0]));
	figures.share('ratings.judged_alike', alike.length, shared.length);
}

/** "whoSaid" → "who_said". */
function lowerCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function complain(message: string): number {
	process.stderr.write(message);
	return 2;
}
