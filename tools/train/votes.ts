import { modelTypes } from '../../src/core/entities/model/labels';
import type { EntityType } from '../../src/core/entities/entity';
import { spansOverlap, type Span } from '../../src/core/text/span';
import type { NameSpan } from './document';
import { tightened } from './spans';

/** What one teacher marks in a text, and how much its word counts. Types may be shared out: `geo` is half GPE, half LOC. */
export interface Teacher {
  readonly weight: number;
  readonly names: readonly TeacherName[];
}

export interface TeacherName extends Span {
  readonly types: Partial<Record<EntityType, number>>;
}

interface Ballot extends Span {
  votes: number;
  readonly types: Map<EntityType, number>;
}

/** A span needs this share of all weight to be believed, and less than that one to be denied. */
const BELIEVED = 0.5;
const DENIED = 0.26;
/** So much of a span's votes has to go to one type. */
const AGREED_TYPE = 0.55;

/** The names that the teachers agree on, and the spans where they do not. */
export function agree(text: string, teachers: readonly Teacher[]): { names: NameSpan[]; unsure: Span[] } {
  const total = teachers.reduce((sum, { weight }) => sum + weight, 0);
  const ballots = [...collect(text, teachers).values()].sort((a, b) => b.votes - a.votes || a.start - b.start || a.end - b.end);
  const names: NameSpan[] = [];
  const unsure: Span[] = [];
  for (const ballot of ballots) {
    if (ballot.votes < DENIED * total) continue;
    const rival = names.some((name) => spansOverlap(name, ballot));
    const type = winner(ballot);
    if (ballot.votes >= BELIEVED * total && type && !rival) names.push({ start: ballot.start, end: ballot.end, type });
    else if (!rival || ballot.votes >= 0.45 * total) unsure.push({ start: ballot.start, end: ballot.end });
  }
  return { names: names.sort((a, b) => a.start - b.start), unsure };
}

function collect(text: string, teachers: readonly Teacher[]): Map<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  for (const { weight, names } of teachers) {
    for (const name of names) {
      const span = tightened(text, name, 'PERSON' in name.types);
      if (!span) continue;
      const key = `${span.start}-${span.end}`;
      let ballot = ballots.get(key);
      if (!ballot) ballots.set(key, (ballot = { ...span, votes: 0, types: new Map() }));
      ballot.votes += weight;
      for (const [type, share] of Object.entries(name.types) as [EntityType, number][]) {
        ballot.types.set(type, (ballot.types.get(type) ?? 0) + share * weight);
      }
    }
  }
  return ballots;
}

function winner({ types, votes }: Ballot): EntityType | undefined {
  let best: EntityType | undefined;
  for (const type of modelTypes) if ((types.get(type) ?? 0) > (best ? types.get(best) ?? 0 : 0)) best = type;
  return best && (types.get(best) ?? 0) >= AGREED_TYPE * votes ? best : undefined;
}
