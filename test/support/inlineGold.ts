import { entityTypes, type EntityType } from '../../src/core/entities/entity';
import type { Span } from '../../src/core/text/span';

export interface GoldEntity extends Span {
  readonly type: EntityType;
}

/** A text without its markup, and the entities that were marked in it. */
export interface InlineGold {
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

const MARKED = /\{([A-Z_]+) ([^{}]+)\}/g;

/** Reads `{PERSON Anna Brandt} spoke.`: a type of OntoNotes and the tightest span of the name, in braces that belong to nothing else. */
export function readInlineGold(source: string): InlineGold {
  const entities: GoldEntity[] = [];
  let text = '';
  let done = 0;
  for (const match of source.matchAll(MARKED)) {
    const [whole, type = '', name = ''] = match;
    const known = entityTypes.find((each) => each === type);
    if (!known) throw new Error(`${type} is no type of OntoNotes`);
    text += source.slice(done, match.index);
    entities.push({ start: text.length, end: text.length + name.length, type: known });
    text += name;
    done = match.index + whole.length;
  }
  text += source.slice(done);
  if (/[{}]/.test(text)) throw new Error(`a brace is left over in ${text.slice(0, 60)}…`);
  return { text, entities };
}
