import { lines, trimSpan } from '../text/paragraphs';
import type { Span } from '../text/span';
import { blank } from './blank';
import { captionVoices } from './captionVoices';
import type { Layout } from './layout';
import { readPlain } from './plain';

/** No timecode is without it. */
const ARROW = '-->';
const TIMING = /^[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t]/;
const COUNTER = /^[ \t]*\d+[ \t]*$/;
const UNREAD_BLOCK = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)/;
const TAG = /<\/?[A-Za-z0-9][^<>\r\n]*>|<\/>|\{\\[^{}\r\n]*\}|&(?:nbsp|lrm|rlm);/g;
/** Marks of a change of speaker at a line's start: a dash, or `>>` as broadcasters write. */
const DIALOGUE_MARK = /^[ \t]*(?:>>+|[-–—•])(?=[ \t]|\p{L}|["“„«])/u;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]{0,3}$/;
/** Captions without punctuation are cut into paragraphs of about this many units all the same. */
const LONG_PARAGRAPH = 1000;

/**
 * Takes what is not speech out of SubRip and WebVTT: counters, timecodes, headers, notes, style sheets, tags. A sentence that
 * runs over several captions stays in one paragraph; a new one begins after a sentence's end, at a dash and at a voice tag.
 * A document without timecodes is read as plain text.
 */
export function readCaptions(document: string): Layout {
  const { spoken, unspoken } = document.includes(ARROW) ? captionLines(document) : none;
  if (spoken.length === 0) return readPlain(document);
  const { voices, markup } = captionVoices(document, spoken);
  const dialogue = spoken.flatMap((line) => match(document, line, DIALOGUE_MARK));
  const tags = spoken.flatMap((line) => [...document.slice(line.start, line.end).matchAll(TAG)]
    .filter((tag) => !/^<v[ .\t]/.test(tag[0]))
    .map((tag) => ({ start: line.start + tag.index, end: line.start + tag.index + tag[0].length })));
  const text = blank(document, [...unspoken, ...markup, ...dialogue, ...tags]);
  const breaks = new Set([...dialogue, ...voices].map(({ start }) => start));
  return { text, paragraphs: captionParagraphs(text, spoken, breaks), voices, changes: dialogue.map(({ start }) => start) };
}

interface CaptionLines {
  readonly spoken: readonly Span[];
  readonly unspoken: readonly Span[];
}

const none: CaptionLines = { spoken: [], unspoken: [] };

/** Sorts the lines: what follows a timecode is spoken; identifiers, and blocks that say that they are not captions, are not. */
function captionLines(document: string): CaptionLines {
  const spoken: Span[] = [];
  const unspoken: Span[] = [];
  const all = lines(document).map((line) => ({ line, content: document.slice(line.start, line.end) }));
  let seenTiming = false;
  let unread = false;
  all.forEach(({ line, content }, i) => {
    const afterEmpty = (all[i - 1]?.content.trim() ?? '') === '';
    const timing = TIMING.test(content);
    const identifier = TIMING.test(all[i + 1]?.content ?? '') && (afterEmpty || COUNTER.test(content));
    seenTiming ||= timing;
    unread = afterEmpty ? UNREAD_BLOCK.test(content) : unread && !timing;
    (seenTiming && !timing && !identifier && !unread ? spoken : unspoken).push(line);
  });
  return seenTiming ? { spoken, unspoken } : none;
}

function match(document: string, line: Span, pattern: RegExp): readonly Span[] {
  const found = pattern.exec(document.slice(line.start, line.end));
  return found ? [{ start: line.start, end: line.start + found[0].length }] : [];
}

/** Joins the lines of speech until a sentence ends, or something begins at one of the `breaks` within the line. */
function captionParagraphs(text: string, spoken: readonly Span[], breaks: ReadonlySet<number>): readonly Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  for (const line of spoken) {
    const trimmed = trimSpan(text, line);
    if (!trimmed) continue;
    if (open && (breaks.has(line.start) || endsParagraph(text, open))) {
      found.push(open);
      open = undefined;
    }
    open = { start: open?.start ?? trimmed.start, end: trimmed.end };
  }
  return open ? [...found, open] : found;
}

function endsParagraph(text: string, { start, end }: Span): boolean {
  return end - start > LONG_PARAGRAPH || ENDS_SENTENCE.test(text.slice(Math.max(start, end - 4), end));
}
