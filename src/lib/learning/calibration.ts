import { isRight } from '../grading/credit';
import type { FactHistory } from './fact-history';
import { count, type Share } from './share';

/** How right the learner was by how sure they said they were. */
export interface Calibration {
	sure: Share;
	unsure: Share;
	/** Neither was pressed. */
	unsaid: Share;
	/** Answers given again in the same sitting or on the same day, after feedback: they say nothing of knowing. */
	repeated: number;
}

/** How well sureness and rightness go together; every answer is counted once. */
export function calibrationOf(histories: readonly FactHistory[]): Calibration {
	const calibration: Calibration = {
		sure: { right: 0, of: 0 },
		unsure: { right: 0, of: 0 },
		unsaid: { right: 0, of: 0 },
		repeated: 0
	};
	for (const { readings } of histories) {
		for (const { attempt, grade } of readings) {
			if (grade) count(calibration[attempt.confidence ?? 'unsaid'], isRight(attempt));
			else calibration.repeated += 1;
		}
	}
	return calibration;
}
