import { parseArgs } from 'node:util';
import { findFacts } from '../../lib/facts';
import { readSentences } from '../../lib/language';
import type { LanguageModel } from '../../lib/language/types';
import { writeQuestions } from '../../lib/questions';
import type { Question } from '../../lib/questions/types';
import { readSample } from './collection';
import { Figures } from './figures';
import type { IndexRow } from './gold';
import type { Report } from './mutations/breaking';
import { tryMutations, type Case } from './mutations/trial';
import { ways } from './mutations/ways';

const usage = 'Usage: npm run evaluate -- mutations [--seed N] [--count N|all] [--show]\n';

/**
 * `npm run evaluate -- mutations`: breaks good questions in known ways and prints how many of the broken the
 * verifier catches, and how many of the good it refuses; `--show` prints those it got wrong.
 * @returns the exit code: 2 where the request can't be met
 */
export async function measureMutations(
	argv: string[],
	{ folder, index, model }: { folder: string; index: IndexRow[]; model: LanguageModel }
): Promise<number> {
	const request = readRequest(argv);
	if (!request) {
		process.stderr.write(usage);
		return 2;
	}
	const reports: Report[] = [];
	for (const row of index) {
		const sample = await readSample(folder, row);
		if ('error' in sample) continue;
		const { article } = sample;
		const sentences = readSentences(article, model);
		const facts = findFacts(article, sentences);
		const { questions } = writeQuestions(article, sentences, facts);
		reports.push({ article, sentences, facts, questions });
	}
	const cases = tryMutations(reports, request.seed, request.count);
	process.stdout.write(figuresOf(cases).toString());
	if (request.show) process.stdout.write(`${missedOf(cases).map(shown).join('\n')}\n`);
	return 0;
}

function readRequest(argv: string[]): { seed: number; count: number; show: boolean } | undefined {
	try {
		const { values } = parseArgs({
			args: argv,
			options: {
				seed: { type: 'string', default: '1' },
				count: { type: 'string', default: 'all' },
				show: { type: 'boolean', default: false }
			}
		});
		const [seed, count] = [Number(values.seed), values.count === 'all' ? Infinity : Number(values.count)];
		return Number.isInteger(seed) && count > 0 ? { seed, count, show: values.show } : undefined;
	} catch {
		return undefined;
	}
}

function figuresOf(cases: Case[]): Figures {
	const figures = new Figures();
	const tell = (name: string, some: Case[], verdict: 'caught' | 'refused') => {
		const refused = some.filter(({ verdict: { ok } }) => !ok).length;
		figures.number(`mutations.${name}`, some.length);
		if (some.length > 0)
			figures.number(`mutations.${name}_${verdict}_percent`, (100 * refused) / some.length);
	};
	const of = (state: Case['state']) => cases.filter((one) => one.state === state);
	tell('good', of('made'), 'refused');
	tell('rewritten', of('rewritten'), 'refused');
	for (const [name] of ways)
		tell(
			name,
			of('broken').filter(({ way }) => way === name),
			'caught'
		);
	tell('broken', of('broken'), 'caught');
	return figures;
}

/** The good that were refused and the broken that were not. */
function missedOf(cases: Case[]): Case[] {
	return cases.filter(({ state, verdict }) => verdict.ok === (state === 'broken'));
}

function shown({ report, good, way, question, verdict }: Case): string {
	const { article } = report;
	const lines = [
		`${way ?? 'made'} ${question.kind} ${question.factKind}${verdict.ok ? '' : ` refused: ${verdict.rule}: ${verdict.reason}`}`,
		`  ${said(question)}`,
		...(way === undefined ? [] : [`  was ${said(good)}`]),
		`  ${article.text.slice(question.evidence.start, question.evidence.end).replace(/\s+/g, ' ')}`
	];
	return lines.join('\n');
}

/** A question on one line: stem, and key or options with the right ones starred. */
function said(question: Question): string {
	const { stem } = question;
	if ('options' in question)
		return `${stem} | ${question.options.map(({ text, correct }) => text + (correct ? '*' : '')).join(' · ')}`;
	if (question.kind === 'trueFalse')
		return `${stem} | ${question.answer ? 'true' : `false: ${question.correction}`}`;
	if (question.kind === 'order') return question.items.map(({ text }) => text).join(' < ');
	if (question.kind === 'match')
		return question.pairs.map(({ left, right }) => `${left} – ${right}`).join(' · ');
	return `${stem} | ${question.key}`;
}
