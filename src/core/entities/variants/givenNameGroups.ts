import { wordsOf } from '../lexicon/list';

/**
 * Given names that newspapers use for one and the same bearer: forms of languages that share the bearer's country, and
 * spellings that no rule of `slavicReadings` or `arabicReadings` brings together. One group a line. Names of one group
 * in countries that do not share bearers (Michael and Michał) are left out. A group of one says where the name comes
 * from.
 */
const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => wordsOf(line));

/** From Cyrillic and Georgian: Ukrainian, Russian and Belarusian forms of a name, in English spelling. */
export const slavicGivenNames = lines(`
volodymyr vladimir uladzimir volodimir
oleksandr aleksandr alexander aliaksandr
oleksandra aleksandra alexandra
oleksiy alexei aliaksei
mykola nikolai mikalai
serhiy sergei siarhei
dmytro dmitry dzmitry dmitriy
mykhailo mikhail mikheil
andriy andrei
pavlo pavel
petro pyotr petr peter
yevhen yevgeny eugene yevgeniy yevhenii evgeni
yuriy yuri
vasyl vasily vasil
ihor igor
oleh oleg
bohdan
viktor
vitaliy vital
valeriy
anatoliy anatol
arkadiy
hennadiy
hryhoriy grigory
heorhiy georgy giorgi
yakiv yakov
illia ilya
matviy matvey
mykyta nikita mikita
kyrylo kirill kiryl
danylo daniil danila
artem artyom artsiom
semen semyon
fedir fyodor fedor
stepan stsiapan
rostyslav
stanislav
vyacheslav viacheslav
yaroslav
lev leo
ivan
maksym maxim
denys denis
kostiantyn konstantin
leonid
ruslan
taras
iosif joseph josef
boris borys
ramzan
nursultan
valentyna valentina
olha olga
olena yelena elena alena
nataliya natalya natallia
kateryna yekaterina katsiaryna
svitlana svetlana sviatlana
hanna anna ganna
iryna irina
yuliya
mariya
liudmyla lyudmila
nadiya nadezhda
tetiana tatiana tatyana tatsiana
yelyzaveta yelizaveta
vira vera
halyna galina
larysa larisa
oksana
ksenia kseniya
daria darya dariya
alina
polina
kira
vadym vadim
gleb hlib
zakhar
ignat
marko
nazar
lubov lyubov
raisa
sofiya sofia
eduard
davit david
mikayel
`);

/** From Arabic script: Arabic, Persian, Urdu. */
export const arabicGivenNames = lines(`
mohammed muhammad mohamed mohamad muhammed mohammad
ahmed ahmad
mahmoud
hassan
hussein husayn hossein
ali
omar
othman osman
yasser
khaled
abdullah abdallah
ibrahim ebrahim
yousef yusuf youssef
ismail ismael esmail
mustafa mostafa
saeed
nasser
hafez hafiz
bashar
saddam
muammar moammar
hosni
ayman
osama
haider
nouri
anwar
gamal jamal
tariq tarek
walid
faisal
salman
fahd
yahya
hamza
musa mousa
fatima
aisha ayesha
zainab zeinab
mahdi mehdi
reza riza
javad jawad
sadeq sadiq
qassem qasim
ayatollah
khalifa
hamid
imran
nawaz
ismat
`);

/** From Hebrew and Greek, and elsewhere. */
export const otherGivenNames = lines(`
benjamin binyamin benyamin
yitzhak yitzchak
giorgos georgios george yorgos
yannis ioannis yiannis giannis
dimitris dimitrios
konstantinos kostas costas
nikolaos nikos
panagiotis panos
jose josé
soren søren
`);

/** For bearers of a number alone: rulers and popes go by the reader's own form of the name. */
export const rulersNames = lines(`
elizabeth elisabeth isabel
charles karl carlos carl carol
philip philipp felipe philippe filip
henry heinrich henri enrique
louis ludwig luis
frederick friedrich frederic
william wilhelm guillaume willem
john johannes juan jean joao
francis franziskus francisco francesco franz
benedict benedikt benedetto
george georg jorge
catherine katharina ekaterina
peter pyotr petr pedro
nicholas nikolaus nikolai nicolas
alexander aleksandr
leo leon leone
paul paulus paolo
gregory gregor gregorio
clement clemens
innocent innozenz
joseph josef jose
ferdinand fernando
gustav gustaf
christian kristian
frederik frederick
haakon hakon
`);
