import * as vscode from 'vscode';
import { formerWords, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { isOnlyCorrection } from '../../core/annotations/corrections/revise';
import { layersOf } from '../../core/annotations/layers';
import { passageOf } from '../../core/annotations/passage';
import { codeNamed } from '../../core/codebook/codebook';
import { createCodeMarks } from '../adapters/codeMarks';
import { rangeIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';

/** As many passages of one colour as are told apart where they lie on each other; each adds its tint to those below. */
const manyLayers = 4;

interface IconTypes {
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
  let made: IconTypes | undefined;
  const codeMarks = createCodeMarks(subscriptions);
  const iconTypes = (): IconTypes => (made ??= createIconTypes(extensionUri, subscriptions));

  function decorate(editor: vscode.TextEditor): void {
    const here = annotations.of(editor.document.uri).filter(({ annotation }) => !isOnlyCorrection(annotation));
    if (here.length === 0 && !made) return;
    const icons = iconTypes();
    const text = editor.document.getText();
    const placed = here.flatMap((one) => (passageOf(one) ?? []).map((span) => (
      { icon: iconOf(one, text), colour: colourOf(editor.document.uri, one), span, range: rangeIn(editor.document, span) })));
    const byType = new Map<vscode.TextEditorDecorationType, vscode.Range[]>(codeMarks.all().map((type) => [type, []]));
    for (const colour of new Set(placed.map((one) => one.colour))) {
      const alike = placed.filter((one) => one.colour === colour);
      const layers = layersOf(alike.map(({ span }) => span), manyLayers);
      alike.forEach(({ range }, index) => {
        const type = codeMarks.typeOf(colour, layers[index] ?? 0);
        const ranges = byType.get(type);
        if (ranges) ranges.push(range);
        else byType.set(type, [range]);
      });
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

function iconOf(one: AnchoredAnnotation, text: string): keyof IconTypes {
  if (formerWords(one, text) !== undefined) return 'changed';
  return noteOf(one.annotation) === undefined ? 'tagged' : 'noted';
}

function lineStarts(lines: ReadonlySet<number>): vscode.Range[] {
  return [...lines].map((line) => new vscode.Range(line, 0, line, 0));
}

function createIconTypes(extensionUri: vscode.Uri, subscriptions: vscode.Disposable[]): IconTypes {
  const gutter = (icon: string): vscode.TextEditorDecorationType => {
    const path = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', 'gutter', `${icon}-${theme}.svg`);
    return vscode.window.createTextEditorDecorationType({
      gutterIconSize: 'contain',
      light: { gutterIconPath: path('light') },
      dark: { gutterIconPath: path('dark') },
    });
  };
  const types = { tagged: gutter('code'), noted: gutter('note'), changed: gutter('review') };
  subscriptions.push(...Object.values(types));
  return types;
}
