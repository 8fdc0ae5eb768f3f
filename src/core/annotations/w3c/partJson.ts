import type { PassagePart } from '../../anchoring/passagePart';
import { asString, isObject, type JsonObject } from '../../json/json';

const OFFSET = 'sourcemark:offset';

/** A part of a passage: its words, and how far from the passage's start they stand. */
export function partJson({ exact, offset }: PassagePart): JsonObject {
  return { type: 'TextQuoteSelector', exact, [OFFSET]: offset };
}

/** Reads what `partJson` writes; `undefined` for anything else. */
export function readPart(json: unknown): PassagePart | undefined {
  const exact = isObject(json) ? asString(json['exact']) : undefined;
  const offset = isObject(json) ? json[OFFSET] : undefined;
  return exact && typeof offset === 'number' && Number.isInteger(offset) ? { exact, offset } : undefined;
}
