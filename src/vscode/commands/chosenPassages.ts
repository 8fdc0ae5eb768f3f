import * as vscode from 'vscode';
import { contentSpan, mentionAt, quoteAt } from '../../core/analysis/lookup';
import { passageOfQuote } from '../../core/analysis/quotePassage';
import { allQuotes } from '../../core/analysis/quoteTree';
import { annotatedAt } from '../../core/annotations/coding';
import { samePassage, type Passage } from '../../core/annotations/passage';
import { hull, spanLength, type Span } from '../../core/text/span';
import { openDocument } from '../adapters/openDocument';
import { spanIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { Node } from '../views/nodes';

/** The passages of one document that a command is to act on. */
export interface ChosenPassages {
  readonly document: vscode.TextDocument;
  /** Each from end to end. */
  readonly spans: readonly Span[];
  /** The same, one by one, without what stands between the parts of a passage that has several. */
  readonly passages: readonly Passage[];
}

/**
 * What the user means: the passage a link names, the row a menu was opened on, the selections of the active editor, or
 * else the name or the words of the quote at its cursor; with `annotations`, whichever is shortest of that and the passage annotated there.
 * `undefined` when there is nothing of the kind.
 */
export async function chosenPassages(argument: unknown, live: LiveAnalyses, annotations?: Annotations): Promise<ChosenPassages | undefined> {
  const named = isPassage(argument) ? { uri: argument.uri, span: argument.span } : isNode(argument) ? passageOf(argument) : undefined;
  if (named) {
    const document = openDocument(named.uri) ?? await vscode.workspace.openTextDocument(vscode.Uri.parse(named.uri));
    return chosen(document, [wordsOf(live, document, bounded(named.span, document))]);
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document } = editor;
  const selected = editor.selections.filter((selection) => !selection.isEmpty).map((selection) => trimmed(document, spanIn(document, selection)));
  const passages = selected.length > 0 ? selected.filter(({ start, end }) => start < end).map((span) => [span])
    : atCursor(live, document, document.offsetAt(editor.selection.active), annotations);
  return passages.length > 0 ? chosen(document, passages) : undefined;
}

function chosen(document: vscode.TextDocument, passages: readonly Passage[]): ChosenPassages {
  return { document, passages, spans: passages.map(endToEnd) };
}

function endToEnd(passage: Passage): Span {
  return hull(passage) ?? { start: 0, end: 0 };
}

/** The name at an offset, else the quote, unless something shorter is annotated there; empty when there is nothing. */
function atCursor(live: LiveAnalyses, document: vscode.TextDocument, offset: number, annotations: Annotations | undefined): readonly Passage[] {
  const annotated = annotations && annotatedAt(annotations.of(document.uri), offset);
  const recognised = recognisedAt(live, document, offset);
  const [shortest] = [...(annotated ? [annotated] : []), ...(recognised ? [recognised] : [])].sort((a, b) => spanLength(endToEnd(a)) - spanLength(endToEnd(b)));
  return shortest ? [shortest] : [];
}

function recognisedAt(live: LiveAnalyses, document: vscode.TextDocument, offset: number): Passage | undefined {
  const analysis = live.of(document);
  const mention = analysis && mentionAt(analysis, offset);
  if (mention) return [{ start: mention.start, end: mention.end }];
  const quote = analysis && quoteAt(analysis, offset);
  return quote && passageOfQuote(document.getText(), quote);
}

/** The words said, where a quote is named by the span that they stand in; else the span. */
function wordsOf(live: LiveAnalyses, document: vscode.TextDocument, span: Span): Passage {
  const quote = allQuotes(live.of(document)?.quotes ?? []).find((one) => samePassage([contentSpan(one)], [span]));
  return quote ? passageOfQuote(document.getText(), quote) : [span];
}

/** The span without white space at its ends: nobody means the line's end that came along. */
function trimmed(document: vscode.TextDocument, { start, end }: Span): Span {
  const text = document.getText().slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
}

function bounded({ start, end }: Span, document: vscode.TextDocument): Span {
  const { length } = document.getText();
  return { start: Math.max(0, Math.min(start, length)), end: Math.max(0, Math.min(end, length)) };
}

function passageOf(node: Node): { readonly uri: string; readonly span: Span } | undefined {
  const span = node.kind === 'quote' ? contentSpan(node.quote) : node.kind === 'mention' ? node.mention : node.kind === 'entity' ? node.mentions[0] : undefined;
  return span && { uri: node.uri.toString(), span };
}

function isPassage(argument: unknown): argument is { readonly uri: string; readonly span: Span } {
  const { uri, span } = (argument ?? {}) as { uri?: unknown; span?: { start?: unknown; end?: unknown } };
  return typeof uri === 'string' && Number.isInteger(span?.start) && Number.isInteger(span?.end);
}

function isNode(argument: unknown): argument is Node {
  const { kind, uri } = (argument ?? {}) as { kind?: unknown; uri?: unknown };
  return typeof kind === 'string' && uri instanceof vscode.Uri;
}
