import fc from 'fast-check';

/** What the learner does in a tab. */
export type Act = 'record' | 'withdraw' | 'reload' | 'hear' | 'erase' | 'undo' | 'retry';

/** What can happen to a learner's record, in one of two tabs or to the browser as a whole. */
export type Step =
	| { do: Act; tab: number }
	| { do: 'full' | 'blocked'; on: boolean }
	| { do: 'record in both' | 'commit' | 'clock back' | 'clear elsewhere' | 'newer' }
	| { do: 'kill'; lost: number; answering: boolean }
	| { do: 'older'; which: number }
	| { do: 'corrupt'; which: number; text: string };

const tab = fc.nat(1);
const which = fc.nat(50);

/** An act in either tab. */
function inTab(weight: number, what: Act) {
	return { weight, arbitrary: fc.record({ do: fc.constant(what), tab }) };
}

const step: fc.Arbitrary<Step> = fc.oneof(
	inTab(8, 'record'),
	inTab(2, 'withdraw'),
	inTab(3, 'reload'),
	inTab(3, 'hear'),
	inTab(2, 'erase'),
	inTab(2, 'undo'),
	inTab(1, 'retry'),
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('full' as const), on: fc.boolean() }) },
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('blocked' as const), on: fc.nat(3).map((n) => n === 0) })
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('record in both' as const) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('commit', 'clock back', 'clear elsewhere', 'newer' as const)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant('kill' as const), lost: fc.nat(12), answering: fc.boolean() })
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('older' as const), which }) },
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('corrupt' as const),
			which,
			text: fc.constantFrom('', '{', 'null', '{"version":2,"data":[]}', '{"version":2,"data":{"rows":[]}}')
		})
	}
);

/** Up to forty of them. */
export const steps = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });
