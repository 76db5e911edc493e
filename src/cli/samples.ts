import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeQuestions, type EngineResult } from '../lib/engine';
import { readBytes } from './input';
import { readModel } from './model';

/** Where the sample articles lie, from the project's folder. */
export const samplesFolder = 'src/lib/samples';

/**
 * Writes the quiz of every sample article beside it; gives the names of the files that changed.
 * Same article and engine, same file: nothing of the day or the machine goes in.
 */
export async function writeSamples(root: string): Promise<string[]> {
	const changed: string[] = [];
	for (const [name, content] of await sampleFiles(root)) {
		const path = join(root, samplesFolder, name);
		if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
		writeFileSync(path, content);
		changed.push(name);
	}
	return changed;
}

/** Name and content of the file of every sample article, as the engine makes it now. */
export async function sampleFiles(root: string): Promise<Map<string, string>> {
	const folder = join(root, samplesFolder);
	const model = readModel(root);
	const files = new Map<string, string>();
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.txt')) continue;
		const input = await readBytes(name, readFileSync(join(folder, name)));
		if ('error' in input) throw new Error(`The sample ${name} can't be used: ${input.error}`);
		files.set(`${basename(name, '.txt')}.json`, asLines(await makeQuestions(input.article, model, {})));
	}
	return files;
}

/** JSON with a line for each fact, question and refusal: compact, and a change shows where it is. */
function asLines({ article, facts, questions, refused }: EngineResult): string {
	const rows = (list: unknown[]) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
	return [
		`{\n"article": ${JSON.stringify(article)}`,
		`"facts": ${rows(facts)}`,
		`"questions": ${rows(questions)}`,
		`"refused": ${rows(refused)}\n}\n`
	].join(',\n');
}
