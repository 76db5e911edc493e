import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { EngineResult } from '../../src/lib/engine';
import type { Response } from '../../src/lib/grading/types';
import type { Question } from '../../src/lib/questions/types';
import { encodePack, type StampedAttempt } from '../../src/lib/storage/attempt-code';

const dayLength = 24 * 60 * 60 * 1000;
const asked = 10;

/** Puts the answers of so many days up to now into the browser: a quiz, then its facts again every third day. */
export async function answeredFor(page: Page, days: number): Promise<void> {
	const path = 'src/lib/samples/kestrel-ridge-survey.json';
	const { article, questions } = JSON.parse(readFileSync(path, 'utf8')) as EngineResult;
	const attempts: StampedAttempt[] = [];
	for (let ago = days; ago > 0; ago -= 3) {
		for (const [index, question] of questions.slice(0, asked).entries()) {
			const at = Date.now() - ago * dayLength + index * 20_000;
			const isRight = (ago + index) % 5 > 0;
			attempts.push({
				stamp: at,
				attempt: {
					id: `${ago}-${index}`,
					articleId: article.id,
					questionId: question.id,
					factId: question.factId,
					factKind: question.factKind,
					sittingId: `sitting-${ago}`,
					response: responseTo(question),
					mark: isRight ? 1 : 0,
					at,
					took: 5_000,
					confidence: isRight || index === 0 ? 'sure' : 'unsure'
				}
			});
		}
	}
	const pack = JSON.stringify({ version: 1, data: encodePack(attempts) });
	await page.addInitScript((text) => localStorage.setItem('dateline:pack:months', text), pack);
}

function responseTo({ kind }: Question): Response {
	if (kind === 'trueFalse') return { kind, answer: true };
	return kind === 'choice' ? { kind, option: 0 } : { kind: 'text', text: 'the harbour' };
}
