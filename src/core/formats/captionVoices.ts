import type { Span } from '../text/span';
import type { TurnLabel } from './layout';

const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+([^<>\r\n]*[^<>\s])[ \t]*>/g;

/** The speakers that WebVTT names, and the part of their tags that is not to be read. */
export interface CaptionVoices {
  /** A turn's mark is the tag's `>`. A tag that names the speaker of the tag before begins no turn. */
  readonly voices: readonly TurnLabel[];
  readonly markup: readonly Span[];
}

/** Finds the voice tags, `<v Anna Weiss>`, in the lines of speech. */
export function captionVoices(document: string, spoken: readonly Span[]): CaptionVoices {
  const voices: TurnLabel[] = [];
  const markup: Span[] = [];
  let speaker = '';
  for (const line of spoken) {
    for (const tag of document.slice(line.start, line.end).matchAll(VOICE)) {
      const name = tag[1] ?? '';
      const start = line.start + tag.index;
      const end = start + tag[0].length;
      const label = document.indexOf(name, start + 2);
      if (name === speaker) markup.push({ start, end });
      else markup.push({ start, end: label });
      if (name !== speaker) {
        voices.push({ start, label: { start: label, end: label + name.length }, mark: { start: end - 1, end }, speaks: true });
      }
      speaker = name;
    }
  }
  return { voices, markup };
}
