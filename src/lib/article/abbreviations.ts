const words = (list: string) => new Set(list.split(' '));

/** Stand before a name or number and never end a sentence there: `Mr. Lind`. Without the full stop, lower case. */
const leading = words(
	'mr mrs ms dr prof messrs mme mlle st ste sen sens rep reps gov govs gen lt col maj capt cmdr cpl sgt pvt adm ' +
		'rev revd fr hon pres supt det insp amb atty ft mt vs v cf e.g i.e approx est al viz ca bros. mx sr. ' +
		'brig lt.col lt.gen maj.gen'
);

/** Stand before a number: `No. 10`, `Jan. 5`, `pp. 3`. */
const beforeNumber = words(
	'no nos p pp vol fig figs art sec ch para jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu ' +
		'thur thurs fri sat sun c flt rte'
);

/** May end a sentence or go on; what follows decides. */
const either = words(
	'inc corp ltd co bros llc plc jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u d.c a.m p.m u.s.a u.a.e n.y l.a a.d b.c ' +
		'b.c.e c.e etc dept assn univ govt intl calif mass conn fla ariz ala ark colo del ga ill ind kan ky la md mich ' +
		'minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta ave blvd rd mts min max ' +
		'hq lbs oz ft in sq yr yrs mos hr hrs tel ext dist gen. prop n.j n.h n.m n.c s.c n.d s.d w.va r.i b.sc m.sc m.b.a'
);

/** What an abbreviation says of the full stop after it. */
export type StopSense = 'goes-on' | 'goes-on-before-number' | 'either' | 'ends';

/** What the full stop after this word (given without it) can be. */
export function stopSense(word: string): StopSense {
	const lower = word.toLowerCase();
	if (leading.has(lower)) return 'goes-on';
	if (beforeNumber.has(lower)) return 'goes-on-before-number';
	if (either.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'either';
	return 'ends';
}

/** Words that open a sentence and seldom go on a name after an abbreviation: "in the U.S. The talks …". */
const openers = words(
	'the a an this that these those he she they it we you his her their its our my there here in on at by for from ' +
		'with after before during since until while when where why how what who which if as although though because ' +
		'but and or so yet however meanwhile also some many most all both each no not every another other others one ' +
		'two three several few last next earlier later today yesterday tomorrow according despite under over about ' +
		'officials police then now once instead such more nearly only even still among between to i'
);

/** Whether a word with a capital is one that opens sentences rather than a name. */
export function opensSentence(word: string): boolean {
	return openers.has(word.toLowerCase());
}

/** Names that hold an exclamation or question mark. */
const markedNames = words('yahoo jeopardy e wham oliver oklahoma kahoot yum chips');

/** Whether `!` after this word belongs to a name: "Yahoo! shares fell". */
export function isMarkedName(word: string): boolean {
	return markedNames.has(word.toLowerCase());
}

/** Verbs that give a quotation to its speaker after it: "“Who knows?” Lind asked." */
const reporting = words(
	'said says asked asks added adds told wrote writes replied explained noted shouted cried joked tweeted posted ' +
		'continued concluded recalled argued warned insisted declared announced claimed stated commented remarked'
);

/** Whether the word is a verb that gives words to a speaker. */
export function isReportingVerb(word: string): boolean {
	return reporting.has(word.toLowerCase());
}
