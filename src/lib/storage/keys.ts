/** Every key starts so: other apps may live on the same origin, and theirs are never touched. */
export const prefix = 'dateline:';

/**
 * Where each kind of record lies in localStorage. One key a record, so that two tabs never write the same one.
 * DO NOT RENAME: what learners have kept lies under these names.
 */
export const keys = {
	/** One answer; folded into packs later. */
	attempt: `${prefix}attempt:`,
	/** Some hundred answers in one record. */
	pack: `${prefix}pack:`,
	/** "My answer was right", by attempt. */
	overrule: `${prefix}overrule:`,
	sitting: `${prefix}sitting:`,
	/** A tombstone: everything up to its stamp was erased. */
	erasure: `${prefix}erasure:`,
	/** An answer was taken back, by attempt. */
	withdrawal: `${prefix}withdrawal:`,
	/** A fact is not to be asked any more, by fact. */
	suspension: `${prefix}suspension:`,
	/** What the learner chose about reviews, by name. */
	choice: `${prefix}choice:`,
	settings: `${prefix}settings`,
	/** What stands in the paste box. */
	draft: `${prefix}draft`
} as const;

/** Put after a key: the text of a record that could not be read, kept for its owner. */
export const unreadableSuffix = ':unreadable';
