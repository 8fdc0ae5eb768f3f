import type { Entity, EntityType, Mention, Resolution } from '../../../src/core/entities/entity';
import { neverCancelled } from '../../../src/core/cancellation';
import { readProse } from '../../../src/core/formats/prose';
import type { Draft } from '../../../src/core/quotes/attribution/draft';
import type { Quote } from '../../../src/core/quotes/quote';
import { framesOf } from '../../../src/core/quotes/reading/frames';
import { readForQuotes, type Reading } from '../../../src/core/quotes/reading/reading';
import { createRuleQuoteRecogniser } from '../../../src/core/quotes/ruleQuoteRecogniser';
import type { Prose } from '../../../src/core/text/prose';
import type { Span } from '../../../src/core/text/span';

/** The names of a sample: the forms of one entity separated by `/`, its fullest first. */
export interface Names {
  readonly people?: readonly string[];
  readonly bodies?: readonly string[];
  readonly language?: string;
}

/**
 * The quotes of a sample, one line each: `kind: content … content < source / cue = speaker`. A missing source, cue or
 * speaker is `-`.
 */
export function quotesIn(text: string, names: Names = {}): string[] {
  const prose = readProse(text, 'plain', names.language ?? 'en');
  return linesOf(prose, resolutionOf(text, names));
}

/** The quotes of a sample as they are. */
export function quotesOf(text: string, names: Names = {}): readonly Quote[] {
  const prose = readProse(text, 'plain', names.language ?? 'en');
  return createRuleQuoteRecogniser().recognise(prose, resolutionOf(text, names), neverCancelled);
}

/** `quotesIn` for a text with turns, which are given. */
export function linesOf(prose: Prose, resolution: Resolution): string[] {
  const nameOf = new Map(resolution.entities.map(({ id, name }) => [id, name]));
  const words = (span: Span | undefined): string => (span ? prose.text.slice(span.start, span.end) : '-');
  return createRuleQuoteRecogniser().recognise(prose, resolution,
    neverCancelled).map(({ kind, content, source, cue, speaker }: Quote) =>
    `${kind}: ${content.map(words).join(' … ')} < ${words(source)} / ${words(cue)} = ${nameOf.get(speaker ?? '') ?? '-'}`);
}

/**
 * The quotes of a sample and those inside them, one line each, with a `>` for every quote round it: `kind: content < source / cue →
 * addressee = speaker`.
 */
export function treeIn(text: string, names: Names = {}): string[] {
  const prose = readProse(text, 'plain', names.language ?? 'en');
  const resolution = resolutionOf(text, names);
  const nameOf = new Map(resolution.entities.map(({ id, name }) => [id, name]));
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '-');
  const lines = (quotes: readonly Quote[], level: string): string[] => quotes.flatMap(({ kind, content, source, cue, addressee, speaker, nested }) => [
    `${level}${kind}: ${content.map(words).join(' … ')} < ${words(source)} / ${words(cue)} → ${words(addressee)} = ${nameOf.get(speaker ?? '') ?? '-'}`,
    ...lines(nested ?? [], `${level}>`),
  ]);
  return lines(createRuleQuoteRecogniser().recognise(prose, resolution, neverCancelled), '');
}

/** A draft's parts by the words they consist of, each where it stands first in the text. */
export interface Words {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** An indirect quote as the model might draft it, and the reading it stands in. */
export function draftOf(text: string, { source, cue, content }: Words, names: Names): { readonly reading: Reading; readonly draft: Draft } {
  const reading = readForQuotes(readProse(text, 'plain', names.language ?? 'en'), resolutionOf(text, names));
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const from = reading.tokenAt(spanOf(source).start);
  const to = reading.tokenAt(spanOf(source).end);
  const frame = framesOf(reading).findIndex((each) => from >= each.from && from < each.to);
  const draft: Draft = {
    content: [spanOf(content)], kind: 'indirect', source: { from, to }, cue: spanOf(cue), passages: [], frame, grounds: 'cue before',
  };
  return { reading, draft };
}

/** The mentions of the given names, each form wherever it stands as whole words, longer forms first. */
export function resolutionOf(text: string, { people = [], bodies = [] }: Names): Resolution {
  const entities: Entity[] = [];
  const forms: { form: string; entity: string; type: EntityType }[] = [];
  const add = (list: readonly string[], type: EntityType): void => list.forEach((line) => {
    const [name = '', ...aliases] = line.split('/');
    const id = `e${entities.length + 1}`;
    entities.push({ id, type, name, aliases });
    for (const form of [name, ...aliases]) forms.push({ form, entity: id, type });
  });
  add(people, 'PERSON');
  add(bodies, 'ORG');
  forms.sort((a, b) => b.form.length - a.form.length);
  const mentions: Mention[] = [];
  for (const { form, entity, type } of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const whole = !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));
      if (whole && !mentions.some((other) => other.start < end
        && start < other.end)) mentions.push({ start, end, type, entity });
    }
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}
