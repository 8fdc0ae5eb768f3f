import { entityTypes } from '../../entities/entity';
import { asString, withKey, type JsonObject } from '../../json/json';
import type { Correction, NamedEntity } from '../corrections/correction';
import { sameCorrection } from '../corrections/sameCorrection';
import { quoteFields, readQuote } from './quoteFields';

/** What a correction corrects; every other value of it is left for a Sourcemark that knows it. */
const KIND = 'sourcemark:correction';
const TYPE = 'sourcemark:entityType';
const RECORD = 'sourcemark:entity';

const ORDER = [
  'id', 'type', KIND, 'purpose', 'format', 'language', 'value', TYPE, RECORD,
  'sourcemark:quoteKind', 'sourcemark:source', 'sourcemark:cue', 'sourcemark:omitted',
];

/** What a program that knows nothing of corrections shows of a passage that is no name, no quote, or a quote of nobody named. */
const WORDS = { noMention: 'not a name', noQuote: 'not a quote', nobody: 'nobody named' } as const;

/** True for a body that says what it corrects, whether or not it can be read here. */
export function isCorrection(json: JsonObject): boolean {
  return json[KIND] !== undefined;
}

/** The correction that a body is; `undefined` when it is of a kind, or about a type of entity, that nobody here knows. */
export function readCorrection(json: JsonObject): Correction | undefined {
  const kind = json[KIND];
  if (kind === 'noMention' || kind === 'noQuote') return { kind };
  if (kind === 'quote') {
    const isNobody = json[TYPE] === undefined;
    const speaker = isNobody ? undefined : readEntity(json);
    return isNobody || speaker ? readQuote(json, speaker) : undefined;
  }
  const entity = kind === 'mention' ? readEntity(json) : undefined;
  return entity && { kind: 'mention', ...entity };
}

function readEntity(json: JsonObject): NamedEntity | undefined {
  const type = entityTypes.find((one) => one === json[TYPE]);
  const name = asString(json['value']);
  const record = asString(json[RECORD]);
  return type === undefined || !name ? undefined : { name, type, ...(record === undefined ? {} : { record }) };
}

/** Writes a correction: the body it was read from with what differs now, or a new one. */
export function correctionJson(correction: Correction, before: JsonObject | undefined): JsonObject {
  const { kind } = correction;
  const entity = kind === 'mention' ? correction : kind === 'quote' ? correction.speaker : undefined;
  const identifies = kind === 'mention' || (kind === 'quote' && !correction.confirms);
  const values: JsonObject = {
    type: 'TextualBody',
    [KIND]: kind,
    purpose: identifies ? 'identifying' : 'assessing',
    value: entity?.name ?? WORDS[kind === 'noMention' || kind === 'noQuote' ? kind : 'nobody'],
    [TYPE]: entity?.type,
    [RECORD]: entity?.record,
    ...quoteFields(kind === 'quote' ? correction : undefined),
  };
  const read = before && readCorrection(before);
  if (before && read && sameCorrection(read, correction)) return before;
  return Object.entries(values).reduce((json, [key, value]) => withKey(json, key, value, ORDER), before ?? {});
}
