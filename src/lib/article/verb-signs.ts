/** Auxiliaries, pronouns in subject form and the commonest verbs of news: signs that a line is a sentence. */
const signs = new Set(
	(
		'i we he she they it you who there this these is are was were am be been has have had do does did will would ' +
		'can could may might must shall should not said says say told tell tells went go goes came come comes got get ' +
		'gets made make makes took take takes gave give gives found find finds saw see sees knew know knows thought ' +
		'think thinks left leave leaves felt feel feels kept keep keeps began begin begins brought bring brings held ' +
		'hold holds wrote write writes stood stand lost lose loses won win wins met meet meets ran run runs led ' +
		'sent send sends built build builds fell fall falls grew grow grows spoke speak speaks rose rise rises sold ' +
		'sell sells broke break breaks spent spend spends drew draw draws chose choose chooses shot died dies die hit ' +
		'hits cost costs cut cuts put puts set sets let lets read reads beat beats became become becomes paid pay ' +
		'pays agree agrees want wants need needs work works remain remains continue continues show shows'
	).split(' ')
);

/** Whether a line holds a word that shows it to have a finite verb, or one that ends in -ed. */
export function hasVerbSign(line: string): boolean {
	const words = line.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
	return words.some(
		(word) => signs.has(word) || word.endsWith('ed') || /n[’']t$|[’'](?:s|re|ve|ll|d|m)$/.test(word)
	);
}
