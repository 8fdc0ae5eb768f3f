import type { EntityType } from '../entity';
import { WordClass } from '../lexicon/wordClass';
import { Shape, spellingAt, type Words } from '../words';
import { startsPersonName } from './personNames';

/** Weapons, aircraft and other models: letters, a hyphen and a number. */
const MODEL = /^[A-Z][A-Za-z]{0,3}-\d{1,4}[A-Z]{0,3}$/;
const STORM = /^(?:Hurricane|Cyclone|Typhoon|Operation)$/;

/** What the last word of a name makes it; the first that fits decides. */
const byTail: readonly (readonly [number, EntityType])[] = [
  [WordClass.organisationTail, 'ORG'],
  [WordClass.facilityTail, 'FAC'],
  [WordClass.landscapeTail, 'LOC'],
  [WordClass.stateTail, 'GPE'],
  [WordClass.eventTail, 'EVENT'],
  [WordClass.lawTail, 'LAW'],
];

/** What the word before "of" makes it. */
const byHead: readonly (readonly [number, EntityType])[] = [
  [WordClass.organisationHead, 'ORG'],
  [WordClass.landscapeHead, 'LOC'],
  [WordClass.stateHead, 'GPE'],
  [WordClass.lawHead, 'LAW'],
  [WordClass.eventHead, 'EVENT'],
];

/** The type of a name that its own last or first word makes something other than a person; `undefined` when none does. */
export function typedByWords(words: Words, from: number, to: number): EntityType | undefined {
  const length = to - from;
  if (length < 2) return MODEL.test(spellingAt(words, from, from).folded) ? 'PRODUCT' : undefined;
  const first = spellingAt(words, from, from);
  const last = spellingAt(words, to - 1, from).classes;
  const head = typeByHead(words, from, to);
  if (head) return head;
  if (first.classes & WordClass.landscapeHead && length <= 3 && !(last & WordClass.organisationTail)) return 'LOC';
  if (length === 2 && STORM.test(first.titled)) return 'EVENT';
  if (last & WordClass.surname && startsPersonName(words, from, to)) return undefined;
  return byTail.find(([bit]) => last & bit)?.[1];
}

/** "Ministry of …", "Gulf of …", "Battle of …": the word before the first connector decides. */
function typeByHead(words: Words, from: number, to: number): EntityType | undefined {
  for (let i = from + 1; i < to; i += 1) {
    const { lower, shape } = spellingAt(words, i, from);
    if (shape & Shape.capital || !/^(?:of|for|on)$/.test(lower)) continue;
    const { classes } = spellingAt(words, i - 1, from);
    return byHead.find(([bit]) => classes & bit)?.[1];
  }
  return undefined;
}
