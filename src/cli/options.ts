import { parseArgs } from 'node:util';
import type { FactKind } from '../lib/facts/types';
import type { Blueprint, Level } from '../lib/questions/blueprint';
import { factKinds, forms, levels, type Form } from '../lib/questions/draw-quiz';
import { isIsoDate } from './iso-date';

/** What the person at the prompt asked for. */
export interface CommandOptions {
	command: 'quiz' | 'facts';
	/** As typed; `-` is standard input. */
	files: string[];
	title?: string;
	/** Day of publication, ISO. */
	date?: string;
	seed: number;
	/** How many questions a quiz has; `all` is every question that passed. */
	count: number | 'all';
	format: 'json' | 'text';
	/** What the quiz may ask. */
	blueprint: Blueprint;
	/** Which of two parallel forms is drawn; none where the quiz is one by itself. */
	form?: Form;
}

/** How many questions a quiz has where the person doesn't say. */
export const defaultCount = 10;

/** How the command is used, for `--help` and after a mistake. */
export const usage = `Usage: npm run --silent dateline -- quiz FILE… [options]
       npm run --silent dateline -- facts FILE… [options]

FILE is text, Markdown or HTML; - is standard input. Several files give one JSON object a line.

  --date YYYY-MM-DD   day of publication (else the front matter's, else the text's own dateline)
  --title TEXT        title (else the front matter's, else the text's own)
  --seed N            which quiz is drawn; same text and seed, same quiz (1)
  --count N|all       number of questions; all prints every question that passed (${defaultCount})
  --level easy|medium|hard  only questions so hard
  --without KINDS     leaves out kinds of fact: date, count, participant, place, quotation, list, with commas between
  --form A|B          one of two quizzes as hard as each other that share no fact
  --format json|text  what is printed (json)
`;

const isKind = (word: string): word is FactKind => factKinds.some((kind) => kind === word);

const isLevel = (word: string): word is Level => levels.some((level) => level === word);

const isForm = (word: string): word is Form => forms.some((form) => form === word);

/** Reads the command line; `mistake` is a sentence that says what is wrong with it, `help` that help was asked for. */
export function readOptions(
	argv: string[]
): { options: CommandOptions } | { mistake: string } | { help: true } {
	const parsed = parse(argv);
	if ('mistake' in parsed) return parsed;
	const { values, positionals } = parsed;
	if (values.help) return { help: true };
	const [command, ...files] = positionals;
	if (command !== 'quiz' && command !== 'facts') {
		return { mistake: command ? `There is no command "${command}".` : 'Say what to do: quiz or facts.' };
	}
	if (files.length === 0) return { mistake: 'Name a file, or - for standard input.' };
	if (files.filter((file) => file === '-').length > 1)
		return { mistake: 'Standard input can be read only once.' };
	const {
		date,
		title,
		level,
		without,
		form,
		seed = '1',
		count = String(defaultCount),
		format = 'json'
	} = values;
	if (date !== undefined && !isIsoDate(date)) {
		return { mistake: `"${date}" is no date: write it as 2025-05-09.` };
	}
	if (!/^\d{1,15}$/.test(seed)) return { mistake: `The seed "${seed}" is no whole number.` };
	if (count !== 'all' && !/^[1-9]\d{0,5}$/.test(count)) {
		return { mistake: `The count "${count}" is neither a number from 1 on nor "all".` };
	}
	if (level !== undefined && !isLevel(level))
		return { mistake: `There is no level "${level}": easy, medium and hard are known.` };
	const kinds = without === undefined || without === '' ? [] : without.split(',').map((kind) => kind.trim());
	const unknown = kinds.find((kind) => !isKind(kind));
	if (unknown !== undefined)
		return { mistake: `There is no kind "${unknown}": ${factKinds.join(', ')} are known.` };
	if (form !== undefined && !isForm(form))
		return { mistake: `There is no form "${form}": A and B are known.` };
	if (form !== undefined && count === 'all')
		return { mistake: 'Of all questions no two forms can be made: give a count.' };
	if (format !== 'json' && format !== 'text') {
		return { mistake: `There is no format "${format}": json and text are known.` };
	}
	return {
		options: {
			command,
			files,
			...(title === undefined ? {} : { title }),
			...(date === undefined ? {} : { date }),
			seed: Number(seed),
			count: count === 'all' ? 'all' : Number(count),
			format,
			blueprint: { ...(level === undefined ? {} : { level }), without: kinds.filter(isKind) },
			...(form === undefined ? {} : { form })
		}
	};
}

function parse(argv: string[]) {
	try {
		return parseArgs({
			args: argv,
			allowPositionals: true,
			options: {
				date: { type: 'string' },
				title: { type: 'string' },
				seed: { type: 'string' },
				count: { type: 'string' },
				format: { type: 'string' },
				level: { type: 'string' },
				without: { type: 'string' },
				form: { type: 'string' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		// Node's own sentence goes on to explain `--`; its first sentence is enough here.
		return { mistake: `${(error as Error).message.split('. ')[0]}.`.replace('..', '.') };
	}
}
