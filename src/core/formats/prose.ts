import { guessLanguage } from '../text/language';
import type { Prose } from '../text/prose';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokenize';
import { blank } from './blank';
import { readCaptions } from './captions';
import type { DocumentFormat } from './format';
import { splitAt, type Layout } from './layout';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { transcriptLabels } from './transcript';
import { cutAtLabels, turnsOf, withChanges } from './turns';

const readers: Readonly<Record<DocumentFormat, (document: string) => Layout>> = {
  plain: readPlain,
  markdown: readMarkdown,
  captions: readCaptions,
};

/**
 * Makes a document ready for recognition.
 * @param language BCP 47; guessed from the text when absent.
 */
export function readProse(document: string, format: DocumentFormat, language?: string): Prose {
  const layout = readers[format](document);
  const { labels: found, timecodes } = layout.voices.length > 0
    ? { labels: layout.voices, timecodes: [] }
    : transcriptLabels(layout.text, layout.paragraphs);
  const labels = withChanges(found, layout.changes ?? []);
  const text = blank(layout.text, timecodes);
  const paragraphs = splitAt(text, layout.paragraphs, labels.map((label) => label.start));
  const parts = cutAtLabels(text, paragraphs, labels);
  const tokens = tokenize(text);
  return {
    text,
    language: language ?? guessLanguage(text, tokens),
    tokens,
    sentences: sentences(text, tokens, parts),
    paragraphs,
    turns: turnsOf(text, labels, parts),
  };
}
