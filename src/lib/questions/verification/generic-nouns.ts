const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Events and things that "the" alone does not name: "the crash", "the deal". */
export const genericNouns = words(
	'statement deal agreement crash incident attack accident summit decision proposal collision explosion blast shooting ' +
		'raid strike protest rally ceremony investigation inquiry trial verdict ruling lawsuit bill vote poll referendum ' +
		'storm cyclone hurricane typhoon earthquake quake flood fire eruption outbreak survey announcement merger takeover ' +
		'campaign petition resolution treaty amendment ban scandal'
);

/** Rounds and games that need a year or a competition. */
export const roundNouns = words(
	'match game semifinal final finals semifinals quarterfinal race tournament event'
);
