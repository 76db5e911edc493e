import type { Article } from '../article/types';
import type { Sentence } from '../language/types';
import { countryNamed, placeNamed } from './gazetteer';
import { mergeAcronyms, mergePersons, mergeShortened, type NameGroup } from './merge-names';
import { joinTokens, splitRun } from './name-parts';
import { addVotes, decide, noVotes } from './name-types';
import { longestSentence, nameKey } from './named';
import { findNameRuns, readWordCases } from './names';
import { findRole } from './roles';

/** All names of an article, those of one thing together. Order: first mention. */
export function gatherNames(article: Article, sentences: readonly Sentence[]): NameGroup[] {
	const byKey = readMentions(article, sentences);
	for (const group of byKey.values()) {
		if (hasLoneSurname(group, byKey)) group.votes.person += 1;
		settleGeorgia(group, sentences);
		Object.assign(group, decide(group.votes));
	}
	let groups = [...byKey.values()];
	groups = mergeAcronyms(groups, sentences);
	groups = mergePersons(groups);
	groups = mergeShortened(groups, article.title ?? '');
	for (const group of groups) group.mentions.sort((a, b) => a.start - b.start);
	return groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** "Kendrick Moxon" and, elsewhere, "Moxon": people are named so, few other things are. */
function hasLoneSurname(group: NameGroup, byKey: Map<string, NameGroup>): boolean {
	const words = group.mentions[0]!.text.split(' ');
	if (words.length < 2 || words.length > 3) return false;
	const lone = byKey.get(nameKey(words[words.length - 1]!));
	return lone !== undefined && lone.mentions.length > 0 && !placeNamed(lone.mentions[0]!.text);
}

/** "Atlanta, Georgia" is the state, which has the name of a country. */
function settleGeorgia(group: NameGroup, sentences: readonly Sentence[]): void {
	if (group.mentions[0]!.text !== 'Georgia') return;
	const state = group.mentions.some((mention) => {
		const { tokens } = sentences[mention.sentence]!;
		const city = tokens[mention.first - 2];
		return (
			tokens[mention.first - 1]?.text === ',' &&
			city !== undefined &&
			(placeNamed(city.text)?.country === 'United States' || city.text === 'County')
		);
	});
	if (state) group.votes.place += 8;
}

function readMentions(article: Article, sentences: readonly Sentence[]): Map<string, NameGroup> {
	const cases = readWordCases(sentences);
	const byKey = new Map<string, NameGroup>();
	for (const sentence of sentences) {
		if (sentence.tokens.length > longestSentence) continue;
		for (const run of findNameRuns(article, sentence, cases)) {
			for (const part of splitRun(sentence.tokens, run.first, run.last)) {
				const text = joinTokens(sentence.tokens, part.first, part.last);
				const key = countryNamed(text)?.name ?? nameKey(text);
				const group: NameGroup = byKey.get(key) ?? {
					mentions: [],
					roles: [],
					votes: noVotes(),
					type: 'other',
					confidence: 0
				};
				byKey.set(key, group);
				const role = findRole(sentence, part);
				if (role) group.roles.push(role);
				addVotes(group.votes, sentence, part, role);
				const before = sentence.tokens[(part.titleFirst ?? part.first) - 1];
				const prior = before?.text === 'the' ? sentence.tokens[(part.titleFirst ?? part.first) - 2] : before;
				group.mentions.push({
					sentence: sentence.index,
					first: part.first,
					last: part.last,
					...(part.titleFirst !== undefined && part.titleFirst < part.first
						? { titleFirst: part.titleFirst }
						: {}),
					start: sentence.tokens[part.first]!.start,
					end: sentence.tokens[part.last]!.end,
					text,
					form: 'name',
					...(prior?.upos === 'ADP' ? { preposition: prior.text.toLowerCase() } : {})
				});
			}
		}
	}
	return byKey;
}
