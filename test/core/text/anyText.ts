import fc from 'fast-check';

const fragments = [
  'Anna', 'Weiss', 'said', 'U.S.', 'Mr.', 'J.', 'a', 'B', '13', '1,5', "'s", '’s', 's', '’', "'", '"', '“', '”', '„', '«', '»', '‘', '(', ')', '[', ']',
  '.', '..', '…', '?', '!', ',', ':', '-', '–', '—', '/', '&', '*', '_', '`', '#', '>', '|', '<b>', '</b>', '<v Bo>', '\\', '~~~', '```', '---',
  ' ', ' ', ' ', '\t', '\n', '\n\n', '\r\n', '\r', '\u00A0', '\u200B', '\uFEFF', '\u0301', '\u00AD', '🙂', '𝒜', '\uD83D', '\uDE42', 'é', 'ß', '字', 'שלום',
  'Q: ', 'A: ', 'Bo: ', '[00:01:02] ', '00:00:01,000 --> 00:00:02,000', 'WEBVTT', '1',
];

/** Texts made of what the text layer has to be careful with, and any other characters. */
export function anyText(): fc.Arbitrary<string> {
  const fragment = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
  return fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));
}
