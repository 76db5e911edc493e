/**
 * The compact form of an attempt. As plain JSON with its field names an attempt takes some 300 characters;
 * as a row, and with its repeated ids in a table, about 60: 20,000 of them stay well under 2 MB.
 */
import type { FactKind } from '../facts/types';
import type { Attempt, Response } from '../grading/types';

/** An attempt with its place in the order of all writing, tombstones included. */
export interface StampedAttempt {
	attempt: Attempt;
	/**
	 * A logical time: the attempt's own time, or one more than the last stamp known where the clock was set
	 * back. What an erasure covers is told by stamps, not by clocks.
	 */
	stamp: number;
}

/** DO NOT REORDER: a kind is stored as its place here. */
const factKinds: readonly FactKind[] = ['date', 'count', 'participant', 'place', 'quotation', 'list'];
const confidences = ['sure', 'unsure'] as const;

type ResponseCode = number | boolean | string | null | ['m' | 'o' | 'p', number[]];

/** The row of one attempt; `name` puts an id into a table, or leaves it; times count from `from`. `overruled` is kept apart. */
export function encodeAttempt(
	{ attempt, stamp }: StampedAttempt,
	name: (id: string) => string | number = (id) => id,
	from = 0
): unknown[] {
	const confidence = attempt.confidence ? confidences.indexOf(attempt.confidence) + 1 : 0;
	const row: unknown[] = [
		name(attempt.articleId),
		name(attempt.questionId),
		name(attempt.factId),
		factKinds.indexOf(attempt.factKind),
		name(attempt.sittingId),
		encodeResponse(attempt.response),
		attempt.mark,
		attempt.at - from,
		attempt.took
	];
	if (confidence > 0 || stamp !== attempt.at) row.push(confidence);
	if (stamp !== attempt.at) row.push(stamp - attempt.at);
	return row;
}

/** The attempt of a row, or undefined where it isn't one. */
export function decodeAttempt(id: string, row: readonly unknown[]): StampedAttempt | undefined {
	return decodeRow(id, row, 0, [], 0);
}

/**
 * The attempt whose row begins at cell `first`; `from` is added to its time. Checked by hand: a schema library takes
 * ten times as long, and there may be 20,000 rows before the page is ready.
 */
function decodeRow(
	id: string,
	row: readonly unknown[],
	first: number,
	table: readonly string[],
	from: number
): StampedAttempt | undefined {
	const articleId = nameOf(row[first], table);
	const questionId = nameOf(row[first + 1], table);
	const factId = nameOf(row[first + 2], table);
	const kind = row[first + 3];
	const factKind = typeof kind === 'number' ? factKinds[kind] : undefined;
	const sittingId = nameOf(row[first + 4], table);
	const response = decodeResponse(row[first + 5]);
	const mark = row[first + 6];
	const since = row[first + 7];
	const took = row[first + 8];
	const sure = row[first + 9] ?? 0;
	const later = row[first + 10] ?? 0;
	if (articleId === undefined || questionId === undefined || factId === undefined) return undefined;
	if (factKind === undefined || sittingId === undefined || response === undefined) return undefined;
	if (!isFinite(mark) || mark < 0 || mark > 1 || !isFinite(since) || !isFinite(took) || !isFinite(later)) {
		return undefined;
	}
	const confidence = typeof sure === 'number' ? confidences[sure - 1] : undefined;
	const at = since + from;
	return {
		attempt: {
			id,
			articleId,
			questionId,
			factId,
			factKind,
			sittingId,
			response,
			mark,
			at,
			took,
			...(confidence && { confidence })
		},
		stamp: at + later
	};
}

/** An id as it stands, or from the table. */
function nameOf(name: unknown, table: readonly string[]): string | undefined {
	if (typeof name === 'string') return name;
	return typeof name === 'number' ? table[name] : undefined;
}

function isFinite(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function encodeResponse(response: Response): ResponseCode {
	switch (response.kind) {
		case 'choice':
			return response.option;
		case 'trueFalse':
			return response.answer;
		case 'text':
			return response.text;
		case 'shown':
			return null;
		case 'multiple':
			return ['m', [...response.options]];
		case 'order':
			return ['o', [...response.order]];
		case 'match':
			return ['p', [...response.rights]];
	}
}

function decodeResponse(code: unknown): Response | undefined {
	if (code === null) return { kind: 'shown' };
	if (typeof code === 'number') return { kind: 'choice', option: code };
	if (typeof code === 'boolean') return { kind: 'trueFalse', answer: code };
	if (typeof code === 'string') return { kind: 'text', text: code };
	if (!Array.isArray(code) || !Array.isArray(code[1]) || !code[1].every(Number.isInteger)) return undefined;
	const places = code[1] as number[];
	if (code[0] === 'm') return { kind: 'multiple', options: places };
	if (code[0] === 'o') return { kind: 'order', order: places };
	return code[0] === 'p' ? { kind: 'match', rights: places } : undefined;
}

/** A pack's data: a table of ids and the rows that use it, each with its attempt's id in front. */
export interface Pack {
	table: string[];
	/** Times are counted from here. */
	from: number;
	rows: unknown[];
}

/** Several hundred attempts as one piece of data. */
export function encodePack(attempts: readonly StampedAttempt[]): Pack {
	const places = new Map<string, number>();
	const name = (id: string) => {
		const known = places.get(id);
		if (known !== undefined) return known;
		places.set(id, places.size);
		return places.size - 1;
	};
	const from = attempts[0]?.attempt.at ?? 0;
	const rows = attempts.map((one) => [one.attempt.id, ...encodeAttempt(one, name, from)]);
	return { table: [...places.keys()], from, rows };
}

/** The attempts of a pack, and how many of its rows were none. */
export function decodePack({ table, from, rows }: Pack): { attempts: StampedAttempt[]; broken: number } {
	const attempts: StampedAttempt[] = [];
	for (const row of rows) {
		const id: unknown = Array.isArray(row) ? row[0] : undefined;
		const decoded = typeof id === 'string' ? decodeRow(id, row as unknown[], 1, table, from) : undefined;
		if (decoded) attempts.push(decoded);
	}
	return { attempts, broken: rows.length - attempts.length };
}
