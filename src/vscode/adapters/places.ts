import * as vscode from 'vscode';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';

/** A span of an open document's text as the editor's range. */
export function rangeIn(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** An editor's range as a span of the open document's text. */
export function spanIn(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A span of a text that need not be open in an editor, as a range. */
export function rangeBy(lines: LineIndex, span: Span): vscode.Range {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
