import type { Resolution } from '../entities/entity';
import type { Prose } from '../text/prose';
import { withoutEmptySource } from './attribution/emptySource';
import { turnedPassive } from './attribution/passiveCue';
import type { DraftedQuotes } from './draftQuotes';
import { draftInside, type Revision } from './inside/draftInside';
import type { InnerDraft } from './inside/innerDraft';
import { Nesting } from './inside/nestedQuotes';
import { byTurn } from './inside/turnsAround';
import type { Quote } from './quote';
import { byPlace, withAddressee } from './quoteOf';
import { withRepeated } from './repeated';
import { Speakers } from './speakers/speakers';
import { quotesOfTurns } from './turns';

/**
 * Quotes from their drafts, in order: who the sources refer to, what is quoted inside their words, and the turns of an interview or
 * transcript among them.
 * @param revise what goes over the drafts inside quotes before they count, as it went over `drafted`.
 */
export function finishQuotes(prose: Prose, resolution: Resolution, drafted: DraftedQuotes, revise: Revision = (same) => same): readonly Quote[] {
  const { reading, frames, drafts } = drafted;
  const speakers = new Speakers(reading, frames);
  const inOrder = drafts.flat().map((draft) => turnedPassive(reading, withoutEmptySource(reading, draft))).sort(byPlace);
  const nesting = new Nesting(draftInside(reading, inOrder, revise), speakers.people);
  const { outside, turns } = byTurn(inOrder.map((draft) => ({ reading, draft })), quotesOfTurns(prose, resolution, speakers.people), nesting);
  const quoteOutside = (inner: InnerDraft): Quote => (
    nesting.filled(withAddressee(speakers.name(inner.draft), reading, inner.draft, false), inner)
  );
  return withRepeated(prose.text, outside.map(quoteOutside).concat(turns).sort(byPlace));
}
