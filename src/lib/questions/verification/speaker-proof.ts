import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import type { Asked } from './asked';
import { nearestPerson } from './pronoun-proof';
import type { ProofContext } from './proof-context';
import { plainForm } from './word-stems';
import type { Objection } from './verdict';

/** A quotation stands in the article, is somebody's, and that somebody is the key; no wrong option is the key. */
export function proveSpeaker(asked: Asked, context: ProofContext): Objection {
	const quoted = /[“"]([^”"]+)[”"]/.exec(asked.stem)?.[1];
	if (quoted !== undefined) {
		const misplaced = proveQuoted(quoted, asked.evidence, context);
		if (misplaced) return misplaced;
	}
	const { names } = context;
	const speakers = context.quotations.filter((fact) => overlaps(fact.span, asked.evidence));
	if (speakers.length === 0) return 'nobody is quoted in the evidence';
	const own = speakers.filter((fact) => names.mayBeOne(fact.value.speaker, asked.key));
	if (own.length === 0) return `the article gives these words to ${speakers[0]!.value.speaker}`;
	const place = asked.keySpan ?? own[0]!.value.speakerSpan;
	if (place && !namesKey(place, asked.key, context))
		return `“${context.textAt(place)}” need not be ${asked.key}`;
	const other = speakers.find(
		(fact) =>
			!own.includes(fact) && quoted !== undefined && plainForm(fact.value.text).includes(plainForm(quoted))
	);
	if (other) return `the words may be those of ${other.value.speaker}`;
	const twice = asked.wrong.find((text) => names.mayBeOne(text, asked.key));
	return twice === undefined ? undefined : `“${twice}” may be another name for ${asked.key}`;
}

/** The words stand, as they are, between quotation marks at or near the evidence. */
export function proveQuoted(words: string, evidence: Span, context: ProofContext): Objection {
	const wanted = plainForm(words)
		.replace(/[.,;:!?]+$/, '')
		.replace(/\.\.\.|…/g, '')
		.trim();
	const around = { start: Math.max(0, evidence.start - 600), end: evidence.end + 600 };
	const near = context.quoted.filter((span) => overlaps(span, around));
	if (near.some((span) => plainForm(context.textAt(span)).includes(wanted))) return undefined;
	return 'the words are not quoted in the article';
}

function namesKey(place: Span, key: string, context: ProofContext): boolean {
	const words = context.textAt(place).trim();
	if (context.names.mayBeOne(words.replace(/^the\s/i, ''), key)) return true;
	const named = context.names.named(key);
	if (named.some((fact) => fact.value.mentions.some((mention) => overlaps(mention, place)))) return true;
	if (/^(?:he|she|his|her)$/i.test(words)) {
		const nearest = nearestPerson(place, context);
		return nearest !== undefined && named.includes(nearest);
	}
	return false;
}
