import { asList, asString, isObject, type JsonObject } from '../../json/json';
import { mergeJson, mergeKeys, own, worst, type JsonConflict, type MergedJson } from '../../json/mergeJson';
import { canonicalJson, sameJson } from '../../json/sameJson';
import { ANNOTATION_ORDER, CONFLICT, motivationJson, readAnnotation } from '../w3c/annotationJson';
import { markedRemoved, otherVersion, type MergeConflict } from './conflict';
import { mergeBodies, withBodies, type MergedBodies } from './mergeBodies';
import { isDescribedAnew, mergeTargets } from './mergeTargets';

/** The JSON of one annotation in three versions; `undefined` where it is not there. */
export interface Versions {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** One annotation made of two versions; `json` is `undefined` where it is gone. */
export interface MergedAnnotation {
  readonly json: unknown;
  /** The other version, as an annotation of its own, where both have decided the same thing differently. */
  readonly copy?: JsonObject & { readonly id: string };
  readonly conflict?: MergeConflict;
}

/**
 * Brings two versions of the annotation `id` together, field by field, so that all that either has added or changed is in the result. Of
 * two that differ the later one's value stands; which of them is called ours makes no difference.
 */
export function mergeAnnotations(id: string, { base, ours, theirs }: Versions): MergedAnnotation {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return { json: ours };
  if (sameJson(base, ours)) return { json: theirs };
  if (ours === undefined || theirs === undefined) return keptOrGone(id, base, ours ?? theirs);
  // An address alone says nothing that the annotation at that address does not say.
  if (!isObject(ours) || !isObject(theirs)) return { json: isObject(ours) ? ours : theirs };
  const [winner, loser] = laterFirst(ours, theirs);
  return mergeVersions(id, isObject(base) ? base : {}, winner, loser);
}

function keptOrGone(id: string, base: unknown, left: unknown): MergedAnnotation {
  if (base === undefined) return { json: left };
  if (!isDecided(base, left)) return { json: undefined };
  return { json: markedRemoved(left), conflict: { id, kind: 'removed' } };
}

/** True when a person has changed something. Where a passage stands is told anew after every edit of the text. */
function isDecided(base: unknown, left: unknown): boolean {
  if (!isObject(base) || !isObject(left)) return true;
  const { target: before, ...old } = base;
  const { target: after, ...rest } = left;
  return !sameJson(old, rest) || !isDescribedAnew(before, after);
}

/** By `modified`, else `created`; by the JSON itself where those do not tell. */
function laterFirst(one: JsonObject, other: JsonObject): readonly [JsonObject, JsonObject] {
  const later = timeOf(one) - timeOf(other) || (canonicalJson(one) < canonicalJson(other) ? -1 : 1);
  return later > 0 ? [one, other] : [other, one];
}

/** Milliseconds since 1970; 0 when nothing says. */
function timeOf(json: JsonObject): number {
  return Date.parse(asString(json['modified']) ?? asString(json['created']) ?? '') || 0;
}

function mergeVersions(id: string, base: JsonObject, winner: JsonObject, loser: JsonObject): MergedAnnotation {
  const said = mergeSaid(base, winner, loser);
  const fields = mergeFields(base, winner, loser);
  const json = said.write(fields.value);
  const conflict = worst([fields.conflict, said.bodies?.conflict]);
  const marked = conflict === 'removed' ? markedRemoved(json) : json;
  if (conflict !== 'changed') return { json: marked, ...(conflict ? { conflict: { id, kind: conflict } } : {}) };
  const copy = otherVersion(id, fields.conflict === 'changed' ? loser : withOnly(said.bodies?.others ?? [], loser));
  return { json: marked, copy, conflict: { id, kind: 'versions', copy: copy.id } };
}

const SAID = ['body', 'bodyValue', 'motivation'];

/** What belongs to the bodies is taken as one from whoever has changed it, or made of both. `write` puts it into the annotation. */
function mergeSaid(base: JsonObject, winner: JsonObject, loser: JsonObject): { readonly bodies?: MergedBodies; write(json: JsonObject): JsonObject } {
  const [before, mine, theirs] = [base, winner, loser].map((json) => Object.fromEntries(SAID.map((key) => [key, own(json, key)])));
  if (sameJson(mine, theirs) || sameJson(before, theirs)) return { write: (json) => withSaid(json, winner) };
  if (sameJson(before, mine)) return { write: (json) => withSaid(json, loser) };
  const bodies = mergeBodies(bodiesOf(base), bodiesOf(winner), bodiesOf(loser));
  const motivation = [...new Set([...asList(winner['motivation']), ...asList(loser['motivation'])])];
  return { bodies, write: (json) => withMotivation(withBodies({ ...withSaid(json, winner), motivation }, bodies.bodies, ANNOTATION_ORDER)) };
}

function bodiesOf(json: JsonObject): MergedBodies['bodies'] {
  return readAnnotation(json).bodies;
}

/** The annotation with the bodies that another has; all else stays. */
function withSaid(json: JsonObject, from: JsonObject): JsonObject {
  return mergeKeys(json, from, ANNOTATION_ORDER, (key) => ({ value: own(SAID.includes(key) ? from : json, key) })).value;
}

function withMotivation(json: JsonObject): JsonObject {
  return { ...json, motivation: motivationJson({ ...readAnnotation(json), json }) };
}

/** The annotation with nothing but these bodies in it. */
function withOnly(bodies: MergedBodies['bodies'], json: JsonObject): JsonObject {
  return withMotivation(withBodies(json, bodies, ANNOTATION_ORDER));
}

function mergeFields(base: JsonObject, winner: JsonObject, loser: JsonObject): { readonly value: JsonObject; readonly conflict?: JsonConflict } {
  const hasDecided = (json: JsonObject): boolean => !sameJson(base['modified'], json['modified']) || base['id'] === undefined;
  return mergeKeys(winner, loser, ANNOTATION_ORDER, (key): MergedJson => {
    const [before, mine, theirs] = [own(base, key), own(winner, key), own(loser, key)];
    switch (key) {
      case 'target':
        return mergeTargets(before, mine, theirs, hasDecided(winner) && hasDecided(loser));
      case 'id': case 'modified': case 'created': case 'generator': case 'generated': case CONFLICT:
        return { value: mergeJson(before, mine, theirs).value };
      case 'body': case 'bodyValue': case 'motivation':
        return { value: mine };
      default:
        return mergeJson(before, mine, theirs);
    }
  });
}
