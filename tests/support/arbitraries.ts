import fc from 'fast-check';
import type { Response } from '$lib/grading/types';

/** Any UTF-16 text: NUL, controls and lone surrogates included. (`unit: 'binary'` takes seconds to set up.) */
export const anyText = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 40 })
	.map((units) => String.fromCharCode(...units));

const places = fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 6 });

/** Any response a page could hand on. */
export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
	fc.record({ kind: fc.constant('choice' as const), option: fc.integer({ min: -1, max: 9 }) }),
	fc.record({ kind: fc.constant('multiple' as const), options: places }),
	fc.record({ kind: fc.constant('text' as const), text: anyText }),
	fc.record({ kind: fc.constant('trueFalse' as const), answer: fc.boolean() }),
	fc.record({ kind: fc.constant('order' as const), order: places }),
	fc.record({ kind: fc.constant('match' as const), rights: places }),
	fc.constant({ kind: 'shown' as const })
);
