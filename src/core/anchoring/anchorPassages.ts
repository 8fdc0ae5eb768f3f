import type { Span } from '../text/span';
import { carryOver } from './carryOver';
import { match } from './match';
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
 * hashes are equal): their positions; its old text is there (`described`, with the hash they have): one diff for all of them;
 * else their selectors alone. One outcome for each, in order. Near linear in the texts; never throws, whatever the selectors hold.
 */
export function anchorPassages(now: Version, wanted: readonly Selectors[], described?: Version): readonly Outcome[] {
  const outcomes: (Outcome | undefined)[] = wanted.map(() => undefined);
  const left = (): number[] => [...wanted.keys()].filter((index) => outcomes[index] === undefined);
  const there = spansIn(now, wanted);
  const once = described ? spansIn(described, wanted) : [];
  left().forEach((index) => { const span = there[index]; if (span) outcomes[index] = { kind: 'exact', span }; });

  const carried = left().filter((index) => once[index]);
  const spans = carried.flatMap((index) => once[index] ?? []);
  const found = described && spans.length > 0 ? carryOver(described.document, now.document, spans) : [];
  carried.forEach((index, at) => { outcomes[index] = found[at]; });

  const searched = left();
  const again = searched.length > 0 ? findAgain(now.document, searched.flatMap((index) => wanted[index] ?? [])) : [];
  searched.forEach((index, at) => { outcomes[index] = again[at]; });
  return outcomes.map((outcome) => outcome ?? { kind: 'orphaned', reason: 'unreadable' });
}

/** For each passage where it stands in the version that it was described in; `undefined` where this is another, or it is not there. */
function spansIn({ document, hash, normalised: ready }: Version, wanted: readonly Selectors[]): (Span | undefined)[] {
  if (hash === undefined || wanted.every((each) => each.hash !== hash)) return wanted.map(() => undefined);
  const normalised = ready ?? normalisedText(document);
  return wanted.map((each) => {
    const outcome = each.hash === hash ? match(normalised, each, hash) : undefined;
    return outcome?.kind === 'exact' ? outcome.span : undefined;
  });
}
