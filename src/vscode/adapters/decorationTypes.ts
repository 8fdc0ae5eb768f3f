import * as vscode from 'vscode';
import type { Family } from '../../core/entities/family';

/** The decoration types of what is recognised: made once, told apart by line style as well as by colour. */
export interface DecorationTypes {
  readonly entities: Readonly<Record<Family, vscode.TextEditorDecorationType>>;
  /** Words in quotation marks and turns, as recognition suggests them and as a person has confirmed them. */
  readonly content: vscode.TextEditorDecorationType;
  readonly confirmedContent: vscode.TextEditorDecorationType;
  /** What somebody is said to have said, in the writer's words; suggested and confirmed. */
  readonly indirectContent: vscode.TextEditorDecorationType;
  readonly confirmedIndirectContent: vscode.TextEditorDecorationType;
  readonly cue: vscode.TextEditorDecorationType;
  readonly source: vscode.TextEditorDecorationType;
}

const lineStyles: Readonly<Record<Family, string>> = {
  person: 'solid',
  organisation: 'double',
  place: 'dotted',
  time: 'dashed',
  number: 'dashed',
  other: 'solid',
};

const lineWidths: Readonly<Record<Family, string>> = {
  person: '2px',
  organisation: '3px',
  place: '2px',
  time: '1px',
  number: '1px',
  other: '1px',
};

/** Dates and numbers stand everywhere: their marks would drown the others. */
const inRuler: readonly Family[] = ['person', 'organisation', 'place'];

/** Each layer has a channel of its own: borders are entities', the background is quotes', underlines are cue and source. */
export function createDecorationTypes(subscriptions: vscode.Disposable[]): DecorationTypes {
  const make = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType => {
    const type = vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...options,
    });
    subscriptions.push(type);
    return type;
  };
  const entity = (family: Family): vscode.TextEditorDecorationType => make({
    borderWidth: `0 0 ${lineWidths[family]} 0`,
    borderStyle: lineStyles[family],
    borderColor: color(`${family}Foreground`),
    ...(inRuler.includes(family) ? { overviewRulerColor: color(`${family}Foreground`), overviewRulerLane: vscode.OverviewRulerLane.Right } : {}),
  });
  return {
    entities: {
      person: entity('person'),
      organisation: entity('organisation'),
      place: entity('place'),
      time: entity('time'),
      number: entity('number'),
      other: entity('other'),
    },
    content: make({
      backgroundColor: color('quoteBackground'),
      borderWidth: '1px',
      borderStyle: 'dotted',
      borderColor: color('quoteBorder'),
      overviewRulerColor: color('quoteRulerForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
    confirmedContent: make({
      backgroundColor: color('confirmedQuoteBackground'),
      borderWidth: '1px',
      borderStyle: 'solid',
      borderColor: color('confirmedQuoteBorder'),
      overviewRulerColor: color('quoteRulerForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
    indirectContent: make({
      backgroundColor: color('indirectQuoteBackground'),
      borderWidth: '0 0 1px 0',
      borderStyle: 'dotted',
      borderColor: color('quoteBorder'),
    }),
    confirmedIndirectContent: make({
      backgroundColor: color('confirmedQuoteBackground'),
      borderWidth: '0 0 1px 0',
      borderStyle: 'solid',
      borderColor: color('confirmedQuoteBorder'),
    }),
    cue: make({ textDecoration: underline('dotted', 'cueForeground') }),
    source: make({ textDecoration: underline('solid', 'sourceForeground') }),
  };
}

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`sourcemark.${name}`);
}

/** Theme colours reach text decorations only as the variables that the workbench makes of them. */
function underline(style: string, name: string): string {
  return `underline ${style} var(--vscode-sourcemark-${name}); text-underline-offset: 4px`;
}
