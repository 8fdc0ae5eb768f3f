import type { Body, CodeBody, NoteBody } from '../annotation';
import { asList, asString, hasType, isObject, withKey, type JsonObject } from '../../json/json';
import { sameCorrection } from '../corrections/sameCorrection';
import { creatorJson, readCreator } from './creator';
import { correctionJson, isCorrection, readCorrection } from './correctionBody';

const ORDER = ['id', 'type', 'purpose', 'format', 'language', 'value'];

/**
 * Reads one member of `body`. `motivation` is the annotation's; where it is tagging and nothing else, it stands in for
 * a purpose that is not given.
 */
export function readBody(json: unknown, motivation: unknown): Body {
  const value = hasType(json, 'TextualBody') || isBareText(json) ? asString(json['value']) : undefined;
  if (value === undefined || !isObject(json)) return { kind: 'foreign', json };
  if (isCorrection(json)) {
    const correction = readCorrection(json);
    return correction ? { kind: 'correction', correction, json } : { kind: 'foreign', json };
  }
  const isCode = isTagging(json) || (json['purpose'] === undefined && isOnlyTagging(motivation));
  return isCode ? { kind: 'code', code: value, json } : readNote(json, value);
}

function readNote(json: JsonObject, text: string): Body {
  const creator = readCreator(json['creator']);
  const created = asString(json['created']);
  return { kind: 'note', text, ...(creator === undefined ? {} : { creator }), ...(created === undefined ? {} : { created }), json };
}

/** True when an annotation's motivation is tagging and nothing else. */
export function isOnlyTagging(motivation: unknown): boolean {
  const motivations = asList(motivation);
  return motivations.length > 0 && motivations.every((each) => each === 'tagging');
}

/** Writes a body: what it was read from, with its new value and a purpose that nobody can misread, or a new one. */
export function bodyJson(body: Body): unknown {
  if (body.kind === 'foreign') return body.json;
  if (body.kind === 'correction') return correctionJson(body.correction, body.json);
  const value = body.kind === 'code' ? body.code : body.text;
  if (!body.json) return newJson(body, value);
  const json = body.json['value'] === value ? body.json : { ...body.json, value };
  return body.kind === 'code' && !isTagging(json) ? withKey(json, 'purpose', 'tagging', ORDER) : json;
}

function newJson(body: CodeBody | NoteBody, value: string): JsonObject {
  const { creator, created } = body.kind === 'note' ? body : {};
  return {
    type: 'TextualBody',
    purpose: body.kind === 'code' ? 'tagging' : 'commenting',
    ...(creator === undefined ? {} : { creator: creatorJson(undefined, creator) }),
    ...(created === undefined ? {} : { created }),
    value,
  };
}

/** True when the two say the same in the same order, whatever JSON they come from. */
export function sameBodies(some: readonly Body[], others: readonly Body[]): boolean {
  return some.length === others.length && some.every((body, index) => sameBody(body, others[index]));
}

function sameBody(body: Body, other: Body | undefined): boolean {
  switch (body.kind) {
    case 'code':
      return other?.kind === 'code' && other.code === body.code;
    case 'note':
      return other?.kind === 'note' && sameNote(other, body);
    case 'correction':
      return other?.kind === 'correction' && sameCorrection(other.correction, body.correction);
    case 'foreign':
      return other?.kind === 'foreign' && sameJson(other.json, body.json);
  }
}

/** True when the two are the same words of the same person and moment, as far as those are theirs and not the annotation's. */
export function sameNote(one: NoteBody, other: NoteBody): boolean {
  return one.text === other.text && one.creator === other.creator && one.created === other.created;
}

/** By the letter: both come from the same reading, if not from the same object. */
function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isTagging(json: JsonObject): boolean {
  return asList(json['purpose']).includes('tagging');
}

/** W3C lets a textual body go without its type; an object with a value and neither type nor address is one. */
function isBareText(json: unknown): json is JsonObject {
  return isObject(json) && json['type'] === undefined && json['id'] === undefined && json['source'] === undefined;
}
