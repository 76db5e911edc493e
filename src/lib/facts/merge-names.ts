import type { Sentence } from '../language/types';
import { areInitials, initialsOf, isPersonAlias, isShortened, personWords } from './aliases';
import { countryNamed, isGivenName, placeNamed } from './gazetteer';
import type { NameType, Votes } from './name-types';
import { nameKey, type NamedMention } from './named';
import type { FoundRole } from './roles';
import { patternOf, WordList } from '../words';

const legalForm = patternOf('legal-forms');
const firstSurnames = new WordList('surnames-that-come-first');

/** Mentions taken to name one thing, while they are being gathered. */
export interface NameGroup {
	mentions: NamedMention[];
	roles: FoundRole[];
	votes: Votes;
	type: NameType;
	confidence: number;
}

function fullest(group: NameGroup): string {
	return group.mentions.reduce(
		(best, m) => (m.text.split(' ').length > best.split(' ').length ? m.text : best),
		group.mentions[0]!.text
	);
}

function absorb(into: NameGroup, from: NameGroup): void {
	into.mentions.push(...from.mentions);
	into.roles.push(...from.roles);
}

const acronymShape = /^[A-Z][A-Za-z&.]{1,6}$/;

/** "World Health Organization (WHO)", and WHO elsewhere. */
export function mergeAcronyms(groups: NameGroup[], sentences: readonly Sentence[]): NameGroup[] {
	const byInitial = new Map<string, NameGroup[]>();
	const bySentence = new Map<number, NameGroup[]>();
	for (const group of groups) {
		if (!group.mentions[0]!.text.includes(' ') || group.type === 'person') continue;
		const initials = initialsOf(fullest(group)).slice(0, 2);
		byInitial.set(initials, [...(byInitial.get(initials) ?? []), group]);
		for (const { sentence } of group.mentions)
			bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), group]);
	}
	const gone = new Set<NameGroup>();
	for (const group of groups) {
		const text = group.mentions[0]!.text;
		if (!acronymShape.test(text) || (text.match(/[A-Z]/g)?.length ?? 0) < 2 || group.type === 'country')
			continue;
		const bracketed = group.mentions.find((mention) => {
			const { tokens } = sentences[mention.sentence]!;
			return tokens[mention.first - 1]?.text === '(' && tokens[mention.last + 1]?.text === ')';
		});
		const host =
			byInitial
				.get(
					text
						.replace(/[^A-Za-z]/g, '')
						.slice(0, 2)
						.toUpperCase()
				)
				?.find((other) => areInitials(text, fullest(other))) ??
			(bracketed &&
				bySentence
					.get(bracketed.sentence)
					?.find((other) =>
						other.mentions.some(
							(mention) =>
								mention.sentence === bracketed.sentence &&
								mention.last === bracketed.first - 2 &&
								nameInitial(mention.text) === text[0]
						)
					));
		if (!host || host === group) continue;
		if (host.type === 'other' && host.votes.other < 3) host.type = 'organisation';
		host.confidence = Math.max(host.confidence, 0.8);
		absorb(host, group);
		gone.add(group);
	}
	return groups.filter((group) => !gone.has(group));
}

function nameInitial(text: string): string {
	return text.replace(/^the /i, '')[0]!.toUpperCase();
}

/** Surnames, given names and shorter forms go to the person they name; of two, to the one named last. */
export function mergePersons(groups: NameGroup[]): NameGroup[] {
	const full = groups
		.filter((group) => group.type === 'person' && group.mentions[0]!.text.includes(' '))
		.sort((a, b) => b.mentions[0]!.text.length - a.mentions[0]!.text.length);
	const byWord = new Map<string, NameGroup[]>();
	const kept: NameGroup[] = [];
	for (const group of full) {
		const host = candidates(byWord, group).find((other) =>
			isPersonAlias(group.mentions[0]!.text, fullest(other))
		);
		if (host) absorb(host, group);
		else {
			kept.push(group);
			for (const word of wordsOf(group)) byWord.set(word, [...(byWord.get(word) ?? []), group]);
		}
	}
	const fullSet = new Set(full);
	const rest: NameGroup[] = [];
	for (const group of groups) {
		if (fullSet.has(group)) continue;
		const text = group.mentions[0]!.text;
		const listed = countryNamed(text) !== undefined || placeNamed(text) !== undefined;
		const open =
			group.type === 'person' || group.type === 'other' || (!text.includes(' ') && group.confidence < 0.9);
		const there = group.mentions.filter((mention) =>
			/^(?:in|at|near|to|from)$/.test(mention.preposition ?? '')
		).length;
		const elsewhere = listed && there > 0.25 * group.mentions.length;
		if (!open && !(listed && !elsewhere && group.type !== 'country')) {
			rest.push(group);
			continue;
		}
		if (elsewhere) {
			rest.push(group);
			continue;
		}
		const hosts = candidates(byWord, group).filter(
			(other) => mayName(group, text, fullest(other)) && !comesFirst(group, other)
		);
		if (listed)
			hosts.splice(
				0,
				hosts.length,
				...hosts.filter(
					(other) =>
						isPersonAlias(text, fullest(other)) === 'surname' &&
						personWords(fullest(other)).at(-1) === text.toLowerCase()
				)
			);
		const surnames = hosts.filter((other) => isPersonAlias(text, fullest(other)) !== 'given');
		const best = surnames.length > 0 ? surnames : hosts;
		if (best.length === 0) rest.push(group);
		else if (best.length === 1) absorb(best[0]!, group);
		else share(best, group);
	}
	return [...kept, ...rest];
}

/** Whether a short name can stand for a full one; after "Mr" stands a surname, never "Howard" for Howard Flight. */
function mayName({ mentions }: NameGroup, short: string, full: string): boolean {
	const alias = isPersonAlias(short, full);
	const isTitled = mentions.some(({ first, titleFirst }) => titleFirst !== undefined && titleFirst < first);
	const isFirst = personWords(full)[0] === short.toLowerCase() && personWords(full).length > 1;
	const isGiven = isFirst && isGivenName(short) && !firstSurnames.has(short.toLowerCase());
	return alias !== undefined && !(isTitled && isGiven);
}

/** "Dexia", and only later "Dexia Banka Slovensko": the first word alone stands for a person already named in full. */
function comesFirst(short: NameGroup, full: NameGroup): boolean {
	const words = fullest(full).split(' ');
	const name = short.mentions[0]!.text;
	return (
		name === words[0] &&
		name !== words[words.length - 1] &&
		!isGivenName(name) &&
		short.mentions[0]!.start < full.mentions[0]!.start
	);
}

function wordsOf(group: NameGroup): string[] {
	const words = fullest(group).toLowerCase().split(/\s+/);
	return [...new Set([words[0]!, words[words.length - 1]!].map((word) => word.replace(/^(?:al|el)-/, '')))];
}

function candidates(byWord: Map<string, NameGroup[]>, group: NameGroup): NameGroup[] {
	return [...new Set(wordsOf(group).flatMap((word) => byWord.get(word) ?? []))];
}

/** Gives each mention of an ambiguous surname to the bearer named last before it. */
function share(hosts: NameGroup[], group: NameGroup): void {
	for (const mention of group.mentions) {
		let best = hosts[0]!;
		let nearest = -1;
		for (const host of hosts) {
			for (const other of host.mentions) {
				if (other.start < mention.start && other.start > nearest) {
					nearest = other.start;
					best = host;
				}
			}
		}
		best.mentions.push(mention);
		best.confidence = Math.min(best.confidence, 0.75);
	}
}

/** "Dexia" in the title and "Dexia Banka Slovensko" once, later: the longer name is another's, not the full form. */
function isOwnName(short: NameGroup, long: NameGroup, title: string): boolean {
	const name = fullest(short);
	return (
		!name.includes(' ') &&
		title.includes(name) &&
		!title.includes(fullest(long)) &&
		!legalForm().test(fullest(long)) &&
		short.mentions[0]!.start < long.mentions[0]!.start
	);
}

/** "the mayor of Brackwater" beside "the Brackwater Herald": one word that only ever stands where a town does. */
function isTown({ mentions }: NameGroup): boolean {
	return mentions.every(
		({ text, preposition }) => !text.includes(' ') && /^(?:in|at|near|of)$/.test(preposition ?? '')
	);
}

/** "Halden Institute" joins "Halden Institute of Marine Science" where only one name starts so. */
export function mergeShortened(groups: NameGroup[], title: string): NameGroup[] {
	const hosts = new Map<string, NameGroup[]>();
	for (const group of groups) {
		if (group.type === 'person' || group.type === 'country') continue;
		const name = fullest(group);
		if (!name.includes(' ')) continue;
		const words = nameKey(name).toLowerCase().split(' ');
		for (const word of new Set([words[0]!, words[words.length - 1]!]))
			hosts.set(word, [...(hosts.get(word) ?? []), group]);
	}
	const gone = new Set<NameGroup>();
	for (const group of groups) {
		const text = fullest(group);
		if (
			group.type === 'person' ||
			group.type === 'country' ||
			group.type === 'group' ||
			placeNamed(text) ||
			(group.type !== 'organisation' && !text.includes(' '))
		)
			continue;
		const words = nameKey(text).toLowerCase().split(' ');
		const found = [
			...new Set([...(hosts.get(words[0]!) ?? []), ...(hosts.get(words[words.length - 1]!) ?? [])])
		].filter(
			(other) =>
				other !== group &&
				!gone.has(other) &&
				isShortened(text, fullest(other)) &&
				!isOwnName(group, other, title) &&
				!isTown(group) &&
				(other.type === group.type || group.type === 'other' || group.confidence < 0.7)
		);
		if (found.length !== 1) continue;
		absorb(found[0]!, group);
		gone.add(group);
	}
	return groups.filter((group) => !gone.has(group));
}
