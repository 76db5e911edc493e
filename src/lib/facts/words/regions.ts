/** Regions and waters by the country that holds them; the last line's are in more than one. Compiled by hand. */
export const regionTable = `
United States:Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,Silicon Valley,New England,Long Island,Guam,Staten Island,Midwest
Canada:Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Nunavut,Yukon
Australia:Queensland,New South Wales,Tasmania,Western Australia,South Australia,Northern Territory
China:Xinjiang,Sichuan,Guangdong,Hunan,Hubei,Yunnan,Shandong,Inner Mongolia,Fujian,Zhejiang,Hebei,Henan
India:Kerala,Gujarat,Punjab,Bihar,Assam,Tamil Nadu,Maharashtra,Rajasthan,Uttar Pradesh,West Bengal,Goa,Odisha,Karnataka
Indonesia:Aceh,Sumatra,Java,Bali,Papua,Sulawesi,Lombok,West Java,North Sumatra
England:Yorkshire,Cornwall,Kent,Essex,Devon,Lancashire,Surrey,Sussex,Norfolk,Suffolk
Spain:Catalonia,Andalusia,Galicia,Canary Islands,Basque Country
France:Normandy,Brittany,Provence,Corsica,Alsace
Germany:Bavaria,Saxony,Hesse
Italy:Sicily,Sardinia,Tuscany,Lombardy,Calabria
Russia:Chechnya,Siberia,Dagestan,Ingushetia,Tatarstan,Kamchatka,Sakhalin,North Ossetia,Kursk
Ukraine:Crimea,Donbas,Donbass
Georgia:South Ossetia,Abkhazia
Sudan:Darfur
Pakistan:Balochistan,Sindh,Khyber Pakhtunkhwa,Swat
Afghanistan:Helmand
Philippines:Mindanao,Luzon
Japan:Hokkaido,Okinawa,Honshu,Kyushu
Denmark:Jutland,Zealand
Ethiopia:Tigray
Brazil:Amazonas,Bahia
Ecuador:Galapagos
Israel:Negev,Galilee
Iraq:Kurdistan,Anbar
:Africa,Asia,Europe,North America,South America,Antarctica,Oceania,Latin America,Central America,Middle East,Far East,Southeast Asia,South Asia,East Asia,Central Asia,Western Europe,Eastern Europe,North Africa,West Africa,East Africa,Southern Africa,Sub-Saharan Africa,Horn of Africa,Caribbean,Balkans,Caucasus,Scandinavia,Kashmir,Gaza,Gaza Strip,West Bank,East Jerusalem,Golan Heights,Palestine,Sahel,Sahara,Arctic,Atlantic,Pacific,Indian Ocean,Pacific Ocean,Atlantic Ocean,Arctic Ocean,Mediterranean,Mediterranean Sea,Baltic Sea,Black Sea,Red Sea,Caspian Sea,South China Sea,North Sea,Gulf of Mexico,Persian Gulf,Strait of Hormuz,Himalayas,Alps,Andes,Amazon,Nile,Danube,Rhine,Mars,Earth,Moon,Venus,Jupiter,Saturn,Mercury,Uranus,Neptune,Borneo,New Guinea,Korean Peninsula,Korea,British Isles,Bermuda,Cayman Islands,Global South,Global North,Western Hemisphere,Eurasia,Americas,Levant,Maghreb,Asia-Pacific,Indo-Pacific
`;
