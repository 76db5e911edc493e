import { WordList } from '../words';

/** Words whose full stop belongs to them, lower case, without it. */
export const abbreviations = new WordList('abbreviations');

/** Abbreviations only where a number follows: "No. 10", "p. 4", but "He said no." */
export const numberAbbreviations: ReadonlySet<string> = new Set([
	'no',
	'nos',
	'p',
	'art',
	'sec',
	'ch',
	'par'
]);

/** Words whose full stop ends a sentence more often than it shortens them, unless more follows on the line. */
export const ordinaryWords: ReadonlySet<string> = new Set(
	'mass wash ill ore mar ind pa ma co ed lib al fig gen col rep hon sun sat mon wed fri ca par mo ga'.split(
		' '
	)
);

/** First parts that stay whole with a hyphen in UD English: "co-operate", "ex-minister". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
	'e co re pre non post ex anti pro semi mid un sub multi inter intra'.split(' ')
);
