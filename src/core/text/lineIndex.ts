/** A place as people and editors name it: both counted from 0, `character` in UTF-16 units. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** The lines of one text, for going between offsets and lines. `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly lineCount: number;
  /** The offset where a line starts; lines past the end start at the text's end. */
  lineStart(line: number): number;
  /** The line and character of an offset; offsets out of bounds are taken to the nearest end. */
  at(offset: number): LineCharacter;
}

const LF = 10;
const CR = 13;

/** Reads the text once; `at` is a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[line] ?? text.length,
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? Infinity) <= clamped) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: clamped - (starts[low] ?? 0) };
    },
  };
}
