import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	decodeAttempt,
	decodePack,
	encodeAttempt,
	encodePack,
	type StampedAttempt
} from '$lib/storage/attempt-code';
import { anyResponse, anyText } from '../../support/arbitraries';

const time = fc.integer({ min: 0, max: 4e12 });
const anyAttempt: fc.Arbitrary<StampedAttempt> = fc
	.record({
		id: anyText,
		articleId: fc.oneof(anyText, fc.constantFrom('a', 'b')),
		questionId: fc.oneof(anyText, fc.constantFrom('constructor', '__proto__', 'q')),
		factId: fc.constantFrom('f', 'g', '0'),
		factKind: fc.constantFrom('date', 'count', 'participant', 'place', 'quotation', 'list' as const),
		sittingId: fc.constantFrom('s', 't'),
		response: anyResponse,
		mark: fc.double({ min: 0, max: 1, noNaN: true }).map((mark) => mark + 0),
		at: time,
		took: fc.double({ min: 0, max: 1e7, noNaN: true }).map((took) => took + 0),
		confidence: fc.constantFrom('sure', 'unsure', undefined)
	})
	.map(({ confidence, ...rest }) => ({ ...rest, ...(confidence && { confidence }) }))
	.chain((attempt) => time.map((stamp) => ({ attempt, stamp: Math.max(stamp, attempt.at) })));

const throughText = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('the compact form', () => {
	test('of any attempt, in text and back, is the attempt', () => {
		fc.assert(
			fc.property(anyAttempt, (one) => {
				expect(decodeAttempt(one.attempt.id, throughText(encodeAttempt(one)))).toEqual(one);
			})
		);
	});

	test('of many attempts is them all', () => {
		fc.assert(
			fc.property(fc.array(anyAttempt), (many) => {
				expect(decodePack(throughText(encodePack(many)))).toEqual({ attempts: many, broken: 0 });
			})
		);
	});

	test('of anything else is nothing, and never throws', () => {
		fc.assert(
			fc.property(fc.array(fc.anything()), (row) => {
				expect(() => decodeAttempt('id', row)).not.toThrow();
			})
		);
		expect(decodeAttempt('id', [])).toBeUndefined();
		expect(decodePack({ table: [], from: 0, rows: [[], [1], ['x']] })).toEqual({ attempts: [], broken: 3 });
	});

	test('takes some fifty characters besides ids', () => {
		const attempts = Array.from({ length: 300 }, (_, at) => ({
			attempt: {
				id: `AbCdEfGhI${100 + at}`,
				articleId: 'article-1',
				questionId: `when.day-${at % 30}`,
				factId: `date-${at % 30}`,
				factKind: 'date' as const,
				sittingId: `sitting-${Math.floor(at / 10)}`,
				response: { kind: 'choice' as const, option: 1 },
				mark: 1,
				at: 1.7e12 + at * 9_000,
				took: 4_321
			},
			stamp: 1.7e12 + at * 9_000
		}));
		expect(JSON.stringify(encodePack(attempts)).length / 300).toBeLessThan(60);
	});
});
