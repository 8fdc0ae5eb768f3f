import type { Span } from '../../text/span';
import { isApostrophe } from './apostrophes';
import { isClosingPunctuation, isDigit, isGap, isOpeningPunctuation, isWordCharacter } from './characters';
import { glyphAt, type Glyph } from './glyphs';

/** What a mark does by its surroundings: `either` is settled by what is open when it comes. */
export type MarkRole = 'opens' | 'closes' | 'either';

/** One quotation mark in the text. */
export interface Mark {
  readonly start: number;
  readonly glyph: Glyph;
  readonly role: MarkRole;
  /** True right behind a plural's s, where a single mark may be a possessive. */
  readonly maybePossessive: boolean;
  /** True behind a number, where a straight mark may be an inch mark. */
  readonly maybeInch: boolean;
}

/** Adjacent marks looked across (`“‘No,’ …”`); more in a row are not typed on purpose. */
const longestRun = 3;

/** The quotation marks of one paragraph in order, apostrophes left out. Linear in the paragraph's length. */
export function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let afterOpening = -1;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const glyph = glyphAt(text, at);
    if (!glyph) continue;
    if (glyph.family === 'single' && isApostrophe(text, at)) continue;
    if (isInsideHebrewWord(text, at)) continue;
    const role = roleOf(text, at, glyph, paragraph, afterOpening);
    const before = at > paragraph.start ? text.charAt(at - 1) : '';
    const spaceAfter = isGap(text.charAt(at + 1));
    marks.push({
      start: at,
      glyph,
      role,
      maybePossessive: glyph.family === 'single' && /[sxz]/i.test(before) && spaceAfter,
      maybeInch: glyph.prior === 'either' && isDigit(before),
    });
    at += glyph.length - 1;
    if (role === 'opens') afterOpening = at + 1;
  }
  return marks;
}

const hebrew = /[\u05d0-\u05ea]/;

/** Hebrew writes acronyms with a double mark before the last letter. */
function isInsideHebrewWord(text: string, at: number): boolean {
  return hebrew.test(text.charAt(at + 1)) && hebrew.test(text.charAt(at - 1))
    && (at < 2 || text.charAt(at - 2).trim() !== '' || hebrew.test(text.charAt(at + 2)) === false);
}

function roleOf(text: string, at: number, glyph: Glyph, paragraph: Span, afterOpening: number): MarkRole {
  const leftIsOpen = isOpenLeft(text, at, paragraph, afterOpening);
  const right = beyondMarks(text, at + glyph.length, paragraph.end);
  const rightIsGap = isGap(right);
  const startsWord = isWordCharacter(right) || (!rightIsGap && !isClosingPunctuation(right)) || right === '…'
    || right === '.';
  if (leftIsOpen && startsWord && !(right === '.' && glyph.prior === 'closes')) return 'opens';
  if (!leftIsOpen && (rightIsGap || isClosingPunctuation(right))) return 'closes';
  return glyph.prior;
}

function isOpenLeft(text: string, at: number, paragraph: Span, afterOpening: number): boolean {
  if (at === paragraph.start || at === afterOpening) return true;
  const left = text.charAt(at - 1);
  return isGap(left) || (isOpeningPunctuation(left) && left !== '-' && left !== '…');
}

function beyondMarks(text: string, from: number, end: number): string {
  let at = from;
  for (let run = 0; run < longestRun && at < end; run += 1) {
    const glyph = glyphAt(text, at);
    if (!glyph) break;
    at += glyph.length;
  }
  return at < end ? text.charAt(at) : '';
}
