import type { Article } from '../../lib/article/types';
import type { Question } from '../../lib/questions/types';
import { keyOf } from '../text-format';
import type { Sample } from './collection';

/** One question on the sheet, with the article it is about. */
export interface SheetRow {
	sample: Sample;
	question: Question;
}

/** What a rater says of each question, 1 for holds and 0 for fails. */
export const criteria = [
	'fluent',
	'stands_alone',
	'answerable',
	'key_right',
	'one_answer',
	'fair_options',
	'worth_asking',
	'stands_alone_bare'
];

/** The sheet to fill in: a row a question, an empty column a criterion. */
export function ratingTable(rows: SheetRow[]): string {
	const header = ['number', 'article', 'question', 'options', 'key', ...criteria, 'remark'];
	return table([
		header,
		...rows.map(({ sample, question }, place) => [
			String(place + 1),
			sample.row.id,
			question.stem,
			choices(question).join(' | '),
			keyOf(question),
			...criteria.map(() => ''),
			''
		])
	]);
}

/** What each row is, for after the rating. */
export function keyTable(rows: SheetRow[]): string {
	return table([
		['number', 'article', 'id', 'kind', 'fact_kind', 'rule'],
		...rows.map(({ sample, question }, place) => [
			String(place + 1),
			sample.row.id,
			question.id,
			question.kind,
			question.factKind,
			question.rule
		])
	]);
}

/** The sheet to read: the articles, then the questions with options and key. */
export function sheetPage(articles: Article[], rows: SheetRow[], seed: number): string {
	const texts = articles.map(
		(article) =>
			`<article><h2>${escaped(article.title ?? 'Untitled')}</h2><p>${escaped(article.published ?? '')}</p>${article.text
				.split(/\n\s*\n/)
				.map((paragraph) => `<p>${escaped(paragraph)}</p>`)
				.join('')}</article>`
	);
	const questions = rows.map(({ sample: { article }, question }) => {
		const options = choices(question).map((text) => `<li>${escaped(text)}</li>`);
		const about = [article.title ?? 'Untitled', article.published]
			.filter((part) => part !== undefined)
			.join(', ');
		return [
			`<li><small>${escaped(about)}</small><p><strong>${escaped(question.stem)}</strong></p>`,
			options.length > 0 ? `<ol type="a">${options.join('')}</ol>` : '',
			`<p>Key: ${escaped(keyOf(question))}</p></li>`
		].join('');
	});
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Questions to rate (seed ${seed})</title>
<style>body { font: 1rem/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; } ol > li { margin-block: 1.5rem; } ol ol > li { margin-block: 0; }</style>
<h1>Questions to rate</h1>
<p>For each question write 1 (holds) or 0 (fails) in the table beside this page: ${criteria.join(', ').replaceAll('_', ' ')}.</p>
${texts.join('\n')}
<h2>Questions</h2>
<ol>
${questions.join('\n')}
</ol>
</html>
`;
}

/** What a learner chooses from or puts in order. */
function choices(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
		case 'evidence':
			return question.options.map((option) => option.text);
		case 'match':
			return question.pairs.map((pair) => pair.left);
		case 'order':
			return question.items.map((item) => item.text).sort();
		default:
			return [];
	}
}

function table(rows: string[][]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet takes for text, never for a formula. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
