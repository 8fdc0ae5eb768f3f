import { mayEndSentence } from './abbreviations';
import { CharacterClass, classAt, isAlphanumeric } from './characters';
import { isQuotationMark } from './quotationMarks';
import { afterGermanOrdinal, beforeGermanOrdinal, sentenceStarters } from './sentenceStarters';
import type { Span } from './span';
import { TokenKind, type Tokens } from './tokens';

/**
 * Cuts paragraphs into sentences. Each token inside a paragraph is in exactly one of them; closing quotation marks and brackets
 * go with the sentence they close. A sentence has no white space at its edges.
 */
export function sentences(text: string, tokens: Tokens, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  const reader = new Reader(text, tokens);
  let next = 0;
  for (const paragraph of paragraphs) {
    while (next < tokens.count && reader.start(next) < paragraph.start) next += 1;
    while (next < tokens.count && reader.end(next) <= paragraph.end) {
      const last = reader.lastOfSentence(next, paragraph.end);
      found.push({ start: reader.start(next), end: reader.end(last) });
      next = last + 1;
    }
  }
  return found;
}

/** Reads along the tokens of one text. */
class Reader {
  constructor(private readonly text: string, private readonly tokens: Tokens) {}

  start(token: number): number {
    return this.tokens.starts[token] ?? this.text.length;
  }

  end(token: number): number {
    return this.tokens.ends[token] ?? this.text.length;
  }

  /** The last token of the sentence that starts with token `first`; `limit` is where the paragraph ends. */
  lastOfSentence(first: number, limit: number): number {
    let token = first;
    while (this.end(token + 1) <= limit && token + 1 < this.tokens.count) {
      if (this.isTerminator(token)) {
        const last = this.withClosers(token, limit);
        if (last + 1 >= this.tokens.count || this.end(last + 1) > limit) return last;
        if (this.endsBetween(first, token, last)) return last;
        token = last;
      }
      token += 1;
    }
    return token;
  }

  private word(token: number): string {
    const start = this.start(token);
    return this.text.slice(start, Math.min(this.end(token), start + 32));
  }

  private isKind(token: number, kind: TokenKind): boolean {
    return this.tokens.kinds[token] === kind;
  }

  private isTerminator(token: number): boolean {
    if (this.isKind(token, TokenKind.mark)) return isTerminatorUnit(this.text.charCodeAt(this.start(token)));
    return this.isKind(token, TokenKind.word) && this.text.charCodeAt(this.end(token) - 1) === DOT && mayEndSentence(this.word(token));
  }

  /** The last of the tokens that belong to the end at `token`: more marks, closing quotation marks and brackets, `[3]`. */
  private withClosers(token: number, limit: number): number {
    let last = token;
    while (last + 1 < this.tokens.count && this.end(last + 1) <= limit && this.closes(last + 1)) last += 1;
    if (this.isReference(last + 1) && this.end(last + 3) <= limit) last += 3;
    return last;
  }

  private closes(token: number): boolean {
    if (!this.isKind(token, TokenKind.mark) && !this.isBareApostrophe(token)) return false;
    const unit = this.text.charCodeAt(this.start(token));
    const touches = this.start(token) === this.end(token - 1);
    const open = isAlphanumeric(classAt(this.text, this.end(token)));
    if (touches && isTerminatorUnit(unit)) return true;
    if (unit === 0x29 || unit === 0x5d || unit === 0x7d) return touches;
    if (!isQuotationMark(unit)) return false;
    return touches ? !open || unit === 0x201d : this.isSpacedCloser(token, unit);
  }

  private isBareApostrophe(token: number): boolean {
    return this.isKind(token, TokenKind.possessive) && this.end(token) - this.start(token) === 1;
  }

  /** French closes after a space, `! »`; what opens has no space behind it, or a narrow one. */
  private isSpacedCloser(token: number, unit: number): boolean {
    return (unit === 0xbb || unit === 0x201d) && /^(?:[ \n\r\t]|$)/.test(this.text.slice(this.end(token), this.end(token) + 1));
  }

  /** Whether a note's number in brackets begins at `token`, right behind the sentence: `said.[3]`. */
  private isReference(token: number): boolean {
    return this.text.charCodeAt(this.start(token)) === 0x5b && this.start(token) === this.end(token - 1)
      && this.isKind(token + 1, TokenKind.number) && this.text.charCodeAt(this.start(token + 2)) === 0x5d;
  }

  /** Whether a sentence ends behind token `last`, given the terminator at `token` and what follows. */
  private endsBetween(first: number, token: number, last: number): boolean {
    const next = this.firstReadable(last + 1);
    const kind = classAt(this.text, this.start(next));
    if (this.start(last + 1) === this.end(last)) return this.lacksSpace(token, last, kind);
    if (this.continues(last + 1)) return false;
    if (kind === CharacterClass.letter && isLowerCase(this.text, this.start(next))) return false;
    if (!this.isKind(token, TokenKind.mark)) return this.endsAfterAbbreviation(last, next);
    const unit = this.text.charCodeAt(this.start(token));
    if (unit === DOT && token === last && this.isOrdinal(first, token, next)) return false;
    return true;
  }

  /** `over.The next` ends all the same, `v2.Beta` and `?)` do not. */
  private lacksSpace(token: number, last: number, kind: CharacterClass): boolean {
    const before = this.start(token) - 1;
    return token === last && kind === CharacterClass.upper && this.isKind(token, TokenKind.mark)
      && this.isKind(last + 1, TokenKind.word) && isLowerCase(this.text, before);
  }

  /** Whether the token is a mark that no sentence begins with: `,`, `;`, a closing bracket. */
  private continues(token: number): boolean {
    return this.isKind(token, TokenKind.mark) && CONTINUING.has(this.text.charAt(this.start(token)));
  }

  /** The first token from `token` on that is no opening mark or dash, looking a few tokens ahead. */
  private firstReadable(token: number): number {
    let next = token;
    while (next < token + 4 && next + 1 < this.tokens.count && this.isKind(next, TokenKind.mark)) next += 1;
    return next;
  }

  private endsAfterAbbreviation(last: number, next: number): boolean {
    if (isQuotationMark(this.text.charCodeAt(this.start(last + 1)))) return true;
    if (this.isKind(last + 1, TokenKind.mark) && this.text.charAt(this.start(last + 1)) !== '(') return false;
    return sentenceStarters.has(this.word(next));
  }

  /** Whether the full stop at `token` makes the number before it an ordinal or a list's number, rather than end a sentence. */
  private isOrdinal(first: number, token: number, next: number): boolean {
    const number = token - 1;
    if (number < first || !this.isKind(number, TokenKind.number) || this.end(number) !== this.start(token)) return false;
    if (this.end(number) - this.start(number) > 3) return false;
    return number === first || afterGermanOrdinal.has(this.word(next)) || beforeGermanOrdinal.has(this.word(number - 1));
  }
}

const DOT = 0x2e;
const CONTINUING = new Set(',;:)]}%&/…');

function isTerminatorUnit(unit: number): boolean {
  return unit === DOT || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x203d || unit === 0x061f;
}

/** Lower case, as opposed to letters of a script without case, which begin a sentence as well as any. */
function isLowerCase(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter !== letter.toUpperCase();
}
