// How far two annotations of the same texts agree, by exact spans.
import type { Article, GoldQuote, Range } from './article';

/** What both have, what each has: F1 is 2 · both / (one + other). */
export interface Agreement { readonly what: string; readonly both: number; readonly one: number; readonly other: number }

/** Agreement over pairs of annotations of the same text, by what is compared. */
export function agreement(pairs: readonly (readonly [Article, Article])[]): readonly Agreement[] {
  const compare = (what: string, keys: (article: Article) => readonly string[]): Agreement => {
    let [both, one, other] = [0, 0, 0];
    for (const [a, b] of pairs) {
      const [left, right] = [new Set(keys(a)), new Set(keys(b))];
      both += [...left].filter((key) => right.has(key)).length;
      one += left.size;
      other += right.size;
    }
    return { what, both, one, other };
  };
  const of = (kind: string) => (article: Article) => article.quotes.filter((quote) => quote.kind === kind).map((quote) => contentKey(article, quote));
  const spans = (range: (quote: GoldQuote) => Range | undefined) => (article: Article) => article.quotes.map(range).filter((r) => r !== undefined).map(String);
  return [
    compare('names, exact span and type', (article) => article.names.map((name) => `${name.start} ${name.end} ${name.type}`)),
    compare('sources', spans((quote) => quote.source)),
    compare('cues', spans((quote) => quote.cue)),
    compare('contents of direct quotes', of('direct')),
    compare('contents of mixed quotes', of('mixed')),
    compare('contents of indirect quotes', of('indirect')),
    compare('contents with their speakers', (article) => article.quotes.map((quote) => `${contentKey(article, quote)} ${speakerName(article, quote)}`)),
  ];
}

/** The content's spans without quotation marks, white space and stops at their edges. */
function contentKey({ text }: Article, { content }: GoldQuote): string {
  return content.map(([start, end]) => {
    const words = text.slice(start, end);
    const lead = /^[\s"“”„«»‘’'.,;:]*/.exec(words)?.[0].length ?? 0;
    const trail = words.length - words.replace(/[\s"“”„«»‘’'.,;:!?]+$/, '').length;
    return `${start + lead}-${end - trail}`;
  }).join(' ');
}

/** Keys are an annotator's own: speakers are compared by the first mention of the name, all that have no name as one. */
function speakerName({ names }: Article, { speaker }: GoldQuote): string {
  const first = names.find((name) => name.key === speaker);
  return first === undefined ? '–' : String(first.start);
}
