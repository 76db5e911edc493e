import { WordList } from '../words';

/** Words whose full stop belongs to them, lower case, without it. */
export const abbreviations = new WordList('abbreviations');

/** Abbreviations only where a number follows: "No. 10", "p. 4", but "He said no." */
export const numberAbbreviations = new WordList('number-abbreviations');

/** Words whose full stop ends a sentence more often than it shortens them, unless more follows on the line. */
export const ordinaryWords = new WordList('words-like-abbreviations');

/** First parts that stay whole with a hyphen in UD English: "co-operate", "ex-minister". */
export const hyphenPrefixes = new WordList('hyphen-prefixes');
