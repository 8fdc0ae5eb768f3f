// Texts with who said what in them.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { QuoteParts } from '../../../src/core/quotes/model/partLabels';
import type { Span } from '../../../src/core/text/span';
import type { Range } from '../../corpus/article';
import { readFolder } from '../../corpus/corpusFolder';

/** A text and the quotes in it; of quotes inside each other the outer one only. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly quotes: readonly QuoteParts[];
}

/** The articles of our own corpus that are for training. */
export function ownArticles(folder: string): GoldDocument[] {
  return readFolder(folder).filter(({ fields }) => fields.get('split') === 'train').map(({ id, text, fields, quotes }) => ({
    id, text, language: fields.get('lang') ?? 'en',
    quotes: outermost(quotes.map(({ content, source, cue }) => ({ content: content.map(span), source: source ? [span(source)] : [], cue: cue ? [span(cue)] : [] }))),
  }));
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly meta?: { readonly licence?: string };
  readonly quotes: readonly { readonly content: readonly Range[]; readonly source: readonly Range[]; readonly cue: readonly Range[] }[];
}

/** GUM's documents whose licence is CC BY alone. */
export function gumDocuments(corpora: string): GoldDocument[] {
  return readLines(path.join(corpora, 'gum-all.train.jsonl.gz')).filter(({ meta }) => /\bCC BY [\d.]+/.test(meta?.licence ?? '')).map(documentOf);
}

/** A file of the scorers, for development: what is learnt from it may not ship unless its licence says so. */
export function readGold(file: string): GoldDocument[] {
  return readLines(file).map(documentOf);
}

function readLines(file: string): Line[] {
  const bytes = fs.readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

function documentOf({ id, text, lang, quotes }: Line): GoldDocument {
  return {
    id, text, language: lang ?? 'en',
    quotes: outermost(quotes.map(({ content, source, cue }) => ({ content: content.map(span), source: source.map(span), cue: cue.map(span) }))),
  };
}

function span([start, end]: Range): Span {
  return { start, end };
}

function outermost(quotes: readonly QuoteParts[]): QuoteParts[] {
  const inside = (inner: Span | undefined, outer: QuoteParts): boolean => (
    inner !== undefined && outer.content.some(({ start, end }) => start <= inner.start && inner.end <= end));
  return quotes.filter((quote) => !quotes.some((other) => other !== quote && inside(quote.content[0], other)
    && (quote.cue[0] === undefined || inside(quote.cue[0], other)) && !sameContent(quote, other)));
}

function sameContent(a: QuoteParts, b: QuoteParts): boolean {
  return a.content[0]?.start === b.content[0]?.start && a.content[0]?.end === b.content[0]?.end;
}
