/** Capitalised words that name neither a participant nor a place. */
export const calendarWords = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan diwali passover thanksgiving halloween am pm spring summer autumn winter'.split(
		' '
	)
);

/** Languages and faiths. */
export const languageWords = new Set(
	'mandarin cantonese hindi urdu arabic hebrew latin bengali swahili english french spanish german islam christianity judaism hinduism buddhism catholicism protestantism communism marxism scientology sanskrit esperanto'.split(
		' '
	)
);

/** Words that head the name of an event, a law, a work, a prize, an age or a thing. */
export const otherHeads = new Set(
	'act accord accords agreement anniversary award awards battle bill bible campaign carnival ceremony championship championships charter classic code constitution convention crisis cup day days debate declaration decree derby doctrine earthquake election elections era festival flu fair final finals fever games grand holocaust hurricane illness index intifada law marathon massacre medal meeting month olympics open operation paralympics pact plan policy prix prize protocol quran koran race rally regatta referendum resolution restoration revolution rite season semifinals series show signs storm summit super syndrome talks tax tour tournament treaty trial trials typhoon uprising virus vote war wars week weekend world year amendment strategy disease bowl theorem theory effect report statement theme style edition version model programme program module rover explorer shuttle telescope carrier rocket spacecraft satellite helicopter aircraft submarine ship vessel missile airliner engine browser window windows phone video album film movie song book novel poem magazine-cover flag anthem project scale'.split(
		' '
	)
);

/** Words that open sentences and are no names, beyond what the tagger sees. */
export const openingWords = new Set(
	'a about above according across after afterwards again against all almost along already also although always am amid among an and another any anyone anything are around as aside at away back based be because before behind being below besides between both but by can could currently despite did do does down due during each earlier either else elsewhere even eventually every everyone everything except few fewer finally first following for former formerly from further furthermore given had has have having he hello hence her here hers him his how however i if in indeed inside instead into is it its just last lastly later least less let like likewise long many may maybe me meanwhile might more moreover most mostly much must my near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off often on once one only onto or other others our out outside over overall own perhaps please previously quite rather recent recently regarding same scientists several she should similarly since so some somebody someone something sometimes soon still such than thanks that the their them then there therefore these they this those though three through throughout thus till to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your officials police residents people authorities experts researchers critics analysts investors workers students protesters witnesses reports voters doctors members while additionally consequently image images photo file yesterday’s today’s speaking asked q'.split(
		' '
	)
);
