import type { Annotation, Body } from '../annotation';
import { motivationsOf } from '../contents';
import { asList, asString, isObject, withKey, type JsonObject } from '../../json/json';
import { annotationId } from './annotationId';
import { bodyJson, isOnlyTagging, readBody, sameBodies } from './body';
import { creatorJson, readCreator } from './creator';
import { readTarget, sameSelectors, targetJson } from './target';

/**
 * Marks an annotation that merging has left to people: the id of the annotation that it is another version of, or `REMOVED` where
 * somebody took away what somebody else has changed.
 */
export const CONFLICT = 'sourcemark:conflict';
export const REMOVED = 'removed';

/** True on an annotation whose notes people are done with. */
const RESOLVED = 'sourcemark:resolved';

/** The order of an annotation's keys. */
export const ANNOTATION_ORDER = [
  '@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified', 'generator', 'generated', RESOLVED, CONFLICT,
  'body', 'bodyValue', 'target',
];
const GENERATOR: JsonObject = { type: 'Software', name: 'Sourcemark' };

/**
 * Reads one member of `items`. Somebody else's annotation is read as far as it goes; what is no annotation at all is
 * shown as one whose place cannot be read. One without an id has one that follows from its content, until it changes:
 * then the id is written down.
 */
export function readAnnotation(json: unknown): Annotation {
  if (!isObject(json)) return readMisfit(json);
  const selectors = readTarget(json['target']);
  const creator = readCreator(json['creator']);
  const created = asString(json['created']);
  const modified = asString(json['modified']);
  const conflict = asString(json[CONFLICT]);
  return {
    id: annotationId(json),
    bodies: readBodies(json),
    ...(selectors ? { selectors } : {}),
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(json[RESOLVED] === true ? { resolved: true } : {}),
    ...(conflict === undefined ? {} : { conflict }),
    json,
  };
}

/**
 * Writes an annotation: the JSON it was read from with what differs now, so that nothing is lost that nobody here
 * knows; or a new one. `source` is the document's IRI.
 */
export function annotationJson(annotation: Annotation, source: string): unknown {
  if (annotation.json === undefined) return newJson(annotation, source);
  const before = readAnnotation(annotation.json);
  if (!isObject(annotation.json)) return sameContent(before, annotation) ? annotation.json : newJson(annotation, source);
  let json = annotation.json;
  const set = (key: string, value: unknown): void => { json = withKey(json, key, value, ANNOTATION_ORDER); };
  if (before.creator !== annotation.creator) set('creator', creatorJson(json['creator'], annotation.creator));
  if (before.created !== annotation.created) set('created', annotation.created);
  if (before.resolved !== annotation.resolved) set(RESOLVED, annotation.resolved);
  if (before.conflict !== annotation.conflict) set(CONFLICT, annotation.conflict);
  if (before.modified !== annotation.modified) {
    set('modified', annotation.modified);
    // Whoever changes what somebody else has taken away has decided that it stays.
    if (before.conflict === REMOVED && annotation.conflict === REMOVED) set(CONFLICT, undefined);
  }
  if (!sameBodies(before.bodies, annotation.bodies)) {
    set('bodyValue', undefined);
    set('body', bodiesJson(annotation.bodies));
    set('motivation', motivationJson(annotation));
  }
  if (!sameSelectors(before.selectors, annotation.selectors)) {
    set('target', targetJson(json['target'], annotation.selectors, source));
  }
  if (before.id !== annotation.id || json !== annotation.json) set('id', annotation.id);
  return json;
}

function newJson(annotation: Annotation, source: string): JsonObject {
  const { id, creator, created, modified, bodies, selectors, resolved } = annotation;
  return {
    id,
    type: 'Annotation',
    motivation: motivationJson(annotation),
    ...(creator === undefined ? {} : { creator: creatorJson(undefined, creator) }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    generator: GENERATOR,
    ...(resolved ? { [RESOLVED]: true } : {}),
    ...(bodies.length === 0 ? {} : { body: bodiesJson(bodies) }),
    target: targetJson(undefined, selectors, source),
  };
}

/** Always a list: a second code then changes the lines of the second code only. */
function bodiesJson(bodies: readonly Body[]): readonly unknown[] | undefined {
  return bodies.length === 0 ? undefined : bodies.map(bodyJson);
}

/** The motivation that an annotation's bodies give it. */
export function motivationJson(annotation: Annotation): unknown {
  const motivations = motivationsOf(annotation);
  return motivations.length === 1 ? motivations[0] : motivations;
}

function readBodies(json: JsonObject): readonly Body[] {
  const motivation = json['motivation'];
  const text = asString(json['bodyValue']);
  const bodies = asList(json['body']).map((body) => readBody(body, motivation));
  return text === undefined ? bodies : [...bodies, textBody(text, motivation)];
}

/** `bodyValue` is W3C's short way of writing one TextualBody. */
function textBody(text: string, motivation: unknown): Body {
  return isOnlyTagging(motivation) ? { kind: 'code', code: text } : { kind: 'note', text };
}

/** An address of an annotation that lies elsewhere, or something that has no business in the list. */
function readMisfit(json: unknown): Annotation {
  return {
    id: annotationId(json),
    bodies: [{ kind: 'foreign', json }],
    selectors: { quote: { exact: '', prefix: '', suffix: '' } },
    json,
  };
}

function sameContent(one: Annotation, other: Annotation): boolean {
  return sameBodies(one.bodies, other.bodies) && sameSelectors(one.selectors, other.selectors);
}
