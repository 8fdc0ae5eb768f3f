import * as vscode from 'vscode';

/** As many colours as are told apart in a text, and far more than a reader can; codes of further ones look like codes without one. */
const manyColours = 32;

/** Decoration types of passages by colour, made when one is first wanted, for the theme that is there. */
export interface CodeMarks {
  /** The type of a colour, `#rrggbb`; `undefined` for one too many. */
  typeOf(colour: string): vscode.TextEditorDecorationType | undefined;
  /** Every type that was made. */
  all(): readonly vscode.TextEditorDecorationType[];
  /** Takes all of them off every editor; to be made anew. */
  clear(): void;
}

export function createCodeMarks(subscriptions: vscode.Disposable[]): CodeMarks {
  const types = new Map<string, vscode.TextEditorDecorationType>();

  function make(colour: string): vscode.TextEditorDecorationType {
    const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
    const { kind } = vscode.window.activeColorTheme;
    const isHighContrast = kind === HighContrast || kind === HighContrastLight;
    return vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      // High-contrast themes have no tints: text keeps its contrast, and the edge is wider.
      ...(isHighContrast ? {} : { light: { backgroundColor: `${colour}33` }, dark: { backgroundColor: `${colour}40` } }),
      borderWidth: isHighContrast ? '2px' : '1px',
      borderStyle: 'solid',
      borderColor: colour,
      overviewRulerColor: colour,
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    });
  }

  function clear(): void {
    types.forEach((type) => type.dispose());
    types.clear();
  }

  subscriptions.push({ dispose: clear });
  return {
    typeOf(colour) {
      const known = types.get(colour);
      if (known || types.size >= manyColours) return known;
      const type = make(colour);
      types.set(colour, type);
      return type;
    },
    all: () => [...types.values()],
    clear,
  };
}
