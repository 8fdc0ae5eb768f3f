import type { Draft } from '../attribution/draft';
import type { Reading } from '../reading/reading';
import type { QuoteParts } from './partLabels';

/** A draft's parts as spans. */
export function partsOfDraft(reading: Reading, { content, source, cue }: Draft): QuoteParts {
  const span = source && reading.spanOf(source);
  return { content, source: span ? [span] : [], cue: cue ? [cue] : [] };
}
