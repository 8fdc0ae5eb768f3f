import type { TokenKind, Tokens } from './tokens';

/** Collects tokens in growing arrays. */
export class TokenBuffer {
  private count = 0;
  private starts: Uint32Array<ArrayBuffer>;
  private ends: Uint32Array<ArrayBuffer>;
  private kinds: Uint8Array<ArrayBuffer>;

  /** Makes room for the tokens that a text of this length usually has: one in about five units of English. */
  constructor(textLength: number) {
    const capacity = Math.ceil(textLength / 4) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: TokenKind): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count += 1;
  }

  /** The tokens in arrays of just their number, so that nothing is copied in vain when they are sent on. */
  finish(): Omit<Tokens, 'numbers' | 'words'> {
    const { count } = this;
    return { count, starts: this.starts.slice(0, count), ends: this.ends.slice(0, count), kinds: this.kinds.slice(0, count) };
  }

  private grow(): void {
    const { starts, ends, kinds } = this;
    const capacity = starts.length * 2;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.starts.set(starts);
    this.ends.set(ends);
    this.kinds.set(kinds);
  }
}
