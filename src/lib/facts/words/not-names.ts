import { WordList } from '../../words';

/** Capitalised words that name neither a participant nor a place. */
export const calendarWords = new WordList('calendar');

/** Languages and faiths. */
export const languageWords = new WordList('languages');

/** Words that head the name of an event, a law, a work, a prize, an age or a thing. */
export const otherHeads = new WordList('other-heads');

/** Words that open sentences and are no names, beyond what the tagger sees. */
export const openingWords = new WordList('opening-words');
