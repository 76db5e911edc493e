import { countriesOfAdjective, countryNamed } from '../../facts/gazetteer';
import type { Question } from '../types';
import { gap, optionsOf, type Asked } from './asked';
import { optionSort } from './option-shape';
import type { ProofContext } from './proof-context';
import { contentStems, countShared, holdsWords, wordsOf } from './word-stems';
import { askingWords } from './function-words';
import type { Objection } from './verdict';
import { patternOf, WordList } from '../../words';

const figuresWithAn = patternOf('figures-with-an');

/** Words that begin with a vowel and take "a". */
const takesA = patternOf('starts-with-a');

/** Words of size that many numbers share, as stems. */
const scales = new WordList('scale-words');

/** The key does not stand in its own stem, nor a word of it that the wrong options lack. */
export function checkKeyInStem({ stem, key, wrong, negative }: Asked, forms: string[]): Objection {
	if (negative) return undefined;
	if (holdsWords(stem, key) && key.length > 1) return 'the key stands in the stem';
	const form = forms.find((name) => name.length > 2 && holdsWords(stem, name));
	if (form) return `the key stands in the stem as “${form}”`;
	const country = countryNamed(key)?.name ?? key;
	const people = (stem.match(/\p{Lu}\p{L}+/gu) ?? []).find((word) =>
		countriesOfAdjective(word).some(({ name }) => name === country)
	);
	if (people) return `“${people}” in the stem tells the key`;
	const here = contentStems(stem);
	const others = wrong.map(contentStems);
	// "At which hospital …?": the sort of place that is asked for may end the name that is to be typed.
	const sort = contentStems(others.length === 0 ? (/\bwhich (\p{Ll}+) /u.exec(stem)?.[1] ?? '') : '');
	for (const word of contentStems(key)) {
		if (sort.has(word)) continue;
		if (!here.has(word) || askingWords.has(word) || /^\d+$/.test(word)) continue;
		if (others.length > 0 && others.every((words) => words.has(word))) continue;
		if (word.length > 2 && (word.length > 3 || others.length > 0) && !scales.has(word))
			return `stem and key share “${word}”`;
	}
	return undefined;
}

/** What stands above every question, the title and the day, does not tell the key. */
export function checkShownAbove(
	{ key, wrong, negative, factKind }: Asked,
	forms: string[],
	context: ProofContext
): Objection {
	const title = context.article.title;
	if (!title || negative || factKind === 'list') return undefined;
	if (wrong.length > 0 && wrong.every((text) => holdsWords(title, text))) return undefined;
	if ([key, ...forms].some((form) => form.length > 1 && holdsWords(title, form) && !/^\d$/.test(form)))
		return 'the key stands in the title above the question';
	const words = [...contentStems(key)];
	const isName = factKind === 'participant' || factKind === 'place' || factKind === 'quotation';
	return isName && words.length > 0 && countShared(words, context.titleStems) === words.length
		? 'the key stands in the title above the question'
		: undefined;
}

/** The key is not the option that has most in common with the others. */
export function checkConvergence(question: Question, context: ProofContext): Objection {
	if (question.kind !== 'choice') return undefined;
	const options = optionsOf(question);
	const sort = optionSort(question, context);
	if (sort === 'number' || options.length < 3) return undefined;
	if (sort === 'date')
		return checkRanges(
			options.map((option) => option.text),
			options.findIndex((option) => option.correct)
		);
	const stems = options.map((option) => contentStems(option.text));
	const shared = stems.map((own, at) =>
		stems.reduce((sum, other, index) => sum + (index === at ? 0 : countShared(own, other)), 0)
	);
	const key = options.findIndex((option) => option.correct);
	const most = Math.max(...shared.filter((_, at) => at !== key));
	return shared[key]! > most ? 'the key has most in common with the other options' : undefined;
}

/** A span of years whose start one option has and whose end another is the one in the middle. */
function checkRanges(texts: string[], key: number): Objection {
	const ends = texts.map((text) => text.split(/[–-]/));
	const [from, to] = ends[key] ?? [];
	if (to === undefined) return undefined;
	const others = ends.filter((_, at) => at !== key);
	const starts = others.some(([other]) => other === from);
	return starts && others.some(([, other]) => other === to)
		? 'the key has one end in common with each other option'
		: undefined;
}

/** "a _____" or "an _____" fits every option or none of the others would do. */
export function checkGrammar({ stem, key, wrong }: Asked): Objection {
	const at = stem.indexOf(gap);
	if (at < 0) return undefined;
	const before = /\b(an?)\s$/i.exec(stem.slice(0, at))?.[1]?.toLowerCase();
	if (before && ![key, ...wrong].every((text) => takesAn(text) === (before === 'an')))
		return `“${before}” does not fit every option`;
	if (/\bthe\s$/i.test(stem.slice(0, at)) && [key, ...wrong].some((text) => /^(?:the|a|an)\s/i.test(text)))
		return 'an article stands twice before an option';
	const next = wordsOf(stem.slice(at + gap.length, at + gap.length + 40))[0] ?? '';
	const isPlural =
		/[^s]s$/.test(next) &&
		!/^(?:is|was|has|its|as|this|does)$/.test(next) &&
		/^\s\p{Ll}/u.test(stem.slice(at + gap.length));
	const ones = [key, ...wrong].filter((text) => /^(?:one|1|a)$/i.test(text.trim())).length;
	return isPlural && ones > 0 ? '“one” does not go with the plural after the gap' : undefined;
}

function takesAn(text: string): boolean {
	const word = text
		.trim()
		.toLowerCase()
		.replace(/^[“"‘'($€£¥]+/, '');
	if (figuresWithAn().test(word)) return true;
	if (takesA().test(word)) return false;
	return /^(?:[aeiou]|hour|honest|honou?r|heir)/.test(word);
}
