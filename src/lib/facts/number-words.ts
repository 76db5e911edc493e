/** Cardinals below a hundred. */
export const cardinals: ReadonlyMap<string, number> = new Map([
	['zero', 0],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
	['eight', 8],
	['nine', 9],
	['ten', 10],
	['eleven', 11],
	['twelve', 12],
	['thirteen', 13],
	['fourteen', 14],
	['fifteen', 15],
	['sixteen', 16],
	['seventeen', 17],
	['eighteen', 18],
	['nineteen', 19],
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90]
]);

/** Ordinals; the tens join with a hyphen or space to those below ten. */
export const ordinals: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['sixtieth', 60],
	['seventieth', 70],
	['eightieth', 80],
	['ninetieth', 90],
	['hundredth', 100],
	['thousandth', 1000]
]);

/** What a number before it is multiplied by; a multiplier is never dropped. */
export const multipliers: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1000],
	['lakh', 1e5],
	['million', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['trillion', 1e12],
	['dozen', 12]
]);

/** Short multipliers, which must stand right after digits: `£15bn`; single letters only with money. */
export const shortMultipliers: ReadonlyMap<string, number> = new Map([
	['k', 1000],
	['m', 1e6],
	['b', 1e9],
	['mn', 1e6],
	['mln', 1e6],
	['bn', 1e9],
	['tn', 1e12],
	['trn', 1e12]
]);

/** Plural multipliers that say no number: "hundreds of people". */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
	['tens', 10],
	['dozens', 12],
	['scores', 20],
	['hundreds', 100],
	['thousands', 1000],
	['millions', 1e6],
	['billions', 1e9],
	['trillions', 1e12]
]);

/** Parts of a whole: "two thirds". */
export const fractions: ReadonlyMap<string, number> = new Map([
	['half', 2],
	['halves', 2],
	['third', 3],
	['thirds', 3],
	['quarter', 4],
	['quarters', 4],
	['fourth', 4],
	['fourths', 4],
	['fifth', 5],
	['fifths', 5],
	['sixth', 6],
	['sixths', 6],
	['seventh', 7],
	['sevenths', 7],
	['eighth', 8],
	['eighths', 8],
	['tenth', 10],
	['tenths', 10]
]);

/** Signs for parts of a whole. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅕', 1 / 5],
	['⅖', 2 / 5],
	['⅗', 3 / 5],
	['⅘', 4 / 5],
	['⅛', 1 / 8],
	['⅜', 3 / 8],
	['⅝', 5 / 8],
	['⅞', 7 / 8]
]);
