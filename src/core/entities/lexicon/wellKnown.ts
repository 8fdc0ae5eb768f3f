import { wordsOf } from './list';

/**
 * Organisations that news everywhere takes for known: agencies, international bodies, large firms, parliaments.
 * Written by hand.
 */
export const organisations = wordsOf(`
  UN U.N. NATO EU E.U. OSCE OECD OPEC ASEAN ECOWAS AU_Commission WHO WTO IMF UNESCO UNICEF UNHCR UNDP IAEA ICC ICJ FIFA
  UEFA IOC NAFTA APEC BRICS G7 G8 G20 ICRC Interpol INTERPOL Europol Eurojust Frontex CERN NASA ESA FBI CIA NSA FSB KGB
  GRU SVR MI5 MI6 Mossad BND IDF PLO Hamas Hezbollah Hizbullah Fatah Taliban al-Qaeda Al-Qaeda al-Qaida Al-Qaida
  Al_Qaeda al_Qaeda ISIS ISIL IS_group PKK YPG IRA ETA FARC ANC BJP SPD CDU CSU FDP AfD OVP FPO SPO GOP DNC RNC UKIP SNP
  United_Nations European_Union European_Commission European_Parliament European_Council European_Central_Bank
  Council_of_Europe African_Union Arab_League World_Bank World_Health_Organization World_Trade_Organization
  International_Monetary_Fund International_Criminal_Court Security_Council General_Assembly Red_Cross Red_Crescent
  Amnesty_International Human_Rights_Watch Greenpeace Oxfam Transparency_International Doctors_Without_Borders
  Reporters_Without_Borders Medecins_Sans_Frontieres Save_the_Children Commonwealth Reuters AFP AP Associated_Press
  Agence_France-Presse dpa TASS Itar-Tass ITAR-TASS Interfax Xinhua Kyodo ANSA EFE UPI Bloomberg BBC CNN NBC ABC CBS PBS
  NPR MSNBC Fox_News Sky_News Al_Jazeera Al-Jazeera RFE/RL RFERL VOA Deutsche_Welle ZDF ARD RT Politico Axios BuzzFeed
  Guardian New_York_Times Washington_Post Wall_Street_Journal Financial_Times Le_Monde Der_Spiegel Die_Zeit El_Pais
  Daily_Mail Daily_Telegraph Google Apple Microsoft Amazon Facebook Meta Twitter YouTube Instagram WhatsApp TikTok
  Telegram LinkedIn Netflix Intel IBM Oracle Cisco Nvidia AMD Dell HP Samsung Sony Toyota Honda Nissan Hyundai
  Volkswagen BMW Daimler Mercedes Porsche Audi Renault Peugeot Fiat Ford Tesla Boeing Airbus Lockheed_Martin Raytheon
  Siemens Bosch BASF Bayer Pfizer Moderna AstraZeneca BioNTech Novartis Roche Merck Nestle Unilever Coca-Cola Pepsi
  PepsiCo McDonald's Walmart Huawei Xiaomi Alibaba Tencent Baidu Uber Airbnb Spotify PayPal Visa Mastercard Gazprom
  Rosneft Lukoil Naftogaz Shell BP ExxonMobil Exxon Chevron TotalEnergies Eni Equinor Aramco Petrobras HSBC Barclays
  Citigroup JPMorgan Goldman_Sachs Morgan_Stanley Deutsche_Bank UBS Credit_Suisse General_Motors General_Electric
  Ryanair Lufthansa Aeroflot EasyJet Vodafone AT&T Verizon Kremlin Pentagon White_House Capitol_Hill Downing_Street
  Bundestag Bundesrat Bundeswehr Knesset Duma State_Duma Rada Verkhovna_Rada Congress Senate House_of_Representatives
  House_of_Commons House_of_Lords Parliament Scotland_Yard Supreme_Court Constitutional_Court State_Department
  Defense_Department Justice_Department Federal_Reserve Fed Treasury Wall_Street Foreign_Office Home_Office
  Revolutionary_Guards Politburo Folketing Riksdag Storting Sejm Eduskunta Lok_Sabha Rajya_Sabha Diet Majlis
  Interior_Ministry Foreign_Ministry Defense_Ministry Defence_Ministry Finance_Ministry Health_Ministry Social_Democrats
  Christian_Democrats Liberal_Democrats Labour_Party Republican_Party Democratic_Party Conservative_Party
  Communist_Party Tories Sinn_Fein Fine_Gael Fianna_Fail Forza_Italia Khmer_Rouge Likud Labour Plaid_Cymru DUP SDLP UUP
  Bloc_Quebecois Kuomintang Komeito Syriza SYRIZA Podemos PSOE Fidesz Jobbik Law_and_Justice Civic_Platform En_Marche
  National_Front Front_National Die_Linke Golden_Dawn PASOK AKP CHP HDP MHP Ba'ath_Party Wafd Ennahda Muslim_Brotherhood
  Boko_Haram al-Shabaab Al-Shabaab al-Shabab Al-Shabab Sandinistas FMLN Shining_Path ZANU-PF MDC Inkatha Awami_League
  PML-N MQM PTI LTTE Shiv_Sena Viet_Cong Ku_Klux_Klan Haaretz Ha'aretz Jerusalem_Post Straits_Times Times_of_India
  South_China_Morning_Post Nikkei Asahi_Shimbun Yomiuri_Shimbun Global_Times Kommersant Izvestia Pravda Vedomosti
  Novaya_Gazeta Le_Figaro Liberation La_Repubblica Corriere_della_Sera El_Mundo La_Nacion Clarin O_Globo Die_Welt
  Die_Presse Der_Standard Bild Handelsblatt Frankfurter_Allgemeine_Zeitung Suddeutsche_Zeitung Neue_Zurcher_Zeitung
  Weibo WeChat Binance Toshiba Panasonic Hitachi Mitsubishi Foxconn TSMC Ericsson Nokia Philips Heineken Carlsberg IKEA
  H&M Adidas Nike Maersk Glencore Rio_Tinto BHP Anglo_American Cargill Monsanto DuPont Honeywell Caterpillar FedEx UPS
  DHL KPMG Deloitte PwC McKinsey AIG Allianz AXA ING BNP_Paribas Societe_Generale Santander BBVA UniCredit Nomura
  SoftBank Infosys Wipro McLaren Ferrari Lamborghini Volvo Skoda Mazda Subaru Suzuki Kia Stasi Gestapo Wehrmacht
  Luftwaffe Red_Army Comintern Hewlett-Packard Hewlett_Packard Lehman_Brothers Merrill_Lynch Wells_Fargo Bank_of_America
  Harvard Yale Princeton Stanford MIT Oxford_University Cambridge_University Arsenal Liverpool_FC Chelsea Everton
  Juventus Real_Madrid Barcelona_FC Bayern_Munich Manchester_United Manchester_City Ajax Celtic Benfica NBA NFL NHL MLB`);

/**
 * Towns of governments and regions that lists of large cities leave out, other names of countries, historic states.
 * Written by hand.
 */
export const moreStates = wordsOf(`
  N._Korea S._Korea N.Korea S.Korea S._Africa U.S. US USA U.S.A. U.K. UK UAE America Britain Great_Britain England
  Scotland Wales Northern_Ireland Holland Burma Ivory_Coast Czechoslovakia Yugoslavia USSR Soviet_Union East_Germany
  West_Germany Prussia Ottoman_Empire Roman_Empire British_Empire Zaire Rhodesia Ceylon Persia Siam Palestine Kosovo
  Transnistria Abkhazia South_Ossetia Nagorno-Karabakh Crimea Donbas Donbass Chechnya Dagestan Tatarstan Kurdistan
  Catalonia Bavaria Saxony Hesse Thuringia Brandenburg Silesia Lombardy Tuscany Sicily Sardinia Piedmont Andalusia
  Castile Normandy Brittany Provence Flanders Wallonia Vojvodina Republika_Srpska Tibet Xinjiang Hong_Kong Macau Taiwan
  Kashmir Punjab Bengal Somaliland Puntland Darfur Zanzibar Biafra Vatican Holy_See Kiev Kyiv Odessa Kharkov Lvov Dnipro
  Cologne Munich Nuremberg Frankfurt Hanover Vienna Prague Warsaw Cracow Krakow Geneva Zurich Lucerne Rome Milan Turin
  Venice Naples Florence Genoa Lisbon Porto Seville Bucharest Belgrade Athens Thessaloniki Copenhagen Gothenburg
  Brussels Antwerp Ghent The_Hague Moscow St._Petersburg Saint_Petersburg Leningrad Stalingrad Constantinople Bombay
  Calcutta Madras Peking Canton Saigon Rangoon Mecca Medina Damascus Aleppo Cairo Alexandria Tehran Jerusalem Bethlehem
  Ramallah Gaza Gaza_City Brasilia Bogota Washington Washington_D.C. D.C. New_York New_York_City NYC LA Los_Angeles
  Brooklyn Manhattan Queens Bronx Harlem Hollywood Silicon_Valley Oxford Cambridge York Derry Canterbury Durham Dover
  Brighton Davos Maastricht Schengen Potsdam Weimar Salzburg Innsbruck Graz Basel Bern Lausanne Monaco DRC DR_Congo
  KwaZulu-Natal NSW PNG Ulaanbaatar Mumbai Kolkata Chennai Bengaluru Calif. Mass. Conn. Pa. Fla. Ga. Va. Ill. Mich.
  Minn. Wis. Tenn. Tex. Ariz. Colo. Ore. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. Md. Del. Ala. Ark. Kan. Ky.
  New_South_Wales Midlands Yorkshire Lancashire Essex Kent Sussex Surrey Cornwall Devon Dorset Somerset Norfolk Suffolk
  Hampshire Derbyshire Nottinghamshire Leicestershire Warwickshire Worcestershire Gloucestershire Glamorgan
  Northamptonshire Middlesex Cheshire Cumbria Wiltshire Berkshire Oxfordshire Bakhchysarai Chernobyl Srebrenica
  Guantanamo Fallujah Ramadi Idlib Raqqa Benghazi Misrata Sirte Kandahar Helmand Jalalabad Waziristan Swat`);

/** Parts of the world that are no states. Written by hand. */
export const landscapes = wordsOf(`
  Africa Asia Europe Americas Golan Moon North_America South_America Latin_America Central_America Antarctica Oceania
  Eurasia Middle_East Near_East Far_East Southeast_Asia South-East_Asia Central_Asia East_Asia South_Asia Western_Europe
  Eastern_Europe Central_Europe Northern_Europe Southern_Europe East_Africa West_Africa North_Africa Southern_Africa
  Central_Africa Sub-Saharan_Africa Horn_of_Africa Maghreb Sahel Balkans Caucasus North_Caucasus South_Caucasus Baltics
  Baltic Levant Scandinavia Siberia Caribbean Mediterranean Atlantic Pacific Arctic Antarctic Indian_Ocean
  Atlantic_Ocean Pacific_Ocean Arctic_Ocean Black_Sea Red_Sea Dead_Sea Caspian_Sea Baltic_Sea North_Sea
  Mediterranean_Sea Adriatic Aegean Persian_Gulf Gulf Gulf_of_Mexico South_China_Sea East_China_Sea Yellow_Sea
  Sea_of_Azov Sea_of_Japan English_Channel Bosphorus Bosporus Dardanelles Strait_of_Hormuz Suez_Canal Panama_Canal
  Himalayas Himalaya Alps Pyrenees Carpathians Urals Andes Rocky_Mountains Rockies Appalachians Mount_Everest Everest
  Kilimanjaro Sahara Sahara_Desert Gobi Amazon_River Nile Danube Rhine Elbe Oder Dnieper Dniester Dnipro_River Volga
  Thames Seine Tigris Euphrates Ganges Indus Mekong Yangtze Mississippi_River Congo_River Great_Lakes West_Bank
  Gaza_Strip Golan_Heights Sinai Crimean_Peninsula Korean_Peninsula Arabian_Peninsula Iberian_Peninsula Balkan_Peninsula
  Kuril_Islands Falklands Midwest New_England West_Coast East_Coast Deep_South West East South North Global_South
  Iron_Curtain Earth Mars Moon_Base Venus Jupiter Saturn Polynesia Melanesia Micronesia Patagonia Anatolia Mesopotamia`);

/**
 * Peoples, faiths and political bodies of people beside the adjectives of nationality; plurals are formed by rule.
 * Written by hand.
 */
export const peoples = wordsOf(`
  European Asian African Arab Arabic Arabian Kurd Kurdish Palestinian Soviet Catholic Roman_Catholic Protestant
  Christian Orthodox Evangelical Lutheran Anglican Methodist Baptist Mormon Muslim Moslem Islamic Islamist Shiite Shia
  Shi'ite Sunni Sufi Alawite Druze Jew Jewish Zionist Hindu Buddhist Sikh Coptic Copt Latino Latina Hispanic
  African-American African_American Native_American Aboriginal Maori Inuit Roma Gypsy Tatar Crimean_Tatar Chechen Uighur
  Uyghur Tibetan Pashtun Hazara Tajik Uzbek Turkmen Kazakh Azeri Basque Catalan Flemish Walloon Breton Bavarian Prussian
  Saxon Slavic Slav Nordic Scandinavian Baltic Balkan Latin Hutu Tutsi Zulu Xhosa Yoruba Igbo Hausa Fulani Berber Tuareg
  Bedouin Persian Ottoman Byzantine Roman Anglo-Saxon Celtic Viking Norman Republican Democrat Democratic Communist
  Marxist Maoist Nazi Fascist Labourite Bolshevik Western Westerner North_Korean South_Korean Korean English Scottish
  Scot Irishman Englishman Frenchman Dutchman Welshman Spaniard Turk Pole Finn Swede Dane Serb Croat Bosnian Bosniak
  Slovak Slovene Czech Briton Brit Iraqi Kuwaiti Emirati Yemeni Afghani Bangladeshi Argentine Argentinian Ecuadorian
  Salvadorean Trinidadian Barbadian Bahamian Puerto_Rican Papuan Kosovar Kosovan Luxembourgish Hellenic Swazi Tswana
  Malagasy Basotho Burkinabe Ivoirian Djiboutian Comorian Cape_Verdean East_German West_German South_American
  North_American Latin_American Central_American West_African East_African South_Asian Southeast_Asian Central_Asian
  South_Sudanese New_Zealander Sinhalese Tamil Bengali Punjabi Kashmiri Sindhi Baloch Rohingya Karen Kachin Gujarati
  Marathi Javanese Acehnese Papua_New_Guinean Euroskeptic Eurosceptic Salafi Salafist Wahhabi Jesuit Franciscan
  Pentecostal Presbyterian Quaker Crimean Siberian Cossack Circassian Abkhaz Ossetian Dagestani Ingush Sicilian Venetian
  Parisian Londoner Muscovite Texan Californian Israelite Hebrew Aztec Maya Inca`);

/** Things with names of their own that rules by form do not find. Written by hand. */
export const products = wordsOf(`
  iPhone iPad iPod MacBook Android Windows PlayStation Xbox Kindle ChatGPT Kalashnikov Javelin HIMARS Patriot Bitcoin
  Ethereum Photoshop Gmail Wikipedia_app`);

/** Events known by one name. Written by hand. */
export const events = wordsOf(`
  World_War_I World_War_II World_War_One World_War_Two First_World_War Second_World_War Cold_War Vietnam_War Korean_War
  Gulf_War Iraq_War Civil_War Great_Depression Great_War Brexit Euromaidan Olympics Olympic_Games Winter_Olympics
  Summer_Olympics Paralympics World_Cup Champions_League_final Super_Bowl Wimbledon Arab_Spring Orange_Revolution
  October_Revolution French_Revolution Industrial_Revolution Holocaust     
  Watergate Holodomor Tour_de_France Cop26 COP26 COP27 COP28 Oscars Grammys Eurovision`);
