import type { Random } from '../../../src/lib/questions/random';
import type { Account } from './account';

/** The time in which a sitting is struck, in milliseconds: a learner at full speed gives some six answers. */
const span = 300;

/** Resolves at a moment drawn by chance: half of them at any time, half at the very moment of a confirmation. */
export async function randomMoment(random: Random, account: Account): Promise<void> {
	if (random() < 0.5) await account.afterMore(1 + Math.floor(random() * 3));
	else await new Promise((resolve) => setTimeout(resolve, random() * span));
}
