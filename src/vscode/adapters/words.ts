import type { Analysis } from '../../core/analysis/analysis';
import type { Outcome } from '../../core/anchoring/outcome';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import type { Annotation } from '../../core/annotations/annotation';
import type { Correction } from '../../core/annotations/corrections/correction';
import { allQuotes } from '../../core/analysis/quoteTree';
import { anchoredCorrections, type AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import { confirmedQuotes } from '../../core/annotations/corrections/quoteCorrection';
import { correctionOf, isConfirmation, isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { versionWords } from '../../core/annotations/merge/settle';
import { isNamed } from '../../core/entities/family';
import type { EntityType } from '../../core/entities/entity';
import type { Quote, QuoteKind } from '../../core/quotes/quote';

/** About as much as a row of the side bar shows. */
const rowLength = 70;

/** A text cut at a word's end, with an ellipsis where something is left out; on one line. */
export function shortened(text: string, length = rowLength): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > length / 2 ? space : length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words in quotation marks, unless they bring their own. */
export function inMarks(words: string): string {
  return /^["“«„‘»‹]/.test(words) ? words : `“${words}”`;
}

/** “1 quote”, “2 quotes”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What a reader calls an entity type. */
export const typeWords: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  NORP: 'nationality, religion or party',
  FAC: 'building or structure',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  PRODUCT: 'product',
  EVENT: 'event',
  WORK_OF_ART: 'work',
  LAW: 'law',
  LANGUAGE: 'language',
  DATE: 'date',
  TIME: 'time',
  PERCENT: 'percentage',
  MONEY: 'money',
  QUANTITY: 'quantity',
  ORDINAL: 'ordinal number',
  CARDINAL: 'number',
};

export const kindWords: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quote',
  mixed: 'mixed quote',
  indirect: 'indirect quote',
};

/** “12 of 40 quotes confirmed”. */
export function reviewedWords(quotes: readonly Quote[], corrections: readonly AnchoredCorrection[]): string {
  const confirmed = quotes.filter(confirmedQuotes(corrections)).length;
  return `${confirmed.toLocaleString('en')} of ${counted(quotes.length, 'quote')} confirmed`;
}

/** “12 quotes · 33 names · 3 annotations · 1 correction”, without what there is none of; “4 of 12 quotes confirmed” where some are. */
export function countWords({ analysis, annotations }: { readonly analysis: Analysis; readonly annotations: readonly AnchoredAnnotation[] }): string {
  const names = analysis.entities.filter(({ type }) => isNamed(type)).length;
  const corrections = annotations.filter(({ annotation }) => isOnlyCorrection(annotation) && !isConfirmation(annotation)).length;
  const others = annotations.filter(({ annotation }) => !isOnlyCorrection(annotation)).length;
  const quotes = allQuotes(analysis.quotes);
  const known = anchoredCorrections(annotations);
  const isReviewed = quotes.some(confirmedQuotes(known));
  return [
    ...(quotes.length === 0 ? [] : [isReviewed ? reviewedWords(quotes, known) : counted(quotes.length, 'quote')]),
    ...(names > 0 ? [counted(names, 'name')] : []),
    ...(others > 0 ? [counted(others, 'annotation')] : []),
    ...(corrections > 0 ? [counted(corrections, 'correction')] : []),
  ].join(' · ');
}

/** “Petrosyan is not a name”, “Petrosyan: Mara Petrosyan, person”: what a person has said of these words in their place. */
export function correctionWords(correction: Correction, words: string): string {
  const here = shortened(words, 40);
  switch (correction.kind) {
    case 'noMention': return `${here} is not a name here`;
    case 'noQuote': return `${inMarks(here)} is not a quote`;
    case 'quote': {
      const speaker = shortened(correction.speaker?.name ?? 'nobody named', 40);
      return correction.confirms ? `${inMarks(here)} confirmed: ${speaker}` : `${inMarks(here)}: ${speaker}`;
    }
    case 'mention': {
      const name = shortened(correction.name, 40);
      return here === name ? `${here}: ${typeWords[correction.type]} here` : `${here} here is ${name}, ${typeWords[correction.type]}`;
    }
  }
}

/** What one of two versions of an annotation says, in a few words: its notes, its codes, what it corrects, else its passage. */
export function versionLabel(annotation: Annotation): string {
  const correction = correctionOf(annotation);
  const passage = annotation.selectors?.quote.exact ?? 'the whole document';
  return shortened(correction ? correctionWords(correction, passage) : versionWords(annotation) || passage, 50);
}

/** Why a person has to look; empty when nobody has to. */
export function reviewWords(outcome: Outcome): string {
  if (outcome.kind === 'ambiguous') return `stands in ${outcome.candidates.length} places`;
  if (outcome.kind !== 'orphaned') return '';
  switch (outcome.reason) {
    case 'gone': return 'the passage is not there any more';
    case 'context': return 'the text around it has changed';
    case 'unreadable': return 'its place cannot be read';
  }
}
