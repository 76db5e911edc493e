import type { Sentence } from '../../language/types';
import type { Material } from '../material';
import type { Stem } from './asking';
import { leansOnContext } from './standing-alone';

const relative =
	/^_____ (?:seconds|minutes|hours|days|weeks|months|years) after\b|(?:_____|\b\w+) (?:seconds|minutes|hours|days|weeks|months|years) (?:later|earlier|previously|before|afterwards?)\b|\b(?:a|one|the) (?:day|week|month|year|decade) (?:earlier|later|before|previously)\b|\b(?:a new|another|the first|the second|the other) one\b/i;
const directions =
	/\b(more information|further information|read more|(?:may|can) be found (?:on|at|in|here)|click|subscribe)\b/i;

const foreign =
	/(?<![\p{L}])(el|los|las|del|hay|pero|muy|une|des|les|est|und|der|das|ist|och|het|een|di|della|che)(?![\p{L}])/gu;

/** Whether a sentence is in another language, or all in capitals as a bulletin is. */
function isForeign(text: string): boolean {
	if ((text.match(foreign)?.length ?? 0) >= 2) return true;
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
	if (/[#@[\]]|https?:|www\.|…| - | \/ |\*|\||\p{Ll}: |(?:^|\s)["“]\s/u.test(stem.text))
		return { reason: 'it holds marks that belong to no sentence' };
	if (/\b(?:more|fewer|less) \p{L}+[?.]$/u.test(stem.text) && !/\bthan\b/.test(stem.text))
		return { reason: 'it compares with something that it does not name' };
	if (
		/^(?:Another|Other|Among other|As a point|At the same time|The (?:other|one|former|latter|rest))\b/.test(
			stem.text
		) ||
		/_____ (?:other|remaining|more|additional|further)\b/.test(stem.text)
	)
		return { reason: 'it goes on from what was said before' };
	if (
		/, (?:and|but|or) (?:\S+ ){0,4}_____\.$|\b(?:when|while|where|because|although) (?:\S+ ){0,2}_____\.$/i.test(
			stem.text
		)
	)
		return { reason: 'it breaks off after its gap' };
	if (
		/^The (?:first|second|third|fourth|fifth|last|latest)(?: one)? (?:\p{Ll}+ed|was|is|were|will|had|has|could|can|began|came|took|made)\b/u.test(
			stem.text
		)
	)
		return { reason: 'its subject has no noun' };
	if (/^(?:Said|Says|Added|Told) /.test(stem.text)) return { reason: 'it opens with who said it' };
	if (/\brespectively\b/i.test(stem.text)) return { reason: 'it pairs two lists' };
	if (relative.test(stem.text)) return { reason: 'its time is told from another that it does not have' };
	if (isForeign(stem.text)) return { reason: 'it is no plain English sentence' };
	if (directions.test(stem.text)) return { reason: 'it tells where to read on' };
	const shared = /\b(?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}\p{L}+)/u.exec(stem.text)?.[1];
	const bearers = material.participants.filter(
		({ value }) => value.type === 'person' && value.name.split(' ').at(-1) === shared
	);
	if (bearers.length > 1) return { reason: `${shared} may be one of several` };
	const leaning = leansOnContext(material, sentence, stem);
	if (leaning) return { reason: leaning };
	if (/[“”"]/.test(stem.text) && !balanced(stem.text)) return { reason: 'it would cut a quotation in two' };
	return { stem };
}

function balanced(text: string): boolean {
	return (
		(text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
		(text.match(/"/g)?.length ?? 0) % 2 === 0
	);
}
