import type { CancellationToken } from '../cancellation';
import type { Resolution } from '../entities/entity';
import type { Prose } from '../text/prose';
import type { Draft } from './attribution/draft';
import { attributeFrame } from './attribution/frameAttribution';
import { attributeTheRest } from './attribution/unattributed';
import { framesOf, type Frame } from './reading/frames';
import { readForQuotes, type Reading } from './reading/reading';

/** How many frames are read between two looks at the token. */
const framesPerLook = 256;

/** A document with what the rules alone find quoted in it, by the frame it begins in. */
export interface DraftedQuotes {
  readonly reading: Reading;
  readonly frames: readonly Frame[];
  /** One list a frame; fewer lists than frames when the work was called off. */
  readonly drafts: readonly Draft[][];
}

/** Reads a document by the rules. */
export function draftQuotes(prose: Prose, resolution: Resolution, token: CancellationToken): DraftedQuotes {
  const reading = readForQuotes(prose, resolution);
  const frames = framesOf(reading);
  const drafts: Draft[][] = [];
  for (const [index, frame] of frames.entries()) {
    if (index % framesPerLook === 0 && token.isCancellationRequested) break;
    drafts.push(attributeFrame(reading, frame, index));
  }
  attributeTheRest(reading, frames.slice(0, drafts.length), drafts);
  return { reading, frames, drafts };
}
