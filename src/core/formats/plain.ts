import { blockParagraphs, isHardWrapped, lineParagraphs } from '../text/paragraphs';
import type { Layout } from './layout';

/** Plain text has no markup. Each line is a paragraph, unless lines are broken for their width: then blank lines divide. */
export function readPlain(text: string): Layout {
  return { text, paragraphs: isHardWrapped(text) ? blockParagraphs(text) : lineParagraphs(text), voices: [] };
}
