import type { Analysis } from '../../analysis/analysis';
import type { KnownRecords } from '../../entities/registry/apply';
import type { AnchoredCorrection } from './anchoredCorrections';
import { correctMentions } from './correctMentions';
import { correctQuotes } from './correctQuotes';

/** The analysis as people have corrected it, passage by passage: its mentions first, then its quotes, whose sources may name them. */
export function correct(analysis: Analysis, text: string, corrections: readonly AnchoredCorrection[], records: KnownRecords): Analysis {
  if (corrections.length === 0) return analysis;
  const ofQuotes = corrections.filter(({ correction: { kind } }) => kind === 'quote' || kind === 'noQuote');
  const ofMentions = corrections.filter(({ correction: { kind } }) => kind === 'mention' || kind === 'noMention');
  return correctQuotes(correctMentions(analysis, text, ofMentions, records), text, ofQuotes, records);
}
