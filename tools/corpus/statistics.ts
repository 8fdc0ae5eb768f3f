// Sizes of the corpus, and articles that are too much alike.
import type { Article } from './article';

const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** A row for each split and one for all: articles, words, names, quotes by kind, words in marks that are no speech. */
export function sizes(articles: readonly Article[]): readonly (readonly [string, ...number[]])[] {
  const row = (name: string, some: readonly Article[]): [string, ...number[]] => {
    const total = (count: (article: Article) => number) => some.reduce((sum, article) => sum + count(article), 0);
    const ofKind = (kind: string) => total((article) => article.quotes.filter((quote) => quote.kind === kind).length);
    return [name, some.length, total((a) => words(a.text).length), total((a) => a.names.length), ofKind('direct'), ofKind('mixed'), ofKind('indirect'), total((a) => a.notSpeech.length)];
  };
  return [...['train', 'dev', 'test'].map((split) => row(split, articles.filter((article) => article.fields.get('split') === split))), row('all', articles)];
}

/** Pairs of articles that share more than `share` of the shorter one's rows of eight words. */
export function nearDuplicates(articles: readonly Article[], share = 0.02): readonly string[] {
  const rows = articles.map((article) => new Set(rowsOfWords(article.text)));
  const found: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [rows[i] as Set<string>, rows[j] as Set<string>];
      const common = [...a].filter((row) => b.has(row)).length;
      if (common > share * Math.min(a.size, b.size)) found.push(`${articles[j]?.id} and ${articles[i]?.id} share ${common} rows of eight words`);
    }
  }
  return found;
}

function rowsOfWords(text: string): string[] {
  const all = words(text.toLowerCase());
  return all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
}
