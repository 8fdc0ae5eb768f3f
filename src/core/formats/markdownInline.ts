import { CharacterClass, classAt, isAlphanumeric } from '../text/characters';
import type { Span } from '../text/span';
import type { Blanked } from './blank';

/** Everything that may be markup; between such characters there is nothing to look at. */
const SPECIAL = /[\\`<&![\]*_~]/g;
const TAG = /<\/?[A-Za-z][^<>]*>|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[^\s<>@]{1,64}@[^\s<>]{1,255}>/y;
const LINE_BREAK = /<(?:br|hr|\/?(?:p|div|li|ul|ol|td|th|tr|h[1-6]))\b[^<>]*>/iy;
const SPACE_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|shy|#160|#xa0);/iy;
const ESCAPE = /\\[!-/:-@[-`{-~\r\n]/y;
const FOOTNOTE_CALL = /!?\[\^[^\][\s]{1,100}\]/y;
const LONGEST_TARGET = 2000;
const LONGEST_REFERENCE = 200;

/** The markup within one paragraph: code, tags, marks of emphasis, and of links all but their text. In order of finding. */
export function inlineMarkup(text: string, paragraph: Span): readonly Blanked[] {
  return new InlineReader(text, paragraph).read();
}

class InlineReader {
  private readonly markup: Blanked[] = [];
  /** Brackets that are open, by offset. */
  private readonly brackets: number[] = [];
  private codeRuns: Map<number, number[]> | undefined;
  private at: number;

  constructor(private readonly text: string, private readonly paragraph: Span) {
    this.at = paragraph.start;
  }

  read(): readonly Blanked[] {
    const special = new RegExp(SPECIAL);
    for (;;) {
      special.lastIndex = this.at;
      const next = special.exec(this.text);
      if (!next || next.index >= this.paragraph.end) return this.markup;
      this.at = next.index;
      this.at = Math.max(this.at + 1, this.readSpecial(next[0]));
    }
  }

  /** Notes the markup at the place reached, and returns where to go on. */
  private readSpecial(mark: string): number {
    switch (mark) {
      case '\\': return this.matches(ESCAPE) ? this.take(this.at, this.at + 1) + 1 : this.at;
      case '`': return this.readCode();
      case '<': return this.takeMatch(LINE_BREAK, true) || this.takeMatch(TAG);
      case '&': return this.takeMatch(SPACE_ENTITY, true);
      case '!': return this.takeMatch(FOOTNOTE_CALL);
      case '[': return this.openBracket();
      case ']': return this.closeBracket();
      default: return this.readEmphasis(mark);
    }
  }

  private take(start: number, end: number, gap = false): number {
    this.markup.push({ start, end, gap });
    return end;
  }

  private matches(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.test(this.text) && pattern.lastIndex <= this.paragraph.end ? pattern.lastIndex : 0;
  }

  /** The end of the match, which is markup; 0 where there is none. */
  private takeMatch(pattern: RegExp, gap = false): number {
    const end = this.matches(pattern);
    return end > 0 ? this.take(this.at, end, gap) : 0;
  }

  /** Code goes as far as the next run of as many backticks; without one, the backticks are text. */
  private readCode(): number {
    this.codeRuns ??= backtickRuns(this.text, this.paragraph);
    let end = this.at;
    while (this.text[end] === '`') end += 1;
    const runs = this.codeRuns.get(end - this.at) ?? [];
    while ((runs.at(-1) ?? Infinity) < end) runs.pop();
    const close = runs.at(-1);
    return close === undefined ? end : this.take(this.at, close + (end - this.at));
  }

  private openBracket(): number {
    const call = this.matches(FOOTNOTE_CALL);
    if (call > 0) return this.take(this.at, call);
    this.brackets.push(this.at);
    return this.at;
  }

  /** `[text](target)` and `[text][reference]` keep their text; other brackets are left alone. */
  private closeBracket(): number {
    const open = this.brackets.pop();
    if (open === undefined) return this.at;
    const end = this.targetEnd(this.at + 1);
    if (end === undefined) return this.at;
    const image = this.text[open - 1] === '!' ? 1 : 0;
    this.take(open - image, open + 1);
    return this.take(this.at, end);
  }

  private targetEnd(at: number): number | undefined {
    const end = this.text[at] === '(' ? targetEnd(this.text, at) : this.text[at] === '[' ? referenceEnd(this.text, at) : undefined;
    return end !== undefined && end <= this.paragraph.end ? end : undefined;
  }

  /** A run of `*`, `_` or `~` is a mark unless it stands alone between spaces or inside a word. */
  private readEmphasis(mark: string): number {
    let end = this.at;
    while (this.text[end] === mark) end += 1;
    const before = classAt(this.text, this.at - 1);
    const after = classAt(this.text, end);
    const alone = before === CharacterClass.space && after === CharacterClass.space;
    const inside = isAlphanumeric(before) && isAlphanumeric(after);
    return alone || inside || (mark === '~' && end - this.at < 2) ? end : this.take(this.at, end);
  }
}

/** Runs of backticks in the paragraph, by their length, the last first. */
function backtickRuns(text: string, { start, end }: Span): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const run of [...text.slice(start, end).matchAll(/`+/g)].reverse()) {
    const starts = runs.get(run[0].length) ?? [];
    starts.push(start + run.index);
    runs.set(run[0].length, starts);
  }
  return runs;
}

/** The end of the `(target "title")` that starts at `at`. Brackets in it nest three deep, so that reading stays linear. */
function targetEnd(text: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST_TARGET); i += 1) {
    const unit = text[i];
    if (unit === '\\') i += 1;
    else if (unit === '\n' || unit === '\r') return undefined;
    else if (unit === '(' && (depth += 1) > 3) return undefined;
    else if (unit === ')' && (depth -= 1) === 0) return i + 1;
  }
  return undefined;
}

function referenceEnd(text: string, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_REFERENCE); i += 1) {
    if (text[i] === ']') return i + 1;
    if (text[i] === '[') return undefined;
  }
  return undefined;
}
