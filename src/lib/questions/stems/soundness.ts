import type { Sentence } from '../../language/types';
import type { Material } from '../material';
import type { Stem } from './asking';
import { leansOnContext } from './standing-alone';
import { FaultList, patternOf } from '../../words';

/** Signs of a stem that hangs on what it does not show. */
const faults = new FaultList('unsound-stems');
const foreign = patternOf('foreign-words');

/** Whether a sentence is in another language, or all in capitals as a bulletin is. */
function isForeign(text: string): boolean {
	if ((text.match(foreign())?.length ?? 0) >= 2) return true;
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 3 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

/** A stem that stands alone and is made of words. */
export function sound(
	material: Material,
	sentence: Sentence,
	written: Stem
): { stem: Stem } | { reason: string } {
	const stem = { ...written, text: written.text.replace(/\.\.$/, '.') };
	const fault = faults.in(stem.text);
	if (fault) return { reason: fault };
	if (isForeign(stem.text)) return { reason: 'it is no plain English sentence' };
	const shared = /\b(?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}\p{L}+)/u.exec(stem.text)?.[1];
	const bearers = material.participants.filter(
		({ value }) => value.type === 'person' && value.name.split(' ').at(-1) === shared
	);
	if (bearers.length > 1) return { reason: `${shared} may be one of several` };
	if (shared && !bearers[0]?.value.name.includes(' ') && !material.titleWords.has(shared.toLowerCase()))
		return { reason: `${shared} has no full name` };
	const twice = namedTwice(material, stem.text);
	if (twice) return { reason: `it names ${twice} twice` };
	if (
		standing().test(material.article.text.slice(sentence.start, sentence.end)) &&
		/_____|\bhow (?:many|much)\b/i.test(stem.text) &&
		!standing().test(stem.text)
	)
		return { reason: 'its count may have grown since' };
	const leaning = leansOnContext(material, sentence, stem);
	if (leaning) return { reason: leaning };
	if (/[“”"]/.test(stem.text) && !balanced(stem.text)) return { reason: 'it would cut a quotation in two' };
	return { stem };
}

/** Words that tell of a count that it is one of a day: "have already been announced". */
const standing = patternOf('words-of-standing');

/** The surname of a person that stands twice in a text. */
function namedTwice({ participants }: Material, text: string): string | undefined {
	const seen = new Set<string>();
	const twice = new Set(
		(text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => seen.size === seen.add(word).size)
	);
	if (twice.size === 0) return undefined;
	return participants
		.filter(({ value }) => value.type === 'person')
		.map(({ value }) => value.name.split(' ').at(-1)!)
		.find((surname) => twice.has(surname));
}

function balanced(text: string): boolean {
	return (
		(text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
		(text.match(/"/g)?.length ?? 0) % 2 === 0
	);
}
