import { WordList } from '../../words';

/** Forms of address and ranks that stand right before a name and are no office: "Mr Obama". */
export const honorifics =
	'Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Madam Madame Mme Monsieur Herr Frau Señor Don Dona Rev Reverend Hon Honourable Honorable Fr Father Sister Brother Sheikh Sheik Imam Ayatollah Rabbi Saint Emeritus Baroness Baron Count Countess'.split(
		' '
	);

/** Letters after a name that are no part of it: orders, degrees, seats in parliament. */
export const postNominals = new WordList('post-nominals');

/** Honorifics and titles that tell a man or a woman. */
export const genderedTitles: Readonly<Record<string, 'f' | 'm'>> = {
	mr: 'm',
	sir: 'm',
	lord: 'm',
	king: 'm',
	prince: 'm',
	pope: 'm',
	emperor: 'm',
	sultan: 'm',
	emir: 'm',
	father: 'm',
	chairman: 'm',
	congressman: 'm',
	spokesman: 'm',
	businessman: 'm',
	sheikh: 'm',
	ayatollah: 'm',
	imam: 'm',
	actor: 'm',
	mrs: 'f',
	ms: 'f',
	miss: 'f',
	dame: 'f',
	lady: 'f',
	madam: 'f',
	madame: 'f',
	baroness: 'f',
	queen: 'f',
	princess: 'f',
	empress: 'f',
	chairwoman: 'f',
	congresswoman: 'f',
	spokeswoman: 'f',
	businesswoman: 'f',
	actress: 'f',
	sister: 'f'
};

/** Abbreviated titles before a name, with what they stand for. */
export const shortTitles: Readonly<Record<string, string>> = {
	sen: 'Senator',
	rep: 'Representative',
	gov: 'Governor',
	gen: 'General',
	col: 'Colonel',
	capt: 'Captain',
	lt: 'Lieutenant',
	sgt: 'Sergeant',
	maj: 'Major',
	cmdr: 'Commander',
	adm: 'Admiral',
	pres: 'President',
	supt: 'Superintendent',
	insp: 'Inspector',
	prof: 'Professor',
	pm: 'Prime Minister',
	fm: 'Foreign Minister',
	mp: 'MP'
};

/** Words that make up an office or rank before a name: "Vice President", "Deputy Foreign Minister". */
export const titleWords =
	'Agent DJ Goalkeeper Midfielder Striker Defender Winger Substitute President Vice Deputy Prime Minister Chancellor Premier King Queen Prince Princess Pope Emperor Empress Sultan Emir Crown Senator Representative Congressman Congresswoman Governor Mayor General Major Colonel Captain Lieutenant Sergeant Commander Admiral Marshal Judge Justice Chief Secretary Ambassador Director Chairman Chairwoman Chairperson Chair Bishop Archbishop Cardinal Patriarch Administrator Commissioner Coach Professor Doctor Speaker Attorney Inspector Superintendent Detective Officer Sheriff Corporal Private Lieutenant-General Brigadier Commandant Envoy Spokesman Spokeswoman Spokesperson Founder Executive Manager Treasurer Chargé Consul Councillor Councilman Councilwoman Alderman MP Undersecretary Co-Chair Co-Founder CEO CFO CTO Principal Dean Rector Headmaster Taoiseach Ombudsman Solicitor Prosecutor Minister-President Astronaut Emeritus Assistant Associate Acting Interim Former Ex-President Opposition Leader Party Foreign Defence Defense Finance Interior Health Education Home Energy Environment Trade Labor Labour Agriculture Transport Justice Culture State Parliamentary First Second Senior Junior Special Supreme Managing Majority Minority House Senate Whip Democratic Republican Treasury Shadow Cabinet Communications Press Police Fire Presidents Ministers Senators Coaches Generals Professors Governors Representatives Secretaries Ambassadors'.split(
		' '
	);

/** Title words that a title must hold at least one of: without one, "Foreign Trade" is no office. */
export const titleHeads = new WordList('title-heads');

/** Common nouns for what a person is or does; right before a name or in apposition they give a role. */
export const roleNouns = new WordList('roles', titleHeads);

/** Job nouns' endings that mark one who does: "seismologist", "goalkeeper". */
export const roleEndings = ['ologist', 'ographer', 'ician', 'keeper', 'maker', 'master', 'woman', 'person'];
