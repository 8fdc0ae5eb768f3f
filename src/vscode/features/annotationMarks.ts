import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { codeNamed } from '../../core/codebook/codebook';
import { createCodeMarks } from '../adapters/codeMarks';
import { rangeIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';

interface MarkTypes {
  readonly passage: vscode.TextEditorDecorationType;
  readonly tagged: vscode.TextEditorDecorationType;
  readonly noted: vscode.TextEditorDecorationType;
}

/**
 * Shows annotated passages by a tint and an edge, in the colour of the first of their codes that has one, and by one icon in the gutter of
 * the line they begin in. Corrections show as what they say.
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
    const { passage, tagged, noted } = markTypes();
    const placed = here.flatMap((one) => {
      const span = one.outcome && anchoredSpan(one.outcome);
      return span ? [{ one, range: rangeIn(editor.document, span) }] : [];
    });
    const isNoted = ({ annotation }: AnchoredAnnotation): boolean => noteOf(annotation) !== undefined;
    const notedLines = new Set(placed.filter(({ one }) => isNoted(one)).map(({ range }) => range.start.line));
    const byType = new Map<vscode.TextEditorDecorationType, vscode.Range[]>([passage, ...codeMarks.all()].map((type) => [type, []]));
    for (const { one, range } of placed) {
      const colour = colourOf(editor.document.uri, one);
      const type = (colour === undefined ? undefined : codeMarks.typeOf(colour)) ?? passage;
      const ranges = byType.get(type);
      if (ranges) ranges.push(range);
      else byType.set(type, [range]);
    }
    byType.forEach((ranges, type) => editor.setDecorations(type, ranges));
    editor.setDecorations(noted, lineStarts(notedLines));
    editor.setDecorations(tagged, lineStarts(new Set(placed.map(({ range }) => range.start.line).filter((line) => !notedLines.has(line)))));
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
  const types = { passage, tagged: gutter('code'), noted: gutter('note') };
  subscriptions.push(types.passage, types.tagged, types.noted);
  return types;
}
