import type { Span } from '../../text/span';
import type { Mention } from '../entity';
import { isMark, type Piece } from './phrase';
import type { Role } from './role';
import { isOfficeModifier, isRoleHead, mayDescribe } from './roleWords';

/** What is read round a name. */
export interface Surroundings {
  readonly text: string;
  /** The sentence that the name stands in. */
  readonly sentence: Span;
  /** The document's, in order, and which of them the name is. */
  readonly mentions: readonly Mention[];
  readonly index: number;
}

/** So many words stand before a role's noun at most. */
export const MOST_WORDS = 7;

/** So many mentions before and behind the name are looked at. */
const NEAR = 6;

/** The mention near the name that the piece lies in. */
export function namedAt({ mentions, index }: Surroundings, piece: Piece): Mention | undefined {
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR; i += 1) {
    const mention = mentions[i];
    if (mention && mention.start <= piece.start && piece.end <= mention.end) return mention;
  }
  return undefined;
}

/** The index of the noun that says what somebody is, the last of them behind `from` and before any preposition. */
export function headBehind(around: Surroundings, pieces: readonly Piece[], from: number, to: number): number | undefined {
  let head: number | undefined;
  for (let i = from; i < to && i < from + MOST_WORDS; i += 1) {
    const piece = pieces[i];
    if (!piece || isMark(piece.text)) break;
    const mention = namedAt(around, piece);
    if (mention?.type === 'PERSON') return undefined;
    if (isRoleHead(piece.text, i > from)) head = i;
    else if (!mention && !isModifier(piece.text)) break;
  }
  return head;
}

/** Words that may stand between an article and a role, or between two of its words. */
export function isModifier(word: string): boolean {
  return isOfficeModifier(word) || mayDescribe(word);
}

/** The pieces `first` to `last`, both of them, as a role. */
export function roleOf(pieces: readonly Piece[], first: number, last: number): Role | undefined {
  const [from, to] = [pieces[first], pieces[last]];
  return from && to && last >= first ? { start: from.start, end: to.end } : undefined;
}
