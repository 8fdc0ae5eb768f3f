import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { passageOf } from '../../core/annotations/passage';
import { spansOverlap, spanTouches, type Span } from '../../core/text/span';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { shortened } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Coding } from '../services/coding';
import type { Node } from '../views/nodes';

/** *Remove Annotation*: the one that a row or a link names, or one of those at the cursor. */
export function registerRemoveAnnotation(annotations: Annotations, coding: Coding, subscriptions: vscode.Disposable[]): void {
  async function remove(argument: unknown): Promise<void> {
    const named = fromArgument(argument) ?? await atCursor(annotations);
    if (!named) return;
    await coding.perform('Annotation removed', [coding.change(named.uri, [{ kind: 'remove', id: named.id }])]);
  }
  subscriptions.push(vscode.commands.registerCommand('sourcemark.removeAnnotation', remove));
}

interface Named {
  readonly uri: vscode.Uri;
  readonly id: string;
}

function fromArgument(argument: unknown): Named | undefined {
  const node = argument as Node | undefined;
  if (node?.kind === 'annotation') return { uri: node.uri, id: node.anchored.annotation.id };
  const { uri, annotation } = (argument ?? {}) as { uri?: unknown; annotation?: unknown };
  return typeof uri === 'string' && typeof annotation === 'string' ? { uri: vscode.Uri.parse(uri), id: annotation } : undefined;
}

async function atCursor(annotations: Annotations): Promise<Named | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const selected = spanIn(editor.document, editor.selection);
  const isHere = (span: Span): boolean => (editor.selection.isEmpty ? spanTouches(span, selected.start) : spansOverlap(span, selected));
  const here = annotations.of(uri).filter((one) => !isOnlyCorrection(one.annotation) && passageOf(one)?.some(isHere));
  const chosen = here.length > 1 ? await choose(here) : here[0];
  if (here.length === 0) tell('There is no annotation at the cursor');
  return chosen && { uri, id: chosen.annotation.id };
}

async function choose(several: readonly AnchoredAnnotation[]): Promise<AnchoredAnnotation | undefined> {
  const picked = await vscode.window.showQuickPick(
    several.map((one) => ({
      label: codesOf(one.annotation).join(', ') || shortened(noteOf(one.annotation) ?? 'Annotation'),
      description: shortened(one.annotation.selectors?.quote.exact ?? ''),
      one,
    })),
    { title: 'Remove Annotation', placeHolder: 'Several annotations are here: which one?' },
  );
  return picked?.one;
}
