import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import type { Question } from '../types';
import { within, type ProofContext } from './proof-context';
import type { Objection } from './verdict';

/** How far from a quotation its speaker may be named, in characters. */
const speakerReach = 600;

/** Evidence lies in the running text, and the key's words lie in the evidence (or its paragraph, for a speaker). */
export function checkPlaces(question: Question, context: ProofContext): Objection {
	const { article } = context;
	const isInText = (span: Span) =>
		span.start >= 0 && span.start < span.end && span.end <= article.text.length;
	const spans = [
		question.evidence,
		...(question.keySpan ? [question.keySpan] : []),
		...('options' in question ? question.options.flatMap((option) => option.evidence ?? []) : []),
		...(question.kind === 'order' ? question.items.map((item) => item.evidence) : []),
		...(question.kind === 'match' ? question.pairs.map((pair) => pair.evidence) : [])
	];
	if (!spans.every(isInText)) return 'a place it points to is not in the text';
	const paragraph = article.paragraphs.find((span) => overlaps(span, question.evidence));
	if (!paragraph) return 'its evidence is a dateline, credit, caption or heading';
	if (article.dateline && overlaps(article.dateline.span, question.evidence))
		return 'its evidence is the dateline';
	if (!question.keySpan || within(question.keySpan, question.evidence)) return undefined;
	const near = { start: paragraph.start - speakerReach, end: paragraph.end + speakerReach };
	if (question.factKind === 'quotation' && within(question.keySpan, near)) return undefined;
	return 'the words that carry the key are not in the evidence';
}
