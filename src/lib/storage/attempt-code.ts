/**
 * The compact form of an attempt. As plain JSON with its field names an attempt takes some 300 characters;
 * as a row, and with its repeated ids in a table, about 60: 20,000 of them stay well under 2 MB.
 */
import * as v from 'valibot';
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

const whole = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());
const ResponseCode = v.union([
	v.pipe(whole, v.minValue(-1)),
	v.boolean(),
	v.string(),
	v.null(),
	v.tuple([v.picklist(['m', 'o', 'p']), v.array(whole)])
]);

/** Article, question, fact and sitting are ids, or places in a pack's table of strings. */
const Name = v.union([v.string(), whole]);
const Row = v.tuple([
	Name,
	Name,
	Name,
	v.pipe(whole, v.minValue(0), v.maxValue(factKinds.length - 1)),
	Name,
	ResponseCode,
	v.pipe(finite, v.minValue(0), v.maxValue(1)),
	finite,
	finite,
	v.optional(v.pipe(whole, v.minValue(0), v.maxValue(2)), 0),
	v.optional(finite, 0)
]);
type Row = v.InferOutput<typeof Row>;

/** The row of one attempt; `name` puts an id into a table, or leaves it. `overruled` is kept apart. */
export function encodeAttempt(
	{ attempt, stamp }: StampedAttempt,
	name: (id: string) => string | number = (id) => id
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
		attempt.at,
		attempt.took
	];
	if (confidence > 0 || stamp !== attempt.at) row.push(confidence);
	if (stamp !== attempt.at) row.push(stamp - attempt.at);
	return row;
}

/** The attempt of a row, or undefined where it isn't one. */
export function decodeAttempt(
	id: string,
	row: unknown,
	table: readonly string[] = []
): StampedAttempt | undefined {
	const parsed = v.safeParse(Row, row, { abortEarly: true });
	if (!parsed.success) return undefined;
	const names = [parsed.output[0], parsed.output[1], parsed.output[2], parsed.output[4]].map((name) =>
		typeof name === 'string' ? name : table[name]
	);
	const [articleId, questionId, factId, sittingId] = names;
	const factKind = factKinds[parsed.output[3]];
	if (articleId === undefined || questionId === undefined || factId === undefined) return undefined;
	if (sittingId === undefined || factKind === undefined) return undefined;
	const [, , , , , code, mark, at, took, sure, later] = parsed.output;
	const confidence = confidences[sure - 1];
	return {
		attempt: {
			id,
			articleId,
			questionId,
			factId,
			factKind,
			sittingId,
			response: decodeResponse(code),
			mark,
			at,
			took,
			...(confidence && { confidence })
		},
		stamp: at + later
	};
}

function encodeResponse(response: Response): Row[5] {
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

function decodeResponse(code: Row[5]): Response {
	if (code === null) return { kind: 'shown' };
	if (typeof code === 'number') return { kind: 'choice', option: code };
	if (typeof code === 'boolean') return { kind: 'trueFalse', answer: code };
	if (typeof code === 'string') return { kind: 'text', text: code };
	const [kind, places] = code;
	if (kind === 'm') return { kind: 'multiple', options: places };
	return kind === 'o' ? { kind: 'order', order: places } : { kind: 'match', rights: places };
}

/** A pack's data: a table of ids and the rows that use it, each with its attempt's id in front. */
export interface Pack {
	table: string[];
	rows: unknown[][];
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
	const rows = attempts.map((one) => [one.attempt.id, ...encodeAttempt(one, name)]);
	return { table: [...places.keys()], rows };
}

/** The attempts of a pack, and how many of its rows were none. */
export function decodePack({ table, rows }: Pack): { attempts: StampedAttempt[]; broken: number } {
	const attempts: StampedAttempt[] = [];
	for (const [id, ...row] of rows) {
		const decoded = typeof id === 'string' ? decodeAttempt(id, row, table) : undefined;
		if (decoded) attempts.push(decoded);
	}
	return { attempts, broken: rows.length - attempts.length };
}
