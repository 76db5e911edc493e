import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import { isDemonym } from '../../facts/gazetteer';
import type { Token } from '../../language/types';
import { patternOf } from '../../words';

const beforeDates = patternOf('words-before-dates');

/** Words to put in the place of a stretch of the article, e.g. a full name for a surname. */
export interface Replacement extends Span {
	text: string;
	/** What the new words are: decides whether a preposition before them stays. */
	kind: 'name' | 'date' | 'event' | 'word';
	/** The pronoun it stands for, which may stay where its name has just been said. */
	pronoun?: string;
}

/**
 * "Gloria's eczema played a role in her health": a name that stands before its pronoun isn't said again.
 * @param tokens those of the article that the text is made of
 */
export function nameOnce(
	text: string,
	replacements: readonly Replacement[],
	tokens: readonly Span[]
): string {
	const pronouns = replacements
		.filter(
			(r) => r.pronoun !== undefined && text.includes(r.text) && tokens.some((token) => overlaps(token, r))
		)
		.sort((a, b) => b.start - a.start);
	if (new Set(pronouns.map((r) => bare(r.text))).size !== 1) return text;
	let said = text;
	for (const { text: name, pronoun } of pronouns) {
		const first = firstOf(said, bare(name));
		const again = said.lastIndexOf(name);
		// "During his visit, Stephen Harper stated": the name comes right after its pronoun.
		const comes = said.indexOf(bare(name), again + name.length) > 0;
		if ((again <= first && !comes) || /^[\p{L}’']/u.test(said.slice(again + name.length))) continue;
		said = `${said.slice(0, again)}${pronoun}${said.slice(again + name.length)}`;
	}
	return said;
}

/** Where the name or its last word first stands. */
function firstOf(text: string, name: string): number {
	const places = [name, name.split(' ').at(-1)!].map((form) => text.indexOf(form)).filter((at) => at >= 0);
	return Math.min(...places);
}

function bare(name: string): string {
	return name.replace(/[’']s?$/, '');
}

const tight = /^([,.;:!?%)\]”’]|['’](s|S)?|n['’]t)$/;

/**
 * Writes tokens out as running text: the article's own spacing, replacements in the place of what they stand
 * for, each once. `gap` is a span to be shown as `_____`.
 */
export function wording(tokens: Token[], replacements: readonly Replacement[], gap?: Span): string {
	let text = '';
	let last: Token | undefined;
	const done = new Set<Replacement | Span>();
	const append = (word: string, joined: boolean) => {
		text += text === '' || joined ? word : ` ${word}`;
	};
	for (const [at, token] of tokens.entries()) {
		const joined =
			last !== undefined &&
			((last.index + 1 === token.index && last.end === token.start) ||
				(last.index + 1 !== token.index && tight.test(token.text)));
		const within = (span: Span) => overlaps(token, span);
		if (gap && within(gap)) {
			if (!done.has(gap)) append('_____', joined);
			done.add(gap);
			last = token;
			continue;
		}
		const replacement = replacements.find(within);
		if (replacement) {
			if (!done.has(replacement)) {
				let words = replacement.text;
				if (replacement.kind === 'date' && last && beforeDates().test(last.text))
					words = words.replace(/^(on|in) /, '');
				append(words, joined && !/^\w/.test(words) ? joined : joined && replacement.kind === 'name');
			}
			done.add(replacement);
			last = token;
			continue;
		}
		append(inMidSentence(token, tokens[at + 1], tokens[at - 1]), joined);
		last = token;
	}
	return text.replace(/\s+/g, ' ').trim();
}

/** Capital first letter, for the start of a sentence. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many words a stem has, as a reader counts. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length;
}

/** Words that no name begins with where a word without a capital follows: "In the New Territories". */
const functionWords = patternOf('function-words-before-names');

/** A sentence's first word without its capital, where it is no name and no longer stands first. */
function inMidSentence(token: Token, next: Token | undefined, before: Token | undefined): string {
	if (functionWords().test(token.text) && !/^\p{Lu}/u.test(next?.text ?? '')) return token.text.toLowerCase();
	// ", The Massacre, was": in the middle of a sentence the capital is a title's own.
	const isTitles =
		before?.index === token.index - 1 && /^\p{Lu}/u.test(next?.text ?? '') && /[\p{L},]$/u.test(before.text);
	const opens =
		token.index === 0 ||
		(token.xpos === 'DT' && !isTitles && !(token.text === 'A' && /^\p{Lu}/u.test(next?.text ?? '')));
	if (isDemonym(token.text)) return token.text;
	// "Veteran star Ossie Davis" tells of no name by its capital.
	const isCommon = !token.entity && /^\p{Ll}/u.test(next?.text ?? '');
	const nominal =
		(token.upos === 'PROPN' && !isCommon) ||
		(token.xpos.startsWith('NNP') && !isCommon) ||
		token.text === 'I' ||
		/^[A-Z].*[A-Z]/.test(token.text);
	return opens && !nominal ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text;
}
