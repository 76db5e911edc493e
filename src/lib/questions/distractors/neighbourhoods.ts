/** Countries by part of the world, for wrong options a reader could believe. Compiled by hand. */
export const neighbourhoods: readonly (readonly string[])[] = [
	'Austria,Belgium,Denmark,Finland,France,Germany,Ireland,Italy,Netherlands,Norway,Portugal,Spain,Sweden,Switzerland,United Kingdom,Greece',
	'Poland,Czech Republic,Slovakia,Hungary,Romania,Bulgaria,Croatia,Serbia,Slovenia,Ukraine,Belarus,Lithuania,Latvia,Estonia,Russia,Albania',
	'Iran,Iraq,Israel,Jordan,Kuwait,Lebanon,Oman,Qatar,Saudi Arabia,Syria,Turkey,United Arab Emirates,Yemen,Egypt',
	'Afghanistan,Bangladesh,India,Nepal,Pakistan,Sri Lanka,Kazakhstan,Uzbekistan,Kyrgyzstan,Tajikistan',
	'China,Japan,South Korea,North Korea,Mongolia,Taiwan',
	'Cambodia,Indonesia,Laos,Malaysia,Myanmar,Philippines,Singapore,Thailand,Vietnam',
	'Australia,New Zealand,Fiji,Papua New Guinea,Samoa,Tonga',
	'United States,Canada,Mexico',
	'Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Paraguay,Peru,Uruguay,Venezuela',
	'Costa Rica,Cuba,Dominican Republic,El Salvador,Guatemala,Haiti,Honduras,Jamaica,Nicaragua,Panama',
	'Algeria,Libya,Morocco,Tunisia,Sudan',
	'Ethiopia,Kenya,Rwanda,Somalia,Tanzania,Uganda,Eritrea,Burundi',
	'Ghana,Ivory Coast,Liberia,Mali,Niger,Nigeria,Senegal,Sierra Leone,Guinea,Cameroon,Chad',
	'Angola,Botswana,Mozambique,Namibia,South Africa,Zambia,Zimbabwe,Malawi'
].map((line) => line.split(','));
