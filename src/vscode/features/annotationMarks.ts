import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import { formerWords, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { rangeIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';

interface MarkTypes {
  readonly passage: vscode.TextEditorDecorationType;
  readonly tagged: vscode.TextEditorDecorationType;
  readonly noted: vscode.TextEditorDecorationType;
  readonly changed: vscode.TextEditorDecorationType;
}

/**
 * Shows annotated passages by a tint and an edge, and by one icon in the gutter of the line they begin in: one to be looked at where the
 * words have been changed elsewhere. Corrections show as what they say.
 */
export function registerAnnotationMarks(annotations: Annotations, extensionUri: vscode.Uri, subscriptions: vscode.Disposable[]): void {
  let made: MarkTypes | undefined;
  const markTypes = (): MarkTypes => (made ??= createMarkTypes(extensionUri, subscriptions));

  function decorate(editor: vscode.TextEditor): void {
    const here = annotations.of(editor.document.uri).filter(({ annotation }) => !isOnlyCorrection(annotation));
    if (here.length === 0 && !made) return;
    const { passage, ...icons } = markTypes();
    const text = editor.document.getText();
    const placed = here.flatMap((one) => {
      const span = one.outcome && anchoredSpan(one.outcome);
      return span ? [{ icon: iconOf(one, text), range: rangeIn(editor.document, span) }] : [];
    });
    editor.setDecorations(passage, placed.map(({ range }) => range));
    const shown = new Set<number>();
    for (const icon of ['changed', 'noted', 'tagged'] as const) {
      const lines = new Set(placed.filter((one) => one.icon === icon).map(({ range }) => range.start.line).filter((line) => !shown.has(line)));
      editor.setDecorations(icons[icon], lineStarts(lines));
      lines.forEach((line) => shown.add(line));
    }
  }

  function decorateAll(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) decorate(editor);
    }
  }

  subscriptions.push(
    annotations.onDidChange(decorateAll),
    vscode.window.onDidChangeVisibleTextEditors(() => decorateAll()),
  );
  decorateAll();
}

function iconOf(one: AnchoredAnnotation, text: string): Exclude<keyof MarkTypes, 'passage'> {
  if (formerWords(one, text) !== undefined) return 'changed';
  return noteOf(one.annotation) === undefined ? 'tagged' : 'noted';
}

function lineStarts(lines: ReadonlySet<number>): vscode.Range[] {
  return [...lines].map((line) => new vscode.Range(line, 0, line, 0));
}

function createMarkTypes(extensionUri: vscode.Uri, subscriptions: vscode.Disposable[]): MarkTypes {
  const passage = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor('sourcemark.annotationBackground'),
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: new vscode.ThemeColor('sourcemark.annotationBorder'),
    overviewRulerColor: new vscode.ThemeColor('sourcemark.annotationBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  const gutter = (icon: string): vscode.TextEditorDecorationType => {
    const path = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', 'gutter', `${icon}-${theme}.svg`);
    return vscode.window.createTextEditorDecorationType({
      gutterIconSize: 'contain',
      light: { gutterIconPath: path('light') },
      dark: { gutterIconPath: path('dark') },
    });
  };
  const types = { passage, tagged: gutter('code'), noted: gutter('note'), changed: gutter('review') };
  subscriptions.push(...Object.values(types));
  return types;
}
