import { wordsOf } from './list';

/** Words that end an organisation's name. */
export const organisationTails = wordsOf(`
  Line Lines Ferries Shipping Freight Courier Observer Examiner Chronicle Inquirer Dispatch Globe Mirror Wire Ports Airline
  Ministry Department Dept. Agency Bank Group Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. LLC PLC Plc AG SA
  GmbH SE NV Party University College School Institute Institution Council Committee Commission Court Parliament Senate
  Assembly Congress Union League Association Federation Foundation Fund Organization Organisation Authority Bureau
  Office Service Services Police Army Navy Force Forces Guard Guards Church Club FC Times Post News Journal Herald
  Tribune Gazette Press Network Airlines Airways Holdings Partners Industries Motors Systems Technologies Electronics
  Pharmaceuticals Hospital Academy Society Trust Board Alliance Front Movement Coalition Brigade Battalion Regiment
  Corps Command Division Orchestra Directorate Secretariat Chamber Exchange Cabinet Administration Tribunal Embassy
  Consulate Mission Programme Program Brotherhood Jihad Center Centre Laboratory Laboratories Project Consortium
  Conference_Board Watch Ombudsman Inspectorate Registry Treasury Bundestag Knesset Duma Legislature Militia Resistance
  Taliban Democrats Republicans Socialists Communists Greens Conservatives Liberals Reds Rovers Wanderers City_FC
  United_FC Athletic Hotspur Insurance Energy Petroleum Oil Gas Steel Mining Telecom Media Broadcasting Television TV
  Radio Records Entertainment Pictures Studios Publishing Publications Magazine Bancorp Financial Securities Investments
  Investment Ventures Solutions Consulting Logistics Railways Railway Motor Foods Stores Brothers Bros Bros. Caucus
  Panel Taskforce Squad Unit Team Bench Inquiry Syndicate Cooperative Co-operative Lobby Charity Ministries Diocese
  Archdiocese Synod Secretary-General's Politburo Presidium Junta Cartel Gang Crew Rebels Rangers Scouts
  Parliamentarians Workers Teachers Students Lawyers Journalists Borders`);

/** Last words of companies' names; what stands before them is the company's own name, by which it goes alone. */
export const companyTails: ReadonlySet<string> = new Set(wordsOf(`
  Line Lines Ferries Shipping Ports Group Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited LLC PLC Plc AG SA A/S SE NV
  GmbH ASA AB Oyj Holdings Partners Industries Motors Systems Technologies Electronics Pharmaceuticals Airlines Airways
  Petroleum Logistics Studios Ventures Solutions Consulting Foods Stores Brothers Investments Securities Financial`));

/** Last words of names that begin with a town's: its paper, its harbour, its council. */
export const townTails: ReadonlySet<string> = new Set(wordsOf(`
  Courier Observer Examiner Chronicle Inquirer Dispatch Gazette Herald Harbour Harbor Airport Quay Pier Docks Council
  Lighthouse Ferry Marina Castle Cathedral`));

/** Words that begin an organisation's name and go on with "of" or "for": "Ministry of …", "Center for …". */
export const organisationHeads = wordsOf(`
  Ministry Department University Bank Institute Council Committee Commission Court House Church College School Academy
  Association Federation Union Organization Organisation Office Bureau Center Centre Foundation Fund Board Chamber
  Society League Front Movement Party Army Agency Authority Confederation Congress Community Commonwealth Assembly
  Parliament Museum Hospital Faculty Conference Directorate Alliance Coalition Campaign Network Group Initiative
  Partnership Secretariat Tribunal Ministers Representatives Doctors Reporters Friends Sons Daughters Supreme_Court
  Brotherhood Order Institution Company Corporation Corp Corp. Diocese Archdiocese Knights Voice Guardians Trades
  Brothers Medicine Action Citizens Students Mothers Forum Human`);

/** Words that end a building's or road's name. */
export const facilityTails = wordsOf(`
  Harbour Harbor Quay Wharf Docks Marina Lock Lift Viaduct
  Airport Bridge Stadium Arena Street Avenue Ave. Road Square Tower Towers Palace Castle Hotel Prison Station Highway
  Boulevard Blvd. Plaza Hall Dam Cathedral Mosque Temple Monument Memorial Building Port Canal Tunnel Theatre Theater
  Park Cemetery Garden Gardens Mall Museum Library Gallery Basilica Interstate Motorway Expressway Parkway Lane Pier
  Terminal Courthouse Barracks Monastery Abbey Fort Fortress Shrine Synagogue Chapel Lighthouse Jail Racecourse Ballpark
  Fieldhouse Pavilion Gate Checkpoint Crossing Airfield Airbase Shipyard Oval Velodrome`);

/** Words that end the name of a part of the earth that is no state or town. */
export const landscapeTails = wordsOf(`
  Sea Ocean River Lake Mountain Mountains Peninsula Island Islands Isles Bay Gulf Strait Straits Valley Desert Coast
  Basin Reef Forest Hills Hill Delta Canyon Glacier Falls Beach Creek Archipelago Plateau Channel Lagoon Steppe Plains
  Heights Ridge Range Alps Cape Volcano Estuary Sound Fjord Atoll Swamp Savannah Highlands Lowlands Outback Riviera
  Rainforest Corridor Strip Bank_of_the_Jordan Midlands Wetlands Bight Watershed`);

/** Words that begin one: "Lake Victoria", "Mount Elgon", "Gulf of Aden". */
export const landscapeHeads = wordsOf(`
  Lake Mount Mt Mt. Cape Gulf Strait Bay Sea Isle Straits River Cape_of Horn Rio Loch Coast Sierra Wadi Lough`);

/** Words that end the name of a state or a part of one. */
export const stateTails = wordsOf(`
  Province Oblast County District State City Town Village Region Territory Territories Governorate Prefecture
  Municipality Republic Kingdom Emirate Township Canton Raion Krai Commune Borough Parish Department_of Voivodeship
  Federation_of Emirates Suburb Heights_City Shire Wilaya Taluk Division_of Metropolis`);

/** Words that begin one and go on with "of". */
export const stateHeads = wordsOf(`
  Republic Kingdom State City Province Emirate Principality Commonwealth Duchy County Territory Town District
  Union_State`);

/** Words that end an event's name. */
export const eventTails = wordsOf(`
  War Wars Olympics Cup Festival Games Championship Championships Revolution Uprising Summit Tournament Marathon Prix
  Open Awards Election Elections Massacre Holocaust Conference Rebellion Crusade Crusades Intifada Spring Referendum
  Crisis Primary Primaries Trophy Derby Classic Cyclone Hurricane Offensive Genocide Congress_of Convention_of Expo
  Biennale Carnival Pageant Raid Regatta Series Final Bowl Race Rally Tour Masters Finals Meeting Symposium Fair`);

/** Words that begin one: "Battle of …", "Hurricane …". */
export const eventHeads = wordsOf(`
  Battle Siege Hurricane Cyclone Typhoon Operation Tropical_Storm War Massacre Night Tour`);

/** Words that end the name of a law or treaty. */
export const lawTails = wordsOf(`
  Act Constitution Treaty Convention Accord Accords Amendment Protocol Agreement Code Charter Bill Declaration Pact
  Resolution Statute Law Ordinance Directive Regulation Covenant Decree`);

/** Words that begin one. */
export const lawHeads = wordsOf(`
  Treaty Convention Declaration Bill Constitution Charter Covenant Code Law Peace Statute Act Article Resolution Title`);

/** Kinds of organisations, written small: "the Halden shipping company", "the newspaper Vesti". */
export const organisationNouns = wordsOf(`
  company companies firm newspaper daily party group agency bank organization organisation magazine broadcaster channel
  network website site club team union corporation manufacturer maker airline carrier retailer supermarket brewer
  militia brigade battalion movement militants fighters rebels faction charity ngo startup outlet tabloid label band
  publisher studio university college think-tank consultancy conglomerate subsidiary operator provider supplier chain
  developer platform giant producer automaker carmaker insurer lender contractor tribe clan alliance coalition troops
  militiamen mercenaries mercenary shares stock employees cartel gang insurgents terrorists
  guerrillas guerillas separatists weekly`);

/** Kinds of places, written small: "the village of Ostrava", "the port town Sulina". */
export const placeNouns = wordsOf(`
  city town village capital province region district county suburb neighborhood neighbourhood municipality state
  republic country kingdom territory island peninsula port resort area settlement hamlet township borough governorate
  oblast metropolis river lake mountain coast sea valley airport residents enclave stronghold border outskirts commune
  prefecture canton archipelago`);

/** Prepositions of place: an unknown name behind one is rather a place. */
export const placePrepositions = wordsOf(`
  in near at from to outside inside across around towards toward into throughout through via within off beyond over`);

/** Lower-case words that stand inside people's names. */
export const nameParticles = wordsOf(`
  van von der den de del della di da dos das du la le al el bin ibn ben bint abu zu zum zur ter ten ul ud ur`);

/** What ends a person's name. */
export const nameSuffixes = wordsOf('Jr Jr. Sr Sr. II III IV VI VII VIII IX XI XII XIII XIV XV XVI');

/** Verbs of saying and doing that people above all are subjects of. */
export const personVerbs = wordsOf(`
  said says told tells added adds asked asks replied explained argued argues warned wrote writes tweeted noted recalled
  insisted admitted acknowledged claimed stated stressed remarked commented believes thinks believed thought felt feels
  wants wanted smiled laughed nodded shouted whispered cried resigned married died graduated retired testified
  apologized apologised joked quipped praised urged suggested hopes hoped knows knew grew studied sagte sagt erklarte
  betonte schrieb meinte teilte forderte warnte`);
