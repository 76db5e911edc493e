/**
 * How stems of "-ed", "-ing", "-er", "-est" end that lost a silent e ("mak-ing" → "make") or did not
 * ("open-ing" → "open"). Compiled by hand; the longest ending that fits decides. Verbs that go against it
 * are learnt from the treebanks with the weights.
 */
const withE =
	'v u c z dg rg ng as es is os us ns rs ps bl cl dl fl gl kl pl tl zl sl at ut ot id ad ud od ag ib ub ik ak ok yp yz ir ur ar or ' +
	'in il ul op ap am om um im ath eath eeth yth oth outh the clim creat plet delet pet vit cit leg lig ulg agin ced adher terfer nven rven stpon cop hort';

const withoutE =
	'ring sing king wing bang long ding ping ting ling ious focus bias canvas gas ' +
	'eat oat eet oot out ait eit uit ead eed oad ood oud aid een ean oon ain ein oin eam oom aim eem eal eel oil ail ool ear ' +
	'eer oor our air eak eek ook oak eap eep oop oup eag aul oath death ' +
	'bit dit lit mit sit visit profit ordin egin igin erin inal inel open iot pilot pivot allot ballot equip gallop develop ' +
	'envelop handicap kidnap program custom blossom random claim avoid vicar victor factor actor monitor doctor tutor author anchor ' +
	'labor favor harbor honor humor mirror err ffer pper tter lter nter rk sk lk nk ck x h ll ss ff zz tt aw ew ow ay ey oy ' +
	'ruin soar roam neighbor censor sponsor rumor savor laud oid carpet trumpet target pivot format combat repeat bedevil evil civil council pencil abandon reason season happen listen fasten begin cabin margin';

/** Stems of one syllable with one vowel and one consonant lost their e: a doubled one would have kept it off. */
const shortStem = /^[^aeiou]*[aiou][tdmnlrkpbgs]$/;

const endings = new Map([
	...withE.split(' ').map((ending): [string, boolean] => [ending, true]),
	...withoutE.split(' ').map((ending): [string, boolean] => [ending, false])
]);
const longest = Math.max(...[...endings.keys()].map((ending) => ending.length));

/** Whether a stem lost a silent e. */
export function lostE(stem: string): boolean {
	if (shortStem.test(stem)) return true;
	for (let length = Math.min(longest, stem.length); length > 0; length--) {
		const decided = endings.get(stem.slice(-length));
		if (decided !== undefined) return decided;
	}
	return false;
}
