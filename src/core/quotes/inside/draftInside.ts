import type { Draft } from '../attribution/draft';
import { turnedPassive } from '../attribution/passiveCue';
import { attributeFrame } from '../attribution/frameAttribution';
import type { DraftedQuotes } from '../draftQuotes';
import { framesOf, type Frame } from '../reading/frames';
import { readInside, type Reading } from '../reading/reading';
import type { InnerDraft, InnerDrafts } from './innerDraft';
import { framesInside, mayReport } from './framesInside';
import { shortReports } from './shortReports';
import { isReported } from './isReported';

/** What goes over the rules' drafts before they count: a model, or nothing. */
export type Revision = (drafted: DraftedQuotes) => DraftedQuotes;

/** Quotes are read this deep inside each other; prose does not go deeper. */
const deepest = 3;

/** A draft and how many others it stands in. */
interface Placed {
  readonly draft: Draft;
  readonly depth: number;
}

/**
 * Finds what is quoted inside the words of the drafts: in the sentences between quotation marks, and behind the second cue of a chain
 * (“Kern said the port had told him …”). Every word is read at most once a level, so the work is linear in the text.
 */
export function draftInside(reading: Reading, drafts: readonly Draft[], revise: Revision): InnerDrafts {
  const inside = new Inside(revise);
  inside.read(reading, drafts.map((draft) => ({ draft, depth: 0 })));
  return inside.found;
}

class Inside {
  readonly found = new Map<Draft, InnerDraft[]>();

  constructor(private readonly revise: Revision) {}

  /** @param outer in order; all of them count the tokens of `reading`. */
  read(reading: Reading, outer: readonly Placed[]): void {
    const owners = new Map<number, Placed>();
    let level = outer;
    while (level.length > 0) {
      for (const placed of level) for (const passage of placed.draft.passages) owners.set(passage, placed);
      level = this.readChains(reading, level);
    }
    this.readPassages(reading, owners);
  }

  /** The quotes right inside the words of indirect and mixed ones. */
  private readChains(reading: Reading, outer: readonly Placed[]): Placed[] {
    const frames: Frame[] = [];
    const around: Placed[] = [];
    for (const placed of outer) {
      if (placed.depth + 1 >= deepest || placed.draft.kind === 'direct') continue;
      for (const frame of framesInside(reading, placed.draft)) {
        frames.push(frame);
        around.push(placed);
      }
    }
    return this.readFrames(reading, frames, around);
  }

  /** What is quoted between the quotation marks, each pair with the innermost quote that it belongs to. */
  private readPassages(reading: Reading, owners: ReadonlyMap<number, Placed>): void {
    const wanted = [...owners].filter(([, { depth }]) => depth + 1 < deepest).sort(([a], [b]) => a - b);
    if (wanted.length === 0) return;
    const deeper = readInside(reading);
    const frames: Frame[] = [];
    const around: Placed[] = [];
    for (const [passage, placed] of wanted) {
      const ranges = (reading.passages[passage]?.segments ?? []).map(({ start, end }) => ({ from: reading.tokenAt(start), to: reading.tokenAt(end) }));
      for (const frame of framesOf(deeper, ranges)) {
        if (!mayReport(deeper, frame)) continue;
        frames.push(frame);
        around.push(placed);
      }
    }
    const found = this.readFrames(deeper, frames, around);
    if (found.length > 0) this.read(deeper, found);
  }

  private readFrames(reading: Reading, frames: readonly Frame[], around: readonly Placed[]): Placed[] {
    if (frames.length === 0) return [];
    const drafts = frames.map((frame, index) => attributeFrame(reading, frame, index));
    const placed: Placed[] = [];
    this.revise({ reading, frames, drafts }).drafts.forEach((revised, index) => {
      const outer = around[index];
      const frame = frames[index];
      if (!outer || !frame) return;
      const own = outer.draft.kind === 'direct' ? revised.concat(shortReports(reading, frame, index, revised)) : revised;
      for (const one of own) {
        if (!isReported(reading, one)) continue;
        const draft = turnedPassive(reading, one);
        const siblings = this.found.get(outer.draft);
        if (siblings) siblings.push({ reading, draft });
        else this.found.set(outer.draft, [{ reading, draft }]);
        placed.push({ draft, depth: outer.depth + 1 });
      }
    });
    return placed;
  }
}
