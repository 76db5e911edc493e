import type { Article, Span } from '../lib/article/types';
import type { EngineResult } from '../lib/engine';
import type { Fact } from '../lib/facts/types';
import type { Question } from '../lib/questions/types';

/** The quiz, or the facts, as a page of plain text for reading. */
export function asText(result: EngineResult, command: 'quiz' | 'facts'): string {
	const blocks =
		command === 'quiz'
			? result.questions.map((question, place) => questionText(result.article, question, place + 1))
			: result.facts.map((fact) => factText(result.article, fact));
	return `${[heading(result.article), ...blocks].join('\n\n')}\n\n`;
}

function heading({ title, published, dateline, source }: Article): string {
	const line = [published, dateline?.place, source].filter((part) => part !== undefined).join(' · ');
	return [title ?? 'Untitled', line].filter((part) => part !== '').join('\n');
}

function questionText(article: Article, question: Question, number: number): string {
	return [
		`${number}. ${question.stem}`,
		...offered(question).map((line) => `   ${line}`),
		`   Answer: ${keyOf(question)}`,
		`   Proof: ${quoted(article, question.evidence)}`,
		`   Rule: ${question.rule}`
	].join('\n');
}

function offered(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
		case 'evidence':
			return question.options.map((option, place) => `${String.fromCharCode(97 + place)}) ${option.text}`);
		case 'trueFalse':
			return ['True or false?'];
		case 'match':
			return question.pairs.map((pair) => `… ${pair.left}`);
		default:
			return [];
	}
}

/** The key of a question in words. */
export function keyOf(question: Question): string {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
		case 'evidence':
			return question.options
				.filter((option) => option.correct)
				.map((option) => option.text)
				.join('; ');
		case 'typed':
		case 'number':
		case 'date':
			return question.key;
		case 'trueFalse':
			return question.answer ? 'true' : `false${question.correction ? ` (${question.correction})` : ''}`;
		case 'order':
			return question.items.map((item) => item.text).join(' → ');
		case 'match':
			return question.pairs.map((pair) => `${pair.left} – ${pair.right}`).join('; ');
	}
}

function factText(article: Article, fact: Fact): string {
	const claim = fact.claim ? `   Claim of ${fact.claim.source} (${fact.claim.verb})` : '';
	return [
		`${fact.kind}: ${valueOf(fact)}`,
		`   Place: ${quoted(article, fact.span)} (sentence ${fact.sentence + 1})`,
		claim
	]
		.filter((line) => line !== '')
		.join('\n');
}

/** The value of a fact in words. */
export function valueOf(fact: Fact): string {
	switch (fact.kind) {
		case 'date':
			return `${fact.value.iso} (${fact.value.phrase})`;
		case 'count':
			return [fact.value.modifier, fact.value.value, fact.value.unit]
				.filter((part) => part !== undefined)
				.join(' ');
		case 'participant':
			return fact.value.role ? `${fact.value.name}, ${fact.value.role}` : fact.value.name;
		case 'place':
			return fact.value.name;
		case 'quotation':
			return `${fact.value.speaker}: ${fact.value.text}`;
		case 'list':
			return `${fact.value.label}: ${fact.value.items.join('; ')}${fact.value.open ? ' …' : ''}`;
	}
}

/** The words at a place, on one line. */
function quoted({ text }: Article, { start, end }: Span): string {
	return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
