import * as vscode from 'vscode';

/** As many colours as are told apart in a text, and far more than a reader can; codes of further ones look like codes without one. */
const manyColours = 32;

/** Decoration types of passages by colour and layer, made when one is first wanted, for the theme that is there. */
export interface CodeMarks {
  /** The type of a colour, `#rrggbb`, or of passages without one, on a layer from 0. */
  typeOf(colour: string | undefined, layer: number): vscode.TextEditorDecorationType;
  /** Every type that was made. */
  all(): readonly vscode.TextEditorDecorationType[];
  /** Takes all of them off every editor; to be made anew. */
  clear(): void;
}

export function createCodeMarks(subscriptions: vscode.Disposable[]): CodeMarks {
  const colours = new Set<string>();
  const types = new Map<string, vscode.TextEditorDecorationType>();

  function clear(): void {
    types.forEach((type) => type.dispose());
    types.clear();
    colours.clear();
  }

  subscriptions.push({ dispose: clear });
  return {
    typeOf(colour, layer) {
      const isTold = colour !== undefined && (colours.has(colour) || colours.size < manyColours);
      if (isTold) colours.add(colour);
      const key = `${isTold ? colour : ''} ${layer}`;
      const type = types.get(key) ?? vscode.window.createTextEditorDecorationType(isTold ? ofColour(colour) : withoutColour());
      types.set(key, type);
      return type;
    },
    all: () => [...types.values()],
    clear,
  };
}

function ofColour(colour: string): vscode.DecorationRenderOptions {
  const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  const isHighContrast = kind === HighContrast || kind === HighContrastLight;
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    // High-contrast themes have no tints: text keeps its contrast, and the edge is wider.
    ...(isHighContrast ? {} : { light: { backgroundColor: `${colour}33` }, dark: { backgroundColor: `${colour}40` } }),
    borderWidth: isHighContrast ? '2px' : '1px',
    borderStyle: 'solid',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  };
}

function withoutColour(): vscode.DecorationRenderOptions {
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor('sourcemark.annotationBackground'),
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: new vscode.ThemeColor('sourcemark.annotationBorder'),
    overviewRulerColor: new vscode.ThemeColor('sourcemark.annotationBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  };
}
