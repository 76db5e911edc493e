import type { Article, Span } from '../article/types';

/** A piece of a paragraph; `lit` is part of the proof, `key` the words of it that carry the answer. */
export interface PassagePiece {
	text: string;
	lit: boolean;
	key: boolean;
}

/**
 * The paragraph in which `evidence` stands, cut into pieces by its offsets, for showing the proof in its place.
 * Evidence outside every paragraph (a heading, a caption) is shown by itself. What lies outside the text is cut off.
 */
export function passageOf(article: Article, evidence: Span, key?: Span): PassagePiece[] {
	const lit = within(evidence, { start: 0, end: article.text.length });
	const around = article.paragraphs.filter(({ start, end }) => start < lit.end && lit.start < end);
	const whole = {
		start: Math.min(lit.start, ...around.map(({ start }) => start)),
		end: Math.max(lit.end, ...around.map(({ end }) => end))
	};
	const keyed = key ? within(key, lit) : { start: lit.end, end: lit.end };
	const cuts = [whole.start, lit.start, keyed.start, keyed.end, lit.end, whole.end].sort((a, b) => a - b);
	return cuts
		.slice(1)
		.map((end, index) => ({ start: cuts[index] ?? end, end }))
		.filter(({ start, end }) => start < end)
		.map((span) => ({
			text: article.text.slice(span.start, span.end),
			lit: inside(span, lit),
			key: inside(span, keyed)
		}));
}

function within(span: Span, room: Span): Span {
	const start = Math.min(Math.max(span.start, room.start), room.end);
	return { start, end: Math.min(Math.max(span.end, start), room.end) };
}

function inside(span: Span, room: Span): boolean {
	return room.start <= span.start && span.end <= room.end;
}
