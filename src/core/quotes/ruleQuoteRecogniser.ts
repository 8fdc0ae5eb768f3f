import type { CancellationToken } from '../cancellation';
import type { Resolution } from '../entities/entity';
import type { Prose } from '../text/prose';
import { attributeFrame } from './attribution/frameAttribution';
import type { Draft } from './attribution/draft';
import { attributeTheRest } from './attribution/unattributed';
import type { Quote } from './quote';
import { framesOf } from './reading/frames';
import { readForQuotes } from './reading/reading';
import type { QuoteRecogniser } from './recogniser';
import { Speakers } from './speakers/speakers';
import { quotesOfTurns } from './turns';

/** How many frames are read between two looks at the token. */
const framesPerLook = 256;

/** Finds quotes by their marks and by lexicons of reporting verbs; resolves their speakers within the document. */
export function createRuleQuoteRecogniser(): QuoteRecogniser {
  return { recognise };
}

function recognise(prose: Prose, resolution: Resolution, token: CancellationToken): readonly Quote[] {
  const turns = quotesOfTurns(prose, resolution);
  const reading = readForQuotes(prose, resolution);
  const frames = framesOf(reading);
  const drafts: Draft[][] = [];
  for (const [index, frame] of frames.entries()) {
    if (index % framesPerLook === 0 && token.isCancellationRequested) break;
    drafts.push(attributeFrame(reading, frame, index));
  }
  attributeTheRest(reading, frames.slice(0, drafts.length), drafts);
  const speakers = new Speakers(reading, frames);
  const found = drafts.flat().sort(byPlace).map((draft) => speakers.name(draft));
  return outsideTurns(found, prose).concat(turns).sort((a, b) => start(a) - start(b));
}

function byPlace(a: Draft, b: Draft): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
}

function start(quote: Quote): number {
  return quote.content[0]?.start ?? 0;
}

/** What is quoted inside a turn is part of the turn. */
function outsideTurns(quotes: readonly Quote[], prose: Prose): Quote[] {
  if (prose.turns.length === 0) return [...quotes];
  const said = prose.turns.flatMap(({ content }) => content);
  let at = 0;
  return quotes.filter((quote) => {
    const place = start(quote);
    while (at < said.length && (said[at]?.end ?? 0) <= place) at += 1;
    return !((said[at]?.start ?? Infinity) <= place);
  });
}

