// How well quotes and their speakers are found in articles of the corpus. Other than the scorers for foreign corpora it knows who the
// speaker is, and it counts quotes inside each other.
import type { Analysis } from '../../src/core/analysis/analysis';
import { allQuotes } from '../../src/core/analysis/quoteTree';
import type { Quote } from '../../src/core/quotes/quote';
import type { Article, GoldQuote, QuoteKind, Range } from './article';
import { NAME_TYPES } from './markup';

/** What was found of one kind of quotes. A speaker without a name is right when none is given. */
export interface QuoteScore { gold: number; predicted: number; found: number; kindRight: number; named: number; speakerRight: number; unnamed: number; leftUnnamed: number }

const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** One row for each kind of gold quote. `predicted` counts by the kind that was predicted. */
export function scoreQuotes(pairs: readonly (readonly [Article, Analysis])[]): ReadonlyMap<QuoteKind, QuoteScore> {
  const scores = new Map(kinds.map((kind) => [kind, { gold: 0, predicted: 0, found: 0, kindRight: 0, named: 0, speakerRight: 0, unnamed: 0, leftUnnamed: 0 }]));
  for (const [article, analysis] of pairs) {
    const open = [...allQuotes(analysis.quotes)];
    for (const { kind } of open) (scores.get(kind) as QuoteScore).predicted += 1;
    for (const gold of article.quotes) {
      const score = scores.get(gold.kind) as QuoteScore;
      score.gold += 1;
      const match = bestMatch(gold, open);
      if (!match) continue;
      open.splice(open.indexOf(match), 1);
      count(article, analysis, gold, match, score);
    }
  }
  return scores;
}

function count(article: Article, analysis: Analysis, gold: GoldQuote, match: Quote, score: QuoteScore): void {
  score.found += 1;
  if (match.kind === gold.kind) score.kindRight += 1;
  if (!/^[a-z0-9]/.test(gold.speaker)) {
    score.unnamed += 1;
    if (match.speaker === undefined) score.leftUnnamed += 1;
    return;
  }
  score.named += 1;
  const mentions = analysis.mentions.filter(({ entity }) => entity === match.speaker);
  const named = article.names.filter(({ key }) => key === gold.speaker);
  if (mentions.some((mention) => named.some((name) => mention.start < name.end && name.start < mention.end))) score.speakerRight += 1;
}

/** The quote that shares most with the gold one, if that is at least half of both together. */
function bestMatch(gold: GoldQuote, open: readonly Quote[]): Quote | undefined {
  let best: Quote | undefined;
  let most = 0.5;
  for (const quote of open) {
    const content = quote.content.map(({ start, end }): Range => [start, end]);
    const common = sharedLength(gold.content, content);
    const share = common / (lengthOf(gold.content) + lengthOf(content) - common);
    if (share >= most) [best, most] = [quote, share];
  }
  return best;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function sharedLength(a: readonly Range[], b: readonly Range[]): number {
  return a.reduce((sum, one) => sum + b.reduce((part, other) => part + Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0])), 0), 0);
}

/** Names by exact span and type, for each type and for people, organisations and places together. */
export function scoreNames(pairs: readonly (readonly [Article, Analysis])[]): ReadonlyMap<string, { right: number; found: number; gold: number }> {
  const core = new Set(['PERSON', 'ORG', 'GPE', 'LOC']);
  const scores = new Map<string, { right: number; found: number; gold: number }>();
  const add = (type: string, what: 'right' | 'found' | 'gold'): void => {
    for (const group of core.has(type) ? ['people, organisations, places', type] : [type]) {
      const score = scores.get(group) ?? { right: 0, found: 0, gold: 0 };
      score[what] += 1;
      scores.set(group, score);
    }
  };
  for (const [{ names }, { mentions }] of pairs) {
    const gold = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of names) add(type, 'gold');
    for (const { start, end, type } of mentions) {
      if (!(NAME_TYPES as readonly string[]).includes(type)) continue;
      add(type, 'found');
      if (gold.has(`${start} ${end} ${type}`)) add(type, 'right');
    }
  }
  return scores;
}
