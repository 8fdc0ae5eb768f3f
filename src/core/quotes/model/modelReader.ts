import type { Frame } from '../reading/frames';
import type { Reading, TokenRange } from '../reading/reading';
import { readFrame } from './frameReading';
import { Label } from './labels';
import { link, partsOf, type Part } from './parts';
import { unitLabels, type TokenParts } from './partLabels';
import type { QuoteModel } from './quoteModel';
import { QuoteTagger } from './tagger';
import { UnitTypes, type Units } from './units';

/** Who said what in one frame, as the model reads it: ranges of tokens. */
export interface ModelLink {
  readonly source?: TokenRange;
  readonly cue?: TokenRange;
  /** One range or more, in order. */
  readonly content: readonly TokenRange[];
}

/** Reads frames by the model. What it remembers of words is bounded. */
export class ModelReader {
  private readonly tagger: QuoteTagger;
  private readonly types: UnitTypes;

  constructor({ clusters, weights }: QuoteModel) {
    this.tagger = new QuoteTagger(weights);
    this.types = new UnitTypes(clusters, () => this.tagger.forget());
  }

  /** @param ruled what the rules make of each token. */
  read(reading: Reading, frame: Frame, ruled: TokenParts): ModelLink[] {
    const units = this.types.read(reading, frame.from, frame.to);
    const hints = unitLabels(units, ruled);
    if (!mayQuote(units, hints)) return [];
    const labels = this.tagger.tag(readFrame(units, hints));
    const range = (part: Part): TokenRange => ({ from: units.froms[part.from] as number, to: units.froms[part.to] as number });
    return link(partsOf(labels), (unit) => units.types[unit]?.isComma ?? false).map(({ source, cue, content }) => ({
      ...(source && { source: range(source) }), ...(cue && { cue: range(cue) }), content: content.map(range),
    }));
  }
}

/** Without a word that may report, a passage or anything that the rules have found, the model finds next to nothing, so it is not asked. */
function mayQuote({ types }: Units, hints: Uint8Array): boolean {
  return types.some(({ mayReport, isPassage }) => mayReport || isPassage) || hints.some((hint) => hint !== Label.outside);
}
