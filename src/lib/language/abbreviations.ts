/** Words whose full stop belongs to them, lower case, without it. Compiled by hand from news and web text. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt rev hon pres st jr sr esq vs etc inc ltd co corp ' +
		'bros u.s u.k u.n u.a.e e.u e.g i.e a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur ' +
		'thurs fri ave blvd rd mt ft dept est fig figs vol vols approx al cf ca ed eds pp ph.d b.a m.a b.s m.s d.c n.y l.a calif ' +
		'fla mass pa va md conn ariz ark colo ga ill ind kan ky minn mo nev okla ore tenn tex wash wis ala lib'
	).split(' ')
);

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
