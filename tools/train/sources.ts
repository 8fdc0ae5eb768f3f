import type { EntityType } from '../../src/core/entities/entity';
import { type CorpusLine, readCorpus } from './corpora';
import type { Teacher, TeacherName } from './votes';

/** A text with what its corpus' own annotation and the other teachers mark in it. */
export interface Source {
  readonly text: string;
  readonly teachers: readonly Teacher[];
}

type Shares = Partial<Record<EntityType, number>>;

/** How a corpus' labels read as OntoNotes': shares of a vote. Labels left out are no names. */
interface Scheme {
  readonly corpus: string;
  readonly weight: number;
  readonly types: Readonly<Record<string, Shares>>;
  readonly keep?: (line: CorpusLine) => boolean;
  readonly names?: (line: CorpusLine) => CorpusLine['entities'];
}

const MISC: Shares = { NORP: 0.4, WORK_OF_ART: 0.2, EVENT: 0.2, PRODUCT: 0.2 };

const schemes: readonly Scheme[] = [
  {
    corpus: 'gmb-kaggle.train',
    weight: 1,
    types: {
      per: { PERSON: 1 }, org: { ORG: 1 }, geo: { GPE: 0.6, LOC: 0.3, FAC: 0.1 }, gpe: { NORP: 0.6, GPE: 0.4 }, eve: { EVENT: 1 },
      art: { WORK_OF_ART: 0.5, PRODUCT: 0.5 }, nat: { EVENT: 1 },
    },
  },
  {
    corpus: 'gum-all.train',
    weight: 1.2,
    types: {
      person: { PERSON: 0.9, NORP: 0.1 }, organization: { ORG: 1 }, place: { GPE: 0.55, LOC: 0.25, FAC: 0.2 }, event: { EVENT: 1 },
      object: { PRODUCT: 0.6, WORK_OF_ART: 0.4 }, abstract: { WORK_OF_ART: 0.4, LAW: 0.3, LANGUAGE: 0.3 },
    },
    keep: (line) => /\bCC BY [\d.]+/.test(line.meta?.licence ?? ''),
    names: (line) => outermost(line.entities.filter(({ subtype }) => subtype === 'named')),
  },
  {
    corpus: 'wnut17.train',
    weight: 3.5,
    types: {
      person: { PERSON: 1 }, location: { GPE: 0.5, LOC: 0.25, FAC: 0.25 }, group: { ORG: 1 }, corporation: { ORG: 1 }, product: { PRODUCT: 1 },
      'creative-work': { WORK_OF_ART: 1 },
    },
  },
  { corpus: 'wikigold.test', weight: 3.5, types: { PER: { PERSON: 1 }, ORG: { ORG: 1 }, LOC: { GPE: 0.6, LOC: 0.2, FAC: 0.2 }, MISC } },
  {
    corpus: 'litbank.all',
    weight: 1,
    types: { PER: { PERSON: 1 }, FAC: { FAC: 1 }, GPE: { GPE: 1 }, LOC: { LOC: 1 }, ORG: { ORG: 1 } },
    names: (line) => outermost(line.entities.filter(({ start, end }) => end - start < 40)),
  },
];

/** The corpora that what ships is trained on, in the order they are read in: not Wikigold, whose sentences are Wikipedia's (share-alike). */
export const shippedCorpora: readonly string[] = schemes.map(({ corpus }) => corpus).filter((corpus) => corpus !== 'wikigold.test');

/** So many sentences of a corpus without documents make one: names come up again in what follows. */
const SENTENCES = 12;

/** What the machine teachers mark, by a text's id. */
export type Silver = ReadonlyMap<string, readonly TeacherName[]>;

/** One corpus' texts with what annotators and the machine teachers (`silver`, with their weights) mark. */
export function readSources(folder: string, corpus: string, silver: readonly { readonly weight: number; readonly names: Silver }[]): Source[] {
  const scheme = schemes.find((each) => each.corpus === corpus);
  if (!scheme) throw new Error(`no such training corpus: ${corpus}`);
  const sources = readCorpus(folder, corpus).filter((line) => scheme.keep?.(line) ?? true).map((line): Source => ({
    text: line.text,
    teachers: [
      { weight: scheme.weight, names: goldNames(scheme, line) },
      ...silver.map(({ weight, names }) => ({ weight, names: names.get(line.id) ?? [] })),
    ],
  }));
  return corpus.startsWith('gmb') ? joined(sources) : sources;
}

function goldNames(scheme: Scheme, line: CorpusLine): TeacherName[] {
  return (scheme.names?.(line) ?? line.entities).flatMap(({ start, end, type }) => {
    const types = scheme.types[type];
    return types ? [{ start, end, types }] : [];
  });
}

/** Of names inside one another, the outermost. */
function outermost(entities: CorpusLine['entities']): CorpusLine['entities'] {
  return entities.filter((inner) => !entities.some((outer) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end
    && outer.end - outer.start > inner.end - inner.start));
}

/** Joins sentences that follow each other into documents of paragraphs of three. */
function joined(sources: readonly Source[]): Source[] {
  const documents: Source[] = [];
  for (let first = 0; first < sources.length; first += SENTENCES) documents.push(join(sources.slice(first, first + SENTENCES)));
  return documents;
}

function join(parts: readonly Source[]): Source {
  let text = '';
  const teachers = (parts[0]?.teachers ?? []).map(({ weight }) => ({ weight, names: [] as TeacherName[] }));
  parts.forEach((part, i) => {
    if (i > 0) text += i % 3 === 0 ? '\n' : ' ';
    const by = text.length;
    part.teachers.forEach(({ names }, t) => teachers[t]?.names.push(...names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }))));
    text += part.text;
  });
  return { text, teachers };
}
