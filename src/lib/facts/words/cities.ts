/** Large and often named cities by country (capitals are in countries.ts). Compiled by hand. */
export const cityTable = `
Afghanistan:Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
Algeria:Oran,Constantine
Argentina:Cordoba,Rosario,Mendoza,Ushuaia
Australia:Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Gold Coast,Cairns
Austria:Salzburg,Graz,Innsbruck,Linz
Bangladesh:Chittagong,Sylhet,Cox's Bazar
Belgium:Antwerp,Ghent,Bruges,Liege,Ypres
Bosnia and Herzegovina:Srebrenica,Mostar
Brazil:Sao Paulo,São Paulo,Rio de Janeiro,Salvador,Fortaleza,Recife,Porto Alegre,Manaus,Curitiba,Belo Horizonte,Belem,Belém
Bulgaria:Plovdiv,Varna
Cameroon:Douala
Canada:Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Saskatoon,Regina
Chile:Valparaiso,Concepcion
China:Shanghai,Guangzhou,Shenzhen,Chongqing,Tianjin,Wuhan,Chengdu,Nanjing,Xi'an,Hangzhou,Harbin,Urumqi,Kunming,Dalian,Qingdao,Hong Kong,Macau,Macao,Shenyang
Colombia:Medellin,Medellín,Cali,Cartagena,Barranquilla
Croatia:Split,Dubrovnik
Cuba:Guantanamo
Democratic Republic of the Congo:Goma,Lubumbashi,Bukavu
Denmark:Aarhus,Odense
Ecuador:Guayaquil
Egypt:Alexandria,Giza,Sharm el-Sheikh,Luxor,Aswan,Suez
England:Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Oxford,Cambridge,Brighton,Southampton,Portsmouth,Plymouth,Coventry,Bath
Ethiopia:Mekelle,Adama
Finland:Tampere,Turku,Espoo
France:Marseille,Lyon,Nice,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Cannes,Calais,Grenoble,Montpellier,Versailles
Germany:Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Bonn,Hanover,Bremen,Nuremberg,Heidelberg,Essen,Dortmund
Ghana:Kumasi
Greece:Thessaloniki,Piraeus
India:Mumbai,Delhi,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kanpur,Amritsar,Srinagar,Varanasi,Bhopal,Patna,Surat,Bombay
Indonesia:Surabaya,Bandung,Medan,Padang,Makassar,Denpasar,Yogyakarta,Bengkulu,Banda Aceh
Iran:Isfahan,Shiraz,Tabriz,Mashhad,Qom
Iraq:Basra,Mosul,Kirkuk,Erbil,Fallujah,Najaf,Karbala,Tikrit,Ramadi,Samarra
Ireland:Cork,Galway,Limerick
Israel:Tel Aviv,Haifa,Eilat,Beersheba
Italy:Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Verona,Pisa,Bari,L'Aquila
Ivory Coast:Abidjan
Japan:Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Sapporo,Fukushima,Kobe,Fukuoka,Sendai,Nara
Jordan:Zarqa,Aqaba
Kazakhstan:Almaty
Kenya:Mombasa,Kisumu
Lebanon:Sidon,Tyre
Libya:Benghazi,Misrata,Sirte
Malaysia:Penang,Johor Bahru
Mali:Timbuktu,Gao
Mexico:Tijuana,Guadalajara,Monterrey,Cancun,Acapulco,Ciudad Juarez,Ciudad Juárez,Puebla,Oaxaca
Morocco:Casablanca,Marrakesh,Marrakech,Fez,Tangier
Myanmar:Yangon,Rangoon,Mandalay
Netherlands:Rotterdam,The Hague,Utrecht,Eindhoven,Maastricht
New Zealand:Auckland,Christchurch,Dunedin,Hamilton
Nigeria:Lagos,Kano,Ibadan,Port Harcourt,Maiduguri
North Korea:Kaesong
Northern Ireland:Derry,Londonderry
Norway:Bergen,Trondheim,Stavanger,Tromso,Tromsø
Pakistan:Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan
Peru:Cusco,Arequipa,Bagua
Philippines:Cebu,Davao,Quezon City
Poland:Krakow,Kraków,Gdansk,Gdańsk,Lodz,Łódź,Wroclaw,Poznan,Katowice
Portugal:Porto,Faro
Romania:Cluj,Timisoara
Russia:St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Kazan,Yekaterinburg,Sochi,Volgograd,Beslan,Grozny,Omsk,Murmansk
Saudi Arabia:Jeddah,Mecca,Medina,Dammam
Scotland:Glasgow,Aberdeen,Dundee,Inverness
Serbia:Novi Sad,Nis
Somalia:Kismayo,Baidoa
South Africa:Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth,Soweto
South Korea:Busan,Incheon,Daegu,Gwangju,Pyeongchang,Ulsan
Spain:Barcelona,Valencia,Seville,Bilbao,Malaga,Málaga,Zaragoza,Granada
Sri Lanka:Kandy,Jaffna
Sudan:Omdurman,Port Sudan
Sweden:Gothenburg,Malmo,Malmö,Uppsala
Switzerland:Geneva,Zurich,Zürich,Basel,Lausanne,Davos
Syria:Aleppo,Homs,Idlib,Raqqa,Latakia,Palmyra,Hama
Taiwan:Kaohsiung,Taichung,Tainan
Tanzania:Dar es Salaam,Arusha
Thailand:Chiang Mai,Phuket,Pattaya
Turkey:Istanbul,Izmir,Antalya,Adana,Bursa,Gaziantep,Diyarbakir
Ukraine:Kharkiv,Odesa,Odessa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Dnipro,Chernobyl,Bucha
United Arab Emirates:Dubai,Sharjah
United States:New York City,New York,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Jose,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Atlanta,Miami,Las Vegas,Portland,Baltimore,Milwaukee,Minneapolis,New Orleans,Cleveland,Pittsburgh,Cincinnati,Nashville,Memphis,Sacramento,Kansas City,Salt Lake City,Tampa,Orlando,St. Louis,Honolulu,Anchorage,Charlotte,Indianapolis,Columbus,Jacksonville,Oklahoma City,Tucson,Albuquerque,Fort Worth,El Paso,Oakland,Buffalo,Newark,Hartford,Brooklyn,Manhattan,Queens,Harlem,Hollywood,Little Rock,Baton Rouge,Birmingham,Boulder,Washington D.C.,Washington DC,Arlington,Cape Canaveral,Palo Alto,Pasadena,Berkeley,Omaha,Des Moines,Louisville,Raleigh,Norfolk,Richmond,Albany,Kailua
Uzbekistan:Samarkand,Bukhara
Venezuela:Maracaibo
Vietnam:Ho Chi Minh City,Saigon,Hue,Da Nang,Haiphong
Wales:Swansea,Newport
Yemen:Aden,Hodeidah,Taiz
Zimbabwe:Bulawayo
`;
