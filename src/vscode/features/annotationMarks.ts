import * as vscode from 'vscode';
import { formerWords, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { passageOf } from '../../core/annotations/passage';
import { codeNamed } from '../../core/codebook/codebook';
import { createCodeMarks } from '../adapters/codeMarks';
import { rangeIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';

interface MarkTypes {
  readonly passage: vscode.TextEditorDecorationType;
  readonly tagged: vscode.TextEditorDecorationType;
  readonly noted: vscode.TextEditorDecorationType;
  readonly changed: vscode.TextEditorDecorationType;
}

/**
 * Shows annotated passages by a tint and an edge, in the colour of the first of their codes that has one, and by one icon in the gutter of
 * the line they begin in: one to be looked at where the words have been changed elsewhere. Corrections show as what they say.
 */
export function registerAnnotationMarks(
  annotations: Annotations, codebooks: Codebooks, extensionUri: vscode.Uri, subscriptions: vscode.Disposable[],
): void {
  let made: MarkTypes | undefined;
  const codeMarks = createCodeMarks(subscriptions);
  const markTypes = (): MarkTypes => (made ??= createMarkTypes(extensionUri, subscriptions));

  function decorate(editor: vscode.TextEditor): void {
    const here = annotations.of(editor.document.uri).filter(({ annotation }) => !isOnlyCorrection(annotation));
    if (here.length === 0 && !made) return;
    const { passage, ...icons } = markTypes();
    const text = editor.document.getText();
    const placed = here.flatMap((one) => (passageOf(one) ?? []).map((span) => (
      { one, icon: iconOf(one, text), range: rangeIn(editor.document, span) })));
    const byType = new Map<vscode.TextEditorDecorationType, vscode.Range[]>([passage, ...codeMarks.all()].map((type) => [type, []]));
    for (const { one, range } of placed) {
      const colour = colourOf(editor.document.uri, one);
      const type = (colour === undefined ? undefined : codeMarks.typeOf(colour)) ?? passage;
      const ranges = byType.get(type);
      if (ranges) ranges.push(range);
      else byType.set(type, [range]);
    }
    byType.forEach((ranges, type) => editor.setDecorations(type, ranges));
    const shown = new Set<number>();
    for (const icon of ['changed', 'noted', 'tagged'] as const) {
      const lines = new Set(placed.filter((one) => one.icon === icon).map(({ range }) => range.start.line).filter((line) => !shown.has(line)));
      editor.setDecorations(icons[icon], lineStarts(lines));
      lines.forEach((line) => shown.add(line));
    }
  }

  function colourOf(uri: vscode.Uri, { annotation }: AnchoredAnnotation): string | undefined {
    const codebook = codebooks.of(uri);
    const hierarchy = codebooks.hierarchyFor(uri);
    for (const name of codesOf(annotation)) {
      const code = codeNamed(codebook, name);
      const colour = code && hierarchy.colourOf(code);
      if (colour !== undefined) return colour;
    }
    return undefined;
  }

  function decorateAll(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) decorate(editor);
    }
  }

  subscriptions.push(
    annotations.onDidChange(decorateAll),
    codebooks.onDidChange(() => decorateAll()),
    vscode.window.onDidChangeActiveColorTheme(() => {
      codeMarks.clear();
      decorateAll();
    }),
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
