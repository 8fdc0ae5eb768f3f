import type { UnresolvedMention } from '../entity';
import { modelTypes, OUTSIDE, placeOfLabel, Place, typeOfLabel } from './labels';
import type { ModelText } from './modelText';

/** The mentions that a sequence of labels says there are, in order. */
export function labelsToMentions(text: ModelText, labels: Uint8Array, source: string): UnresolvedMention[] {
  const found: UnresolvedMention[] = [];
  for (let i = 0; i < text.count; i += 1) {
    if (labels[i] === OUTSIDE) continue;
    const type = modelTypes[typeOfLabel(labels[i] as number)];
    if (!type) continue;
    const first = i;
    if (placeOfLabel(labels[i] as number) === Place.begin) while (i + 1 < text.count && placeOfLabel(labels[i] as number) !== Place.end) i += 1;
    const start = text.starts[first] as number;
    const end = text.ends[i] as number;
    found.push({ start, end: trimmedEnd(source, start, end), type });
  }
  return found;
}

/** Without the marks that a name does not end in. */
function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /[,;:"“”]/.test(source.charAt(at - 1))) at -= 1;
  return at;
}
