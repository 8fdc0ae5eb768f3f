import { Trait } from './trait';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Weak German reporting verbs by stem: `sag` gives sagt, sagte, sagten. */
const weakStems = words(`sag erzähl charakterisier titulier rechtfertig rüg würdig präzisier fürcht jubel schimpf wetter moniert
  flüster schrei brüll erklär ergänz warn forder kritisier beton kündig teil äußer begründ kommentier berichte meint
  mein erwider antworte frag behaupte versicher verkünde entgegne füg lob klag mahn hoff schilder bestätig vermute droh
  zitier glaub appellier bekräftig bezeichn bedauer befürchte bemängel beschreib beklag beschuldig erläuter formulier
  mut räum spekulier stell unterstrich urteil vermelde verlang verteidig zeig twitter resümier konstatier bilanzier
  prophezei plädier argumentier beteuer erinner dementier signalisier informier melde schlussfolger skandier konter polter ätz empör stichel spotte räsonier murmel seufze
  lächel jammer höhn schwärm staun grübel rätsel prahl bekunde schluchz stöhn zische fauch knurr johl keif grins`);

/** Forms of strong verbs and of verbs whose weak forms are no mere stem + t(e)(n). */
const strongForms = words(`schrieb schreibt schrieben sprach spricht sprachen gab gibt gaben rief ruft riefen wies weist
  wiesen hob hebt hoben nannte nennt nannten warf wirft warfen bezeichnete bezeichnet bezeichneten verwies verweist
  versprach verspricht versprachen widersprach widerspricht fand findet fanden zog riet rät rieten bat bittet baten
  beschrieb beschreibt beschrieben gestand gesteht unterstrich unterstreicht vertrat vertritt hielt hält hielten dachte
  denkt dachten wusste weiß bekannte kennt meldete meldet meldeten teilte teilt teilten berichtete berichtet berichteten
  antwortete antwortet äußerte äußert äußerten vermutete vermutet wertete wertet zitierte begründete begründet
  befürchtete befürchtet fürchtete fürchtet ließ lässt mitteilte bekanntgab ausführte hinzufügte betonte`);

/** German function words, roles and titles by trait. */
export const germanWords: readonly (readonly [trait: number, words: readonly string[]])[] = [
  [Trait.finite | Trait.clause | Trait.judging | Trait.plain, [...weakStems.flatMap(weakForms), ...strongForms]],
  [Trait.finite | Trait.clause | Trait.plain | Trait.plural, words(`sagen erklären meinen fordern schreiben betonen warnen berichten`)],
  [Trait.perfect | Trait.clause, words(`gesagt erklärt mitgeteilt geschrieben betont gewarnt gefordert angekündigt berichtet bekanntgegeben
    geäußert versichert behauptet bestätigt erläutert kritisiert kommentiert verlangt vermutet bedauert begründet bekräftigt beteuert
    angedeutet angegeben zugegeben eingeräumt hinzugefügt gesprochen versprochen gemeint geantwortet gefragt gelobt gemahnt geklagt
    geschildert beschrieben gerufen verkündet gestanden festgestellt unterstrichen erzählt entgegnet erwidert zitiert`)],
  [Trait.auxiliary, words(`hat haben hatte hatten habe wird werden wurde wurden würde würden kann können konnte soll sollen sollte
    will wollen`)],
  [Trait.auxiliary | Trait.be, words('ist sind war waren sei seien')],
  [Trait.negation, words('nicht nie kein keine')],
  [Trait.adverb, words(`auch später dann jetzt nun wieder wiederholt nur noch immer oft bereits zuvor zudem außerdem
  weiter ferner jedoch dagegen hingegen daraufhin ähnlich indes darin hierzu danach dabei damit deshalb allerdings
  gleichzeitig ebenfalls ebenso weiterhin somit schließlich zunächst wörtlich so gegenüber demnach dort hier
  mittlerweile kürzlich ausdrücklich gestern heute am unterdessen inzwischen selbst sich dazu darauf`)],
  [Trait.determiner, words(`der die das den dem des ein eine einen einem einer eines dieser diese dieses viele einige mehrere zwei
    drei vier`)],
  [Trait.possessive, words('sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren')],
  [Trait.pronoun, words('er sie es man')],
  [Trait.preposition, words(`in an auf bei mit von vom zum zur zu nach vor aus über unter durch gegen ohne seit bis für
  um im am beim ins gegenüber während wegen trotz zwischen laut gemäß zufolge`)],
  [Trait.coordinator, words('und aber oder sondern doch denn')],
  [Trait.subordinator, words('weil wenn als ob obwohl während da nachdem bevor damit sodass')],
  [Trait.that, words('dass daß')],
  [Trait.role, words(`sprecher sprecherin minister ministerin präsident präsidentin chef chefin leiter leiterin
  vorsitzender vorsitzende vorsitzenden kanzler kanzlerin bürgermeister bürgermeisterin staatsanwalt anwalt richter
  polizei feuerwehr regierung ministerium behörde behörden unternehmen partei fraktion verband gewerkschaft gericht
  außenminister außenministerin innenminister verteidigungsminister ministerpräsident ministerpräsidentin bundeskanzler
  bundeskanzlerin bundespräsident generalsekretär abgeordneter abgeordnete experte experten forscher polizeisprecher
  pressesprecher regierungssprecher augenzeuge augenzeugen zeuge mann frau zeitung bericht staatsanwaltschaft
  veranstalter verein`)],
  [Trait.title, words('herr frau dr dr. prof prof. präsident minister kanzler kanzlerin papst könig königin')],
  [Trait.time, words(`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
  august september oktober november dezember heute gestern morgen`)],
  [Trait.work, words(`film buch roman lied album sendung serie zeitung zeitschrift magazin projekt operation aktion motto titel
    namens genannte sogenannte sogenannten`)],
  [Trait.naming, words('sogenannte sogenannten genannt genannte namens betitelt begriff wort titel motto')],
  [Trait.speechNoun, words('erklärung mitteilung aussage aussagen äußerung worte behauptung forderung stellungnahme')],
];

function weakForms(stem: string): string[] {
  const vowel = /[dt]$/.test(stem) ? 'e' : '';
  const link = stem.endsWith('e') ? '' : vowel;
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`];
}
