import type { Span } from './span';
import type { Tokens } from './tokens';

/**
 * A document made ready for recognition. Offsets are the document's own: what is not prose (code, markup, timecodes)
 * is blanked, never cut out, so no table is needed to lead back. Blanks are spaces, and zero-width spaces (U+200B) where
 * markup touches characters on both sides; a name in Markdown may have several of either between its words.
 */
export interface Prose {
  /** The document's text with everything that is not prose blanked; the same length in UTF-16 units. */
  readonly text: string;
  /** BCP 47, as given or guessed: `en`, `de`. */
  readonly language: string;
  readonly tokens: Tokens;
  /** In order, without white space at the edges, never across a paragraph's end. */
  readonly sentences: readonly Span[];
  /** Blocks of text divided by line ends (each line of a plain text is a paragraph) or blank lines. */
  readonly paragraphs: readonly Span[];
  /** Turns of an interview or transcript, in order; empty for other texts. */
  readonly turns: readonly Turn[];
}

/** One turn of an interview or transcript: who speaks, as the text labels it, and what is said. */
export interface Turn {
  /** The label without its colon or dash: `Dr. Okafor`, `Q`. */
  readonly label: Span;
  /** The label's mark: the colon, dash or closing bracket. Empty, at the label's end, where it has none: `Q    Who knows?` */
  readonly mark: Span;
  /** What is said, one part a paragraph or caption. */
  readonly content: readonly Span[];
}
