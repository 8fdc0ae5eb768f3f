import * as vscode from 'vscode';
import { emptyAnalysis } from '../../../src/core/analysis/analysis';
import type { Outcome } from '../../../src/core/anchoring/outcome';
import { tagPassage } from '../../../src/core/annotations/create';
import { lineIndex } from '../../../src/core/text/lineIndex';
import { documentChildren, type DocumentContents } from '../../../src/vscode/views/children';
import type { Node } from '../../../src/vscode/views/nodes';
import { rowOf } from '../../../src/vscode/views/rows';
import { deepEqual, equal } from '../assert';

const text = 'The ferry was late.\nThe old ferry was full.\n';
const uri = vscode.Uri.parse('test:/minutes.txt');
const other = vscode.Uri.parse('test:/old/minutes-2.txt');
const guess = { start: 24, end: 33 };

describe('rows of annotations in the tree', () => {
  it('lead to the guess of what needs review, and say what can be done there', () => {
    const row = rowFor({ kind: 'orphaned', reason: 'context', guess });
    equal(row.description, 'the text around it has changed · perhaps l. 2');
    equal(row.contextValue, 'reviewGuess');
    deepEqual(row.command?.arguments, [{ uri: uri.toString(), span: guess }]);
  });

  it('lead to the first of several places', () => {
    const row = rowFor({ kind: 'ambiguous', candidates: [guess, { start: 4, end: 9 }] });
    equal(row.description, 'stands in 2 places');
    deepEqual([row.contextValue, row.command?.arguments], ['reviewGuess', [{ uri: uri.toString(), span: guess }]]);
  });

  it('lead nowhere where there is no guess', () => {
    const row = rowFor({ kind: 'orphaned', reason: 'gone' });
    deepEqual([row.contextValue, row.command ?? 'none'], ['review', 'none']);
  });

  it('say that the words have changed, and what they were', () => {
    const row = rowFor({ kind: 'fuzzy', span: guess, score: 0.9 });
    deepEqual([row.label, row.description, row.contextValue], ['old ferry', 'l. 2 · words changed', 'annotation']);
    equal(String(row.tooltip).includes('It was: “new ferry”'), true);
  });

  it('offer the annotations of a missing document to the one that has its text', () => {
    const [move] = documentChildren({ ...contents, moved: [other] });
    const row = move && rowOf(move, contents, false);
    equal(row?.label, 'Move annotations to minutes-2.txt');
    deepEqual(row?.command?.arguments, [{ uri: uri.toString(), to: other.toString() }]);
    const document = rowOf({ kind: 'document', id: 'x', uri, state: 'missing' }, contents, false);
    equal(document.contextValue, 'documentMissing');
  });
});

const contents: DocumentContents = { uri, text, lines: lineIndex(text), analysis: emptyAnalysis, annotations: [], problems: [], moved: [] };

function rowFor(outcome: Outcome): vscode.TreeItem {
  const annotation = tagPassage({ quote: { exact: 'new ferry', prefix: '', suffix: '' } }, 'boat', { id: 'urn:uuid:1', now: '2026-01-02T03:04:05Z' });
  const node: Node = { kind: 'annotation', id: 'x', uri, anchored: { annotation, outcome } };
  return rowOf(node, contents, false);
}
