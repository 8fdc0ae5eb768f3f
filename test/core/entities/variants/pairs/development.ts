/**
 * Real names in pairs, to look at while working on `sameName`: `=` names one thing, `!` names two. Facts about public figures,
 * places and organisations; written down before the first line of the matcher.
 */
export const developmentPairs = `
PERSON
= Volodymyr Zelenskyy | Wolodymyr Selenskyj
= Volodymyr Zelenskiy | Vladimir Zelensky
= Vladimir Putin | Wladimir Putin
= Vladimir Putin | Vladimir Poutine
= Dmitry Peskov | Dmitri Peskow
= Sergei Lavrov | Sergej Lawrow
= Sergey Shoigu | Sergei Schoigu
= Mikhail Gorbachev | Michail Gorbatschow
= Nikita Khrushchev | Nikita Chruschtschow
= Boris Yeltsin | Boris Jelzin
= Alexei Navalny | Alexej Nawalny
= Aleksei Navalny | Alexey Navalny
= Yulia Tymoshenko | Julija Tymoschenko
= Viktor Yanukovych | Wiktor Janukowytsch
= Victor Yanukovich | Viktor Yanukovych
= Petro Poroshenko | Petro Poroschenko
= Oleksandr Syrskyi | Aleksandr Syrsky
= Alexander Lukashenko | Aljaksandr Lukaschenka
= Fyodor Dostoevsky | Fjodor Dostojewski
= Leo Tolstoy | Lew Tolstoi
= Pyotr Tchaikovsky | Peter Tschaikowski
= Anton Chekhov | Anton Tschechow
= Sergei Rachmaninoff | Sergey Rakhmaninov
= Yevgeny Prigozhin | Jewgeni Prigoschin
= Serhiy Cherevatyi | Sergei Cherevaty
= Muammar Gaddafi | Moammar Qadhafi
= Muammar al-Gaddafi | Muammar Kadhafi
= Osama bin Laden | Usama bin Ladin
= Mohammed bin Salman | Muhammad bin Salman
= Bashar al-Assad | Baschar al-Assad
= Ayman al-Zawahiri | Ayman Zawahiri
= Abdel Fattah el-Sisi | Abdel-Fattah al-Sisi
= Mahmoud Abbas | Mahmud Abbas
= Hosni Mubarak | Husni Mubarak
= Mahmoud Ahmadinejad | Mahmud Ahmadinedschad
= Ali Khamenei | Ali Chamenei
= Mao Zedong | Mao Tse-tung
= Zhou Enlai | Chou En-lai
= Xi Jinping | Xi Jin-ping
= Kim Jong-un | Kim Jong Un
= Recep Tayyip Erdoğan | Recep Tayyip Erdogan
= Binali Yıldırım | Binali Yildirim
= Gerhard Schröder | Gerhard Schroeder
= Angela Merkel | Angela Dorothea Merkel
= Annalena Baerbock | A. Baerbock
= Søren Kierkegaard | Soeren Kierkegaard
= Aleksandar Vučić | Aleksandar Vucic
= Novak Djokovic | Novak Đoković
= Slobodan Milošević | Slobodan Milosevic
= Mikheil Saakashvili | Micheil Saakaschwili
= Kyriakos Mitsotakis | Kiriakos Mitsotakis
= Alexis Tsipras | Aléxis Tsípras
= Joanne Rowling | J. K. Rowling
= J.R.R. Tolkien | John Ronald Reuel Tolkien
= Bill Clinton | William Clinton
= Bill Clinton | William Jefferson Clinton
= Joe Biden | Joseph R. Biden Jr.
= Jimmy Carter | James Carter
= Mike Pence | Michael Pence
= Ted Kennedy | Edward Kennedy
= Bob Dole | Robert Dole
= Donald Trump | Donald J. Trump
= Jean-Claude Juncker | Jean Claude Juncker
= Ursula von der Leyen | Ursula Von Der Leyen
= Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva
= Martin Luther King | Martin Luther King Jr.
= George H. W. Bush | George Herbert Walker Bush
= Orbán Viktor | Viktor Orbán
= Shinzo Abe | Abe Shinzo
= Nicolás Maduro | Nicolas Maduro
= Elizabeth II | Elisabeth II
= Vitali Klitschko | Vitaliy Klychko
= Lech Wałęsa | Lech Walesa
= Garry Kasparov | Garri Kasparow
= Yasser Arafat | Yasir Arafat
= Владимир Путин | Vladimir Putin
! Angela Merkel | Friedrich Merz
! John Kerry | John Kelly
! Li Peng | Li Ping
! Kim Jong-un | Kim Jong-il
! Kim Jong-il | Kim Il-sung
! Vitali Klitschko | Wladimir Klitschko
! George H. W. Bush | George W. Bush
! George Bush | Jeb Bush
! Fidel Castro | Raúl Castro
! John Kennedy | Robert Kennedy
! Bill Clinton | Hillary Clinton
! Michelle Obama | Barack Obama
! Martin Luther King Jr. | Martin Luther King Sr.
! Alexander Ivanov | Alexei Ivanov
! Sergei Ivanov | Sergei Ivanenko
! Viktor Yanukovych | Viktor Yushchenko
! Viktor Yushchenko | Viktor Medvedchuk
! Dmitry Medvedev | Dmitry Medvedchuk
! Sergei Lavrov | Sergei Lavrentiev
! Mikhail Kasyanov | Mikhail Khodorkovsky
! Yulia Navalnaya | Alexei Navalny
! Hassan Rouhani | Hassan Nasrallah
! Bashar al-Assad | Hafez al-Assad
! Hafez al-Assad | Maher al-Assad
! Mohammed bin Salman | Mohammed bin Zayed
! Mohammed bin Salman | Mohammed bin Nayef
! Saddam Hussein | Uday Hussein
! Ali Khamenei | Ruhollah Khomeini
! Hu Jintao | Hu Jia
! Wang Yi | Wang Yang
! Li Keqiang | Li Qiang
! Chen Yi | Chen Yun
! Zhang Wei | Zhang Wen
! Moon Jae-in | Moon Sun-jae
! Park Geun-hye | Park Chung-hee
! Lee Myung-bak | Lee Jae-myung
! Gerhard Schröder | Gerhard Schindler
! Anna Müller | Anna Miller
! Thomas Meyer | Thomas Meier
! Peter Hansen | Peter Jansen
! Lars Løkke Rasmussen | Anders Fogh Rasmussen
! Theresa May | Theresa Villiers
! David Cameron | James Cameron
! Boris Johnson | Boris Nemtsov
! Tony Blair | Tony Abbott
! Gordon Brown | Jerry Brown
! John Adams | John Quincy Adams
! Joseph Biden | Hunter Biden
! Donald Trump | Eric Trump
! Donald Trump | Melania Trump
! Jean-Marie Le Pen | Marine Le Pen
! Emmanuel Macron | Brigitte Macron
! Nicolas Sarkozy | Nicolás Maduro
! Michael Jackson | Mike Johnson
! Michael Jordan | Michael Johnson
! Paul Ryan | Paul Rand
! Rand Paul | Ron Paul
! Robert Gates | Bill Gates
! William Pitt the Elder | William Pitt the Younger
! Elizabeth I | Elizabeth II
! Charles I | Charles III
! Benedict XV | Benedict XVI
! Aleksandar Vučić | Aleksandar Vulin
! Ivica Dačić | Ivica Tončev
! Heinz Fischer | Joschka Fischer
! Sebastian Kurz | Sebastian Koch
! Indira Gandhi | Sonia Gandhi
! Rahul Gandhi | Rajiv Gandhi
! Nawaz Sharif | Shehbaz Sharif
! Imran Khan | Irfan Khan
! Sarah Palin | Susan Palin
! Marie Curie | Pierre Curie
! Serena Williams | Venus Williams
! Thomas Mann | Heinrich Mann
! Wilhelm Grimm | Jacob Grimm
! Petro Poroshenko | Roman Poroshenko
! J. Major | Anna Major
GPE
= Kiev | Kyiv
= Kyiv | Kyjiw
= Kiew | Kyiv
= Kharkiv | Kharkov
= Lviv | Lemberg
= Odessa | Odesa
= Zaporizhzhia | Saporischschja
= Bakhmut | Bachmut
= Donbas | Donbass
= Luhansk | Lugansk
= United States | U.S.
= United States | America
= US | USA
= United Kingdom | UK
= Britain | Great Britain
= Turkey | Türkiye
= Myanmar | Burma
= Ivory Coast | Côte d'Ivoire
= Czechia | Czech Republic
= Germany | Deutschland
= Munich | München
= Cologne | Köln
= Vienna | Wien
= Rome | Roma
= Beijing | Peking
= Mumbai | Bombay
= St. Petersburg | Saint Petersburg
= Tbilisi | Tiflis
= Belarus | Belorussia
= Eswatini | Swaziland
= North Macedonia | Macedonia
= South Korea | Republic of Korea
= Homs | Hims
= Zurich | Zürich
= Malmö | Malmo
= Tromsø | Tromsö
= The Hague | Den Haag
= Москва | Moscow
! Iran | Iraq
! Austria | Australia
! Niger | Nigeria
! Slovakia | Slovenia
! Mali | Malawi
! Guinea | Guinea-Bissau
! Guinea | Equatorial Guinea
! North Korea | South Korea
! Congo | Democratic Republic of the Congo
! Sudan | South Sudan
! Dominica | Dominican Republic
! India | Indiana
! Paris | Parma
! Lima | Lomé
! Bucharest | Budapest
! Riga | Rio
! Tripoli | Tiraspol
! Latvia | Lithuania
! Moldova | Monrovia
! Jordan | Gordon
! Georgia | Germany
! Chad | Chile
! Samoa | American Samoa
! Virginia | West Virginia
! North Dakota | South Dakota
! Kansas | Arkansas
! York | New York
! Mexico | New Mexico
! Victoria | Vitoria
! Kursk | Kurchatov
! Frankfurt am Main | Frankfurt an der Oder
! Newcastle | Newport
! Minsk | Pinsk
! Irpin | Izmail
ORG
= World Health Organization | WHO
= World Health Organisation | World Health Organization
= North Atlantic Treaty Organization | NATO
= International Monetary Fund | IMF
= European Central Bank | ECB
= Federal Bureau of Investigation | FBI
= Siemens AG | Siemens
= Apple Inc. | Apple
= Volkswagen AG | Volkswagen Aktiengesellschaft
= Amazon.com, Inc. | Amazon.com
= Ministry of Defence | Defense Ministry
= Ministry of Foreign Affairs | Foreign Affairs Ministry
= Gazprom PJSC | Gazprom
= Hezbollah | Hizbollah
= Hezbollah | Hisbollah
= Al-Qaeda | al-Qaida
= Al Jazeera | Al-Jazeera
= BBC | British Broadcasting Corporation
= AT&T | AT & T
= The New York Times | New York Times
= The Guardian | Guardian
= Bundestag | German Bundestag
= Associated Press | AP
= Taliban | Taleban
= HSBC Holdings plc | HSBC
= Deutsche Bank AG | Deutsche Bank
= Rosneft | Rosneft Oil Company
! World Bank | World Trade Organization
! Deutsche Bank | Deutsche Börse
! Bank of America | Bank of England
! Ministry of Defence | Ministry of Finance
! Ministry of Justice | Ministry of the Interior
! Republican Party | Democratic Party
! Manchester United | Manchester City
! Real Madrid | Atlético Madrid
! University of Oxford | University of Cambridge
! Boston University | Boston College
! Washington Post | Washington Times
! New York Times | New York Post
! Siemens | Siemens Energy
! Apple | Apple Records
! Gazprom | Gazprombank
! Rosneft | Rosatom
! Fatah | Hamas
! FBI | FSB
! ECB | ECHR
! EU | UN
! UNICEF | UNESCO
! Daimler | Daimler Truck
! Air France | Air Canada
! Supreme Court of India | Supreme Court of Canada
! General Motors | General Electric
! American Airlines | Austrian Airlines
! Labour Party | Liberal Party
! Reuters | Router
`;
