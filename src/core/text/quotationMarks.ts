const marks = new Set('"\'‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇');

/** True for every mark that opens or closes quoted words in some language; the apostrophes are among them. */
export function isQuotationMark(unit: number): boolean {
  return (unit < 128 ? unit === 34 || unit === 39 : unit === 0xab || unit === 0xbb || unit >= 0x2018) && marks.has(String.fromCharCode(unit));
}

/** True for the marks that writers use as an apostrophe: `'`, `’`, and what stands in for them: `‘`, `` ` ``, `´`. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4;
}
