import type { Span } from '../../text/span';

/** A word or a mark of a text. */
export interface Piece extends Span {
  readonly text: string;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}&/’'-]*(?:\.(?=[\p{L}])[\p{L}]+)*|[^\s\u200b]/gu;

/** The words and marks of `text.slice(start, end)`, in order. A possessive mark is a piece of its own. */
export function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const from = start + match.index;
    const [word] = match;
    const possessive = /(?:['’]s|(?<=s)['’])$/.exec(word);
    const to = from + (possessive?.index ?? word.length);
    pieces.push({ text: text.slice(from, to), start: from, end: to });
    if (possessive) pieces.push({ text: possessive[0], start: to, end: from + word.length });
  }
  return pieces;
}

export const isArticle = (word: string | undefined): boolean => /^(?:the|a|an|der|die|das|den|dem|des|ein|eine|einer)$/i.test(word ?? '');
export const isPossessive = (word: string | undefined): boolean => /^(?:['’]s|['’]|its|his|her|their|our|my)$/i.test(word ?? '');
export const isMark = (word: string | undefined): boolean => word !== undefined && !/^[\p{L}\p{N}'’]/u.test(word);
