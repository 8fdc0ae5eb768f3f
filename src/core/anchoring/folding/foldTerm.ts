const APOSTROPHE = '\'';
const QUOTE = '"';
const HYPHEN = '-';

/** Marks that writers and programs put for one another. Back quotes are code, not quotation, and stay. */
const equivalents = new Map<string, string>([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc'].map((mark) => [mark, APOSTROPHE] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'].map((mark) => [mark, QUOTE] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((mark) => [mark, HYPHEN] as const),
]);

/** Rows of hyphens or full stops count as one dash, one ellipsis, whatever their length. */
const rows = new Map([[HYPHEN, HYPHEN], ['.', '\u2026']]);

/** What two terms have to share to be one: without invisible characters, composed (NFC), with one kind of quotes and dashes. */
export function foldTerm(raw: string): string {
  const seen = raw.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').normalize('NFC');
  const folded = seen.replace(/[\u2010-\u2015\u2018-\u201f\u2032\u2033\u2039\u203a\u02bc\u00ab\u00bb\u2212]/g, (mark) => equivalents.get(mark) ?? mark);
  return /^(?:-+|\.\.+)$/.test(folded) ? rows.get(folded.charAt(0)) ?? folded : folded;
}

/** True for the apostrophe in all its forms, which joins the letters round it to one word. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc;
}
