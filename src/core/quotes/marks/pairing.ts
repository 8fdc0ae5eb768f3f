import type { Span } from '../../text/span';
import type { Passage } from './passage';
import { marksIn, type Mark } from './roles';

/** Deeper nesting than this does not occur in prose; more marks than that are ignored. */
const deepest = 4;

interface Open {
  readonly mark: Mark;
  /** Segments of earlier paragraphs, when this one continues them; grows in place from paragraph to paragraph. */
  readonly before: Span[];
  /** Where its words begin in this paragraph. */
  readonly start: number;
  /** Where its first mark stands. */
  readonly opening: number;
}

interface Remaining {
  opens: number;
  closes: number;
  closesSurely: number;
}

/**
 * Pairs the quotation marks of a text into passages, in order of their start, the outer before the inner. A passage
 * ends with its paragraph at the latest, unless the next paragraph reopens its mark (as newspapers print a quote of
 * several paragraphs). Linear in the text's length.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): Passage[] {
  const pairing = new Pairing(text);
  for (const paragraph of paragraphs) pairing.readParagraph(paragraph);
  return pairing.finish();
}

class Pairing {
  private readonly passages: Passage[] = [];
  private readonly remaining = { double: none(), single: none(), guillemet: none(), angle: none() };
  private open: Open[] = [];
  /** What the paragraph before left open at its outermost level. */
  private pending: { open: Open; end: number } | undefined;

  constructor(private readonly text: string) {}

  readParagraph(paragraph: Span): void {
    const marks = marksIn(this.text, paragraph);
    this.count(marks);
    this.from = paragraph.start;
    this.open = [];
    this.resume(paragraph, marks[0]);
    for (const mark of marks) this.readMark(mark, paragraph);
    this.endParagraph(paragraph);
  }

  finish(): Passage[] {
    this.settlePending();
    return this.passages.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private count(marks: readonly Mark[]): void {
    for (const family of ['double', 'single', 'guillemet', 'angle'] as const) this.remaining[family] = none();
    for (const mark of marks) {
      const left = this.remaining[mark.glyph.family];
      if (mark.role === 'opens') left.opens += 1;
      else if (mark.role === 'closes') left.closes += 1;
      if (mark.role === 'closes' && !mark.maybePossessive && !mark.maybeInch) left.closesSurely += 1;
    }
  }

  /** Goes on with the open quote of the paragraph before when this one reopens it, or closes what it never opened. */
  private resume(paragraph: Span, first: Mark | undefined): void {
    const pending = this.pending;
    if (!pending || !first || first.glyph.family !== pending.open.mark.glyph.family) return this.settlePending();
    const reopens = first.start === paragraph.start && first.role !== 'closes';
    const closesUnopened = first.role === 'closes' && first.start > paragraph.start && first.glyph.family !== 'single';
    if (!reopens && !closesUnopened) return this.settlePending();
    this.pending = undefined;
    if (reopens) this.reopened = pending.open;
    else this.open.push({ ...pending.open, start: paragraph.start });
  }

  /** Where the paragraph begins that is read. */
  private from = 0;
  private reopened: Open | undefined;
  /** The last single mark that opened and found no closing mark left in its paragraph. */
  private unclosed: Mark | undefined;

  private readMark(mark: Mark, paragraph: Span): void {
    const left = this.remaining[mark.glyph.family];
    if (mark.role === 'opens') left.opens -= 1;
    else if (mark.role === 'closes') left.closes -= 1;
    if (mark.role === 'closes' && !mark.maybePossessive && !mark.maybeInch) left.closesSurely -= 1;
    if (this.reopened) {
      const { before, opening } = this.reopened;
      this.reopened = undefined;
      this.open.push({ mark, before, opening, start: mark.start + mark.glyph.length });
      return;
    }
    const at = this.openIndex(mark);
    const role = mark.role === 'either' ? (at < 0 ? 'opens' : 'closes') : mark.role;
    if (role === 'opens') this.opens(mark, at);
    else if (at >= 0) this.closes(mark, at, left);
    else this.closesUnopened(mark, paragraph);
  }

  /** The innermost open passage of the mark's family; -1 when there is none. */
  private openIndex(mark: Mark): number {
    for (let i = this.open.length - 1; i >= 0; i -= 1) {
      if (this.open[i]?.mark.glyph.family === mark.glyph.family) return i;
    }
    return -1;
  }

  private opens(mark: Mark, sameFamily: number): void {
    const left = this.remaining[mark.glyph.family];
    if (mark.maybeInch) return;
    if (mark.glyph.family === 'single' && left.closes === 0) {
      // British papers: an opening mark that only the next paragraph takes up again.
      if (this.open.length === 0 && /^$|[:,]\s$/.test(this.text.slice(Math.max(this.from, mark.start - 2), mark.start))) this.unclosed = mark;
      return;
    }
    // Two open marks of one family: nested when enough closing marks are left for both, else the first lost its own.
    if (sameFamily >= 0 && left.closes < left.opens + 2) {
      const lost = this.open[sameFamily];
      this.open.length = sameFamily;
      if (lost) this.add(lost, mark.start, mark.start, false);
    }
    if (this.open.length < deepest) this.open.push({ mark, before: [], opening: mark.start,
      start: mark.start + mark.glyph.length });
  }

  private closes(mark: Mark, at: number, left: Remaining): void {
    const doubtful = mark.maybePossessive || (mark.maybeInch && !/[.,!?]/.test(this.text.charAt(mark.start - 1)));
    if (doubtful && left.closesSurely > left.opens) return;
    const open = this.open[at];
    this.open.length = at;
    if (open) this.add(open, mark.start, mark.start + mark.glyph.length, true);
  }

  /** A closing mark that nothing opened: what its paragraph said so far, when punctuation speaks for a quote. */
  private closesUnopened(mark: Mark, paragraph: Span): void {
    if (mark.glyph.family === 'single' || this.open.length > 0) return;
    if (!/[.,!?…]/.test(this.text.charAt(mark.start - 1))) return;
    const last = this.passages[this.passages.length - 1];
    if (last && last.end > paragraph.start) return;
    const words = trimmed(this.text, paragraph.start, mark.start);
    if (!words) return;
    const end = mark.start + mark.glyph.length;
    this.passages.push({ start: words.start, end, segments: [words], family: mark.glyph.family, depth: 0, closed: true,
      opened: false });
  }

  private endParagraph(paragraph: Span): void {
    const outer = this.open.findIndex(({ mark, before }) => mark.glyph.family !== 'single' || before.length > 0);
    const open = this.open[outer] ?? this.openSingle();
    this.open = [];
    this.unclosed = undefined;
    if (!open) return;
    const words = trimmed(this.text, open.start, paragraph.end);
    if (words) open.before.push(words);
    this.pending = { open, end: paragraph.end };
  }

  private openSingle(): Open | undefined {
    const mark = this.unclosed;
    return mark && { mark, before: [], opening: mark.start, start: mark.start + mark.glyph.length };
  }

  /** A single mark that nothing took up again was none. */
  private settlePending(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending && (pending.open.mark.glyph.family !== 'single' || pending.open.before.length > 1)) this.push(pending.open, pending.end, 0, false);
  }

  private add(open: Open, wordsEnd: number, end: number, closed: boolean): void {
    const words = trimmed(this.text, open.start, wordsEnd);
    if (words) open.before.push(words);
    this.push(open, end, this.open.length, closed);
  }

  private push(open: Open, end: number, depth: number, closed: boolean): void {
    if (open.before.length === 0) return;
    this.passages.push({ start: open.opening, end, segments: open.before, family: open.mark.glyph.family, depth, closed,
      opened: true });
  }
}

function none(): Remaining {
  return { opens: 0, closes: 0, closesSurely: 0 };
}

/** The span without white space at its edges; `undefined` when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
