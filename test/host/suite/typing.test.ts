import * as vscode from 'vscode';
import { entityById } from '../../../src/core/analysis/lookup';
import { equal, eventually, ok } from '../assert';
import { analysisOf, closeAll, show, sourcemark } from '../sourcemark';

describe('while typing', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('every mention stays on its words with each key', async () => {
    const { live } = await sourcemark();
    const editor = await show('articles/harbour.txt');
    const before = await analysisOf(editor);
    const words = before.mentions.map(({ start, end }) => editor.document.getText().slice(start, end));
    for (const key of 'Late on Sunday: ') {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), key));
      const now = live.of(editor.document);
      const text = editor.document.getText();
      const shown = now?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
      ok(words.every((word) => shown.includes(word)), { shown, words });
    }
  });

  it('a new quote is there soon after the last key', async () => {
    const { live } = await sourcemark();
    const editor = await show('articles/harbour.txt');
    const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(last, '\n\n“We will wait,” said Mara Lindqvist.'));
    const asked = Date.now();
    const quote = await eventually(() => live.of(editor.document)?.quotes.find((one) => {
      const start = one.content[0]?.start ?? 0;
      return editor.document.getText().startsWith('We will wait', start) || editor.document.getText().startsWith('“We will wait', start);
    }));
    console.log(`FIGURE a quote typed was shown ${Date.now() - asked} ms after the last key`);
    const analysis = live.of(editor.document);
    equal(analysis && entityById(analysis, quote.speaker)?.name, 'Mara Lindqvist');
  });
});
