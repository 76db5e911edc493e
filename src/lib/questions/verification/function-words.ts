const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing by themselves: two texts that share them share no content. */
export const functionWords = words(
	'a an the and or but nor so yet if then than that this these those which who whom whose what when where why how ' +
		'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself ' +
		'herself itself themselves of in on at by for with from to into onto over under about after before between among ' +
		'during through against across around near off out up down as per via within without upon toward towards since ' +
		'until while because although though whether is are was were be been being am do does did done doing have has had ' +
		"having will would shall should can could may might must not no n’t n't s t d ll ve re ’s 's also just only very " +
		'too more most less least much many some any each every both all such same other another own there here now ' +
		'according one ones first'
);

/** What a question calls for, without being in the article: "In which city", "What percentage". */
export const askingWords = words(
	'city country region place state province town island people person man woman organisation organization company ' +
		'group percentage percent share number date day month year years weekday article name names statement named ' +
		'give given called say said according event events put order earliest latest match quotation speaker complete ' +
		'does completes proportion money amount old long far often times many much two three four following true sentence ' +
		'proves leader office january february march april may june july august september october november december ' +
		'monday tuesday wednesday thursday friday saturday sunday'
);

/** Auxiliaries and copulas, which show by themselves that a clause is finite. */
export const finiteAuxiliaries = words(
	'is are was were am do does did has have had will would can could may might must shall should isn’t aren’t wasn’t ' +
		'weren’t doesn’t didn’t won’t can’t couldn’t wouldn’t'
);

/** Auxiliaries that make a statement less than a fact. */
export const modalWords = words("will would can could may might must shall should ’ll 'll wo ca");

/** Verbs and adjectives after which what follows did not, or need not, happen. */
export const openingHeads = words(
	'plan hope want wish expect intend aim try attempt seek fail refuse decline propose promise threaten offer ask urge ' +
		'order demand call consider likely unlikely set due ready able unable schedule agree vow pledge allege accuse ' +
		'suspect believe think fear predict forecast claim deny doubt want prepare'
);
