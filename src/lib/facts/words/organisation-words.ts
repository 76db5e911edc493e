/** Words that head an organisation's name: "Ministry of …", "… Bank". Lower case; compiled by hand. */
export const organisationHeads = new Set(
	'academy administration agency airlines airways alliance archive archives army assembly association associates authority bancorp bank board brigade brigades broadcaster broadcasting brotherhood bureau cabinet caucus center centers centre centres chamber charity church clinic club coalition college command commission committee commons community company confederation conference congress conservatory consortium constabulary cooperative corp corporation corps council court courts daily defence delegation department directorate division electric electronics enterprise enterprises entertainment exchange executive faculty federation fleet force forces foundation front fund gazette government group guard guards herald holdings hospital house industries initiative institute institution institutes intelligence international journal jury laboratories laboratory labs league legion legislature library magazine media ministry mission motors movement museum nations navy network networks news newspaper observatory office orchestra organisation organization parliament partners partnership party patrol police post press programme project protection railway railways records register registry regiment reserve ring school schools secretariat senate service services society staff studio studios survey synod systems taskforce team technologies telecom telegraph television theatre theater times treasury tribune tribunal trust union united universities university watch works workers airlines fc inc ltd llc plc gmbh ag sa co co. inc. ltd. corp. rangers squad institute ministries militia coalition list weekly mail chronicle observer bulletin dispatch inquirer examiner globe broadcast'.split(
		' '
	)
);

/** Heads that stay an organisation when "of" follows: "Bank of England", but not "House of Bourbon wine". */
export const organisationOf = new Set(
	'academy administration agency alliance archives army assembly association bank board bureau chamber church college commission committee commons community confederation conference congress corps council court department directorate division federation foundation fund house institute institutes league legion library ministry movement museum office order organisation organization parliament party school schools secretariat senate service society staff state survey trust union united university centers center centre centres brotherhood doctors laboratory faculty chiefs sons daughters friends national royal'.split(
		' '
	)
);

/** Words of fields that organisations join by "and": "Disease Control and Prevention", "Trade and Industry". */
export const fieldWords = new Set(
	'affairs aerospace aeronautics agriculture air alcohol aquatic arts atmospheric belt border business commerce communications construction control cooperation crime crimes culture customs defence defense design development disaster disease drug drugs economic economy education emergency employment energy engineering environment environmental equality exchange explosives family film finance financial firearms fire fisheries food foreign forestry forests growth health higher history home homeland housing human humanities immigration industrial industry information infrastructure innovation intelligence interior investment justice labor labour land law livestock management manufacturing maritime marine media medicine medical migration mines mining natural naturalization nuclear nutrition oceanic ocean oceans oil parks peace petroleum pensions planning police power prevention prices production public quality racing radiation reconstruction reform regional relations relief research resources revenue road roads rural safety sanitation science sciences sea security services skills social space sport sports standards statistics strategy supply surveillance tariffs taxation technology telecommunications textiles tobacco tourism trade training transport transportation treatment urban veterans water welfare wildlife women work youth'.split(
		' '
	)
);

/** Organisations known by a short name that tells nothing: short form → full name (empty where it is the full name). */
export const knownOrganisations: Readonly<Record<string, string>> = Object.fromEntries(
	`UN=United Nations|U.N.=United Nations|EU=European Union|E.U.=European Union|NATO=|WHO=World Health Organization|IMF=International Monetary Fund|WTO=World Trade Organization|BRICS=|OPEC=|ASEAN=Association of Southeast Asian Nations|UNESCO=|UNICEF=|UNHCR=|IAEA=International Atomic Energy Agency|OSCE=|OECD=|ICC=|ECB=European Central Bank|FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|NSA=National Security Agency|NASA=|ESA=European Space Agency|FDA=Food and Drug Administration|CDC=|EPA=Environmental Protection Agency|NHS=National Health Service|FIFA=|UEFA=|IOC=International Olympic Committee|NBA=|NFL=|NHL=|FAA=Federal Aviation Administration|NOAA=|USGS=United States Geological Survey|FOMC=Federal Open Market Committee|CNN=|BBC=|NBC=|ABC=|CBS=|PBS=|NPR=|AFP=Agence France-Presse|AP=Associated Press|Reuters=|Xinhua=|Bloomberg=|Wikipedia=|Wikimedia=|Wikinews=|Google=|Microsoft=|Apple=|Facebook=|Meta=|Twitter=|YouTube=|Amazon.com=|IBM=|Intel=|Nokia=|Samsung=|Sony=|Toyota=|Honda=|Ford=|Boeing=|Airbus=|Volkswagen=|Tesla=|SpaceX=|Huawei=|TikTok=|OpenAI=|Netflix=|Disney=|Pfizer=|Moderna=|Nestle=|Nestlé=|Shell=|BP=|ExxonMobil=|Chevron=|Gazprom=|Aramco=|Walmart=|Citigroup=|Barclays=|HSBC=|Nasdaq=|Greenpeace=|Interpol=|Europol=|Hamas=|Hezbollah=|Hizbollah=|Taliban=|al-Qaeda=|Al-Qaeda=|al-Qaida=|ISIS=|ISIL=|Islamic State=|Boko Haram=|Fatah=|Mossad=|KGB=|FARC=|PLO=|IRA=|PKK=|Likud=|Kremlin=|White House=|Pentagon=|Capitol Hill=|Congress=|Parliament=|Senate=|House of Representatives=|House of Commons=|Knesset=|Duma=|Bundestag=|Downing Street=|Al Jazeera=|Al-Jazeera=|Fox News=|Sky News=|New York Times=|Washington Post=|Guardian=|Wall Street Journal=|Financial Times=|Le Monde=|Der Spiegel=|Red Cross=|Amnesty International=|Human Rights Watch=|Doctors Without Borders=|Médecins Sans Frontières=|Supreme Court=|African Union=AU|Arab League=|Commonwealth=|Interfax=|TASS=|ITAR-TASS=|Politburo=|Federal Reserve=|Manchester United=|Real Madrid=|Al-Shabaab=|al-Shabaab=|Muslim Brotherhood=|Scotland Yard=|Globe and Mail=|Johnson & Johnson=|Procter & Gamble=|Standard & Poor's=`
		.split('|')
		.map((entry) => entry.split('=') as [string, string])
);

/** Capitals that are no organisation: measures, diseases, techniques, offices. */
export const notOrganisations = new Set(
	'AIDS HIV DNA RNA TB GDP CEO CFO CTO TV PC AM PM EST EDT PST PDT GMT UTC BST CET IST AD BC BCE CE SUV ATM GPS DVD CD USB URL HTML HTTP SMS MP MPs IQ PHD PhD MBA BA MA JD MD II III IV VI VII VIII IX XI XII SARS MERS COVID COVID-19 MRI CT UV IP IT AI UFO VIP ID FAQ PR HR R&D DIY SOS OK POW WMD RSVP NE NW SE SW N S E W XDR MDR CO2 USD EUR GBP HD LED LCD GMO PTSD ADHD IVF BMI DUI CCTV PIN FM FY Q1 Q2 Q3 Q4 ET PT CT MT VAT IPO ETF NB UP LGBT LGBTQ DJ MVP QC SC DBE RA OBE MBE KBE CBE KC Internet Web Wi-Fi UNLESS'.split(
		' '
	)
);

/** Peoples, faiths and parties' members, which are groups. Singular; an -s makes the plural. */
export const groupNouns = new Set(
	"Democrat Republican Conservative Liberal Socialist Communist Tory Labourite Christian Muslim Moslem Jew Hindu Buddhist Sikh Catholic Protestant Sunni Shiite Shia Shi'ite Kurd Palestinian Arab African European Asian Latino Hispanic Native Maori Aborigine Roma Rohingya Uighur Uyghur Tamil Hutu Tutsi Zulu Pashtun Bedouin Basque Catalan Chechen Inuit Mormon Islamist Marxist Maoist Nazi Westerner Berliner Londoner Parisian Yorker Texan Californian Scientologist Awajun Wampis Quechua Yazidi Druze Alawite Copt".split(
		' '
	)
);
