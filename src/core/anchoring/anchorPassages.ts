import type { Span } from '../text/span';
import { carryOver } from './carryOver';
import { spanAsDescribed } from './match';
import { normalisedText, type NormalisedText } from './normalisedText';
import type { Outcome } from './outcome';
import type { Selectors } from './selectors';
import { findAgain } from './selectors/findAgain';

/** A version of a document. */
export interface Version {
  readonly document: string;
  /** As `Selectors.hash`; absent when nobody has worked it out. */
  readonly hash?: string;
  /** Made of `document`, where somebody has it already, as from working out the hash. */
  readonly normalised?: NormalisedText;
}

/**
 * Where passages stand in a document, by the first of these that says something: the document is the one they were described in (the
 * hashes are equal): their positions; an old text that they were described in is there (`described`, each with its hash): one diff for all
 * passages of that text; else their selectors alone. One outcome for each, in order. Near linear in the texts; never throws, whatever the
 * selectors hold.
 */
export function anchorPassages(now: Version, wanted: readonly Selectors[], ...described: readonly Version[]): readonly Outcome[] {
  const outcomes = new Map<number, Outcome>();
  const left = (): number[] => [...wanted.keys()].filter((index) => !outcomes.has(index));
  unmoved(now, wanted).forEach((span, index) => { if (span) outcomes.set(index, { kind: 'exact', span }); });

  for (const before of described) {
    const once = unmoved(before, wanted);
    const carried = left().filter((index) => once[index]);
    const found = carried.length > 0 ? carryOver(before.document, now.document, carried.flatMap((index) => once[index] ?? [])) : [];
    carried.forEach((index, at) => { const outcome = found[at]; if (outcome) outcomes.set(index, outcome); });
  }

  const searched = left();
  const again = searched.length > 0 ? findAgain(now.document, searched.flatMap((index) => wanted[index] ?? [])) : [];
  searched.forEach((index, at) => { const outcome = again[at]; if (outcome) outcomes.set(index, outcome); });
  return wanted.map((_, index) => outcomes.get(index) ?? { kind: 'orphaned', reason: 'unreadable' });
}

/** For each passage where it stands in the version that it was described in; `undefined` where this is another, or it is not there. */
export function unmoved({ document, hash, normalised: ready }: Version, wanted: readonly Selectors[]): (Span | undefined)[] {
  if (hash === undefined || wanted.every((each) => each.hash !== hash)) return wanted.map(() => undefined);
  const normalised = ready ?? normalisedText(document);
  return wanted.map((each) => (each.hash === hash ? spanAsDescribed(normalised, each) : undefined));
}
