import type { Analysis } from '../../core/analysis/analysis';
import { contentText } from '../../core/analysis/lookup';
import type { Entity, EntityId } from '../../core/entities/entity';
import { families, familyOf, type Family } from '../../core/entities/family';
import type { Quote } from '../../core/quotes/quote';
import { lineIndex, type LineIndex } from '../../core/text/lineIndex';
import { escapeControls } from '../terminal/escape';
import type { Style } from '../terminal/style';
import { clip, columnsOf, pad } from '../terminal/width';

export interface Page {
  /** How wide a line may be. */
  readonly columns: number;
  readonly style: Style;
}

const familyTitles: Readonly<Record<Family, string>> = {
  person: 'People', organisation: 'Organisations', place: 'Places', time: 'Dates', number: 'Numbers', other: 'Others',
};

/** Kinds of quotes take as many columns, `indirect` being the longest. */
const KIND = 8;

/** A document's quotes by speaker and its entities by family, as lines for a person to read. */
export function report(name: string, text: string, analysis: Analysis, page: Page): readonly string[] {
  const { quotes, entities } = analysis;
  const { style } = page;
  const counts = `${counted(quotes.length, 'quote')}, ${counted(entities.length, 'name, date or number', 'names, dates and numbers')}`;
  return [
    `${style.title(escapeControls(name))}  ${style.faint(counts)}`,
    ...(quotes.length > 0 ? [`  ${style.heading('Quotes')}`, ...quoteLines(text, analysis, page)] : []),
    ...(entities.length > 0 ? [`  ${style.heading('Entities')}`, ...entityLines(analysis, page)] : []),
  ];
}

function quoteLines(text: string, analysis: Analysis, page: Page): readonly string[] {
  const lines = lineIndex(text);
  const places = `l. ${lines.lineCount}`.length;
  return [...bySpeaker(text, analysis)].flatMap(([speaker, quotes]) => [
    `    ${clip(speaker, page.columns - 4)}`,
    ...quotes.map((quote) => {
      const head = `      ${pad(`l. ${lineOf(quote, lines)}`, places)}  ${pad(quote.kind, KIND)}  `;
      return page.style.faint(head) + clip(escapeControls(contentText(text, quote)), page.columns - columnsOf(head));
    }),
  ]);
}

function lineOf(quote: Quote, lines: LineIndex): number {
  return lines.at(quote.content[0]?.start ?? 0).line + 1;
}

/** Quotes by the speaker's name, else by the source as it stands in the text; in order of their first quote. */
function bySpeaker(text: string, { entities, quotes }: Analysis): ReadonlyMap<string, readonly Quote[]> {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const source = quote.source ? text.slice(quote.source.start, quote.source.end) : '(nobody named)';
    const speaker = escapeControls((names.get(quote.speaker ?? '') ?? source).replace(/\s+/g, ' '));
    const group = groups.get(speaker);
    if (group) group.push(quote);
    else groups.set(speaker, [quote]);
  }
  return groups;
}

function entityLines({ entities, mentions }: Analysis, page: Page): readonly string[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const titles = Math.max(...Object.values(familyTitles).map((title) => title.length)) + 6;
  return families.flatMap((family) => {
    const members = entities.filter((entity) => familyOf(entity.type) === family);
    if (members.length === 0) return [];
    const names = mostNamedFirst(members, counts).map((entity) => `${escapeControls(entity.name)} ${counts.get(entity.id) ?? 0}`);
    return wrapped(names, page.columns - titles).map((line, i) => pad(i === 0 ? `    ${familyTitles[family]}` : '', titles) + line);
  });
}

function mostNamedFirst(entities: readonly Entity[], counts: ReadonlyMap<EntityId, number>): readonly Entity[] {
  return [...entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** The words in lines of so many columns, a comma between two; one that is longer than a line is clipped. */
function wrapped(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && columnsOf(line) + 2 + columnsOf(word) >= columns) {
      lines.push(`${line},`);
      line = '';
    }
    line += (line === '' ? '' : ', ') + clip(word, columns - 1);
  }
  return [...lines, line];
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
