import type { Article, Span } from '$lib/article/types';
import type { Fact } from '$lib/facts/types';

/** A stretch of a paragraph under the same facts throughout. */
export interface Piece {
	text: string;
	/** What is marked here by a link of its own: dates, numbers, names, places. */
	facts: Fact[];
	/** Long facts (quotations, lists) that run through here. */
	within: Fact[];
	/** Those of `within` that begin here. */
	begins: Fact[];
}

interface Mark extends Span {
	facts: Fact[];
}

const quotationMarks = new Set('"“”‘’«»');

/** Quotations and lists hold other facts: they are shown as a ground, the others as marks on it. */
const isLong = (fact: Fact): boolean => fact.kind === 'quotation' || fact.kind === 'list';

/** The paragraphs of an article, each cut into pieces at the ends of the facts in it. */
export function piecesOf(article: Article, facts: readonly Fact[]): Piece[][] {
	const ordered = [...facts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const marks = merged(ordered.filter((fact) => !isLong(fact)));
	const grounds = ordered
		.filter(isLong)
		.map((fact) => ({ ...unhurt(withQuotationMarks(fact.span, article.text), marks), facts: [fact] }));
	return article.paragraphs.map((paragraph) => cut(article.text, paragraph, marks, grounds));
}

/** Facts that share words become one mark. */
function merged(facts: Fact[]): Mark[] {
	const marks: Mark[] = [];
	for (const fact of facts) {
		const last = marks.at(-1);
		if (last && fact.span.start < last.end) {
			last.end = Math.max(last.end, fact.span.end);
			last.facts.push(fact);
		} else marks.push({ ...fact.span, facts: [fact] });
	}
	return marks;
}

function withQuotationMarks({ start, end }: Span, text: string): Span {
	return {
		start: quotationMarks.has(text[start - 1] ?? '') ? start - 1 : start,
		end: quotationMarks.has(text[end] ?? '') ? end + 1 : end
	};
}

/** A ground that ends inside a mark is drawn up to the mark's edge, so that no mark is cut in two. */
function unhurt({ start, end }: Span, marks: Mark[]): Span {
	const cutsAt = (at: number) => marks.find((mark) => mark.start < at && at < mark.end);
	return { start: cutsAt(start)?.start ?? start, end: cutsAt(end)?.end ?? end };
}

function cut(text: string, paragraph: Span, marks: Mark[], grounds: Mark[]): Piece[] {
	const meets = (mark: Mark) => mark.start < paragraph.end && mark.end > paragraph.start;
	const here = marks.filter(meets);
	const around = grounds.filter(meets);
	const edges = new Set([paragraph.start, paragraph.end]);
	for (const { start, end } of [...here, ...around]) {
		edges.add(Math.max(start, paragraph.start));
		edges.add(Math.min(end, paragraph.end));
	}
	const places = [...edges].sort((a, b) => a - b);
	return places.slice(1).map((end, at) => {
		const start = places[at]!;
		const covering = around.filter((ground) => ground.start <= start && ground.end >= end);
		return {
			text: text.slice(start, end),
			facts: here.find((mark) => mark.start <= start && mark.end >= end)?.facts ?? [],
			within: covering.flatMap(({ facts }) => facts),
			begins: covering.filter((ground) => ground.start === start).flatMap(({ facts }) => facts)
		};
	});
}
