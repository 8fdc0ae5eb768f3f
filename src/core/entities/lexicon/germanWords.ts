import { wordsOf } from './list';

/** Given names of German-speaking countries that the large lexicon lacks; without diacritics. Written by hand. */
export const germanGivenNames: ReadonlySet<string> = new Set(wordsOf(`
  Heinz Uwe Ute Heike Jurgen Gunter Gunther Dieter Horst Helga Renate Sigrid Elke Gisela Ursula Hannelore Brigitte Monika
  Andrea Petra Sabine Birgit Anke Antje Silke Katrin Kathrin Kerstin Claudia Susanne Martina Cornelia Angela Gabriele Annette
  Wolfgang Klaus Manfred Gerhard Gerd Gert Rainer Reiner Detlef Dietmar Dietrich Eberhard Egon Ekkehard Erwin Ewald Friedhelm
  Gottfried Hartmut Heiko Heiner Helmut Henning Herbert Hubert Jochen Joachim Joschka Karlheinz Karl-Heinz Hans-Peter
  Hans-Jurgen Hans-Dietrich Frank-Walter Kurt Lothar Ludger Lutz Markus Norbert Olaf Ottmar Rudiger Siegfried Steffen Sven
  Thorsten Torsten Udo Ulrich Ulf Volker Waltraud Wilfried Willi Willy Wilhelm Winfried Annegret Franziska Ilse Inge Ingeborg
  Jutta Karin Lieselotte Mechthild Rosemarie Roswitha Sigmar Svenja Ulrike Ulla Wiebke Swantje Maike Meike Frauke Imke Hauke
  Malte Arne Bjorn Jorg Joerg Gotz Holger Ingo Jens Jorn Kay Thilo Till Tilman Veit Edmund Guido Roland Roman Sebastian`));

/** Words that begin sentences, or stand before a name with a capital, and are no part of it; small letters, no diacritics. */
export const germanFunctionWords: ReadonlySet<string> = new Set(wordsOf(`
  der die das dem den des ein eine einen einem einer eines kein keine keinen er sie es ich wir ihr man wer was wo wie wann warum
  und oder aber doch denn sondern auch nur noch schon so da dann dort hier heute gestern morgen nun jetzt damit dabei dazu
  daher deshalb dadurch danach davor zuvor bisher seit seither in im an am auf aus bei beim bis durch fur gegen mit nach neben
  ohne uber um unter vom von vor wahrend wegen zu zum zur zwischen trotz laut als ob obwohl wenn weil nachdem bevor dass sein
  seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere dies diese dieser dieses diesem jeder jede jedes alle alles
  viele einige mehrere beide beiden andere anderen zwei drei vier funf sechs sieben acht neun zehn nicht ist war sind waren hat
  hatte haben wird wurde werden kann konnte soll will ja nein mein meine dein zudem ausserdem allerdings jedoch dagegen sogar
  insgesamt zunachst schliesslich inzwischen unterdessen`));

/** Words before which a capitalised word is a noun: articles and what is joined with one. */
export const germanArticles = /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|keiner|im|am|zum|zur|vom|beim|ins|ans|jede[rsnm]?|diese[rsnm]?|sein|seine[rsnm]?|ihr|ihre[rsnm]?|unsere?[rsnm]?|mein|meine[rsnm]?|alle[rn]?|viele[rn]?|mehr|ohne)$/;

/** What people are, written before their names; an ending may follow. Without diacritics. */
export const germanRoles = new RegExp(
  '(?:^|[a-z-])(?:[Mm]inister|[Kk]anzler|[Pp]rasident|[Ss]precher|[Cc]hef|[Ll]eiter|[Dd]irektor|[Mm]eister|[Ss]ekretar|[Vv]orsitzende|' +
    '[Bb]eauftragte|[Aa]nwalt|[Rr]ichter|[Pp]rofessor|[Tt]rainer|[Ii]nspektor|[Kk]ommissar|[Gg]eneral|[Aa]bgeordnete|[Ss]enator|' +
    '[Ff]orscher|[Ww]issenschaftler|[Hh]istoriker|[Aa]utor|[Ee]xpert|[Mm]anager|[Aa]rzt|[Ll]ehrer|[Pp]farrer|[Bb]ischof|[Ff]ischer|' +
    '[Ss]chauspieler|[Ss]anger|[Ss]pieler|[Pp]olitiker|[Hh]err|[Ff]rau|[Kk]onig|[Pp]apst|[Pp]rinz|[Ss]turmer|[Kk]andidat|[Gg]runder|' +
    '[Ss]chriftsteller|[Jj]ournalist|[Rr]egisseur|[Kk]omponist|[Rr]edakteur|[Uu]nternehmer|[Bb]otschafter|[Aa]nalyst|[Oo]konom|' +
    '[Pp]hysiker|[Cc]hemiker|[Bb]iolog|[Ss]oziolog|[Pp]sycholog|[Aa]rchitekt|[Kk]apitan|[Ii]ngenieur|[Mm]oderator|[Ss]tar)(?:e|n|en|es|s|r|in|innen|erin)?$',
);

/** Forms of address and their abbreviations. */
export const germanTitles = /^(?:Herrn?|Frau|Dr|Prof|Doktor|Sir|Lord|Lady)\.?$/;

/** A woman's calling, whatever it is: `Hafenmeisterin`, `Soziologin`. */
export const germanFeminine = /^[A-Z][a-z]{3,}(?:erin|istin|ikerin|ologin|entin|antin|orin)$/;

/** Verbs of saying in the third person, without diacritics. */
export const germanSaying = /^(?:sag|erklar|beton|meint?|ford|forder|warn|berichte|antworte|erganz|kritisier|kundig|begrund|erlauter|behaupt|versicher|erwider|entgegn|fug|teil|ausser|schilder|bestatig|raum)(?:e?te?|te)$|^(?:schrieb|schreibt|sprach|spricht|sagt|erklart|rief|meinte|gab|betonte)$/;

/** What an organisation is, written before its name; genitives too. Without diacritics. */
export const germanOrganisations = new RegExp(
  '(?:^|[a-z-])(?:[Rr]eederei|[Kk]onzern|[Ff]irma|[Uu]nternehmen|[Bb]etreiber|[Hh]ersteller|[Zz]eitung|[Zz]eitschrift|[Mm]agazin|' +
    '[Pp]artei|[Ff]ussballverein|[Ss]ender|[Aa]gentur|[Gg]ruppe|[Vv]erlag|[Ff]luggesellschaft|[Gg]ewerkschaft|[Oo]rganisation|' +
    '[Vv]ersicherer|[Ee]nergieversorger|[Aa]utobauer|[Tt]ochter|[Mm]iliz)s?$',
);

/** The last part of a compound that names an organisation: `Kastrup-Institut`. */
export const germanOrganisationTails =
  /^[A-Z][\w]+-(?:Institut|Konzern|Gruppe|Verlag|Partei|Stiftung|Bank|Universitat|Gesellschaft|Werke?|Reederei|Verein|Klinik|Verband)s?$/;

/** What a place is, written before its name. Without diacritics. */
export const germanPlaces = /(?:^|[a-z])(?:[Ss]tadt|[Gg]emeinde|[Dd]orf|[Ii]nsel|[Kk]reis|[Pp]rovinz|[Oo]rt|[Hh]afens?|[Vv]orort|[Rr]egion|[Bb]undesland)s?$/;

/** Endings of towns' names between the Alps and the Skagerrak. */
export const germanPlaceEndings = /..(?:burg|stedt|stadt|dorf|hausen|heim|furt|hafen|buttel|rode|ingen|holm|sund|borg|havn|munde|bruck|kirchen|weiler|walde|koog|siel|balle|holz)$/;
