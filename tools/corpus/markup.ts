// The inline markup of corpus/GUIDELINES.md, read character by character.

/** Types of names, as in OntoNotes. */
export const NAME_TYPES = ['PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'] as const;

/** s source, c cue, a addressee, d m i content of a direct, mixed or indirect quote, x words in quotation marks that are no quote. */
export type PartKind = 's' | 'c' | 'a' | 'd' | 'm' | 'i' | 'x';

/** A name: UTF-16 offsets into the text without marks, half-open. */
export interface NameMark { readonly start: number; readonly end: number; readonly type: string; readonly key: string }

/** A part of the quote `number` (0 for `x`); `speaker` is what stands behind `=`. Offsets as in `NameMark`. */
export interface PartMark {
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
  readonly number: number;
  readonly speaker: string | undefined;
  /** The index of the part directly round this one. */
  readonly inside: number | undefined;
}

/** A text without its marks, and the marks; `faults` says what could not be read, with the line it stands in (from 1). */
export interface Unmarked {
  readonly text: string;
  readonly names: readonly NameMark[];
  readonly parts: readonly PartMark[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const opening = /(?:([scadmi])(\d{1,3})(?:=([~?]?[a-z0-9-]*))?|(x)) ?/y;
const naming = /\(([A-Z_]+) ([a-z0-9-]+)\)/y;

interface Open { readonly bracket: '{' | '['; readonly start: number; readonly line: number; readonly index: number }

/** Takes the marks out of `marked`. */
export function unmark(marked: string): Unmarked {
  return new Reader(marked).read();
}

class Reader {
  private readonly names: NameMark[] = [];
  private readonly parts: PartMark[] = [];
  private readonly faults: { line: number; message: string }[] = [];
  private readonly open: Open[] = [];
  private text = '';
  private line = 1;
  private at = 0;

  constructor(private readonly marked: string) {}

  read(): Unmarked {
    const { marked } = this;
    for (; this.at < marked.length; this.at += 1) this.readCharacter(marked.charAt(this.at));
    for (const mark of this.open) this.faults.push({ line: mark.line, message: `a ${mark.bracket} that is never closed` });
    const whole = this.open.length === 0;
    return {
      text: this.text, names: this.names.sort((a, b) => a.start - b.start || b.end - a.end), parts: whole ? this.parts : [], faults: this.faults,
    };
  }

  private readCharacter(character: string): void {
    if (character === '\\' && /[\\{}[\]]/.test(this.marked.charAt(this.at + 1))) {
      this.at += 1;
      this.text += this.marked.charAt(this.at);
    } else if (character === '{') this.openPart();
    else if (character === '[') this.open.push({ bracket: '[', start: this.text.length, line: this.line, index: -1 });
    else if (character === '}' || character === ']') this.close(character);
    else {
      if (character === '\n') this.line += 1;
      this.text += character;
    }
  }

  private fault(message: string): void {
    this.faults.push({ line: this.line, message });
  }

  private openPart(): void {
    opening.lastIndex = this.at + 1;
    const match = opening.exec(this.marked);
    if (match === null) {
      this.text += '{';
      return this.fault('a { that opens no mark (write \\{)');
    }
    this.at = opening.lastIndex - 1;
    const inside = this.open.filter((mark) => mark.bracket === '{').at(-1)?.index;
    this.open.push({ bracket: '{', start: this.text.length, line: this.line, index: this.parts.length });
    this.parts.push({ start: this.text.length, end: -1, kind: (match[1] ?? 'x') as PartKind, number: Number(match[2] ?? 0), speaker: match[3], inside });
  }

  private close(character: '}' | ']'): void {
    const last = this.open.at(-1);
    if (last === undefined || last.bracket !== (character === '}' ? '{' : '[')) return this.fault(`a ${character} that closes nothing, or marks that cross`);
    this.open.pop();
    if (last.start === this.text.length) this.fault('an empty mark');
    if (character === '}') this.parts[last.index] = { ...(this.parts[last.index] as PartMark), end: this.text.length };
    else this.closeName(last.start);
  }

  private closeName(start: number): void {
    naming.lastIndex = this.at + 1;
    const match = naming.exec(this.marked);
    if (match === null) return this.fault(`[${this.text.slice(start)}] without (TYPE key) behind it`);
    this.at = naming.lastIndex - 1;
    this.names.push({ start, end: this.text.length, type: match[1] ?? '', key: match[2] ?? '' });
  }
}
