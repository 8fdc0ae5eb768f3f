/**
 * Real names in pairs, as in the development half; nobody tunes on these. Only the figures that the test reports are looked at.
 */
export const testPairs = `
PERSON
= Volodymyr Zelensky | Volodymyr Zelenskiy
= Wolodymyr Selensky | Volodymyr Zelenskyy
= Dmytro Kuleba | Dmitry Kuleba
= Oleksiy Reznikov | Olexij Resnikow
= Denys Shmyhal | Denys Schmyhal
= Valerii Zaluzhnyi | Walerij Saluschnyj
= Valery Zaluzhny | Valerii Zaluzhnyi
= Mykola Azarov | Nikolai Azarov
= Leonid Kuchma | Leonid Kutschma
= Viktor Yushchenko | Wiktor Juschtschenko
= Andriy Yermak | Andrii Yermak
= Kyrylo Budanov | Kirill Budanov
= Sergei Prokofiev | Sergej Prokofjew
= Dmitri Shostakovich | Dmitrij Schostakowitsch
= Ivan Turgenev | Iwan Turgenjew
= Nikolai Gogol | Nikolaj Gogol
= Leonid Brezhnev | Leonid Breschnew
= Yuri Andropov | Juri Andropow
= Yuri Gagarin | Jurij Gagarin
= Andrei Sakharov | Andrej Sacharow
= Aleksandr Solzhenitsyn | Alexander Solschenizyn
= Boris Nemtsov | Boris Nemzow
= Mikhail Khodorkovsky | Michail Chodorkowski
= Ramzan Kadyrov | Ramsan Kadyrow
= Dmitry Medvedev | Dmitrij Medwedew
= Maria Zakharova | Marija Sacharowa
= Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya
= Nursultan Nazarbayev | Nursultan Nasarbajew
= Ilham Aliyev | Ilham Alijew
= Nikol Pashinyan | Nikol Paschinjan
= Eduard Shevardnadze | Eduard Schewardnadse
= Bidzina Ivanishvili | Bidsina Iwanischwili
= Moammar Gadhafi | Muammar Gaddafi
= Saddam Hussein | Saddam Husain
= Hassan Nasrallah | Hasan Nasrallah
= Ismail Haniyeh | Ismail Haniya
= Yahya Sinwar | Yahya al-Sinwar
= Nouri al-Maliki | Nuri al-Maliki
= Haider al-Abadi | Haidar al-Abadi
= Abu Bakr al-Baghdadi | Abu Bakr al-Bagdadi
= Mohamed Morsi | Mohammed Mursi
= Abdul Hamid Dbeibah | Abdul Hamid Dbeibeh
= Jamal Khashoggi | Dschamal Chaschukdschi
= Hamid Karzai | Hamid Karsai
= Mohammad Khatami | Mohammed Chatami
= Hassan Rouhani | Hassan Rohani
= Deng Xiaoping | Teng Hsiao-ping
= Chiang Kai-shek | Chiang Kai Shek
= Kim Dae-jung | Kim Dae Jung
= Ban Ki-moon | Ban Ki Moon
= Tayyip Erdogan | Tayyip Erdoğan
= Kemal Kılıçdaroğlu | Kemal Kilicdaroglu
= Jürgen Habermas | Juergen Habermas
= Franz Josef Strauß | Franz Josef Strauss
= Robert Habeck | R. Habeck
= Jonas Gahr Støre | Jonas Gahr Store
= Lars Løkke Rasmussen | Lars Lokke Rasmussen
= Andrej Babiš | Andrej Babis
= Zoran Đinđić | Zoran Djindjic
= Radovan Karadžić | Radovan Karadzic
= Ratko Mladić | Ratko Mladic
= Gabriel García Márquez | Gabriel Garcia Marquez
= Pedro Sánchez | Pedro Sanchez
= François Mitterrand | Francois Mitterrand
= Antonis Samaras | Andonis Samaras
= George Papandreou | Georgios Papandreou
= T. S. Eliot | Thomas Stearns Eliot
= C.S. Lewis | Clive Staples Lewis
= H. G. Wells | Herbert George Wells
= Franklin D. Roosevelt | Franklin Delano Roosevelt
= John F. Kennedy | John Kennedy
= Tim Cook | Timothy Cook
= Bernie Sanders | Bernard Sanders
= Chuck Schumer | Charles Schumer
= Jim Mattis | James Mattis
= Liz Cheney | Elizabeth Cheney
= Tom Hanks | Thomas Hanks
= Steve Jobs | Steven Jobs
= Kate Middleton | Catherine Middleton
= Nick Clegg | Nicholas Clegg
= Narendra Modi | Modi Narendra
= Fumio Kishida | Kishida Fumio
= Philip II | Philipp II
= Robert F. Kennedy Jr. | Robert Francis Kennedy Jr.
= Henry Kissinger | Kissinger, Henry
! Volodymyr Zelenskyy | Olena Zelenska
! Dmytro Kuleba | Dmytro Kyslytsia
! Oleksiy Reznikov | Oleksiy Danilov
! Sergei Shoigu | Sergei Surovikin
! Oleksandr Usyk | Oleksandr Syrskyi
! Yulia Tymoshenko | Yulia Svyrydenko
! Leonid Kravchuk | Leonid Kuchma
! Mikhail Mishustin | Mikhail Gorbachev
! Boris Yeltsin | Boris Berezovsky
! Alexander Lukashenko | Alexander Lebedev
! Alexander Litvinenko | Alexander Lukashenko
! Andrei Medvedev | Dmitry Medvedev
! Ivan Petrov | Ivan Petrenko
! Nikolai Petrov | Nikita Petrov
! Maria Petrova | Marina Petrova
! Vladimir Lenin | Vladimir Putin
! Leo Tolstoy | Aleksey Tolstoy
! Gamal Abdel Nasser | Gamal Mubarak
! Hosni Mubarak | Gamal Mubarak
! Osama bin Laden | Hamza bin Laden
! Ali Larijani | Sadeq Larijani
! Hassan Khomeini | Ruhollah Khomeini
! Nuri al-Maliki | Riad al-Maliki
! Abdullah Gül | Abdullah Öcalan
! Abdullah Abdullah | Abdullah Ahmed
! Ahmed Ali | Ahmed Aliyev
! Mao Zedong | Mao Zemin
! Jiang Zemin | Jiang Qing
! Wang Huning | Wang Hongwen
! Liu Xiaobo | Liu Xiaoming
! Li Na | Li Ning
! Wu Bangguo | Wu Yi
! Kim Yo-jong | Kim Jong-un
! Roh Moo-hyun | Roh Tae-woo
! Park Jin | Park Jung
! Nguyen Van Thieu | Nguyen Van Linh
! Recep Tayyip Erdoğan | Bilal Erdoğan
! Wolfgang Schäuble | Wolfgang Schüssel
! Helmut Kohl | Helmut Schmidt
! Martin Schulz | Martin Schmidt
! Thomas Bach | Thomas Back
! Hans Becker | Hans Böckler
! Karin Maier | Katrin Maier
! Julia Klöckner | Julia Klocker
! Erik Nielsen | Erik Jensen
! Per Olsson | Per Ohlin
! Zoran Zaev | Zoran Milanović
! Boris Tadić | Boris Tanić
! Donald Tusk | Donald Trump
! Jarosław Kaczyński | Lech Kaczyński
! Konstantinos Karamanlis | Kostas Simitis
! George W. Bush | Laura Bush
! George W. Bush | George P. Bush
! Theodore Roosevelt | Franklin Roosevelt
! John Roberts | Julia Roberts
! John Major | John Mayor
! Ronald Reagan | Nancy Reagan
! Jimmy Carter | Jimmy Carr
! Bob Woodward | Bob Woodruff
! Mike Pence | Mike Pompeo
! Tim Cook | Robin Cook
! Dan Brown | Dana Brown
! Alex Smith | Alice Smith
! Christine Lagarde | Christian Lagarde
! Paul Simon | Carly Simon
! Samuel Alito | Samuel Adams
! Ben Wallace | George Wallace
! David Miliband | Ed Miliband
! Boris Johnson | Stanley Johnson
! Prince William | Prince Harry
! Louis XIV | Louis XVI
! Henry IV | Henry VIII
! Frederick II | Friedrich III
! Pius XI | Pius XII
! Gabriel García Márquez | Gabriel García Moreno
! Pedro Sánchez | Pedro Santana
! François Hollande | François Fillon
! Marine Le Pen | Marion Maréchal-Le Pen
! Jair Bolsonaro | Flávio Bolsonaro
! Cristina Kirchner | Néstor Kirchner
! Justin Trudeau | Pierre Trudeau
! Narendra Modi | Lalit Modi
! Benazir Bhutto | Bilawal Bhutto
! Sheikh Hasina | Sheikh Mujib
! Shinzo Abe | Akie Abe
! Naoto Kan | Naoto Kanno
! Taro Aso | Taro Kono
! A. Wagner | Richard Wagner
! H. Schmidt | Renate Schmidt
! Robert F. Kennedy | Robert F. Kennedy Jr.
GPE
= Kyiv | Kijew
= Dnipro | Dnepr
= Mykolaiv | Nikolaev
= Chernihiv | Tschernihiw
= Chernobyl | Chornobyl
= Kherson | Cherson
= Avdiivka | Awdijiwka
= Mariupol | Mariupol'
= Sevastopol | Sewastopol
= Yekaterinburg | Jekaterinburg
= Nizhny Novgorod | Nischni Nowgorod
= Moscow | Moskau
= Warsaw | Warszawa
= Prague | Praha
= Lisbon | Lisboa
= Geneva | Genf
= Copenhagen | København
= Athens | Athen
= Aleppo | Halab
= Benghazi | Bengasi
= Mecca | Makkah
= Kolkata | Calcutta
= Yangon | Rangoon
= Guangzhou | Canton
= USA | United States of America
= U.S.A. | US
= U.K. | United Kingdom
= UAE | United Arab Emirates
= Netherlands | Holland
= Cabo Verde | Cape Verde
= East Timor | Timor-Leste
= Republic of Ireland | Ireland
= DRC | Democratic Republic of the Congo
= Nuremberg | Nürnberg
= Düsseldorf | Duesseldorf
= Århus | Aarhus
= São Paulo | Sao Paulo
= Łódź | Lodz
= Киев | Kiev
= New York City | New York
! Iraq | Israel
! Syria | Serbia
! Gambia | Zambia
! Mauritius | Mauritania
! Liberia | Libya
! Paraguay | Uruguay
! Guinea | Papua New Guinea
! Ireland | Iceland
! Oman | Amman
! Estonia | Ethiopia
! Kuwait | Kuala Lumpur
! Carolina | California
! North Carolina | South Carolina
! Hampshire | New Hampshire
! London | Londonderry
! Rostov | Rostock
! Kirov | Kirovohrad
! Sumy | Suez
! Donetsk | Dnipro
! Lugano | Luhansk
! Vilnius | Vitebsk
! Taipei | Taiping
! Hunan | Henan
! Shanxi | Shaanxi
! Hubei | Hebei
! Beirut | Bayreuth
! Washington | Wellington
! Columbia | Colombia
! Granada | Grenada
! Salzburg | Saltsburg
! St. Louis | St. Lucia
! Rhineland | Finland
! Cork | York
! Bern | Berlin
ORG
= Organization for Security and Co-operation in Europe | OSCE
= International Atomic Energy Agency | IAEA
= World Trade Organization | WTO
= United Nations | UN
= European Union | EU
= Central Intelligence Agency | CIA
= International Committee of the Red Cross | ICRC
= Microsoft Corporation | Microsoft Corp.
= Royal Dutch Shell plc | Royal Dutch Shell
= BMW AG | BMW
= SAP SE | SAP
= Toyota Motor Corp. | Toyota Motor Corporation
= Ministry of Finance | Finance Ministry
= Department of Justice | Justice Department
= Department of State | State Department
= Wall Street Journal | The Wall Street Journal
= Hisbullah | Hezbollah
= Al Qaeda | Al-Qaida
= Agence France-Presse | AFP
= Labour Party | Labor Party
= Procter & Gamble | Procter and Gamble
= Goldman Sachs Group | Goldman Sachs
= Naftogaz | Naftohaz
= Izvestia | Iswestija
= Haaretz | Ha'aretz
! World Health Organization | World Trade Organization
! International Monetary Fund | International Energy Agency
! European Commission | European Council
! Council of Europe | European Council
! Ministry of Health | Ministry of Education
! Department of Defense | Department of Energy
! Supreme Court | High Court
! House of Commons | House of Lords
! Bank of China | Bank of Japan
! Christian Democratic Union | Christian Social Union
! Communist Party of China | Communist Party of Cuba
! Inter Milan | AC Milan
! Harvard University | Howard University
! University of Washington | Washington University
! Daily Mail | Daily Mirror
! Fox News | Sky News
! Samsung Electronics | Samsung Heavy Industries
! Credit Suisse | Crédit Agricole
! Lukoil | Lukos
! Airbus | Airbnb
! CIA | CNA
! WTO | WHO
! IMF | IMO
! Ford Motor Company | Ford Foundation
! Royal Bank of Canada | Royal Bank of Scotland
! Green Party | Greenpeace
! Islamic Jihad | Islamic State
! National Guard | National Rally
`;
