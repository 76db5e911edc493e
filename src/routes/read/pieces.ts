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

/** Quotations and lists hold other facts: they are shown as a ground, the others as marks on it. */
export const isLong = (fact: Fact): boolean => fact.kind === 'quotation' || fact.kind === 'list';

/** The paragraphs of an article, each cut into pieces at the ends of the facts in it. */
export function piecesOf(article: Article, facts: readonly Fact[]): Piece[][] {
	const ordered = [...facts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const marks = merged(ordered.filter((fact) => !isLong(fact)));
	const long = ordered.filter(isLong);
	return article.paragraphs.map((paragraph) => cut(article.text, paragraph, marks, long));
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

function cut(text: string, paragraph: Span, marks: Mark[], long: Fact[]): Piece[] {
	const here = marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
	const around = long.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
	const edges = new Set([paragraph.start, paragraph.end]);
	for (const { start, end } of [...here, ...around.map(({ span }) => outside(span, here))]) {
		edges.add(Math.max(start, paragraph.start));
		edges.add(Math.min(end, paragraph.end));
	}
	const places = [...edges].sort((a, b) => a - b);
	return places.slice(1).map((end, at) => {
		const start = places[at]!;
		const within = around.filter(({ span }) => span.start < end && span.end > start);
		return {
			text: text.slice(start, end),
			facts: here.find((mark) => mark.start <= start && mark.end >= end)?.facts ?? [],
			within,
			begins: within.filter(
				({ span }) => Math.max(span.start, paragraph.start) === span.start && span.start >= start
			)
		};
	});
}

/** A long fact that ends inside a mark is shown up to the mark's edge, so that no mark is cut in two. */
function outside(span: Span, marks: Mark[]): Span {
	const cutsAt = (at: number) => marks.find((mark) => mark.start < at && at < mark.end);
	return { start: cutsAt(span.start)?.start ?? span.start, end: cutsAt(span.end)?.end ?? span.end };
}
