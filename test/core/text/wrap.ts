/** The text with its lines broken so that none is longer than `width` units, unless a word is. */
export function wrap(text: string, width: number): string {
  return text.split(' ').reduce((wrapped, word) => {
    const line = wrapped.slice(wrapped.lastIndexOf('\n') + 1);
    return `${wrapped}${line.length + 1 + word.length > width ? '\n' : ' '}${word}`;
  });
}
