import type { Article } from '../lib/article/types';
import { makeQuestions, type EngineResult } from '../lib/engine';
import { findFacts } from '../lib/facts';
import { readSentences } from '../lib/language';
import type { LanguageModel } from '../lib/language/types';
import { allowed } from '../lib/questions/blueprint';
import { coverageOf, type SentenceCoverage } from '../lib/questions/coverage';
import { drawQuiz } from '../lib/questions/draw-quiz';
import type { Question } from '../lib/questions/types';
import { readInput } from './input';
import { countWords, readModel } from './model';
import { readOptions, usage, type CommandOptions } from './options';
import { asText } from './text-format';

/** Where the command runs: the project's folder, and the folder that file names are relative to. */
export interface Surroundings {
	root: string;
	from: string;
}

/** What the engine makes of an article, with what the quiz covers of it; who asks for facts alone has no quiz. */
interface Work extends EngineResult {
	coverage?: SentenceCoverage[];
}

/** What is printed for one article as JSON: design §4. */
export interface Output extends Work {
	timing: { ms: number; words: number };
}

/**
 * The command `dateline`. Prints to standard output and returns the exit code: 0 with at least one question
 * (or fact) in all, 2 with a sentence on standard error where nothing could be used.
 */
export async function main(argv: string[], { root, from }: Surroundings): Promise<number> {
	stopQuietlyWhenNobodyReads();
	const request = readOptions(argv);
	if ('help' in request) return say(usage, 0);
	if ('mistake' in request) return complain(`${request.mistake}\n\n${usage}`);
	const { options } = request;
	let model: LanguageModel | undefined;
	let found = 0;
	let read = 0;
	for (const file of options.files) {
		const input = await readInput(file, from, options);
		if ('error' in input) {
			report(file, input.error, options);
			continue;
		}
		read += 1;
		model ??= readModel(root);
		try {
			const output = await work(input.article, model, options);
			found += options.command === 'quiz' ? output.questions.length : output.facts.length;
			print(output, options);
		} catch (error) {
			// One article that trips the engine must not take the others with it.
			if (options.files.length === 1) throw error;
			report(file, `The engine failed on this text: ${(error as Error).message}`, options);
		}
	}
	if (found > 0) return 0;
	// Of texts that can't be used each has had its sentence.
	if (read === 0) return 2;
	const what = options.command === 'quiz' ? 'question that can be proved' : 'fact';
	return complain(`No ${what} was found in ${read === 1 ? 'this text' : 'these texts'}.\n`);
}

/** One article through the engine, timed on a clock of its own. */
async function work(article: Article, model: LanguageModel, options: CommandOptions): Promise<Output> {
	const start = performance.now();
	const made = options.command === 'quiz' ? await quiz(article, model, options) : facts(article, model);
	const ms = Math.round((performance.now() - start) * 10) / 10;
	return { ...made, timing: { ms, words: countWords(article.text) } };
}

async function quiz(article: Article, model: LanguageModel, options: CommandOptions): Promise<Work> {
	const made = await makeQuestions(article, model, {});
	const questions = chosen(made.questions, options);
	return { ...made, questions, coverage: coverageOf(made, questions) };
}

/** The quiz that was asked for: of what its blueprint allows, all, so many, or one of two forms. */
function chosen(made: readonly Question[], { count, seed, blueprint, form }: CommandOptions): Question[] {
	if (count === 'all') return allowed(made, blueprint);
	return drawQuiz(made, { ...blueprint, ...(form && { form }) }, { count, seed });
}

function facts(article: Article, model: LanguageModel): Work {
	return { article, facts: findFacts(article, readSentences(article, model)), questions: [], refused: [] };
}

function print(output: Output, { format, files, command }: CommandOptions): void {
	if (format === 'text') process.stdout.write(asText(output, command));
	else process.stdout.write(`${JSON.stringify(output, null, files.length > 1 ? undefined : 2)}\n`);
}

/** Of several files each has a line of its own, a file that can't be used too. */
function report(file: string, error: string, { format, files }: CommandOptions): void {
	if (files.length > 1 && format === 'json') process.stdout.write(`${JSON.stringify({ file, error })}\n`);
	process.stderr.write(files.length > 1 ? `${file}: ${error}\n` : `${error}\n`);
}

function say(text: string, code: number): number {
	process.stdout.write(text);
	return code;
}

function complain(text: string): number {
	process.stderr.write(text);
	return 2;
}

/** `… | head` closes the pipe early; that is no error. */
function stopQuietlyWhenNobodyReads(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
}
