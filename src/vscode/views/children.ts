import type * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { entityById } from '../../core/analysis/lookup';
import { needsReview, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf } from '../../core/annotations/contents';
import type { EntityType, Mention } from '../../core/entities/entity';
import { families, familyOf, type Family } from '../../core/entities/family';
import { shownRole } from '../../core/entities/roles/shownRole';
import { compareValues } from '../../core/entities/values/compareValues';
import type { Quote } from '../../core/quotes/quote';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Problem } from '../services/problems';
import { sidecarOf } from '../services/sidecarNames';
import type { AnnotationNode, CodeNode, EntityNode, GroupNode, MentionNode, Node, ProblemNode, QuoteNode, SpeakerNode } from './nodes';

/** What the view shows of one document. */
export interface DocumentContents {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
  readonly annotations: readonly AnchoredAnnotation[];
  /** Of the document and of its sidecar. */
  readonly problems: readonly { readonly uri: vscode.Uri; readonly problem: Problem }[];
}

/** The rows under a document: what is wrong with it, quotes, names by family, annotations. */
export function documentChildren({ uri, analysis, annotations, problems }: DocumentContents): readonly Node[] {
  const counts = countFamilies(analysis);
  return [
    ...problems.map(({ uri: file, problem }, index): ProblemNode => ({ kind: 'problem', id: `${uri}#problem${index}`, uri: file, problem })),
    ...(analysis.quotes.length > 0 ? [group(uri, 'quotes', analysis.quotes.length)] : []),
    ...families.filter((family) => counts[family] > 0).map((family) => group(uri, family, counts[family])),
    ...(annotations.length > 0 ? [group(uri, 'annotations', annotations.length)] : []),
  ];
}

/** The rows under one of a document's groups. */
export function groupChildren({ uri, group: which }: GroupNode, contents: DocumentContents): readonly Node[] {
  if (which === 'quotes') return speakers(contents);
  if (which === 'annotations') return codes(uri, contents.annotations);
  return entities(uri, contents.analysis, which);
}

export function quoteNodes({ uri, quotes }: SpeakerNode): readonly QuoteNode[] {
  return distinct(quotes.map((quote) => ({ kind: 'quote', id: `${uri}#quote${quote.content[0]?.start ?? 0}`, uri, quote })));
}

export function mentionNodes({ uri, mentions }: EntityNode): readonly MentionNode[] {
  return mentions.map((mention) => ({ kind: 'mention', id: `${uri}#mention${mention.start}`, uri, mention }));
}

export function annotationNodes({ uri, id, annotations }: CodeNode): readonly AnnotationNode[] {
  return annotations.map((anchored) => ({ kind: 'annotation', id: `${id}/${anchored.annotation.id}`, uri, anchored }));
}

/** The problems of a document and of its sidecar together. */
export function problemsOf(uri: vscode.Uri, of: (uri: vscode.Uri) => readonly Problem[]): DocumentContents['problems'] {
  return [uri, sidecarOf(uri)].flatMap((file) => of(file).map((problem) => ({ uri: file, problem })));
}

function group(uri: vscode.Uri, which: GroupNode['group'], count: number): GroupNode {
  return { kind: 'group', id: `${uri}#${which}`, uri, group: which, count };
}

function countFamilies({ entities: all }: Analysis): Record<Family, number> {
  const counts: Record<Family, number> = { person: 0, organisation: 0, place: 0, time: 0, number: 0, other: 0 };
  for (const { type } of all) counts[familyOf(type)] += 1;
  return counts;
}

/** By speaker, whoever is quoted most first; the unknown last. */
function speakers({ uri, text, analysis }: DocumentContents): readonly SpeakerNode[] {
  const bySpeaker = new Map<string | undefined, Quote[]>();
  for (const quote of analysis.quotes) {
    const quotes = bySpeaker.get(quote.speaker);
    if (quotes) quotes.push(quote);
    else bySpeaker.set(quote.speaker, [quote]);
  }
  return distinct([...bySpeaker]
    .sort(([a, inA], [b, inB]) => Number(a === undefined) - Number(b === undefined) || inB.length - inA.length)
    .map(([speaker, quotes]) => {
      const entity = entityById(analysis, speaker);
      const role = entity && shownRole(text, entity);
      return {
        kind: 'speaker', id: `${uri}#speaker${entity?.name ?? ''}`, uri, name: entity?.name ?? 'Speaker unknown', quotes,
        ...(role === undefined ? {} : { role }),
      };
    }));
}

/** Whoever is named most first; dates in the order of time, amounts and numbers by kind and size. */
function entities(uri: vscode.Uri, analysis: Analysis, family: Family): readonly EntityNode[] {
  const mentions = new Map<string, Mention[]>();
  for (const mention of analysis.mentions) {
    const known = mentions.get(mention.entity);
    if (known) known.push(mention);
    else mentions.set(mention.entity, [mention]);
  }
  return analysis.entities
    .filter((entity) => familyOf(entity.type) === family)
    .map((entity): EntityNode => ({ kind: 'entity', id: `${uri}#${entity.type}:${entity.name}:${entity.id}`, uri, entity, mentions: mentions.get(entity.id) ?? [] }))
    .sort((a, b) => byValue(a, b, family) || b.mentions.length - a.mentions.length);
}

const numberKinds: readonly EntityType[] = ['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'];

function byValue(a: EntityNode, b: EntityNode, family: Family): number {
  if (family !== 'time' && family !== 'number') return 0;
  const kinds = family === 'number' ? numberKinds.indexOf(a.entity.type) - numberKinds.indexOf(b.entity.type) : 0;
  return kinds || compareValues(a.mentions[0]?.value, b.mentions[0]?.value);
}

/** By code in the order of the alphabet, then what has none, then what needs review. */
function codes(uri: vscode.Uri, annotations: readonly AnchoredAnnotation[]): readonly CodeNode[] {
  const settled = annotations.filter((one) => !needsReview(one));
  const review = annotations.filter(needsReview);
  const names = [...new Set(settled.flatMap(({ annotation }) => codesOf(annotation)))].sort((a, b) => a.localeCompare(b));
  const uncoded = settled.filter(({ annotation }) => codesOf(annotation).length === 0);
  const node = (label: string, id: string, under: readonly AnchoredAnnotation[], isReview = false): CodeNode =>
    ({ kind: 'code', id: `${uri}#${id}`, uri, label, review: isReview, annotations: under });
  return [
    ...names.map((name) => node(name, `code:${name}`, settled.filter(({ annotation }) => codesOf(annotation).includes(name)))),
    ...(uncoded.length > 0 ? [node('Notes', 'notes', uncoded)] : []),
    ...(review.length > 0 ? [node('Needs review', 'review', review, true)] : []),
  ];
}

/** Rows with an id of their own each: a quote within a quote may begin where the other does, two people may share a name. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, times);
    return times === 1 ? row : { ...row, id: `${row.id}~${times}` };
  });
}
