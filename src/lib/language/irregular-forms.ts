/**
 * Irregular verbs: base, past, participle where it differs; variants with a slash. Compiled by hand.
 * What "be", "have" and "do" need stands in {@link contractions} and the first lines.
 */
const verbs = `
be was/were been;have had;do did done;go went gone;say said;make made;get got gotten/got;take took taken;come came come;
see saw seen;know knew known;give gave given;find found;think thought;tell told;become became become;show showed shown;
leave left;feel felt;bring brought;begin began begun;keep kept;hold held;write wrote written;stand stood;hear heard;
let let;mean meant;set set;meet met;run ran run;pay paid;sit sat;speak spoke spoken;lie lay lain;lead led;read read;
grow grew grown;lose lost;fall fell fallen;send sent;build built;understand understood;draw drew drawn;break broke broken;
spend spent;cut cut;rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;seek sought;
throw threw thrown;catch caught;deal dealt;win won;forget forgot forgotten;fight fought;teach taught;eat ate eaten;
sing sang sung;strike struck;hit hit;hang hung;shake shook shaken;ride rode ridden;feed fed;shoot shot;drink drank drunk;
sleep slept;sell sold;steal stole stolen;swim swam swum;fly flew flown;hide hid hidden;bear bore borne/born;bind bound;
bite bit bitten;bleed bled;blow blew blown;breed bred;burst burst;cast cast;cling clung;cost cost;creep crept;dig dug;
flee fled;fling flung;forbid forbade forbidden;forgive forgave forgiven;freeze froze frozen;grind ground;hurt hurt;
kneel knelt;lay laid;lend lent;light lit;mistake mistook mistaken;overcome overcame overcome;prove proved proven;put put;
quit quit;rid rid;ring rang rung;shed shed;shine shone;shrink shrank shrunk;shut shut;sink sank sunk;slide slid;sow sowed sown;
spin spun;split split;spread spread;spring sprang sprung;stick stuck;sting stung;stink stank stunk;swear swore sworn;sweep swept;
swell swelled swollen;swing swung;tear tore torn;thrust thrust;undergo underwent undergone;undertake undertook undertaken;
uphold upheld;wake woke woken;weave wove woven;weep wept;withdraw withdrew withdrawn;withstand withstood;wind wound;
arise arose arisen;awake awoke awoken;beat beat beaten;bet bet;bid bid;broadcast broadcast;forecast forecast;foresee foresaw foreseen;
oversee oversaw overseen;overthrow overthrew overthrown;overtake overtook overtaken;rebuild rebuilt;redo redid redone;
retell retold;rewrite rewrote rewritten;sew sewed sewn;slay slew slain;spit spat;tread trod trodden;upset upset;
mislead misled;misunderstand misunderstood;outdo outdid outdone;partake partook partaken;bend bent;burn burnt;learn learnt;
dream dreamt;spell spelt;spill spilt;lean leant;leap leapt;smell smelt;dwell dwelt;spoil spoilt;knit knit;wed wed;slit slit;
withhold withheld;forgo forwent forgone;repay repaid;resell resold;unwind unwound;undo undid undone;behold beheld;inlay inlaid`;

/** Irregular plurals: plural, singular. Compiled by hand. */
const nouns =
	'men man,women woman,children child,people people,feet foot,teeth tooth,geese goose,mice mouse,lice louse,oxen ox,' +
	'wives wife,lives life,knives knife,wolves wolf,halves half,shelves shelf,leaves leaf,thieves thief,selves self,calves calf,' +
	'loaves loaf,elves elf,hooves hoof,scarves scarf,criteria criterion,phenomena phenomenon,media medium,bacteria bacterium,' +
	'analyses analysis,crises crisis,bases basis,theses thesis,hypotheses hypothesis,diagnoses diagnosis,oases oasis,axes axis,' +
	'parentheses parenthesis,emphases emphasis,indices index,matrices matrix,appendices appendix,vertices vertex,alumni alumnus,' +
	'fungi fungus,nuclei nucleus,stimuli stimulus,cacti cactus,radii radius,curricula curriculum,memoranda memorandum,errata erratum,' +
	'aircraft aircraft,spacecraft spacecraft,series series,species species,means means,headquarters headquarters,sheep sheep,deer deer,' +
	'fish fish,dice die,pence penny,movies movie,cookies cookie,ties tie,lies lie,pies pie,calories calorie,zombies zombie,' +
	'buses bus,gases gas,viruses virus,bonuses bonus,campuses campus,statuses status,shoes shoe,toes toe,foes foe,canoes canoe,' +
	'heroes hero,potatoes potato,tomatoes tomato,echoes echo,vetoes veto,torpedoes torpedo,mosquitoes mosquito,cargoes cargo,' +
	'policemen policeman,fishermen fisherman,congressmen congressman,spokesmen spokesman,firemen fireman,gentlemen gentleman,' +
	'policewomen policewoman,spokeswomen spokeswoman,businessmen businessman,servicemen serviceman,news news,thanks thanks,data data';

/** Clitics and short forms by tag: what they stand for. */
const contractions =
	"VBZ 's be,VBP 're be,VBP 'm be,VBP 've have,VB 've have,MD 'll will,MD 'd would,VBD 'd have,VBN 'd have,MD ca can,MD wo will,MD sha shall," +
	"RB n't not,VBZ is be,VBP are be,VBP am be,VBZ has have,VBZ does do,VBZ goes go,VBG being be,VBG dying die,VBG lying lie,VBG tying tie,VBG gon go,VB wan want,VBP wan want,VBN got get,VBG vying vie,POS ' 's,PRP 's us,IN 'cause because,MD 'll will";

/** Comparatives and superlatives. */
const grades =
	'JJR better good,JJS best good,RBR better well,RBS best well,JJR worse bad,JJS worst bad,RBR worse badly,RBS worst badly,' +
	'JJR more more,RBR more more,JJS most most,RBS most most,JJR less less,RBR less less,JJS least least,RBS least least,' +
	'JJR further far,RBR further far,RBR farther far,JJR farther far,JJR fewer few,JJR lower low,JJR elder old,JJS eldest old';

/** Pronouns and determiners whose lemma is another word in UD English: form, lemma. */
const pronouns =
	'me I,i I,us we,him he,her she,them they,an a,mine my,ours our,theirs their,yours your,hers her,these this,those that';

/** Irregular forms: Penn tag and form in lower case, a space between, to lemma. */
export const irregularForms: ReadonlyMap<string, string> = collect();

function collect(): Map<string, string> {
	const forms = new Map<string, string>();
	for (const entry of verbs.replace(/\n/g, '').split(';')) {
		const [base, past, participle = past] = entry.split(' ');
		for (const form of past!.split('/')) forms.set(`VBD ${form}`, base!);
		for (const form of participle!.split('/')) forms.set(`VBN ${form}`, base!);
	}
	for (const pair of nouns.split(',')) {
		const [plural, singular] = pair.split(' ');
		forms.set(`NNS ${plural}`, singular!);
	}
	for (const entry of `${contractions},${grades}`.split(',')) {
		const [tag, form, lemma] = entry.split(' ');
		forms.set(`${tag} ${form}`, lemma!);
	}
	for (const pair of pronouns.split(',')) {
		const [form, lemma] = pair.split(' ');
		for (const tag of ['PRP', 'PRP$', 'DT']) forms.set(`${tag} ${form}`, lemma!);
	}
	return forms;
}
