import { holds, placeNamed } from '../../facts/gazetteer';
import type { PlaceFact } from '../../facts/types';
import { baseRelation, children, isWithin, subtree } from '../../language/tree';
import { clauseOf } from '../../language/clauses';
import { raised } from '../../language/reduced-clauses';
import { inOrder } from '../distractors/options';
import { apart, namesLike, otherPlaces } from '../distractors/names';
import { articleSays, baseOf, stemFor, type Written } from '../draft';
import { gapForName } from './gap-name';
import { inTitle, sentenceAt, type Material } from '../material';
import type { Random } from '../random';
import { wordCount } from '../stems/wording';
import { placeHeads } from '../../facts/words/place-words';
import { WordList } from '../../words';

const mostPerPlace = 2;
const nouns: Record<PlaceFact['value']['kind'], string | undefined> = {
	city: 'which city',
	country: 'which country',
	region: 'which region',
	site: undefined,
	place: undefined
};

const states = new WordList('federal-countries');

/** A part of a federal country by its own word: "which state", "which province". */
function regionNoun(where: string, name: string): string {
	if (where !== nouns.region) return where;
	const country = placeNamed(name)?.country;
	if (country === 'Canada' || country === 'China') return 'which province';
	return country !== undefined && states.has(country) ? 'which state' : where;
}

/** "hospital" of "Grady Memorial Hospital": the word of its name that says what sort of place a site is. */
function headOfSite(name: string): string | undefined {
	const words = name.toLowerCase().split(' ');
	const last = words.at(-1)!;
	// "To which station" asks of no space station.
	return words.length > 1 && placeHeads().has(last) && words.at(-2) !== 'space' ? last : undefined;
}

/** Asks where something happened, for places that a clause's own phrase with in, at, near, from or to names. */
export function askWhere(material: Material, fact: PlaceFact, random: Random): Written {
	const written: Written = { questions: [], refused: [] };
	const refuse = (reason: string) => written.refused.push({ factId: fact.id, rule: 'where', reason });
	const noun = nouns[fact.value.kind];
	if (fact.confidence < 0.5) refuse('the place is doubtful');
	else if (inTitle(material, fact.value.name)) refuse('the place stands in the title');
	if (written.refused.length > 0) return written;
	let asked = 0;
	for (const mention of fact.value.mentions) {
		if (asked >= mostPerPlace) break;
		const index = sentenceAt(material, mention.start);
		const sentence = material.sentences[index];
		const head =
			sentence?.tokens.find(
				(token) =>
					token.start >= mention.start &&
					token.end <= mention.end &&
					!(sentence.tokens[token.head]?.start ?? -1 >= mention.start)
			) ??
			sentence?.tokens.find(
				(token) => token.start >= mention.start && token.end <= mention.end && baseRelation(token) === 'obl'
			);
		if (!sentence || !head || baseRelation(head) !== 'obl') continue;
		const preposition = children(sentence, head.index)
			.find((token) => baseRelation(token) === 'case')
			?.text.toLowerCase();
		if (!preposition || !['in', 'at', 'near', 'from', 'to', 'off'].includes(preposition)) continue;
		const clause = clauseOf(sentence, head);
		if (
			!clause ||
			head.head !== clause.predicate.index ||
			(clause.subject && isWithin(sentence, head.index, clause.subject.index))
		)
			continue;
		if (children(sentence, head.index).some((token) => baseRelation(token) === 'conj')) {
			refuse('the place is one of several');
			continue;
		}
		const others = otherPlaces(material, fact, index, random).filter(
			(other) =>
				!holds(other.value.name, fact.value.name) &&
				!holds(fact.value.name, other.value.name) &&
				placeNamed(other.value.name)
		);
		const listed = namesLike(material, fact.value.name, fact.value.kind, random);
		const wrong = [
			...others.map((other) => ({ name: other.value.name, span: other.span })),
			...listed.map((name) => ({ name, span: undefined }))
		].slice(0, 2);
		// Where no other sites are there to choose from, it is typed: "At which hospital …?"
		const sort = noun === undefined && wrong.length < 2 ? headOfSite(fact.value.name) : undefined;
		const told = noun ?? (sort && `which ${sort}`);
		const where = told ?? (preposition === 'in' || preposition === 'at' ? 'where' : undefined);
		if (!where) continue;
		const result = stemFor(material, raised(clause), {
			head,
			wh: regionNoun(where, fact.value.name),
			...(told ? { preposition } : {}),
			omit: new Set(subtree(sentence, head.index).map((token) => token.index))
		});
		if ('reason' in result) {
			refuse(result.reason);
			continue;
		}
		const stem = result.stem.text;
		const [comma, relative] = sentence.tokens.filter((token) => token.start >= mention.end);
		if (comma?.text === ',' && /^W/.test(relative?.xpos ?? '') && result.stem.tokens.includes(relative!)) {
			refuse('what is said of the place would be left over');
			continue;
		}
		if (
			wordCount(stem) <
			(/^(return|go|come|travel|move|arrive|visit|fly|head|get)$/.test(clause.predicate.lemma) ? 9 : 6)
		) {
			refuse('too little is said to ask about');
			continue;
		}
		if (!apart(stem.replace(`which ${sort} `, ''), fact.value.name)) {
			refuse('the key would stand in the stem');
			continue;
		}
		asked++;
		const shared = {
			keySpan: mention,
			explanation: `It was ${preposition === 'from' || preposition === 'to' ? '' : `${preposition} `}${fact.value.name}. ${articleSays(material, index)}`,
			sentence: index
		};
		if (wrong.length === 2) {
			const options = inOrder(
				{
					text: fact.value.name,
					why: `The article places it ${preposition} ${fact.value.name}.`,
					evidence: mention
				},
				wrong.map((other) =>
					other.span
						? {
								text: other.name,
								why: `${other.name} is named for something else in the article.`,
								evidence: other.span
							}
						: { text: other.name, why: `The article doesn’t name ${other.name}.` }
				)
			);
			written.questions.push({
				...baseOf(material, fact, 'where', stem, { ...shared, difficulty: 0.4 }),
				kind: 'choice',
				options
			});
		}
		if (told)
			written.questions.push({
				...baseOf(material, fact, 'where.typed', stem, { ...shared, difficulty: 0.6 }),
				kind: 'typed',
				key: fact.value.name,
				accepted: [fact.value.name, ...fact.value.aliases],
				answerType: fact.value.kind === 'country' ? 'country' : 'place'
			});
	}
	if (asked > 0 || fact.value.kind === 'country') return written;
	const gapped = gapForName(material, fact, random);
	return { questions: gapped.questions, refused: [...written.refused, ...gapped.refused] };
}
