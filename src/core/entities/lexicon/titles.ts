import { wordsOf } from './list';

/** Forms of address and ranks: what follows with a capital is a person. */
export const courtesyTitles = wordsOf(`
  Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Miss Mme Mme. Mlle M. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron
  Count Countess Sheikh Shaikh Sheik Imam Ayatollah Hojjatoleslam Mullah Maulana Mufti Rabbi Reverend Rev. Rev Fr.
  Father Pastor Bishop Archbishop Cardinal Pope Sister Brother Saint Prince Princess King Queen Emperor Empress Sultan
  Emir Duke Duchess Tsar Shah Pharaoh General Gen. Gen Colonel Col. Col Major Maj. Maj Captain Capt. Capt Lieutenant Lt.
  Lt Sergeant Sgt. Sgt Corporal Cpl. Private Pvt. Admiral Adm. Adm Commander Cmdr. Brigadier Brig. Marshal Field_Marshal
  Commodore Constable Cadet Inspector Det. Detective Superintendent Supt. Judge Justice Attorney Senator Sen. Sen
  Representative Rep. Rep Congressman Congresswoman Governor Gov. Gov Mayor President Pres. Premier Chancellor Minister
  Secretary Ambassador Amb. Councillor Councilor Councilman Councilwoman Alderman Sheriff Speaker Deputy Chairman
  Chairwoman Chairperson Chair Director Chief Advocate Assemblyman Assemblywoman Legislator Barrister Engineer Eng. Hon.
  Hon Honourable Honorable Shri Smt Datuk Dato Dato' Samdech Ustaz Alhaji Otunba Oba Apostle Prophet Evangelist Deacon
  Monsignor Msgr. Patriarch Metropolitan Architect Academician Magistrate Lecturer Laureate Shaykh Abba Lawmaker
  Councillors Sgt.-Maj. Grand_Duke Presidents Ministers Senators Generals Kings Queens Judges Justices Professors Drs
  Governors Representatives Ambassadors Bishops Popes Princes Princesses Comrade Taoiseach Tanaiste Herr Frau Senor Don
  Dona Monsieur Madame Signor Hajji Haji Coach Nurse Uncle Aunt Auntie Grandma Grandpa`);

/** Words that end the name of an office: "Foreign Minister", "Secretary General", "Chief Executive". */
export const officeWords = wordsOf(`
  Minister President Premier Chancellor Secretary Secretary-General General Governor Mayor Ambassador Senator
  Commissioner Commander Director Chairman Chairwoman Chairperson Chair Chief Executive Officer Spokesman Spokeswoman
  Spokesperson Prosecutor Prosecutor-General Attorney Attorney-General Judge Justice Speaker Deputy Leader Envoy
  Representative Coordinator Inspector Auditor Treasurer Marshal Adviser Advisor Manager Editor Correspondent Captain
  Head CEO CFO COO CTO MP MEP Congressman Congresswoman Councillor Councilor Lawmaker Analyst Economist Professor Coach
  Counsel Counsellor Counselor Undersecretary Comptroller Controller Administrator Registrar Provost Vizier Sultan Vicar
  Chaplain Marshall Undersecretary-General Vice-President Lieutenant Colonel Major Sergeant Brigadier Admiral Candidate
  Bishop Rector Dean Principal Superintendent Whip`);

/** Words that may stand before an office's last word: "Deputy Foreign Minister", "Acting Defense Secretary". */
export const officeModifiers = wordsOf(`
  Operating Financial Medical Marketing Commercial Sales Legal Compliance Data Product Investment Risk Policy Campaign
  Deputy Vice Acting Former Ex Prime Foreign Defense Defence Interior Finance Health Education Justice Home Trade
  Economy Economic Energy Environment Agriculture Culture Labor Labour Transport Transportation Information First Second
  Chief Senior Assistant Associate Managing Executive General Attorney Lieutenant Major Staff Press Special Federal
  National Under Interim Outgoing Incoming Then Late Honorary Supreme High Permanent Private Public Election Electoral
  Revenue Customs Land Housing Infrastructure Digital Religious Women Veterans Veteran Climate Fisheries Forestry Mines
  Mining Gender Community Urban Rural Police Fire Army Navy Military State Regional Provincial District County City
  Party Opposition Parliamentary Presidential Security Intelligence Social Internal External Affairs Affair
  Foreign-Affairs Development Industry Commerce Tourism Sports Youth Water Planning Communications Science Vice-
  President-elect Majority Minority House Senate Congressional Democratic Republican Conservative Liberal Independent
  Shadow Treasury Crown Squadron Wing Flight Field Lance Master Warrant Petty Rear Detective Grand Right Reverend Most
  Very Non-Executive Global Creative Technical`);

/**
 * Nouns for people, written small, that stand right before or after a name: "spokeswoman Anna Brandt", "Brandt, a
 * lawyer".
 */
export const roleNouns = wordsOf(`
  spokesman spokeswoman spokesperson minister president premier chancellor secretary governor mayor ambassador senator
  commissioner commander director chairman chairwoman chairperson chair chief executive officer prosecutor attorney
  lawyer judge justice speaker deputy leader envoy representative coordinator inspector adviser advisor manager editor
  correspondent captain head ceo analyst economist professor coach lawmaker politician activist journalist reporter
  author writer novelist poet playwright actor actress singer musician composer rapper guitarist drummer artist painter
  sculptor photographer filmmaker player footballer striker midfielder defender goalkeeper forward winger batsman bowler
  skipper pitcher quarterback cyclist swimmer runner boxer teacher student pupil scientist researcher physicist chemist
  biologist historian philosopher psychologist sociologist doctor nurse surgeon physician engineer farmer worker
  fisherman driver pilot soldier general colonel major sergeant lieutenant admiral rebel warlord militant terrorist
  gunman suspect victim wife husband son daughter mother father brother sister uncle aunt cousin nephew niece grandson
  granddaughter widow girlfriend boyfriend partner fiancee friend king queen prince princess duke emperor sultan emir
  sheikh bishop archbishop cardinal pope priest pastor rabbi imam cleric ayatollah monk nun businessman businesswoman
  entrepreneur billionaire tycoon founder co-founder owner investor banker trader resident candidate congressman
  congresswoman counterpart predecessor successor colleague strongman dictator ruler oligarch dissident whistleblower
  expert specialist consultant witness vice-president co-chair legislator mp rector dean principal veteran champion
  winner star host presenter anchor broadcaster comedian teammate opponent rival bassist vocalist designer architect
  biographer columnist commentator critic pollster strategist diplomat negotiator lobbyist`);
