import { lines } from '../text/paragraphs';
import type { Span } from '../text/span';
import { blank } from './blank';

const FENCE = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})([^\r\n]*)$/;
const HEADING = /^( {0,3}#{1,6})(?:[ \t]|$)/;
const CLOSING_HASHES = /[ \t]#+[ \t]*$/;
const RULE = /^[ \t]{0,3}(?:=+|[-*_][-*_ \t]*)[ \t]*$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*$/;
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?(?=[ \t]|$)/;
const QUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?)+/;
const DEFINITION = /^ {0,3}\[[^\]\r\n]{1,200}\]:[ \t]*(?=\S*(?:[/#<@]|\.\w))\S+[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,100}\]:/;

/** The text without what makes blocks: front matter, code blocks, comments, heading, list and quote marks, rules. */
export interface MarkdownBlocks {
  readonly text: string;
  /** Starts of lines that begin a new paragraph with no blank line before them. */
  readonly breaks: ReadonlySet<number>;
}

export function readMarkdownBlocks(document: string): MarkdownBlocks {
  const text = blank(document, [...frontMatter(document), ...unreadElements(document)]);
  const reader = new BlockReader(text);
  for (const line of lines(text)) reader.read(line);
  return { text: blank(text, reader.markup), breaks: reader.breaks };
}

/** Reads lines in order and notes what of each is markup. */
class BlockReader {
  readonly markup: Span[] = [];
  readonly breaks = new Set<number>();
  /** The run of marks that opened the code block the lines are in. */
  private fence: string | undefined;
  private afterBlank = true;
  private inCode = false;
  private inList = false;
  private inTable = false;
  /** Whether the next line begins a paragraph, whatever it is. */
  private breakNext = false;
  private quoteDepth = 0;

  constructor(private readonly text: string) {}

  read(line: Span): void {
    const content = this.text.slice(line.start, line.end);
    if (this.readFence(line, content)) return;
    if (content.trim() === '') {
      this.afterBlank = true;
      this.inTable = false;
      return;
    }
    if (this.breakNext) this.breaks.add(line.start);
    this.breakNext = false;
    if (!this.readIndentedCode(line, content)) this.readProse(line, content);
    this.afterBlank = false;
  }

  private readFence(line: Span, content: string): boolean {
    const [, run = '', rest = ''] = FENCE.exec(content) ?? [];
    if (this.fence !== undefined) {
      this.markup.push(line);
      if (run.startsWith(this.fence) && rest.trim() === '') this.fence = undefined;
      return true;
    }
    if (run === '' || (run.startsWith('`') && rest.includes('`'))) return false;
    this.fence = run;
    this.markup.push(line);
    this.breakNext = true;
    return true;
  }

  private readIndentedCode(line: Span, content: string): boolean {
    const indented = /^(?: {4}| {0,3}\t)/.test(content);
    this.inCode = indented && !this.inList && (this.afterBlank || this.inCode);
    if (this.inCode) this.markup.push(line);
    return this.inCode;
  }

  private readProse(line: Span, content: string): void {
    const depth = this.readQuoteMark(line, content);
    const inner = content.slice(depth);
    const start = line.start + depth;
    if (RULE.test(inner) || (inner.includes('-') && TABLE_RULE.test(inner))) {
      this.cut(line, start, line.end);
      this.breakNext = true;
      this.inTable = inner.includes('|');
      return;
    }
    const heading = HEADING.exec(inner)?.[1];
    if (heading !== undefined) this.readHeading(line, start, heading.length, inner);
    else this.readMarks(line, start, inner);
  }

  private readHeading(line: Span, start: number, marks: number, inner: string): void {
    this.cut(line, start, start + marks);
    const closing = CLOSING_HASHES.exec(inner)?.index;
    if (closing !== undefined) this.markup.push({ start: start + closing, end: line.end });
    this.breakNext = true;
  }

  /** Blanks the marks of a block quotation; returns how many units of the line they take. */
  private readQuoteMark(line: Span, content: string): number {
    const mark = QUOTE_MARK.exec(content)?.[0] ?? '';
    const depth = mark.replace(/[^>]/g, '').length;
    if (mark !== '') this.markup.push({ start: line.start, end: line.start + mark.length });
    if (depth !== this.quoteDepth) this.breaks.add(line.start);
    this.quoteDepth = depth;
    return mark.length;
  }

  private readMarks(line: Span, start: number, inner: string): void {
    const list = this.listMark(inner);
    const footnote = FOOTNOTE.exec(inner)?.[0];
    if (list !== undefined) this.cut(line, start, start + list.length);
    else if (footnote !== undefined) this.cut(line, start, start + footnote.length);
    else if (DEFINITION.test(inner)) this.cut(line, start, line.end);
    else if (this.inTable || /^[ \t]*\|/.test(inner)) this.breaks.add(line.start);
    this.inList = list !== undefined || (this.inList && (!this.afterBlank || /^[ \t]{2}/.test(inner)));
  }

  /** The bullet or number the line begins with. A number other than 1 does not cut into a paragraph that is under way. */
  private listMark(inner: string): string | undefined {
    const mark = LIST_MARK.exec(inner)?.[0];
    const number = mark === undefined ? undefined : /\d+/.exec(mark)?.[0];
    return number === undefined || number === '1' || this.inList || this.afterBlank ? mark : undefined;
  }

  /** Blanks a part of a line that begins a paragraph. */
  private cut(line: Span, start: number, end: number): void {
    this.breaks.add(line.start);
    this.markup.push({ start, end });
  }
}

/** YAML between `---` lines or TOML between `+++` lines at the very start; none when it is not closed. */
function frontMatter(text: string): readonly Span[] {
  const [open, mark] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? [];
  if (open === undefined) return [];
  const close = mark === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m;
  const end = close.exec(text.slice(open.length));
  return end ? [{ start: 0, end: open.length + end.index + end[0].length }] : [];
}

/** Comments, scripts, style sheets and preformatted text, tags included. What is never closed is taken for text. */
function unreadElements(text: string): readonly Span[] {
  const found: Span[] = [];
  const neverClosed = new Set<string>();
  const opening = /<(!--|(?:script|style|pre|textarea)\b)/gi;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const name = (open[1] ?? '').toLowerCase();
    if (neverClosed.has(name)) continue;
    const close = name === '!--' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = opening.lastIndex;
    if (close.exec(text)) {
      found.push({ start: open.index, end: close.lastIndex });
      opening.lastIndex = close.lastIndex;
    } else {
      neverClosed.add(name);
    }
  }
  return found;
}
