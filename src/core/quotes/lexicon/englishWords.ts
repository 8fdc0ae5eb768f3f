import { Trait } from './trait';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** English function words, roles and titles by trait. */
export const englishWords: readonly (readonly [trait: number, words: readonly string[]])[] = [
  [Trait.auxiliary, words(`has have had having will would can could may might must shall should do does did 'll 'd ’ll ’d`)],
  [Trait.auxiliary | Trait.be, words('is are was were be been being am')],
  [Trait.auxiliary | Trait.negation, words(`hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't
    isn't aren't wasn't weren't hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t isn’t aren’t
    wasn’t weren’t cannot`)],
  [Trait.negation, words('not never')],
  [Trait.adverb, words(`also later then once now again repeatedly even just only still often always sometimes further too
    ever already simply previously subsequently earlier recently reportedly first initially finally eventually quickly
    famously publicly openly back there thus instead likewise hence moreover furthermore indeed additionally nowadays
    elsewhere together nonetheless nevertheless however meanwhile soon long since rather almost all both twice yet
    quietly loudly so himself herself themselves itself`)],
  [Trait.determiner, words(`the a an this that these those some any every each several many most few two three four five
    six seven eight nine ten dozens hundreds another other one no all both such more`)],
  [Trait.possessive, words('his her their its my our your whose')],
  [Trait.pronoun, words('he she i it one everyone everybody nobody someone somebody anyone you')],
  [Trait.pronoun | Trait.plural, words('they we many some others both most all')],
  [Trait.relative | Trait.pronoun, words('who')],
  [Trait.relative, words('which whom whose')],
  [Trait.preposition, words(`in on at by with from to into onto over under after before during through throughout without
    within against among between across behind beyond near since until till about upon via toward towards amid despite
    besides like unlike per off up down out around outside inside alongside as than following concerning regarding`)],
  [Trait.preposition, words('of for')],
  [Trait.coordinator, words('and but or nor yet &')],
  [Trait.subordinator, words(`while because when whenever if although though whether what how why where unless as once
    since whereas after before until so than lest`)],
  [Trait.that, words('that')],
  [Trait.role, words(`spokesman spokeswoman spokesperson minister president official chief head leader director secretary
    chairman chairwoman chair chairperson mayor governor senator congressman congresswoman lawmaker representative
    deputy ambassador envoy adviser advisor aide analyst expert economist professor researcher scientist author editor
    reporter journalist correspondent columnist writer critic lawyer attorney prosecutor judge justice detective officer
    sheriff commander general colonel captain sergeant lieutenant soldier doctor nurse teacher student farmer worker
    engineer manager executive ceo founder co-founder owner president-elect boss coach player pilot driver activist
    campaigner organizer organiser strategist pollster candidate nominee premier chancellor king queen prince princess
    pope bishop archbishop priest pastor imam rabbi man woman boy girl father mother son daughter brother sister wife
    husband widow neighbor neighbour resident witness victim survivor suspect defendant plaintiff source insider veteran
    historian biographer actor actress singer musician artist producer comedian host anchor moderator voter supporter
    opponent rival counterpart colleague friend partner member volunteer fellow scholar physician surgeon psychologist
    sociologist lecturer dean principal superintendent inspector commissioner administrator coordinator co-ordinator
    trustee treasurer clerk counsel counselor counsellor ombudsman watchdog regulator auditor investigator agent
    diplomat politician parliamentarian mp negotiator mediator speaker whip consultant specialist trader investor banker
    broker developer designer architect photographer filmmaker novelist poet academic conservationist environmentalist
    biologist geologist physicist chemist climatologist meteorologist epidemiologist skipper fisherman trucker
    shopkeeper retailer landlord tenant passenger commuter company agency ministry government department campaign
    committee commission council group party court union association foundation organization organisation institute
    university newspaper paper magazine network administration police statement report study survey poll team firm bank
    office bureau board body panel coalition alliance kremlin pentagon embassy army military navy treasury charity
    nonprofit think-tank publication outlet website blog article letter memo document filing lawsuit complaint
    indictment ruling opinion email e-mail tweet post message headline sign caption ad advert advertisement`)],
  [Trait.role | Trait.plural, words(`spokesmen spokeswomen spokespeople spokespersons ministers officials chiefs heads
    leaders directors secretaries senators congressmen lawmakers representatives deputies ambassadors envoys advisers
    advisors aides analysts experts economists professors researchers scientists authors editors reporters journalists
    columnists writers critics lawyers attorneys prosecutors judges justices detectives officers commanders generals
    soldiers troops doctors nurses teachers students farmers workers engineers managers executives founders owners
    coaches players pilots drivers activists campaigners organizers organisers strategists pollsters candidates nominees
    people men women boys girls fathers mothers parents sons daughters families neighbors neighbours residents witnesses
    victims survivors suspects defendants sources insiders veterans historians voters supporters opponents rivals
    colleagues friends members volunteers scholars investigators agents diplomats politicians negotiators mediators
    consultants specialists traders investors bankers developers academics conservationists environmentalists companies
    agencies authorities governments departments campaigns committees groups parties courts unions associations
    newspapers reports studies surveys polls documents emails republicans democrats conservatives liberals americans
    media police staff press`)],
  [Trait.title, words(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady dame president minister senator sen.
    rep. gov. governor judge justice gen. general col. colonel capt. captain lt. sgt. sheriff mayor king queen prince
    princess pope bishop father sister brother rev. reverend professor chancellor premier secretary chief commissioner
    ambassador detective officer inspector congressman congresswoman chairman chairwoman adm. admiral maj. major coach
    hon.`)],
  [Trait.time, words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today
    yesterday tomorrow morning afternoon evening night weekend week spring summer autumn winter month year last next ago
    earlier later mon. tue. wed. thu. fri. sat. sun.`)],
  [Trait.work, words(`film movie book novel song album show series episode play musical opera documentary poem painting
    magazine newspaper program programme podcast sitcom single track essay memoir game column anthem hit thriller drama
    comedy ballad sequel trilogy exhibition exhibit operation codename slogan motto starring starred titled entitled
    headlined called named nicknamed dubbed known so-called codenamed tv's reads`)],
  [Trait.naming, words(`so-called nicknamed dubbed codenamed known called named titled entitled termed word words term phrase
    labelled labeled`)],
  [Trait.speechNoun, words(`statement comment comments remark remarks claim claims suggestion assertion warning promise
    pledge vow allegation allegations accusation accusations announcement speech tweet tweets post message interview
    letter memo email view opinion belief argument demand call calls question response reply answer reaction conviction
    insistence admission contention prediction declaration testimony words slogan motto quote quotation quip joke
    complaint charge denial criticism`)],
];
