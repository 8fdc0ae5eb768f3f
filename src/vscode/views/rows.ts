import * as vscode from 'vscode';
import { contentSpan, contentText, entityById, partsOf } from '../../core/analysis/lookup';
import { anchoredSpan, possiblePlaces } from '../../core/anchoring/outcome';
import { formerWords, needsReview, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { anchoredCorrections, correctionAt } from '../../core/annotations/corrections/anchoredCorrections';
import { confirmedQuotes } from '../../core/annotations/corrections/quoteCorrection';
import { correctionOf, isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { passageOf } from '../../core/annotations/passage';
import { familyOf } from '../../core/entities/family';
import { hull, type Span } from '../../core/text/span';
import { folderOf, nameOf } from '../adapters/names';
import { correctionWords, counted, countWords, inMarks, reviewWords, shortened, typeWords, versionLabel } from '../adapters/words';
import type { Passage } from '../services/navigation';
import type { DocumentContents } from './children';
import type {
  AnnotationNode, CodeNode, DocumentNode, EntityNode, FolderNode, GroupNode, MentionNode, MoveNode, Node, ProblemNode, QuoteNode, SpeakerNode,
} from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const groupLabels: Readonly<Record<GroupNode['group'], string>> = {
  quotes: 'Quotes',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  time: 'Dates and times',
  number: 'Amounts and numbers',
  other: 'Other names',
  annotations: 'Annotations',
  corrections: 'Corrections',
};

const groupIcons: Readonly<Record<GroupNode['group'], string>> = {
  quotes: 'quote',
  person: 'person',
  organisation: 'organization',
  place: 'location',
  time: 'calendar',
  number: 'symbol-numeric',
  other: 'symbol-misc',
  annotations: 'tag',
  corrections: 'verified',
};

/**
 * How a node's row reads: label first, counts and places in the description, the whole sentence in the tooltip.
 * `contents` are its document's; `ambiguous` says that another document in the view has the same name.
 */
export function rowOf(node: Node, contents: DocumentContents, ambiguous: boolean): vscode.TreeItem {
  const item = row(node, contents, ambiguous);
  item.id = node.id;
  return item;
}

function row(node: Node, contents: DocumentContents, ambiguous: boolean): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': return folderRow(node);
    case 'document': return documentRow(node, contents, ambiguous);
    case 'problem': return problemRow(node);
    case 'move': return moveRow(node);
    case 'group': return groupRow(node);
    case 'speaker': return speakerRow(node, contents);
    case 'quote': return quoteRow(node, contents);
    case 'entity': return entityRow(node, contents);
    case 'mention': return mentionRow(node, contents);
    case 'code': return codeRow(node);
    case 'annotation': return annotationRow(node, contents);
  }
}

function folderRow({ name, uri }: FolderNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name, Expanded);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.resourceUri = uri;
  return item;
}

function documentRow(node: DocumentNode, contents: DocumentContents, ambiguous: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(node.uri), Collapsed);
  item.resourceUri = node.uri;
  item.iconPath = vscode.ThemeIcon.File;
  const folder = ambiguous ? folderOf(node.uri) : '';
  const troubles = contents.problems.length > 0 ? counted(contents.problems.length, 'problem') : '';
  item.description = [troubles, folder, stateWords[node.state], countWords(contents)].filter((words) => words !== '').join(' · ');
  item.tooltip = vscode.workspace.asRelativePath(node.uri);
  if (troubles !== '' || node.state === 'missing') item.iconPath = new vscode.ThemeIcon('warning');
  item.contextValue = node.state === 'missing' ? 'documentMissing' : 'document';
  const how = { preview: true, preserveFocus: true };
  if (node.state !== 'missing') item.command = { command: 'vscode.open', title: 'Open', arguments: [node.uri, how] };
  return item;
}

const stateWords: Readonly<Record<DocumentNode['state'], string>> = {
  waiting: 'waiting to be analysed',
  analysed: '',
  beyond: 'not analysed until opened',
  refused: 'not analysed',
  missing: 'not there any more',
};

function problemRow({ uri, problem }: ProblemNode): vscode.TreeItem {
  const item = new vscode.TreeItem(problem.message, None);
  item.iconPath = new vscode.ThemeIcon(problem.severity === vscode.DiagnosticSeverity.Error ? 'error' : 'warning');
  item.tooltip = problem.message;
  item.command = { command: 'vscode.open', title: 'Open', arguments: [uri] };
  return item;
}

function moveRow({ uri, to }: MoveNode): vscode.TreeItem {
  const item = new vscode.TreeItem(`Move annotations to ${nameOf(to)}`, None);
  item.description = folderOf(to);
  item.iconPath = new vscode.ThemeIcon('arrow-right');
  item.tooltip = `${vscode.workspace.asRelativePath(to)} has the very text that these annotations describe`;
  item.command = { command: 'sourcemark.moveAnnotations', title: 'Move Annotations', arguments: [{ uri: uri.toString(), to: to.toString() }] };
  return item;
}

function groupRow({ group, count, confirmed = 0 }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabels[group], Collapsed);
  item.description = confirmed > 0 ? `${confirmed.toLocaleString('en')} of ${count.toLocaleString('en')} confirmed` : count.toLocaleString('en');
  item.iconPath = new vscode.ThemeIcon(groupIcons[group]);
  return item;
}

function speakerRow({ name, isKnown, role, quotes }: SpeakerNode, contents: DocumentContents): vscode.TreeItem {
  const item = new vscode.TreeItem(name === undefined ? 'Speaker unknown' : shortened(name), Expanded);
  const mark = isKnown || name === undefined ? [] : ['as written'];
  const confirmed = quotes.filter(confirmedQuotes(anchoredCorrections(contents.annotations))).length;
  item.description = [
    ...(role === undefined ? [] : [role]), ...mark, counted(quotes.length, 'quote'),
    ...(confirmed > 0 ? [`${confirmed.toLocaleString('en')} confirmed`] : []),
  ].join(' · ');
  item.iconPath = new vscode.ThemeIcon(isKnown ? 'account' : 'question');
  const asWritten = `${name ?? ''} · the text's own words: nobody has been found whom they mean`;
  item.tooltip = isKnown ? name ?? '' : name === undefined ? 'Nobody is named' : asWritten;
  item.contextValue = isKnown ? 'speaker' : 'source';
  return item;
}

function quoteRow({ uri, quote, isNested = false }: QuoteNode, contents: DocumentContents): vscode.TreeItem {
  const { text, analysis } = contents;
  const words = shortened(contentText(text, quote)) || '…';
  const item = new vscode.TreeItem(quote.kind === 'direct' ? inMarks(words) : words, quote.nested ? Collapsed : None);
  const line = lineOf(contents, contentSpan(quote));
  const correction = correctionAt(contents.annotations, contentSpan(quote), 'quotes')?.correction;
  const state = correction?.kind !== 'quote' ? undefined : correction.confirms ? 'confirmed' : 'corrected';
  const written = quote.source && text.slice(quote.source.start, quote.source.end);
  const speaker = isNested ? entityById(analysis, quote.speaker)?.name ?? written : undefined;
  item.description = [
    ...(speaker === undefined ? [] : [shortened(speaker, 40)]), ...(quote.kind === 'direct' ? [] : [quote.kind]), `l. ${line}`,
    ...(state === undefined ? [] : [state]),
  ].join(' · ');
  const whole = hull(partsOf(quote));
  const sentence = whole ? text.slice(whole.start, Math.min(whole.end, whole.start + longestTooltip)).trim() : '';
  item.tooltip = `${sentence}\n\n${state === undefined ? 'Suggested; nobody has confirmed it' : state === 'confirmed' ? 'Confirmed' : 'Corrected'}`;
  item.iconPath = new vscode.ThemeIcon(state === undefined ? 'circle-large-outline' : state === 'confirmed' ? 'pass-filled' : 'verified-filled');
  item.contextValue = state === undefined ? 'quote' : 'quoteConfirmed';
  item.accessibilityInformation = { label: [item.label, item.description, ...(state === undefined ? ['not confirmed'] : [])].join(', ') };
  return clickable(item, uri, contentSpan(quote));
}

function entityRow({ uri, entity, mentions }: EntityNode, contents: DocumentContents): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, mentions.length > 1 ? Collapsed : None);
  const [first] = mentions;
  const onlyHere = first && mentions.length === 1 && correctionAt(contents.annotations, first);
  const decided = onlyHere ? ['corrected here'] : entity.record === undefined ? [] : ['corrected'];
  const count = first ? counted(mentions.length, 'mention') : 'quoted, not named';
  item.description = [...(familyOf(entity.type) === 'other' ? [typeWords[entity.type]] : []), count, ...decided].join(' · ');
  const also = entity.aliases.length > 0 ? [`also ${entity.aliases.join(', ')}`] : [];
  item.tooltip = [entity.name, typeWords[entity.type], ...also, ...decided].join(' · ');
  item.contextValue = 'entity';
  return first ? clickable(item, uri, first) : item;
}

function mentionRow({ uri, mention }: MentionNode, contents: DocumentContents): vscode.TreeItem {
  const { text } = contents;
  const before = text.slice(Math.max(0, mention.start - contextLength), mention.start).replace(/^\S*\s/, '');
  const after = text.slice(mention.end, mention.end + contextLength).replace(/\s\S*$/, '');
  const shown = `${before.replace(/[\s\S]*\n/, '')}${text.slice(mention.start, mention.end)}${after.replace(/\n[\s\S]*/, '')}`;
  const item = new vscode.TreeItem(shortened(shown), None);
  item.description = [`l. ${lineOf(contents, mention)}`, ...(correctionAt(contents.annotations, mention) ? ['corrected here'] : [])].join(' · ');
  item.contextValue = 'mention';
  return clickable(item, uri, mention);
}

function codeRow({ label, review, annotations }: CodeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Expanded);
  item.description = annotations.length.toLocaleString('en');
  item.iconPath = new vscode.ThemeIcon(review ? 'warning' : label === 'Notes' ? 'note' : 'tag');
  return item;
}

function annotationRow(node: AnnotationNode, contents: DocumentContents): vscode.TreeItem {
  const { text } = contents;
  const { anchored } = node;
  const { annotation, outcome } = anchored;
  if (isOnlyCorrection(annotation)) return correctionRow(node, contents);
  const passage = passageOf(anchored);
  const words = passage?.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? annotation.selectors?.quote.exact ?? 'Whole document';
  const item = new vscode.TreeItem(node.conflict === undefined ? shortened(words) || '…' : versionLabel(annotation), None);
  const note = node.conflict === undefined ? noteOf(annotation) : undefined;
  const former = formerWords(anchored, text);
  const place = placeWords(anchored, contents);
  const version = node.conflict === undefined ? [] : versionPlace(node);
  item.description = [...version, ...(note === undefined ? [] : [shortened(note, 40)]), ...place].join(' · ');
  item.tooltip = [
    words, ...codesOf(annotation).map((code) => `Code: ${code}`), ...(note === undefined ? [] : [note]),
    ...(former === undefined ? [] : [`It was: ${inMarks(former)}`]),
    ...(annotation.creator ? [`by ${annotation.creator}`] : []),
  ].join('\n').slice(0, longestTooltip);
  item.iconPath = new vscode.ThemeIcon(outcome && !passage ? 'warning' : noteOf(annotation) !== undefined ? 'note' : 'tag');
  return annotationItem(item, node, 'annotation');
}

/** Who made this version and when, or that somebody else has taken the annotation away. */
function versionPlace({ anchored: { annotation }, conflict }: AnnotationNode): readonly string[] {
  if (conflict === 'removed') return ['taken away by somebody'];
  return [annotation.creator, (annotation.modified ?? annotation.created)?.slice(0, 10)].filter((words) => words !== undefined).map((words) => shortened(words, 30));
}

/** Where a passage is, or why a person has to look, and where it may be. */
function placeWords(anchored: AnchoredAnnotation, contents: DocumentContents): readonly string[] {
  const { outcome } = anchored;
  const span = outcome && anchoredSpan(outcome);
  if (!outcome) return [];
  if (span) return [`l. ${lineOf(contents, span)}`, ...(formerWords(anchored, contents.text) === undefined ? [] : ['words changed'])];
  const [guess] = possiblePlaces(outcome);
  return [reviewWords(outcome), ...(outcome.kind === 'orphaned' && guess ? [`perhaps l. ${lineOf(contents, guess)}`] : [])];
}

/** A click leads to the passage, or to where it may be. */
function annotationItem(item: vscode.TreeItem, { uri, anchored, conflict }: AnnotationNode, kind: 'annotation' | 'correction'): vscode.TreeItem {
  const { outcome } = anchored;
  const places = outcome ? possiblePlaces(outcome) : [];
  item.contextValue = conflict !== undefined ? `conflict${conflict === 'removed' ? 'Removed' : ''}`
    : !needsReview(anchored) ? kind : places.length > 0 ? 'reviewGuess' : 'review';
  const place = outcome && (anchoredSpan(outcome) ?? places[0]);
  return place ? clickable(item, uri, place) : item;
}

function correctionRow(node: AnnotationNode, contents: DocumentContents): vscode.TreeItem {
  const { anchored } = node;
  const { annotation, outcome } = anchored;
  const span = outcome && anchoredSpan(outcome);
  const words = span ? contents.text.slice(span.start, span.end) : annotation.selectors?.quote.exact ?? '';
  const correction = correctionOf(annotation);
  const item = new vscode.TreeItem(correction ? correctionWords(correction, words) : shortened(words), None);
  const by = annotation.creator === undefined ? [] : [`by ${annotation.creator}`];
  const place = placeWords(anchored, contents);
  item.description = [...by.map((name) => shortened(name, 30)), ...place].join(' · ');
  item.tooltip = [item.label, ...by, ...(annotation.created ? [annotation.created.slice(0, 10)] : [])].join(' · ');
  item.iconPath = new vscode.ThemeIcon(outcome && !span ? 'warning' : correction?.kind.startsWith('no') ? 'circle-slash' : 'verified');
  return annotationItem(item, node, 'correction');
}

const longestTooltip = 2_000;
/** How much of the line stands round a mention in its row. */
const contextLength = 40;

function clickable(item: vscode.TreeItem, uri: vscode.Uri, { start, end }: Span): vscode.TreeItem {
  const passage: Passage = { uri: uri.toString(), span: { start, end } };
  item.command = { command: 'sourcemark.reveal', title: 'Go to Passage', arguments: [passage] };
  return item;
}

function lineOf({ lines }: DocumentContents, span: Span): number {
  return lines.at(span.start).line + 1;
}
