import { lines } from '../text/paragraphs';
import type { Span } from '../text/span';
import type { TurnLabel } from './layout';

/** How a label is set off from what is said. */
export type LabelStyle = 'colon' | 'dash' | 'bracket' | 'time' | 'stop' | 'bare';

/** The head of a line that reads like a speaker's label; whether it is one, the document as a whole tells. */
export interface LabelCandidate extends TurnLabel {
  readonly style: LabelStyle;
  /** The label for comparison: upper case, without role or timecode. */
  readonly name: string;
  /** True when the label has no small letters. */
  readonly isCapitals: boolean;
  /** Timecodes in the line's head. */
  readonly timecodes: readonly Span[];
}

/** As much of a line as a label can take, with its timecode and an aside. */
const HEAD = 160;
/** `00:12`, `00:12:03.500`; the source of a regular expression. */
export const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const TIME = String.raw`[\[(]?${CLOCK}[\])]?`;
/** `00:12`, `[00:12:03]`, `[00:12.000 --> 00:14.500]` */
const TIMES = String.raw`${TIME}(?:[ \t]*-->[ \t]*${TIME})?`;
const LEAD = String.raw`[\s\u200B]*(?:(?:[\-*•>]|>>)[ \t]+)?(?:${TIMES}[ \t]*[\-–—]?[ \t]*)?["“]?`;
const NAME = String.raw`\p{L}[^:：\[\]\(\)<>"“”„«»\t\r\n!?;]{0,60}?`;
/** `(by phone)`, `(Selby North) (Lab)` */
const ASIDE = String.raw`(?:[ \t]*\([^\(\)\r\n]{1,60}\)){0,2}`;
const TIMECODE = new RegExp(TIMES, 'g');
const GAP = String.raw`[ \t\u200B]*`;

/**
 * What stands behind a Q or A that has no mark, as in stenographers' transcripts and press briefings: a wide gap; behind a Q, which is no
 * word, one space before the beginning of a sentence. The name of who asks may stand between, in brackets and with a mark: then it is a label
 * like others.
 */
const BARE_GAP = String.raw`(?:\t|[ \u00a0]{2})[ \t\u00a0]*|(?<=Q)[ \u00a0](?=["“(]?\p{Lu}|\()`;

/** `Mr. OKAFOR of Kent`, `The CHAIRWOMAN`: the names of parliaments' reports, with a full stop behind them. */
const IN_CAPITALS = String.raw`\p{Lu}\p{Ll}{1,14}\.?(?:[ ]\p{Lu}[\p{Lu}'’\-]{1,30}){1,3}(?:[ ]of(?:[ ]\p{Lu}\p{Ll}{2,20}){1,2})?`;

const BEGINS_IN_CAPITALS = /^\s*\p{Lu}\p{Ll}+\.? \p{Lu}{2}/u;

/** What goes before the label (a quotation mark where a transcript is quoted, paragraph by paragraph), the label, what goes between it and its mark, the mark. */
const styles: readonly (readonly [LabelStyle, RegExp])[] = [
  ['bare', new RegExp(String.raw`^([\s\u200B]*)([QA])()(${BARE_GAP})(?=\S)(?!\([^\(\)\r\n]{1,60}\)${GAP}[:：])`, 'u')],
  ['colon', new RegExp(String.raw`^(${LEAD})(${NAME})(${GAP}(?:${TIME})?${ASIDE}${GAP})([:：])(?=[\s\u200B"“„«'‘]|$)`, 'u')],
  ['bracket', new RegExp(String.raw`^(${LEAD}\[)(${NAME})()(\][:：]?)(?=\s|$)`, 'u')],
  ['time', new RegExp(String.raw`^(${LEAD})(${NAME})([ \t\u200B]+)(${TIME})${GAP}$`, 'u')],
  ['dash', new RegExp(String.raw`^(${LEAD})(${NAME})(${ASIDE}${GAP})(—|(?<=[ \t\u200B])(?:–|--))(?=[\s\u200B\p{L}"“„«])`, 'u')],
  ['stop', new RegExp(String.raw`^(${LEAD})([QA]|${IN_CAPITALS})()(\.)(?=\s)`, 'u')],
];

/** Labels of what is nobody's turn, upper case: of notes, of pictures, of letters, of tables. */
const notSpeakers = new Set(`
  NOTE|NOTES|PHOTO|PHOTOS|PICTURE|IMAGE|VIDEO|AUDIO|SOURCE|SOURCES|UPDATE|UPDATED|CORRECTION|CREDIT|CREDITS|CAPTION|READ MORE|READ ALSO|SEE ALSO|WATCH|LISTEN
  |RELATED|MORE|TAGS|TOPICS|KEYWORDS|SUMMARY|ABSTRACT|TITLE|SUBJECT|FROM|TO|CC|BCC|DATE|TIME|PLACE|LOCATION|VENUE|AUTHOR|AUTHORS|BY|EDITOR|EDITOR'S NOTE
  |EDITOR’S NOTE|CONTACT|CONTACTS|PHONE|TEL|FAX|EMAIL|E-MAIL|WEB|WEBSITE|URL|HTTP|HTTPS|ADDRESS|NAME|AGE|BORN|TYPE|STATUS|PRICE|SIZE|NUMBER|ID|ISBN|DOI
  |BACKGROUND|CONTEXT|ANALYSIS|OPINION|LIVE|BREAKING|EXCLUSIVE|INTERVIEW|TRANSCRIPT|PARTICIPANTS|PRESENT|DURATION|LANGUAGE|WARNING|TIP|EXAMPLE|STEP|PART|CHAPTER
  |SECTION|TABLE|FIGURE|TOTAL|APPLAUSE|LAUGHTER|INAUDIBLE|CROSSTALK|MUSIC|SILENCE|PAUSE|FOTO|BILD|QUELLE|QUELLEN|HINWEIS|STAND|DATUM|ORT|ZEIT|BETREFF|THEMA|VON|AN
  |REPLACEMENTS|SUBSTITUTES|SCORERS|ATTENDANCE|REFEREE|RESULT|RESULTS|KONTAKT|TELEFON|ANMERKUNG|AUTOR|REDAKTION|TITEL|ZUSAMMENFASSUNG`.split('|').map((words) => words.trim()));

const particles = new Set('of for the and de du des da do dos di la le van von der den zu zur bin ibn al el y e af av'.split(' '));
const commonNames = /^(?:interviewer|interviewee|interviewerin|speaker|participant|respondent|moderator|host|guest|question|answer|reporter|frage|antwort|sprecher|befragte|befragter)(?:[ _]?\d{1,2})?$/;

/** The lines of the text that begin with what may be a speaker's label. */
export function labelCandidates(text: string): readonly LabelCandidate[] {
  return lines(text).flatMap((line) => {
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    return /[:：—–\]]|--|^\s*[QA][.\s]/.test(head) || BEGINS_IN_CAPITALS.test(head) ? candidate(head, line) ?? [] : [];
  });
}

function candidate(head: string, line: Span): LabelCandidate | undefined {
  for (const [style, pattern] of styles) {
    const [, lead = '', name = '', between = '', sign = ''] = pattern.exec(head) ?? [];
    if (sign === '' || !isLabel(name, style) || (/["“]$/.test(lead) && name !== name.toUpperCase())) continue;
    const start = line.start + lead.length;
    const label = { start, end: start + name.replace(/[\s\u200B]+$/, '').length };
    const markStart = start + name.length + between.length;
    const mark = { start: markStart, end: markStart + (style === 'bare' ? 0 : sign.length) };
    const who = comparable(name);
    return {
      start: line.start, label, mark, style,
      name: who,
      isCapitals: name === name.toUpperCase(),
      speaks: !notSpeakers.has(who),
      timecodes: /\d:\d/.test(head) ? timecodesIn(head.slice(0, mark.end - line.start), line.start) : [],
    };
  }
  return undefined;
}

function timecodesIn(head: string, at: number): readonly Span[] {
  return [...head.matchAll(TIMECODE)].map((code) => ({ start: at + code.index, end: at + code.index + code[0].length }));
}

/**
 * Whether every word of the label has a capital or is a name's particle; behind a comma, a role may follow. A dash often stands
 * behind the first words of a sentence, so that before one all of the name has to be in capitals.
 */
function isLabel(name: string, style: LabelStyle): boolean {
  const [who = '', ...role] = name.split(',');
  const words = who.split(/[\s\u200B]+/).filter((word) => word !== '');
  if (words.length > 5 || role.join(' ').split(' ').length > 8 || name.includes('/')) return false;
  if (commonNames.test(words.join(' ').toLowerCase())) return true;
  if (/\d/.test(who) && !/^[\p{Lu}]{1,3}\d{1,2}$/u.test(who)) return false;
  if (style === 'dash' && who !== who.toUpperCase()) return false;
  return words.every((word, i) => !/^\p{Ll}/u.test(word) || (i > 0 && particles.has(word)));
}

function comparable(name: string): string {
  return (name.split(',')[0] ?? '').replace(/[\s\u200B]+/g, ' ').trim().toUpperCase();
}
