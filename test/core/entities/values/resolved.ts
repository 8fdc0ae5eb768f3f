import { neverCancelled } from '../../../../src/core/cancellation';
import type { UnresolvedMention, Value } from '../../../../src/core/entities/entity';
import { createRuleMentionRecogniser } from '../../../../src/core/entities/ruleMentionRecogniser';
import { documentDate } from '../../../../src/core/entities/values/documentDate';
import { resolveValues } from '../../../../src/core/entities/values/resolveValues';
import type { DocumentFormat } from '../../../../src/core/formats/format';
import { readProse } from '../../../../src/core/formats/prose';
import { marked } from '../../../support/marked';

/** The date that a document states of itself. */
export function dateOf(document: string, format: DocumentFormat = 'plain'): string | undefined {
  const prose = readProse(document, format);
  return documentDate(prose, createRuleMentionRecogniser().recognise(prose, neverCancelled), document);
}

/**
 * The value of what `«` and `»` mark in a text that begins with the line `date`. The mention is of `type`; before, it has
 * the value that the rules give these words.
 */
export function valueIn(date: string, sample: string, type: UnresolvedMention['type'] = 'DATE'): Value | undefined {
  const { text, spans: [span] } = marked(`${date}\n\n${sample}`);
  if (!span) throw new Error(`nothing is marked in ${sample}`);
  const prose = readProse(text, 'plain', 'en');
  const found = createRuleMentionRecogniser().recognise(prose, neverCancelled);
  const value = found.find(({ start, end }) => start === span.start && end === span.end)?.value;
  const mention = { ...span, type, ...(value === undefined ? {} : { value }) };
  const all = [...found.filter(({ start, end }) => end <= span.start || start >= span.end), mention].sort((a, b) => a.start - b.start);
  return resolveValues(prose, all).find(({ start }) => start === span.start)?.value;
}
