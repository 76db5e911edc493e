import { WordList } from '../words';

/** Words that make "from 20 to 30" a change between two numbers, not a range. */
export const changeWords = new WordList('change-words');
