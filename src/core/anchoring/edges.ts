import type { Span } from '../text/span';
import type { ComparedText } from './comparedText';
import { foldTerm } from './folding/foldTerm';
import { splitsPair } from './normalisedText';
import type { Place, Row } from './place';

/**
 * The span of the new document at a place that was found for a span of the old one: from the first term's start to the last one's end, but
 * where the old span began or ended within a term, before one or behind one, so does the new one.
 */
export function spanAt(before: ComparedText, span: Span, { first, end }: Row, after: ComparedText, place: Place): Span {
  const [oldStart, oldEnd] = [before.offsetIn(span.start), before.offsetIn(span.end)];
  const [from, to] = [rawTerm(before, first), rawTerm(before, end - 1)];
  const [head, tail] = [rawTerm(after, place.first), rawTerm(after, place.end - 1)];
  let start = head.start;
  if (oldStart > from.start) start += cutLike(from.text, oldStart - from.start, head.text);
  else if (oldStart < from.start) start -= blankLike(before.text.slice(oldStart, from.start), after.text, start, -1);
  let stop = tail.end;
  if (oldEnd < to.end) stop = tail.start + (tail.text.length - cutLikeAtEnd(to.text, oldEnd - to.start, tail.text));
  else if (oldEnd > to.end) stop += blankLike(before.text.slice(to.end, oldEnd), after.text, stop, 1);
  if (stop <= start) [start, stop] = [head.start, tail.end];
  if (splitsPair(after.text, start)) start -= 1;
  if (splitsPair(after.text, stop)) stop += 1;
  return { start: after.documentOffset(start), end: after.documentOffset(stop) };
}

function rawTerm({ text, terms }: ComparedText, at: number): { readonly start: number; readonly end: number; readonly text: string } {
  const [start, end] = [terms.starts[at] ?? 0, terms.ends[at] ?? 0];
  return { start, end, text: text.slice(start, end) };
}

/** How many units of `other` are the first `cut` units of `term`; 0, the whole term, where they differ. */
function cutLike(term: string, cut: number, other: string): number {
  if (term === other) return cut;
  const wanted = foldTerm(term.slice(0, cut));
  for (let length = 1; length < other.length; length += 1) {
    if (!splitsPair(other, length) && foldTerm(other.slice(0, length)) === wanted && isWhole(other, length)) return length;
  }
  return 0;
}

/** How many units at the end of `other` stand behind the first `cut` units of `term`; 0 where they differ. */
function cutLikeAtEnd(term: string, cut: number, other: string): number {
  const length = cutLike(term, cut, other);
  if (length > 0) return other.length - length;
  return other.endsWith(term.slice(cut)) && other.length > term.length - cut ? term.length - cut : 0;
}

/** True where no combining mark follows. */
function isWhole(term: string, at: number): boolean {
  return !/^\p{M}/u.test(term.slice(at, at + 2));
}

/** How many units behind `at` (or before it, for -1) are this white space, whatever its line ends; 0 where something else is. */
function blankLike(blank: string, text: string, at: number, step: 1 | -1): number {
  let reached = at;
  for (let seen = step === 1 ? 0 : blank.length; step === 1 ? seen < blank.length : seen > 0;) {
    const [wanted, there] = [lineEnd(blank, seen, step), lineEnd(text, reached, step)];
    const isSame = wanted > 0 ? there > 0 : there === 0 && unitAt(blank, seen, step) === unitAt(text, reached, step);
    if (!isSame) return 0;
    seen += step * Math.max(1, wanted);
    reached += step * Math.max(1, there);
  }
  return Math.abs(reached - at);
}

function unitAt(text: string, at: number, step: 1 | -1): string {
  return text.charAt(step === 1 ? at : at - 1);
}

/** The length of the line end that starts at an offset, or ends there for -1; 0 for none. */
function lineEnd(text: string, at: number, step: 1 | -1): number {
  const unit = unitAt(text, at, step);
  if (unit !== '\n' && unit !== '\r') return 0;
  const pair = step === 1 ? text.startsWith('\r\n', at) : at > 1 && text.startsWith('\r\n', at - 2);
  return pair ? 2 : 1;
}
