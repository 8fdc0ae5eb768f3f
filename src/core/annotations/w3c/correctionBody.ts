import { entityTypes } from '../../entities/entity';
import { asString, withKey, type JsonObject } from '../../json/json';
import type { Correction } from '../corrections/correction';

/** What a correction corrects; every other value of it is left for a Sourcemark that knows it. */
const KIND = 'sourcemark:correction';
const TYPE = 'sourcemark:entityType';
const RECORD = 'sourcemark:entity';

const ORDER = ['id', 'type', KIND, 'purpose', 'format', 'language', 'value', TYPE, RECORD];

/** What a program that knows nothing of corrections shows of a passage that is no name. */
const NO_NAME = 'not a name';

/** True for a body that says what it corrects, whether or not it can be read here. */
export function isCorrection(json: JsonObject): boolean {
  return json[KIND] !== undefined;
}

/** The correction that a body is; `undefined` when it is of a kind, or about a type of entity, that nobody here knows. */
export function readCorrection(json: JsonObject): Correction | undefined {
  if (json[KIND] === 'noMention') return { kind: 'noMention' };
  const type = entityTypes.find((one) => one === json[TYPE]);
  const name = asString(json['value']);
  const record = asString(json[RECORD]);
  if (json[KIND] !== 'mention' || type === undefined || !name) return undefined;
  return { kind: 'mention', name, type, ...(record === undefined ? {} : { record }) };
}

/** Writes a correction: the body it was read from with what differs now, or a new one. */
export function correctionJson(correction: Correction, before: JsonObject | undefined): JsonObject {
  const isMention = correction.kind === 'mention';
  const values: JsonObject = {
    type: 'TextualBody',
    [KIND]: correction.kind,
    purpose: isMention ? 'identifying' : 'assessing',
    value: isMention ? correction.name : NO_NAME,
    [TYPE]: isMention ? correction.type : undefined,
    [RECORD]: isMention ? correction.record : undefined,
  };
  if (before && sameCorrection(readCorrection(before), correction)) return before;
  return Object.entries(values).reduce((json, [key, value]) => withKey(json, key, value, ORDER), before ?? {});
}

/** True when the two say the same. */
export function sameCorrection(one: Correction | undefined, other: Correction | undefined): boolean {
  if (one?.kind !== 'mention' || other?.kind !== 'mention') return one?.kind === other?.kind;
  return one.name === other.name && one.type === other.type && one.record === other.record;
}
