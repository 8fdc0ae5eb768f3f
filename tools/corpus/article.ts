// A file of corpus/articles: what is known of it, and its text with its names and quotes.
import { unmark, type NameMark, type PartMark, type Unmarked } from './markup';

/** A range of UTF-16 offsets, half-open. */
export type Range = readonly [start: number, end: number];

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Who said what. `speaker`: a name's key, `~words` for somebody without a name, `?` where the text does not tell. */
export interface GoldQuote {
  readonly number: number;
  readonly kind: QuoteKind;
  readonly content: readonly Range[];
  readonly source: Range | undefined;
  readonly cue: Range | undefined;
  readonly addressee: Range | undefined;
  readonly speaker: string;
}

/** An article as it stands in its file. */
export interface Article {
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly text: string;
  readonly names: readonly NameMark[];
  readonly quotes: readonly GoldQuote[];
  /** Words in quotation marks that nobody is quoted with. */
  readonly notSpeech: readonly Range[];
  /** What could not be read, with the line of the file. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const kinds = new Map<string, QuoteKind>([['d', 'direct'], ['m', 'mixed'], ['i', 'indirect']]);

/** Reads the file `content`, whose name without ending is `id`. */
export function readArticle(id: string, content: string): Article {
  const lines = content.replace(/\r\n/g, '\n').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const fields = new Map(lines.slice(1, Math.max(1, end)).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  }));
  const unmarked = unmark(lines.slice(end + 1).join('\n').replace(/\n+$/, ''));
  const faults = unmarked.faults.map((fault) => ({ ...fault, line: fault.line + end + 1 }));
  if (end < 0) faults.unshift({ line: 1, message: 'no header between lines of ---' });
  const lineOf = (offset: number) => unmarked.text.slice(0, offset).split('\n').length + end + 1;
  const { quotes, wrong } = quotesOf(unmarked);
  return {
    id, fields, text: unmarked.text, names: unmarked.names, quotes,
    notSpeech: unmarked.parts.filter((part) => part.kind === 'x').map(range),
    faults: [...faults, ...wrong.map(({ offset, message }) => ({ line: lineOf(offset), message }))],
  };
}

function quotesOf({ parts }: Unmarked): { quotes: GoldQuote[]; wrong: { offset: number; message: string }[] } {
  const wrong: { offset: number; message: string }[] = [];
  const byNumber = new Map<number, PartMark[]>();
  for (const part of parts) if (part.kind !== 'x') byNumber.set(part.number, [...(byNumber.get(part.number) ?? []), part]);
  const quotes: GoldQuote[] = [];
  for (const [number, own] of byNumber) {
    const offset = own[0]?.start ?? 0;
    const of = (kind: string) => own.filter((part) => part.kind === kind);
    const content = own.filter((part) => kinds.has(part.kind));
    const kindsHere = new Set(content.map((part) => part.kind));
    const speakers = own.filter((part) => part.speaker !== undefined);
    const carrier = of('s')[0] ?? content[0];
    const say = (message: string) => wrong.push({ offset, message: `quote ${number}: ${message}` });
    if (content.length === 0) { say('no content'); continue; }
    if (kindsHere.size > 1) say('contents of different kinds');
    for (const kind of ['s', 'c', 'a']) if (of(kind).length > 1) say(`two marks ${kind}${number}`);
    if (speakers.length !== 1) say(`${speakers.length} speakers; = is wanted once`);
    else if (speakers[0] !== carrier) say('= belongs to the source, or to the first content where there is none');
    else if (speakers[0]?.speaker === '') say('nothing behind =');
    if (own.some((part) => own.some((other) => other !== part && part.start < other.end && other.start < part.end))) say('a part inside another of its own');
    quotes.push({
      number, kind: kinds.get(content[0]?.kind ?? '') ?? 'direct', content: content.map(range).sort((a, b) => a[0] - b[0]),
      source: first(of('s')), cue: first(of('c')), addressee: first(of('a')), speaker: speakers[0]?.speaker ?? '?',
    });
  }
  return { quotes: quotes.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)), wrong };
}

function first(parts: readonly PartMark[]): Range | undefined {
  return parts[0] && range(parts[0]);
}

function range(part: PartMark): Range {
  return [part.start, part.end];
}
