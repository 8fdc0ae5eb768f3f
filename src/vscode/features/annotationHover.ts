import * as vscode from 'vscode';
import { formerWords } from '../../core/annotations/anchored';
import type { Annotation } from '../../core/annotations/annotation';
import { codesOf } from '../../core/annotations/contents';
import { correctionOf, isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { conflictsAmong, type OpenConflict } from '../../core/annotations/merge/settle';
import { notesOf, writtenBy } from '../../core/annotations/notes';
import { passageOf } from '../../core/annotations/passage';
import { codeNamed } from '../../core/codebook/codebook';
import { pathWords } from '../../core/codebook/hierarchy';
import type { Span } from '../../core/text/span';
import { commandLink, escapeMarkdown } from '../adapters/markdown';
import { rangeIn } from '../adapters/places';
import { counted, inMarks, shortened } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';

/** Of a longer definition the hover shows the beginning. UTF-16 units. */
const longestDefinition = 600;

/** Of a thread of notes the hover shows the first ones, and of a long one its beginning. UTF-16 units. */
const mostNotes = 4;
const longestNote = 1000;

/** Of a long passage it is enough to be recognised. */
const longestFormer = 400;

/**
 * Codes and notes of the annotated passages under the pointer, with a link to take each away. What a person has said to be a name
 * or a quote shows as one; that something is none shows nowhere else, nor that its words have been changed elsewhere.
 */
export function createAnnotationHover(annotations: Annotations, codebooks: Codebooks): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      const here = annotations.of(document.uri).flatMap((one) => {
        const { annotation } = one;
        const span = passageOf(one)?.find(({ start, end }) => start <= offset && offset < end);
        if (!span) return [];
        const former = formerWords(one, document.getText());
        const kind = isOnlyCorrection(annotation) ? correctionOf(annotation)?.kind : undefined;
        const isShownElsewhere = (kind === 'mention' || kind === 'quote') && former === undefined;
        return isShownElsewhere ? [] : [{ annotation, span, former }];
      });
      const smallest = here.map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      if (!smallest) return undefined;
      const conflicts = conflictsAmong(annotations.of(document.uri).map(({ annotation }) => annotation));
      return new vscode.Hover(here.map(({ annotation, span, former }) => (isOnlyCorrection(annotation)
        ? describeCorrection(document, annotation, span, former)
        : describeAnnotation(document.uri, annotation, codebooks, former, conflicts))), rangeIn(document, smallest));
    },
  };
}

function describeAnnotation(
  uri: vscode.Uri, annotation: Annotation, codebooks: Codebooks, former: string | undefined, conflicts: readonly OpenConflict[],
): vscode.MarkdownString {
  const codes = codesOf(annotation).map((code) => `**${escapeMarkdown(code)}**`).join(', ');
  const by = byWords(annotation);
  const remove = commandLink('remove', 'sourcemark.removeAnnotation', [{ uri: uri.toString(), annotation: annotation.id }], 'Remove this annotation');
  const notes = noteLines(uri, annotation);
  const title = codes ? `${codes} — code` : notes.length > 0 ? '**Note**' : '**Highlight**';
  const definitions = codesOf(annotation).flatMap((name) => definitionWords(uri, name, codebooks));
  const markdown = new vscode.MarkdownString([`${title}${by ? ` · ${by}` : ''}`, ...definitions, ...notes, ...changedWords(former), ...conflictLinks(uri, annotation, conflicts), remove].join('\n\n'));
  markdown.isTrusted = { enabledCommands: ['sourcemark.removeAnnotation', 'sourcemark.showNotes', 'sourcemark.keepVersion', 'sourcemark.keepBothVersions'] };
  return markdown;
}

/** The first notes, each reply under its writer's name, and a link to the thread where there is more to read. */
function noteLines(uri: vscode.Uri, annotation: Annotation): readonly string[] {
  const notes = notesOf(annotation);
  const shown = notes.slice(0, mostNotes);
  const lines = shown.flatMap((note, index) => {
    const paragraphs = cut(note.text).split(/\n+/).map(escapeMarkdown);
    return index === 0 ? paragraphs : [`*${byWords(writtenBy(annotation, note)) || 'Unnamed'}:* ${paragraphs[0] ?? ''}`, ...paragraphs.slice(1)];
  });
  const left = notes.length - shown.length;
  if (left === 0 && shown.every(({ text }) => text.length <= longestNote)) return lines;
  const words = left > 0 ? `and ${counted(left, 'more reply', 'more replies')}` : 'read all';
  return [...lines, commandLink(words, 'sourcemark.showNotes', [{ uri: uri.toString(), annotation: annotation.id }], 'Open the notes in the text')];
}

function cut(text: string): string {
  return text.length <= longestNote ? text : `${text.slice(0, longestNote).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** That somebody else has decided differently, with links to settle it; nothing where nobody has. */
function conflictLinks(uri: vscode.Uri, { id }: Annotation, conflicts: readonly OpenConflict[]): readonly string[] {
  const conflict = conflicts.find(({ annotation, other }) => annotation.id === id || other?.id === id);
  if (!conflict) return [];
  const named = [{ uri: uri.toString(), annotation: id }];
  if (!conflict.other) return [`*Somebody else has taken this away.* ${commandLink('keep it', 'sourcemark.keepVersion', named, 'Keep this annotation')}`];
  return [`*Two people have decided this differently.* ${[
    commandLink('keep this version', 'sourcemark.keepVersion', named, 'Keep this version; the other one goes'),
    commandLink('keep both', 'sourcemark.keepBothVersions', named, 'Keep either version as an annotation of its own'),
  ].join(' · ')}`];
}

/** What the codebook says of a code, on a line; nothing where it says no more than the name, which is there already. */
function definitionWords(uri: vscode.Uri, name: string, codebooks: Codebooks): readonly string[] {
  const code = codeNamed(codebooks.of(uri), name);
  if (!code) return codebooks.of(uri).codes.length === 0 ? [] : [`*${escapeMarkdown(name)}: not in the codebook*`];
  const hierarchy = codebooks.hierarchyFor(uri);
  const isNested = hierarchy.parentOf(code) !== undefined;
  if (code.definition === undefined && !isNested) return [];
  const path = escapeMarkdown(pathWords(hierarchy, code));
  return [code.definition === undefined ? path : `${path}: ${escapeMarkdown(shortened(code.definition, longestDefinition))}`];
}

/** That the passage is no name or no quote; of what it is said to be, only that its words have changed. */
function describeCorrection(
  document: vscode.TextDocument, annotation: Annotation, { start, end }: Span, former: string | undefined,
): vscode.MarkdownString {
  const kind = correctionOf(annotation)?.kind;
  const changed = changedWords(former);
  if (kind === 'mention' || kind === 'quote') return new vscode.MarkdownString(['**Corrected here**', ...changed].join('\n\n'));
  const words = escapeMarkdown(shortened(document.getText().slice(start, end), 40));
  const by = byWords(annotation);
  const isQuote = kind === 'noQuote';
  const argument = { uri: document.uri.toString(), span: { start, end }, about: isQuote ? 'quotes' : 'mentions' };
  const takeBack = commandLink('take back', 'sourcemark.takeBackCorrection', [argument], 'Let recognition decide here again');
  const said = `${inMarks(words)} is not a ${isQuote ? 'quote' : 'name'} here${by ? ` · ${by}` : ''} · ${takeBack}`;
  const markdown = new vscode.MarkdownString([said, ...changed].join('\n\n'));
  markdown.isTrusted = { enabledCommands: ['sourcemark.takeBackCorrection'] };
  return markdown;
}

function changedWords(former: string | undefined): readonly string[] {
  return former === undefined ? [] : [`*These words have changed.* They were: ${inMarks(escapeMarkdown(shortened(former, longestFormer)))}`];
}

function byWords({ creator, created }: Pick<Annotation, 'creator' | 'created'>): string {
  return [creator, created?.slice(0, 10)].filter((words) => words !== undefined).map(escapeMarkdown).join(', ');
}
