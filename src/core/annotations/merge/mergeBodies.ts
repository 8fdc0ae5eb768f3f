import { isObject, withKey, type JsonObject } from '../../json/json';
import { mergeJson, worst, type JsonConflict } from '../../json/mergeJson';
import { canonicalJson, sameJson } from '../../json/sameJson';
import type { Body } from '../annotation';
import { bodyJson } from '../w3c/body';

/** Bodies made of two versions' ones. */
export interface MergedBodies {
  readonly bodies: readonly Body[];
  /** Those of the loser that say something else than what stands in their place. */
  readonly others: readonly Body[];
  /** One has changed a body that the other has taken away; it was kept. */
  readonly conflict?: JsonConflict;
}

/**
 * Two versions' bodies brought together. A code is the same wherever it stands, so codes never conflict: what either has put stays, what
 * either has taken away goes. A note that both have rewritten, and a correction that both have made or changed, are conflicts.
 */
export function mergeBodies(base: readonly Body[], winner: readonly Body[], loser: readonly Body[]): MergedBodies {
  const [mine, theirs] = [paired(base, winner), paired(base, loser)];
  const bodies: Body[] = [];
  const others: Body[] = [];
  const conflicts: (JsonConflict | undefined)[] = [];
  const add = (before: Body | undefined, here: Body | undefined, there: Body | undefined): void => {
    const merged = mergeBody(before, here, there);
    if (merged.body) bodies.push(merged.body);
    if (merged.conflict === 'changed' && there) others.push(there);
    conflicts.push(merged.conflict);
  };
  const partners = additionsTogether(mine.added, theirs.added);
  for (const body of winner) {
    const before = mine.baseOf.get(body);
    add(before, body, before ? theirs.now.get(before) : partners.get(body));
  }
  for (const before of base) if (!mine.now.has(before)) add(before, undefined, theirs.now.get(before));
  const taken = new Set(partners.values());
  for (const body of theirs.added) if (!taken.has(body)) add(undefined, undefined, body);
  const conflict = worst(conflicts);
  return { bodies, others, ...(conflict ? { conflict } : {}) };
}

function mergeBody(base: Body | undefined, winner: Body | undefined, loser: Body | undefined): { body?: Body; conflict?: JsonConflict } {
  const [before, mine, theirs] = [base, winner, loser].map((body) => body && bodyJson(body));
  const isWhole = winner?.kind === 'correction' && !sameJson(before, mine) && !sameJson(before, theirs) && !sameJson(mine, theirs);
  const { value, conflict } = isWhole && theirs !== undefined ? { value: mine, conflict: 'changed' as const } : mergeJson(before, mine, theirs);
  if (value === undefined) return {};
  const body = value === theirs ? loser : winner ?? loser;
  return { ...(body ? { body: withJson(body, value) } : {}), ...(conflict ? { conflict } : {}) };
}

/** The body that this JSON is; what it says is in the JSON, of which writing a body keeps whatever it does not know. */
function withJson(body: Body, json: unknown): Body {
  if (body.kind === 'foreign' || !isObject(json)) return { kind: 'foreign', json };
  const value = json['value'];
  if (body.kind === 'code') return { ...body, json };
  return body.kind === 'note' && typeof value === 'string' ? { ...body, text: value, json } : { ...body, json };
}

interface Pairing {
  /** What a body of the base has become; absent when it was taken away. */
  readonly now: ReadonlyMap<Body, Body>;
  readonly baseOf: ReadonlyMap<Body, Body>;
  readonly added: readonly Body[];
}

/** Which body of a version was which: by what it says and who said it when first, then notes of one writer and moment, and corrections, in their order. */
function paired(base: readonly Body[], version: readonly Body[]): Pairing {
  const now = new Map<Body, Body>();
  const baseOf = new Map<Body, Body>();
  const pair = (same: (before: Body, body: Body) => boolean): void => {
    for (const before of base) {
      const body = now.has(before) ? undefined : version.find((each) => !baseOf.has(each) && same(before, each));
      if (!body) continue;
      now.set(before, body);
      baseOf.set(body, before);
    }
  };
  pair((before, body) => keyOf(before) === keyOf(body));
  pair((before, body) => before.kind === 'note' && body.kind === 'note' && before.creator === body.creator && before.created === body.created);
  pair((before, body) => before.kind === 'correction' && body.kind === 'correction');
  return { now, baseOf, added: version.filter((body) => !baseOf.has(body)) };
}

/** What both have added: the same body, or a correction, of which an annotation has one. */
function additionsTogether(mine: readonly Body[], theirs: readonly Body[]): ReadonlyMap<Body, Body> {
  const partners = new Map<Body, Body>();
  const taken = new Set<Body>();
  for (const body of mine) {
    const found = theirs.find((each) => !taken.has(each) && (keyOf(each) === keyOf(body) || (each.kind === 'correction' && body.kind === 'correction')));
    if (!found) continue;
    partners.set(body, found);
    taken.add(found);
  }
  return partners;
}

function keyOf(body: Body): string {
  const id = isObject(body.json) ? body.json['id'] : undefined;
  if (typeof id === 'string') return `id ${id}`;
  if (body.kind === 'code') return `code ${body.code}`;
  return body.kind === 'note' ? `note ${JSON.stringify([body.text, body.creator, body.created])}` : `${body.kind} ${canonicalJson(bodyJson(body))}`;
}

/** The bodies' JSON list in an annotation; its motivation is for the caller. */
export function withBodies(json: JsonObject, bodies: readonly Body[], order: readonly string[]): JsonObject {
  const written = bodies.length === 0 ? undefined : bodies.map(bodyJson);
  return withKey(withKey(json, 'bodyValue', undefined, order), 'body', written, order);
}
