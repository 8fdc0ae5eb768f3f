import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { resizing, splitting, uncoding } from '../../core/annotations/coding';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { trimSpan } from '../../core/text/paragraphs';
import { spansOverlap, spanTouches, type Span } from '../../core/text/span';
import { escapeIcons } from '../adapters/icons';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { shortened } from '../adapters/words';
import { given } from './given';
import type { CodingTools } from './annotate';

/** An annotation and where it stands. */
interface Placed {
  readonly one: AnchoredAnnotation;
  readonly span: Span;
}

/** *Remove Code From Passage…*, *Resize Annotation*, *Split Annotation at Cursor*: what is done to an annotation that is there. */
export function registerPassageEdits({ annotations, coding }: CodingTools, subscriptions: vscode.Disposable[]): void {
  /** The annotations at the cursor, or that the selection touches, the shortest first. */
  function placedAt({ document, selection }: vscode.TextEditor): readonly Placed[] {
    const selected = spanIn(document, selection);
    return annotations.of(document.uri).flatMap((one): readonly Placed[] => {
      const span = one.outcome && anchoredSpan(one.outcome);
      const isHere = span && (selection.isEmpty ? spanTouches(span, selected.start) : spansOverlap(span, selected));
      return span && isHere && !isOnlyCorrection(one.annotation) ? [{ one, span }] : [];
    }).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
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
    if (chosen.span.start === span.start && chosen.span.end === span.end) return tell('The annotation is about these words already');
    await coding.perform('Annotation resized', await coding.changing(editor.document.uri, text, (source) =>
      [resizing(source, annotation, span, coding.authorship().now)]));
  }

  async function split(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const offset = document.offsetAt(selection.active);
    const text = document.getText();
    const inside = placedAt(editor).filter(({ span }) => trimSpan(text, { start: span.start, end: offset }) && trimSpan(text, { start: offset, end: span.end }));
    const chosen = await choose(inside, 'Split Annotation');
    if (!chosen) return;
    await coding.perform('Annotation split', await coding.changing(document.uri, text, (source) =>
      splitting(source, text, chosen.one.annotation, chosen.span, offset, coding.authorship()) ?? []));
  }

  async function choose(several: readonly Placed[], title: string): Promise<Placed | undefined> {
    if (several.length === 0) tell('There is no annotation at the cursor');
    if (several.length < 2) return several[0];
    const rows = several.map((placed) => ({
      label: escapeIcons(codesOf(placed.one.annotation).join(', ')) || escapeIcons(shortened(noteOf(placed.one.annotation) ?? 'Highlight')),
      description: escapeIcons(shortened(placed.one.annotation.selectors?.quote.exact ?? '')),
      placed,
    }));
    return (await vscode.window.showQuickPick(rows, { title, placeHolder: 'Several annotations are here: which one?' }))?.placed;
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.removeCode', removeCode),
    vscode.commands.registerCommand('sourcemark.resizeAnnotation', resize),
    vscode.commands.registerCommand('sourcemark.splitAnnotation', split),
  );
}
