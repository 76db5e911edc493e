import { anotherKey } from './another-key';
import type { Break } from './breaking';
import { dateOff } from './date-off';
import { droppedQualifier } from './dropped-qualifier';
import { pronounForName } from './pronoun-for-name';
import { swappedSpeaker } from './swapped-speaker';
import { trueDistractor } from './true-distractor';

/** Every known way to break a good question, by its name in the figures. */
export const ways: [name: string, breaks: Break][] = [
	['another_key', anotherKey],
	['true_distractor', trueDistractor],
	['dropped_qualifier', droppedQualifier],
	['swapped_speaker', swappedSpeaker],
	['pronoun_for_name', pronounForName],
	['date_off', dateOff]
];
