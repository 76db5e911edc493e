/** Words in lower case that stand inside names of places: `Rio de Janeiro`, `Isle of Man`. */
const smallNameWords = new Set(
	'of the de del della di da do dos las los la le les el al en sur upon on an am der den bin'.split(' ')
);

/** Whether a word in lower case may stand inside the name of a place. */
export function isSmallNameWord(word: string): boolean {
	return smallNameWords.has(word);
}

/** What stands before a dash or colon at the head of a text without being a place. */
const noPlaces = new Set(
	(
		'analysis|breaking|breaking news|comment|editorial|exclusive|explainer|fact check|factbox|feature|interview|' +
		'just in|live|live updates|more|news|news analysis|note|obituary|opinion|photos|podcast|poll|preview|' +
		'profile|q&a|question|answer|recap|report|review|special report|summary|timeline|update|updated|video|' +
		'watch|warning|abstract|background|introduction|overview|q|a|key points|tl;dr|today|yesterday'
	).split('|')
);

/** Whether a headline's label (`UPDATE`, `Opinion`) is taken for a place. */
export function isNoPlace(name: string): boolean {
	return noPlaces.has(name.toLowerCase());
}
