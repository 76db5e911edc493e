import type { Article, Span } from '../article/types';
import type { Sentence } from '../language/types';
import { countriesOfAdjective, countryNamed, genderOfGivenName, placeNamed } from './gazetteer';
import { gatherNames } from './gather-names';
import type { NameGroup } from './merge-names';
import { nameKey, type Named, type NamedMention } from './named';
import { PronounReader, type Resolved } from './pronouns';
import { adjectiveOf, isRoleNoun, type FoundRole } from './roles';
import { joinTokens } from './name-parts';
import { placeHeads } from './words/place-words';
import { genderedTitles, titleHeads } from './words/titles';
import { patternOf } from '../words';

const officeStarts = patternOf('office-starts');

/** Who and what an article names, and which words stand for whom. */
export class WhoIsWho {
	/** Everything named, by first mention. */
	readonly named: readonly Named[];
	readonly #bySentence = new Map<number, { mention: NamedMention; named: Named }[]>();
	readonly #pronouns: PronounReader;

	constructor(article: Article, sentences: readonly Sentence[]) {
		this.named = gatherNames(article, sentences).map((group) => describe(group, sentences));
		const roles = findRoleMentions(sentences, this.named);
		for (const { named, mention } of roles) named.mentions.push(mention);
		for (const named of this.named) {
			named.mentions.sort((a, b) => a.start - b.start);
			named.aliases = aliasesOf(named);
			for (const mention of named.mentions) {
				const row = this.#bySentence.get(mention.sentence);
				if (row) row.push({ mention, named });
				else this.#bySentence.set(mention.sentence, [{ mention, named }]);
			}
		}
		for (const row of this.#bySentence.values()) row.sort((a, b) => a.mention.start - b.mention.start);
		this.#pronouns = new PronounReader(article, sentences, (index) => this.mentionsIn(index));
	}

	/** The mentions in a sentence, in order, with what they name. */
	mentionsIn(sentence: number): readonly { mention: NamedMention; named: Named }[] {
		return this.#bySentence.get(sentence) ?? [];
	}

	/** What the words at a span name, where the span is, holds or lies in one mention. */
	at(span: Span, sentence: number): Named | undefined {
		const row = this.mentionsIn(sentence);
		const exact = row.find(({ mention }) => mention.start === span.start && mention.end === span.end);
		return (exact ?? row.find(({ mention }) => mention.start < span.end && span.start < mention.end))?.named;
	}

	/** What a name, in any of its forms, stands for in this article. */
	byName(name: string): Named | undefined {
		const key = nameKey(name);
		return (
			this.named.find((named) => nameKey(named.name) === key) ??
			this.named.find((named) => named.aliases.some((alias) => nameKey(alias) === key))
		);
	}

	/** Whom "he", "she", "him" or "her" means; nothing for "it" and "they". Confidence 0–1. */
	resolvePronoun(sentence: Sentence, tokenIndex: number): Resolved | undefined {
		return this.#pronouns.resolve(sentence.index, tokenIndex);
	}
}

const known = new WeakMap<readonly Sentence[], WhoIsWho>();

/** Reads who is who; the answer is kept for as long as the sentences are. */
export function whoIsWho(article: Article, sentences: readonly Sentence[]): WhoIsWho {
	let who = known.get(sentences);
	if (!who) known.set(sentences, (who = new WhoIsWho(article, sentences)));
	return who;
}

function describe(group: NameGroup, sentences: readonly Sentence[]): Named {
	const { type } = group;
	const name = withRank(group, fullName(group), sentences);
	const role = type === 'person' ? bestRole(group.roles) : undefined;
	const gender = type === 'person' ? genderOf(group, name) : undefined;
	const kind = type === 'place' || type === 'country' ? placeKind(type, name) : undefined;
	const within = kind && kind !== 'country' ? broader(group, sentences) : undefined;
	return {
		type,
		name,
		aliases: [],
		mentions: group.mentions,
		confidence: group.confidence,
		...(role ? { role } : {}),
		...(gender ? { gender } : {}),
		...(kind ? { placeKind: kind } : {}),
		...(within ? { within } : {})
	};
}

/** "Lord Tebbit", where the article never has the name without its rank. */
function withRank({ type, mentions }: NameGroup, name: string, sentences: readonly Sentence[]): string {
	if (type !== 'person' || name.includes(' ')) return name;
	const [rank, ...others] = mentions.map(
		({ sentence, first }) => sentences[sentence]!.tokens[first - 1]?.text ?? ''
	);
	return rank !== undefined && ranks().test(rank) && others.every((other) => other === rank)
		? `${rank} ${name}`
		: name;
}

const ranks = patternOf('ranks-of-persons');

function fullName(group: NameGroup): string {
	const texts = group.mentions.map((mention) => mention.text);
	if (group.type === 'country') {
		const short = texts.every((text) => /^(?:[A-Z]\.?){2,}$/.test(text));
		const listed = countryNamed(texts[0]!)?.name ?? '';
		if (texts.includes(listed)) return listed;
		const long = texts.find((text) => text.length > 4 && !/\./.test(text)) ?? texts[0]!;
		return short ? (countryNamed(texts[0]!)?.name ?? long) : long;
	}
	const shouted = (text: string) => /^[^\p{Ll}]{5,}$/u.test(text);
	const fit = texts.filter((text) => !shouted(text));
	const best = (fit.length > 0 ? fit : texts).reduce((a, b) =>
		b.split(' ').length > a.split(' ').length ||
		(b.split(' ').length === a.split(' ').length && b.length > a.length && group.type !== 'person')
			? b
			: a
	);
	return best;
}

/** The role that says most: a phrase between commas over a bare title, a longer title over a shorter. */
function bestRole(roles: readonly FoundRole[]): string | undefined {
	const usable = roles.filter(
		(role) => role.text !== '' && !/^(?:victim|suspect|man|woman|citizen|resident)$/i.test(role.text)
	);
	const titles = usable.filter((role) => !role.apposition);
	const long = titles.filter((role) => role.text.includes(' '));
	const pool =
		long.length > 0
			? long
			: usable.filter((role) => role.apposition).length > 0
				? usable.filter((role) => role.apposition)
				: titles;
	return pool[0]?.text;
}

function genderOf(group: NameGroup, name: string): 'f' | 'm' | undefined {
	for (const role of group.roles) if (role.gender) return role.gender;
	const words = name.split(' ');
	if (words.length < 2)
		return genderedTitles[words[0]!.toLowerCase()] ? genderedTitles[words[0]!.toLowerCase()] : undefined;
	return (
		genderOfGivenName(words[0]!) ??
		(/^[A-Z]\.?$/.test(words[0]!) ? genderOfGivenName(words[1]!) : undefined) ??
		genderedTitles[words[0]!.toLowerCase()]
	);
}

function placeKind(type: NameGroup['type'], name: string): NonNullable<Named['placeKind']> {
	if (type === 'country') return 'country';
	const listed = placeNamed(name);
	if (listed) return listed.kind;
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	return placeHeads().get(words[(of > 0 ? of : words.length) - 1]!) ?? placeHeads().get(words[0]!) ?? 'place';
}

/** "Paris, France": the listed place right after the comma. */
function broader(group: NameGroup, sentences: readonly Sentence[]): string | undefined {
	for (const mention of group.mentions) {
		const { tokens } = sentences[mention.sentence]!;
		if (tokens[mention.last + 1]?.text !== ',') continue;
		for (const width of [3, 2, 1]) {
			const text = joinTokens(tokens, mention.last + 2, mention.last + 1 + width);
			if (/^D\.?C\.?$/.test(text)) return text;
			if (countryNamed(text) === undefined && placeNamed(text)?.kind !== 'region') continue;
			const next = tokens[mention.last + 2 + width]?.text ?? '';
			if (
				/^(?:and|or)$/.test(next) ||
				(next === ',' && /^(?:and|or)$/.test(tokens[mention.last + 3 + width]?.text ?? ''))
			)
				continue;
			return text;
		}
	}
	return undefined;
}

function aliasesOf(named: Named): string[] {
	const forms = new Set<string>();
	for (const mention of named.mentions) if (mention.text !== named.name) forms.add(mention.text);
	return [...forms];
}

/** "the Russian president", "the prime minister": offices that only one named person holds. */
function findRoleMentions(
	sentences: readonly Sentence[],
	all: readonly Named[]
): { named: Named; mention: NamedMention }[] {
	const holders = new Map<string, Named[]>();
	for (const named of all) {
		if (named.type !== 'person' || !named.role) continue;
		const office = officeOf(named.role);
		if (office) holders.set(office, [...(holders.get(office) ?? []), named]);
	}
	const found: { named: Named; mention: NamedMention }[] = [];
	if (holders.size === 0) return found;
	for (const sentence of sentences) {
		const { tokens } = sentence;
		for (let at = 0; at < tokens.length; at++) {
			if (!/^the$/i.test(tokens[at]!.text)) continue;
			let last = at + 1;
			while (last < tokens.length && last - at < 6 && !titleHeads.has(tokens[last]!.text.toLowerCase()))
				last += 1;
			while (titleHeads.has(tokens[last + 1]?.text.toLowerCase() ?? '')) last += 1;
			const next = tokens[last + 1];
			if (
				last - at >= 6 ||
				!tokens[last] ||
				/^(?:of|for)$/.test(next?.text ?? '') ||
				next?.upos === 'PROPN' ||
				isRoleNoun(next) ||
				next?.upos === 'NOUN' ||
				// "the last prime minister", "the prime minister to be installed": another one.
				/^(?:to|who|that|whose)$/.test(next?.text ?? '') ||
				/^(?:last|first|next|only|previous|latest|youngest|oldest|longest)$/i.test(tokens[at + 1]!.text)
			)
				continue;
			const phrase = joinTokens(tokens, at + 1, last);
			const office = officeOf(phrase);
			const candidates = office ? (holders.get(office) ?? []) : [];
			const adjective = adjectiveOf(phrase);
			const fitting = candidates.filter(
				(named) =>
					named.mentions[0]!.start < tokens[at]!.start && (!adjective || sameCountry(adjective, named.role!))
			);
			if (fitting.length !== 1 || (!adjective && candidates.length > 1)) continue;
			found.push({
				named: fitting[0]!,
				mention: {
					sentence: sentence.index,
					first: at,
					last,
					start: tokens[at]!.start,
					end: tokens[last]!.end,
					text: joinTokens(tokens, at, last),
					form: 'role'
				}
			});
		}
	}
	return found;
}

/** The bare office inside a role: "Russian President" → "president", "Prime Minister of Iraq" → "prime minister". */
function officeOf(role: string): string | undefined {
	const words = role.toLowerCase().split(/[\s-]+/);
	const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
	const end = of < 0 ? words.length : of;
	const head = words[end - 1];
	if (!head || !titleHeads.has(head)) return undefined;
	const before = words[end - 2];
	const earlier = words[end - 3];
	const office = before && officeStarts().test(before) ? `${before} ${head}` : head;
	// "Deputy Prime Minister" is not the prime minister.
	return office !== head && earlier && /^(?:deputy|shadow|former|ex|acting|assistant|vice)$/.test(earlier)
		? `${earlier} ${office}`
		: office;
}

function sameCountry(adjective: string, role: string): boolean {
	const wanted = countriesOfAdjective(adjective).map((country) => country.name);
	const own = adjectiveOf(role);
	if (own) return countriesOfAdjective(own).some((country) => wanted.includes(country.name));
	return countriesOfAdjective(adjective).some((country) =>
		[country.name, ...country.aliases].some((name) => role.includes(name))
	);
}
