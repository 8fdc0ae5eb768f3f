import { isPresent } from '../../present';
import type { QuoteKind } from '../../quotes/quote';
import { asList, type JsonObject } from '../../json/json';
import type { NamedEntity, QuoteCorrection } from '../corrections/correction';
import { partJson, readPart } from './partJson';

const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** The fields of a body that says who is quoted; without a quote all of them `undefined`, which takes them away. */
export function quoteFields(quote: QuoteCorrection | undefined): JsonObject {
  return {
    'sourcemark:quoteKind': quote?.quoteKind,
    'sourcemark:source': quote?.source && partJson(quote.source),
    'sourcemark:cue': quote?.cue && partJson(quote.cue),
    'sourcemark:omitted': quote && quote.omitted.length > 0 ? quote.omitted.map(partJson) : undefined,
  };
}

/** Reads those fields; a part that cannot be read counts as none. */
export function readQuote(json: JsonObject, speaker: NamedEntity | undefined): QuoteCorrection {
  const [source, cue] = [readPart(json['sourcemark:source']), readPart(json['sourcemark:cue'])];
  return {
    kind: 'quote',
    confirms: asList(json['purpose']).includes('assessing'),
    quoteKind: kinds.find((kind) => kind === json['sourcemark:quoteKind']) ?? 'direct',
    ...(speaker ? { speaker } : {}),
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    omitted: asList(json['sourcemark:omitted']).map(readPart).filter(isPresent),
  };
}
