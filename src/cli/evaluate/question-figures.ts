import type { EngineResult } from '../../lib/engine';
import { countWords } from '../model';
import { median } from './comparison';
import { flawsOf } from './flaws';
import type { Figures } from './figures';

/** A quiz worth taking has this many questions. */
const enough = 5;

/** How many questions there are, of what kinds, what was refused, and the flaws that show. */
export function measureQuestions(results: EngineResult[], figures: Figures): void {
	const all = results.flatMap(({ questions }) => questions);
	const perHundred = results.map(
		({ article, questions }) => (100 * questions.length) / countWords(article.text)
	);
	figures.number('questions.total', all.length);
	figures.number('questions.per_100_words_median', median(perHundred));
	figures.number(
		'questions.articles_with_5_or_more',
		results.filter((one) => one.questions.length >= enough).length
	);
	figures.number('questions.articles_with_none', results.filter((one) => one.questions.length === 0).length);
	figures.number('questions.stem_words_median', median(all.map(({ stem }) => countWords(stem))));
	tell(
		figures,
		'questions.kind',
		all.map(({ kind }) => kind)
	);
	tell(
		figures,
		'questions.fact',
		all.map(({ factKind }) => factKind)
	);
	tell(
		figures,
		'questions.rule',
		all.map(({ rule }) => rule)
	);
	const refused = results.flatMap((one) => one.refused);
	figures.number('refused.total', refused.length);
	tell(
		figures,
		'refused',
		refused.map(({ rule }) => rule)
	);
	const flaws = results.flatMap(({ article, questions }) => flawsOf(questions, article));
	figures.number('flaws.per_100_questions', (100 * flaws.length) / Math.max(1, all.length));
	tell(figures, 'flaws', flaws);
}

/** A count for each name, most frequent first. */
function tell(figures: Figures, group: string, names: string[]): void {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const ranked = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
	for (const [name, count] of ranked) figures.number(`${group}.${figureName(name)}`, count);
}

/** `howMany.typed/key` → `how_many.typed.key`. */
function figureName(name: string): string {
	return name
		.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
		.replaceAll('/', '.')
		.replaceAll('-', '_');
}
