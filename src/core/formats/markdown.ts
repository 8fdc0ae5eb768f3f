import { blockParagraphs } from '../text/paragraphs';
import { blank } from './blank';
import type { Layout } from './layout';
import { readMarkdownBlocks } from './markdownBlocks';
import { inlineMarkup } from './markdownInline';

/** Takes Markdown's markup out: front matter, code, tags, comments, link targets and marks. Link texts and image texts stay. */
export function readMarkdown(document: string): Layout {
  const blocks = readMarkdownBlocks(document);
  const markup = blockParagraphs(blocks.text, blocks.breaks).flatMap((paragraph) => inlineMarkup(blocks.text, paragraph));
  const text = blank(blocks.text, markup);
  return { text, paragraphs: blockParagraphs(text, blocks.breaks), voices: [] };
}
