import { WordList } from '../../words';

/** Words that head an organisation's name: "Ministry of …", "… Bank". Lower case. */
export const organisationHeads = new WordList('organisation-heads');

/** Heads that stay an organisation when "of" follows: "Bank of England", but not "House of Bourbon wine". */
export const organisationOf = new WordList('organisation-heads-of');

/** Words of fields that organisations join by "and": "Disease Control and Prevention", "Trade and Industry". */
export const fieldWords = new WordList('fields');

/** Organisations whose name tells nothing of what they are: "UN", "Hamas", "Reuters". */
export const knownOrganisations = new WordList('organisations');

/** Capitals that are no organisation: measures, diseases, techniques, offices. */
export const notOrganisations = new WordList('no-organisations');

/** Peoples, faiths and parties' members, which are groups. Singular; an -s makes the plural. */
export const groupNouns = new WordList('groups');
