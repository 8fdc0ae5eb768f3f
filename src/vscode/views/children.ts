import type * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { allQuotes } from '../../core/analysis/quoteTree';
import { anchoredSpan } from '../../core/anchoring/outcome';
import { needsReview, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf } from '../../core/annotations/contents';
import { anchoredCorrections } from '../../core/annotations/corrections/anchoredCorrections';
import { confirmedQuotes } from '../../core/annotations/corrections/quoteCorrection';
import { isConfirmation, isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { conflictsAmong } from '../../core/annotations/merge/settle';
import { REMOVED } from '../../core/annotations/w3c/annotationJson';
import type { EntityType, Mention } from '../../core/entities/entity';
import { families, familyOf, type Family } from '../../core/entities/family';
import { shownRole } from '../../core/entities/roles/shownRole';
import { compareValues } from '../../core/entities/values/compareValues';
import type { Quote } from '../../core/quotes/quote';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Problem } from '../services/problems';
import { sidecarsOf } from '../services/sidecarNames';
import type { AnnotationNode, CodeNode, EntityNode, GroupNode, MentionNode, MoveNode, Node, ProblemNode, QuoteNode, SpeakerNode } from './nodes';

/** What the view shows of one document. */
export interface DocumentContents {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
  readonly annotations: readonly AnchoredAnnotation[];
  /** Of the document and of its sidecars. */
  readonly problems: readonly { readonly uri: vscode.Uri; readonly problem: Problem }[];
  /** Of a missing document: where it may have gone. */
  readonly moved: readonly vscode.Uri[];
}

/** The rows under a document: what is wrong with it, quotes, names by family, annotations, corrections. */
export function documentChildren({ uri, analysis, annotations: all, problems, moved }: DocumentContents): readonly Node[] {
  const counts = countFamilies(analysis);
  const quotes = allQuotes(analysis.quotes);
  const isConfirmed = confirmedQuotes(anchoredCorrections(all));
  const corrections = all.filter(isListedCorrection);
  const annotations = all.filter((one) => !isCorrection(one));
  return [
    ...problems.map(({ uri: file, problem }, index): ProblemNode => ({ kind: 'problem', id: `${uri}#problem${index}`, uri: file, problem })),
    ...moved.map((to): MoveNode => ({ kind: 'move', id: `${uri}#move${to}`, uri, to })),
    ...(quotes.length > 0 ? [{ ...group(uri, 'quotes', quotes.length), confirmed: quotes.filter(isConfirmed).length }] : []),
    ...families.filter((family) => counts[family] > 0).map((family) => group(uri, family, counts[family])),
    ...conflicts(uri, all),
    ...(annotations.length > 0 ? [group(uri, 'annotations', annotations.length)] : []),
    ...(corrections.length > 0 ? [group(uri, 'corrections', corrections.length)] : []),
  ];
}

/** The rows under one of a document's groups. */
export function groupChildren({ uri, group: which }: GroupNode, contents: DocumentContents): readonly Node[] {
  if (which === 'quotes') return speakers(contents);
  if (which === 'annotations') return codes(uri, contents.annotations.filter((one) => !isCorrection(one)));
  if (which === 'corrections') return corrections(uri, contents.annotations.filter(isListedCorrection));
  return entities(uri, contents.analysis, which);
}

export function quoteNodes({ uri, quotes }: SpeakerNode): readonly QuoteNode[] {
  return distinct(quotes.map((quote) => ({ kind: 'quote', id: quoteId(uri, quote), uri, quote })));
}

/** What is quoted inside a quote. */
export function nestedNodes({ uri, id, quote }: QuoteNode): readonly QuoteNode[] {
  return distinct((quote.nested ?? []).map((one) => ({ kind: 'quote', id: `${id}/${quoteId(uri, one)}`, uri, quote: one, isNested: true })));
}

function quoteId(uri: vscode.Uri, { content }: Quote): string {
  return `${uri}#quote${content[0]?.start ?? 0}`;
}

export function mentionNodes({ uri, mentions }: EntityNode): readonly MentionNode[] {
  return mentions.map((mention) => ({ kind: 'mention', id: `${uri}#mention${mention.start}`, uri, mention }));
}

export function annotationNodes({ uri, id, annotations, isConflict }: CodeNode): readonly AnnotationNode[] {
  return annotations.map((anchored) => ({
    kind: 'annotation', id: `${id}/${anchored.annotation.id}`, uri, anchored,
    ...(isConflict ? { conflict: anchored.annotation.conflict === REMOVED ? 'removed' : 'version' } as const : {}),
  }));
}

/** Both versions of what two people have decided differently, as long as nobody has settled it; no row when there is nothing of the kind. */
function conflicts(uri: vscode.Uri, annotations: readonly AnchoredAnnotation[]): readonly CodeNode[] {
  const open = conflictsAmong(annotations.map(({ annotation }) => annotation));
  const inOrder = open.flatMap(({ annotation, other }) => [annotation, ...(other ? [other] : [])]);
  const under = [...new Set(inOrder)].flatMap((version) => annotations.filter(({ annotation }) => annotation === version));
  return under.length === 0 ? []
    : [{ kind: 'code', id: `${uri}#conflicts`, uri, label: 'Decided differently', review: true, annotations: under, isConflict: true }];
}

/** The problems of a document and of its sidecars together. */
export function problemsOf(uri: vscode.Uri, of: (uri: vscode.Uri) => readonly Problem[]): DocumentContents['problems'] {
  return [uri, ...sidecarsOf(uri)].flatMap((file) => of(file).map((problem) => ({ uri: file, problem })));
}

function group(uri: vscode.Uri, which: GroupNode['group'], count: number): GroupNode {
  return { kind: 'group', id: `${uri}#${which}`, uri, group: which, count };
}

function countFamilies({ entities: all }: Analysis): Record<Family, number> {
  const counts: Record<Family, number> = { person: 0, organisation: 0, place: 0, time: 0, number: 0, other: 0 };
  for (const { type } of all) counts[familyOf(type)] += 1;
  return counts;
}

/** By speaker, whoever is quoted most first; sources that are no entity come after them, and quotes of nobody last. */
function speakers({ uri, text, analysis }: DocumentContents): readonly SpeakerNode[] {
  const known = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const bySpeaker = new Map<string, SpeakerNode & { readonly quotes: Quote[] }>();
  for (const quote of analysis.quotes) {
    const entity = quote.speaker === undefined ? undefined : known.get(quote.speaker);
    const source = quote.source && text.slice(quote.source.start, quote.source.end).replace(/\s+/g, ' ').trim();
    const name = entity?.name ?? (source || undefined);
    const key = entity ? `entity ${entity.id}` : `source ${name ?? ''}`;
    const node = bySpeaker.get(key);
    if (node) {
      node.quotes.push(quote);
      continue;
    }
    const role = entity && shownRole(text, entity);
    bySpeaker.set(key, {
      kind: 'speaker', id: `${uri}#${entity ? 'speaker' : 'source'}${name ?? ''}`, uri, isKnown: entity !== undefined, quotes: [quote],
      ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }), ...(entity ? { entity } : {}),
    });
  }
  const rank = ({ isKnown, name }: SpeakerNode): number => (isKnown ? 0 : name === undefined ? 2 : 1);
  return distinct([...bySpeaker.values()].sort((a, b) => rank(a) - rank(b) || b.quotes.length - a.quotes.length));
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
    .map((entity): EntityNode => ({
      kind: 'entity', id: `${uri}#${entity.type}:${entity.name}:${entity.id}`, uri, entity, mentions: mentions.get(entity.id) ?? [],
    }))
    .sort((a, b) => byValue(a, b, family) || b.mentions.length - a.mentions.length);
}

const numberKinds: readonly EntityType[] = ['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'];

function byValue(a: EntityNode, b: EntityNode, family: Family): number {
  if (family !== 'time' && family !== 'number') return 0;
  const kinds = family === 'number' ? numberKinds.indexOf(a.entity.type) - numberKinds.indexOf(b.entity.type) : 0;
  return kinds || compareValues(a.mentions[0]?.value, b.mentions[0]?.value);
}

function isCorrection({ annotation }: AnchoredAnnotation): boolean {
  return isOnlyCorrection(annotation);
}

/** Confirmed quotes show in their own rows; listed is what says that recognition was wrong, and what a person has to look at. */
function isListedCorrection(one: AnchoredAnnotation): boolean {
  return isCorrection(one) && (!isConfirmation(one.annotation) || needsReview(one));
}

/** In the order of the text; those whose passage is lost come last, for review. */
function corrections(uri: vscode.Uri, annotations: readonly AnchoredAnnotation[]): readonly Node[] {
  const place = ({ outcome }: AnchoredAnnotation): number => (outcome && anchoredSpan(outcome)?.start) ?? 0;
  const settled = annotations.filter((one) => !needsReview(one)).sort((a, b) => place(a) - place(b));
  const review = annotations.filter(needsReview);
  return [
    ...settled.map((anchored): AnnotationNode => ({ kind: 'annotation', id: `${uri}#correction/${anchored.annotation.id}`, uri, anchored })),
    ...(review.length > 0
      ? [{ kind: 'code', id: `${uri}#correctionsReview`, uri, label: 'Needs review', review: true, annotations: review } as const] : []),
  ];
}

/** By code in the order of the alphabet, then what has none, then what needs review. */
function codes(uri: vscode.Uri, annotations: readonly AnchoredAnnotation[]): readonly CodeNode[] {
  const settled = annotations.filter((one) => !needsReview(one));
  const review = annotations.filter(needsReview);
  const names = [...new Set(settled.flatMap(({ annotation }) => codesOf(annotation)))].sort((a, b) => a.localeCompare(b));
  const uncoded = settled.filter(({ annotation }) => codesOf(annotation).length === 0);
  const notes = uncoded.filter(({ annotation }) => annotation.bodies.length > 0);
  const highlights = uncoded.filter(({ annotation }) => annotation.bodies.length === 0);
  const node = (label: string, id: string, under: readonly AnchoredAnnotation[], isReview = false): CodeNode =>
    ({ kind: 'code', id: `${uri}#${id}`, uri, label, review: isReview, annotations: under });
  return [
    ...names.map((name) => node(name, `code:${name}`, settled.filter(({ annotation }) => codesOf(annotation).includes(name)))),
    ...(notes.length > 0 ? [node('Notes', 'notes', notes)] : []),
    ...(highlights.length > 0 ? [node('Highlights', 'highlights', highlights)] : []),
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
