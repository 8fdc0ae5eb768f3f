import fs from 'node:fs';
import zlib from 'node:zlib';
import type { EntityType, Mention } from '../../src/core/entities/entity';

/** One article of `test/fixtures/across`, and who is named where. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** In order; `entity` is the same in all articles. */
  readonly mentions: readonly Mention[];
}

const types: Readonly<Record<string, EntityType>> = { p: 'PERSON', o: 'ORG', g: 'GPE' };

/** Reads the fixture; throws where its marks do not match. */
export function readAcrossGold(file = 'test/fixtures/across/articles.txt'): readonly GoldArticle[] {
  return fs
    .readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { id: part.slice(0, end), ...readMarks(part.slice(end + 1).trim()) };
    });
}

function readMarks(sample: string): Pick<GoldArticle, 'text' | 'mentions'> {
  const open: { entity: string; start: number; nested: boolean }[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (const [piece] of sample.matchAll(/\{[pog]\.\w+:|\}|[^{}]+/g)) {
    if (piece.startsWith('{')) {
      for (const outer of open) outer.nested = true;
      open.push({ entity: piece.slice(1, -1), start: text.length, nested: false });
    } else if (piece === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark is not opened before ${text.slice(-30)}`);
      const type = types[mark.entity.charAt(0)] ?? 'PERSON';
      if (!mark.nested) mentions.push({ start: mark.start, end: text.length, type, entity: mark.entity });
      else mentions.push({ start: mark.start, end: text.lastIndexOf(' ('), type, entity: mark.entity });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${sample.slice(0, 40)}`);
  return { text, mentions: mentions.sort((a, b) => a.start - b.start) };
}

const newsTypes: Readonly<Record<string, EntityType>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'GPE' };

interface LinkedLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly link?: string; readonly linkName?: string }[];
}

/** Articles of a gzipped corpus (one JSON object a line) whose mentions are linked to an encyclopedia: the link is the entity. */
export function readLinkedArticles(file: string): readonly GoldArticle[] {
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString().trim().split('\n').map((line) => JSON.parse(line) as LinkedLine);
  return lines.map(({ id, text, entities }) => {
    const mentions = entities.flatMap(({ start, end, type: label, link, linkName = link }): Mention[] => {
      const type = newsTypes[label];
      return type && linkName !== undefined ? [{ start, end, type, entity: `${type} ${linkName}` }] : [];
    });
    return { id, text, mentions: mentions.sort((a, b) => a.start - b.start) };
  });
}
