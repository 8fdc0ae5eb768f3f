/** Which marks can close each other: every glyph of a family may open or close, as scripts and typists disagree. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle';

/** Which way a glyph points by itself: German closes with the glyph that English opens with, so this is a prior only. */
export type MarkPrior = 'opens' | 'closes' | 'either';

/** One kind of quotation mark as it is typed. */
export interface Glyph {
  readonly family: MarkFamily;
  readonly prior: MarkPrior;
  /** UTF-16 units: 2 for doubled characters. */
  readonly length: 1 | 2;
}

const one = (family: MarkFamily, prior: MarkPrior): Glyph => ({ family, prior, length: 1 });
const two = (family: MarkFamily, prior: MarkPrior): Glyph => ({ family, prior, length: 2 });

const glyphs = new Map<number, Glyph>([
  ['"', one('double', 'either')],
  ['＂', one('double', 'either')],
  ['“', one('double', 'opens')],
  ['‟', one('double', 'opens')],
  ['„', one('double', 'opens')],
  ['”', one('double', 'closes')],
  ['「', one('double', 'opens')],
  ['」', one('double', 'closes')],
  ['״', one('double', 'either')],
  ['«', one('guillemet', 'opens')],
  ['»', one('guillemet', 'closes')],
  ['‹', one('angle', 'opens')],
  ['›', one('angle', 'closes')],
  ["'", one('single', 'either')],
  ['‘', one('single', 'opens')],
  ['‛', one('single', 'opens')],
  ['‚', one('single', 'opens')],
  ['’', one('single', 'closes')],
].map(([character, glyph]) => [(character as string).charCodeAt(0), glyph as Glyph]));

const doubledBackticks = two('double', 'opens');
const doubledApostrophes = two('double', 'closes');
const doubledCommas = two('double', 'opens');
const backtick = one('single', 'opens');
const letter = /\p{L}/u;

/** The quotation mark that begins at `offset`, two apostrophes, backticks or (before a letter) commas counting as one. */
export function glyphAt(text: string, offset: number): Glyph | undefined {
  const unit = text.charCodeAt(offset);
  if (unit === 39 || unit === 96) {
    const doubled = text.charCodeAt(offset + 1) === unit;
    if (unit === 39) return doubled ? doubledApostrophes : glyphs.get(unit);
    return doubled ? doubledBackticks : backtick;
  }
  if (unit === 44) {
    return text.charCodeAt(offset + 1) === 44 && letter.test(text.charAt(offset + 2)) ? doubledCommas : undefined;
  }
  if (unit > 127 || unit === 34) return glyphs.get(unit);
  return undefined;
}
