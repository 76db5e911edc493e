const listed = `
flight resolution section article chapter route highway number no nos page pages room phase group level type category
version grade figure table step part line channel gate platform episode season volume verse unit act bill proposition
amendment paragraph clause rule annex tier class mark stage round week day apollo boeing airbus windows interstate
platform district ward sector zone runway block pier terminal area protocol directive regulation question item
top size formula league division model series chapter psalm euro gen
`;

/** Words that name a thing by the number after them: "Resolution 1441", "Flight 370", "day five". */
export const identifierLeads: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));

/** Words after an ordinal that make a name or a rank of it: "Fifth Avenue", "14th Amendment", "third-largest". */
export const ordinalNameEnds: ReadonlySet<string> = new Set(
	(
		'street avenue circuit amendment division army floor regiment battalion district century dynasty fleet infantry ' +
		'brigade party parties world largest biggest highest best most half person degree grader generation reich'
	).split(' ')
);

/** Nouns after "one" that make an idiom, not a count. */
export const idiomsOfOne: ReadonlySet<string> = new Set(
	'day thing point side hand way time another more reason example step kind sort such man'.split(' ')
);

/** Words about a contest near `3-1` that make a score of it. */
export const scoreWords: ReadonlySet<string> = new Set(
	(
		'win won wins winning beat beats beaten beating defeat defeated defeating defeats lose lost loss losing draw drew drawn ' +
		'tie tied victory lead led leads leading score scored final vote voted votes vote ruled match game games set sets ' +
		'record majority decision result success triumph margin'
	).split(' ')
);
