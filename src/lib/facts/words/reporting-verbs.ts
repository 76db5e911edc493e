/** Verbs that give someone's words, by lemma. */
export const reportingVerbs = new Set(
	'say tell add note announce state argue ask reply write explain claim warn urge insist comment tweet remark declare observe report respond answer allege assert maintain suggest stress emphasise emphasize acknowledge admit deny concede confirm predict estimate believe think hope promise pledge vow agree conclude complain lament joke recall reveal testify proclaim continue indicate caution contend counter describe express shout advise demand propose point disclose repeat reiterate recount exclaim quip boast blog post mention underline highlight call criticise criticize condemn accuse praise dismiss voice characterise characterize mark view hail reject wonder inform assure order instruct request recommend expect speculate surmise acknowledge read hint imply fear worry concur label dub'.split(
		' '
	)
);

/** Verbs after which a that-clause is someone's words: the strong core of the list. */
export const clauseReportingVerbs = new Set(
	'say tell add note announce state argue reply write explain claim warn insist comment tweet remark declare observe report allege assert maintain suggest stress emphasise emphasize acknowledge admit deny concede confirm predict estimate believe think hope promise pledge vow conclude complain lament joke reveal testify proclaim indicate caution contend counter advise disclose reiterate assure inform point fear speculate'.split(
		' '
	)
);

/** Verbs whose object is someone's words in a noun: "expressed readiness", "urged the two sides to …". */
export const objectReportingVerbs = new Set(
	'express urge call voice stress emphasise emphasize propose demand'.split(' ')
);

/** Forms of reporting verbs that the tagger's lemma may miss. */
export const reportingForms: Readonly<Record<string, string>> = {
	said: 'say',
	says: 'say',
	told: 'tell',
	wrote: 'write',
	tweeted: 'tweet',
	added: 'add',
	saying: 'say',
	writes: 'write',
	noted: 'note'
};

/** Participles of a doubtful claim: "alleged", "accused of". */
export const allegations = new Set(
	'alleged allegedly reported reportedly purported purportedly supposed supposedly accused suspected rumoured rumored apparently presumably'.split(
		' '
	)
);
