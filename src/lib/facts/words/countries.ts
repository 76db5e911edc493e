/**
 * States and territories of the news: name | adjective | people, where not the adjective with -s | capital
 * | other names. Compiled by hand from common English use. The people column lists nouns ("Briton Britons").
 */
export const countryTable = `
Afghanistan|Afghan||Kabul
Albania|Albanian||Tirana
Algeria|Algerian||Algiers
Andorra|Andorran||Andorra la Vella
Angola|Angolan||Luanda
Antigua and Barbuda|Antiguan||St. John's|Antigua
Argentina|Argentine,Argentinian||Buenos Aires
Armenia|Armenian||Yerevan
Australia|Australian||Canberra
Austria|Austrian||Vienna
Azerbaijan|Azerbaijani,Azeri||Baku
Bahamas|Bahamian||Nassau|The Bahamas
Bahrain|Bahraini||Manama
Bangladesh|Bangladeshi||Dhaka
Barbados|Barbadian||Bridgetown
Belarus|Belarusian||Minsk
Belgium|Belgian||Brussels
Belize|Belizean||Belmopan
Benin|Beninese|-|Porto-Novo
Bhutan|Bhutanese|-|Thimphu
Bolivia|Bolivian||La Paz
Bosnia and Herzegovina|Bosnian||Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|Batswana|Gaborone
Brazil|Brazilian||Brasilia,Brasília
Brunei|Bruneian||Bandar Seri Begawan
Bulgaria|Bulgarian||Sofia
Burkina Faso|Burkinabe|-|Ouagadougou
Burundi|Burundian||Bujumbura,Gitega
Cambodia|Cambodian||Phnom Penh
Cameroon|Cameroonian||Yaounde,Yaoundé
Canada|Canadian||Ottawa
Cape Verde|Cape Verdean||Praia|Cabo Verde
Central African Republic|Central African||Bangui
Chad|Chadian||N'Djamena
Chile|Chilean||Santiago
China|Chinese|-|Beijing|People's Republic of China,PRC,mainland China
Colombia|Colombian||Bogota,Bogotá
Comoros|Comoran,Comorian||Moroni
Republic of the Congo|Congolese|-|Brazzaville|Congo-Brazzaville
Democratic Republic of the Congo|Congolese|-|Kinshasa|DR Congo,DRC,Congo,Democratic Republic of Congo
Costa Rica|Costa Rican||San Jose,San José
Croatia|Croatian,Croat||Zagreb
Cuba|Cuban||Havana
Cyprus|Cypriot||Nicosia
Czech Republic|Czech||Prague|Czechia
Denmark|Danish|Dane Danes|Copenhagen
Djibouti|Djiboutian||-
Dominica|Dominican||Roseau
Dominican Republic|Dominican||Santo Domingo
East Timor|East Timorese,Timorese|-|Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean||Quito
Egypt|Egyptian||Cairo
El Salvador|Salvadoran||San Salvador
England|English|Englishman Englishmen|-
Equatorial Guinea|Equatorial Guinean,Equatoguinean||Malabo
Eritrea|Eritrean||Asmara
Estonia|Estonian||Tallinn
Eswatini|Swazi||Mbabane|Swaziland
Ethiopia|Ethiopian||Addis Ababa
Fiji|Fijian||Suva
Finland|Finnish|Finn Finns|Helsinki
France|French|Frenchman Frenchmen Frenchwoman|Paris
Gabon|Gabonese|-|Libreville
Gambia|Gambian||Banjul|The Gambia
Georgia|Georgian||Tbilisi
Germany|German||Berlin|West Germany,East Germany
Ghana|Ghanaian||Accra
Greece|Greek||Athens
Greenland|Greenlandic|Greenlander Greenlanders|Nuuk
Grenada|Grenadian||St. George's
Guatemala|Guatemalan||Guatemala City
Guinea|Guinean||Conakry
Guinea-Bissau|Bissau-Guinean||Bissau
Guyana|Guyanese|-|Georgetown
Haiti|Haitian||Port-au-Prince
Honduras|Honduran||Tegucigalpa
Hungary|Hungarian||Budapest
Iceland|Icelandic|Icelander Icelanders|Reykjavik,Reykjavík
India|Indian||New Delhi
Indonesia|Indonesian||Jakarta
Iran|Iranian||Tehran|Islamic Republic of Iran,Persia
Iraq|Iraqi||Baghdad
Ireland|Irish|Irishman Irishmen|Dublin|Republic of Ireland
Israel|Israeli||Jerusalem
Italy|Italian||Rome
Ivory Coast|Ivorian||Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Jamaican||Kingston
Japan|Japanese|-|Tokyo
Jordan|Jordanian||Amman
Kazakhstan|Kazakh,Kazakhstani||Astana
Kenya|Kenyan||Nairobi
Kiribati|I-Kiribati|-|South Tarawa
Kosovo|Kosovar,Kosovan||Pristina
Kuwait|Kuwaiti||Kuwait City
Kyrgyzstan|Kyrgyz|-|Bishkek
Laos|Laotian,Lao||Vientiane
Latvia|Latvian||Riga
Lebanon|Lebanese|-|Beirut
Lesotho|Basotho|-|Maseru
Liberia|Liberian||Monrovia
Libya|Libyan||Tripoli
Liechtenstein|-|Liechtensteiner Liechtensteiners|Vaduz
Lithuania|Lithuanian||Vilnius
Luxembourg|Luxembourgish|Luxembourger Luxembourgers|Luxembourg City
Madagascar|Malagasy|-|Antananarivo
Malawi|Malawian||Lilongwe
Malaysia|Malaysian||Kuala Lumpur
Maldives|Maldivian||Male
Mali|Malian||Bamako
Malta|Maltese|-|Valletta
Marshall Islands|Marshallese|-|Majuro
Mauritania|Mauritanian||Nouakchott
Mauritius|Mauritian||Port Louis
Mexico|Mexican||Mexico City
Micronesia|Micronesian||Palikir
Moldova|Moldovan||Chisinau
Monaco|Monegasque,Monacan||-
Mongolia|Mongolian||Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin||Podgorica
Morocco|Moroccan||Rabat
Mozambique|Mozambican||Maputo
Myanmar|Burmese|-|Naypyidaw|Burma
Namibia|Namibian||Windhoek
Nauru|Nauruan||Yaren
Nepal|Nepalese,Nepali|-|Kathmandu
Netherlands|Dutch|Dutchman Dutchmen|Amsterdam|Holland,The Netherlands
New Zealand|-|New Zealander New Zealanders|Wellington
Nicaragua|Nicaraguan||Managua
Niger|Nigerien||Niamey
Nigeria|Nigerian||Abuja
North Korea|North Korean||Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian,North Macedonian||Skopje|Macedonia
Northern Ireland|Northern Irish|-|Belfast
Norway|Norwegian||Oslo
Oman|Omani||Muscat
Pakistan|Pakistani||Islamabad
Palau|Palauan||Ngerulmud
Panama|Panamanian||Panama City
Papua New Guinea|Papua New Guinean||Port Moresby
Paraguay|Paraguayan||Asuncion,Asunción
Peru|Peruvian||Lima
Philippines|Philippine,Filipino|Filipino Filipinos Filipina|Manila|The Philippines
Poland|Polish|Pole Poles|Warsaw
Portugal|Portuguese|-|Lisbon
Puerto Rico|Puerto Rican||San Juan
Qatar|Qatari||Doha
Romania|Romanian||Bucharest
Russia|Russian||Moscow|Russian Federation
Rwanda|Rwandan||Kigali
Samoa|Samoan||Apia
San Marino|Sammarinese|-|-
Saudi Arabia|Saudi,Saudi Arabian||Riyadh
Scotland|Scottish|Scot Scots|Edinburgh
Senegal|Senegalese|-|Dakar
Serbia|Serbian,Serb||Belgrade
Seychelles|Seychellois|-|Victoria
Sierra Leone|Sierra Leonean||Freetown
Singapore|Singaporean||-
Slovakia|Slovak,Slovakian||Bratislava
Slovenia|Slovenian,Slovene||Ljubljana
Solomon Islands|-|Solomon Islander Solomon Islanders|Honiara
Somalia|Somali||Mogadishu
Somaliland|-|-|Hargeisa
South Africa|South African||Pretoria
South Korea|South Korean||Seoul|Republic of Korea,ROK
South Sudan|South Sudanese|-|Juba
Soviet Union|Soviet||-|USSR
Spain|Spanish|Spaniard Spaniards|Madrid
Sri Lanka|Sri Lankan||Colombo
Sudan|Sudanese|-|Khartoum
Suriname|Surinamese|-|Paramaribo
Sweden|Swedish|Swede Swedes|Stockholm
Switzerland|Swiss|-|Bern
Syria|Syrian||Damascus
Taiwan|Taiwanese|-|Taipei
Tajikistan|Tajik||Dushanbe
Tanzania|Tanzanian||Dodoma
Thailand|Thai||Bangkok
Tibet|Tibetan||Lhasa
Togo|Togolese|-|Lome,Lomé
Tonga|Tongan||Nuku'alofa
Trinidad and Tobago|Trinidadian||Port of Spain|Trinidad
Tunisia|Tunisian||Tunis
Turkey|Turkish|Turk Turks|Ankara|Türkiye,Turkiye
Turkmenistan|Turkmen|-|Ashgabat
Tuvalu|Tuvaluan||Funafuti
Uganda|Ugandan||Kampala
Ukraine|Ukrainian||Kyiv,Kiev
United Arab Emirates|Emirati||Abu Dhabi|UAE
United Kingdom|British|Briton Britons Brit Brits|London|UK,U.K.,Britain,Great Britain
United States|American||Washington|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Uruguayan||Montevideo
Uzbekistan|Uzbek||Tashkent
Vanuatu|Ni-Vanuatu|-|Port Vila
Vatican City|Vatican|-|-|Holy See
Venezuela|Venezuelan||Caracas
Vietnam|Vietnamese|-|Hanoi|Viet Nam
Wales|Welsh|Welshman Welshmen|Cardiff
Yemen|Yemeni||Sanaa,Sana'a
Yugoslavia|Yugoslav||-
Zambia|Zambian||Lusaka
Zimbabwe|Zimbabwean||Harare
`;
