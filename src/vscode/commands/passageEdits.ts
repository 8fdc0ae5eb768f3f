import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { resizing, splitting, uncoding } from '../../core/annotations/coding';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { partOf, passageOf, samePassage, together, type Passage } from '../../core/annotations/passage';
import { trimSpan } from '../../core/text/paragraphs';
import { hull, spanLength, spansOverlap, spanTouches, type Span } from '../../core/text/span';
import { escapeIcons } from '../adapters/icons';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { shortened } from '../adapters/words';
import { given } from './given';
import type { CodingTools } from './annotate';

/** An annotation and where it stands. */
interface Placed {
  readonly one: AnchoredAnnotation;
  readonly passage: Passage;
  /** From where the passage begins to where it ends. */
  readonly span: Span;
}

/** *Remove Code From Passage…*, *Resize Annotation*, *Add Selection to Annotation…*, *Split Annotation at Cursor*: what is done to an annotation that is there. */
export function registerPassageEdits({ annotations, coding }: CodingTools, subscriptions: vscode.Disposable[]): void {
  /** All annotations that stand somewhere in a document, the shortest first. */
  function placedIn(document: vscode.TextDocument): readonly Placed[] {
    return annotations.of(document.uri).flatMap((one): readonly Placed[] => {
      const passage = passageOf(one);
      const span = passage && hull(passage);
      return span && !isOnlyCorrection(one.annotation) ? [{ one, passage, span }] : [];
    }).sort((a, b) => spanLength(a.span) - spanLength(b.span));
  }

  /** The annotations at the cursor, or that the selection touches, the shortest first. */
  function placedAt({ document, selection }: vscode.TextEditor): readonly Placed[] {
    const selected = spanIn(document, selection);
    return placedIn(document).filter(({ passage }) => (
      passage.some((span) => (selection.isEmpty ? spanTouches(span, selected.start) : spansOverlap(span, selected)))));
  }

  async function removeCode(argument: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const coded = editor ? placedAt(editor).filter(({ one }) => codesOf(one.annotation).length > 0) : [];
    if (!editor || coded.length === 0) return tell('There is no coded passage at the cursor');
    const rows = coded.flatMap(({ one, span }) => codesOf(one.annotation).map((code) => ({
      label: `$(tag) ${escapeIcons(code)}`, description: escapeIcons(shortened(editor.document.getText().slice(span.start, span.end), 60)), one, code,
    })));
    const settled = given(argument, 'code');
    const question = { title: 'Remove Code From Passage', placeHolder: 'Which codes?', canPickMany: true } as const;
    const picked = settled !== undefined ? rows.filter(({ code }) => code === settled).slice(0, 1)
      : rows.length === 1 ? rows : await vscode.window.showQuickPick(rows, question);
    if (!picked || picked.length === 0) return settled === undefined ? undefined : tell(`${settled} is not on this passage`);
    const { uri } = editor.document;
    const { now } = coding.authorship();
    const changes = [...new Set(picked.map(({ one }) => one))].flatMap(({ annotation }) =>
      uncoding(annotation, picked.filter(({ one }) => one.annotation === annotation).map(({ code }) => code), now));
    await coding.perform(`Removed ${[...new Set(picked.map(({ code }) => code))].join(', ')} from the passage`, [coding.change(uri, changes)]);
  }

  async function resize(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const text = editor?.document.getText() ?? '';
    const span = editor && trimSpan(text, spanIn(editor.document, editor.selection));
    if (!editor || !span) return tell('Select the words that the annotation is to be about');
    const chosen = await choose(placedAt(editor), 'Resize Annotation');
    if (!chosen) return;
    const { annotation } = chosen.one;
    if (samePassage(chosen.passage, [span])) return tell('The annotation is about these words already');
    await coding.perform('Annotation resized', await coding.changing(editor.document.uri, text, (source) =>
      [resizing(source, annotation, [span], coding.authorship().now)]));
  }

  /** Puts the selected words to an annotation that stands elsewhere too: the one written last is offered first. */
  async function extend(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const text = editor?.document.getText() ?? '';
    const added = editor?.selections.flatMap((selection) => trimSpan(text, spanIn(editor.document, selection)) ?? []) ?? [];
    if (!editor || added.length === 0) return tell('Select the words that the annotation is to be about as well');
    const newestFirst = [...placedIn(editor.document)].sort((a, b) => writtenAt(b).localeCompare(writtenAt(a)));
    const chosen = await choose(newestFirst, 'Add Selection to Annotation', 'To which annotation?');
    if (!chosen) return;
    const passage = together([...chosen.passage, ...added]);
    if (samePassage(chosen.passage, passage)) return tell('The annotation is about these words already');
    await coding.perform('Added to the annotation', await coding.changing(editor.document.uri, text, (source) =>
      [resizing(source, chosen.one.annotation, passage, coding.authorship().now)]));
  }

  async function split(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const offset = document.offsetAt(selection.active);
    const text = document.getText();
    const inside = placedAt(editor).filter(({ passage }) => partOf(text, passage, offset, 'before') && partOf(text, passage, offset, 'behind'));
    if (inside.length === 0 && placedAt(editor).length > 0) return tell('Put the cursor between the words that are to go to one annotation and those for the other');
    const chosen = await choose(inside, 'Split Annotation');
    if (!chosen) return;
    await coding.perform('Annotation split', await coding.changing(document.uri, text, (source) =>
      splitting(source, text, chosen.one.annotation, chosen.passage, offset, coding.authorship()) ?? []));
  }

  async function choose(several: readonly Placed[], title: string, question = 'Several annotations are here: which one?'): Promise<Placed | undefined> {
    if (several.length === 0) tell('There is no annotation here');
    if (several.length < 2) return several[0];
    const rows = several.map((placed) => ({
      label: escapeIcons(codesOf(placed.one.annotation).join(', ')) || escapeIcons(shortened(noteOf(placed.one.annotation) ?? 'Highlight')),
      description: escapeIcons(shortened(placed.one.annotation.selectors?.quote.exact ?? '')),
      placed,
    }));
    return (await vscode.window.showQuickPick(rows, { title, placeHolder: question }))?.placed;
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.removeCode', removeCode),
    vscode.commands.registerCommand('sourcemark.resizeAnnotation', resize),
    vscode.commands.registerCommand('sourcemark.extendAnnotation', extend),
    vscode.commands.registerCommand('sourcemark.splitAnnotation', split),
  );
}

function writtenAt({ one: { annotation: { created, modified } } }: Placed): string {
  return modified ?? created ?? '';
}
