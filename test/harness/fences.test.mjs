import assert from 'node:assert/strict';
import { forbids } from '../../tools/lint/fences.mjs';

const allowed = [
  ['core/text/span.ts', './tokens'],
  ['core/text/span.ts', '../entities/entity'],
  ['worker/node.ts', 'node:worker_threads'],
  ['worker/serve.ts', '../core/analysis/analyzer'],
  ['vscode/features/hover.ts', 'vscode'],
  ['vscode/features/hover.ts', '../services/navigation'],
  ['vscode/features/panel/page.ts', './protocol'],
  ['cli/analyze.ts', 'node:fs'],
  ['extension.ts', './node/workerThread'],
  ['extension.web.ts', './web/webWorker'],
];

const forbidden = [
  ['core/text/span.ts', 'vscode'],
  ['core/text/span.ts', 'node:fs'],
  ['core/text/span.ts', 'fs'],
  ['core/text/span.ts', 'fast-check'],
  ['core/text/span.ts', '../../worker/protocol'],
  ['core/text/span.ts', '../../../tools/build.mjs'],
  ['worker/serve.ts', 'node:worker_threads'],
  ['worker/node.ts', 'node:fs'],
  ['worker/serve.ts', 'vscode'],
  ['vscode/services/annotations.ts', 'node:fs'],
  ['vscode/services/annotations.ts', '../../worker/node'],
  ['vscode/services/annotations.ts', '../../node/workerThread'],
  ['vscode/features/hover.ts', './references'],
  ['vscode/features/hover.ts', '../views/rows'],
  ['cli/analyze.ts', '../vscode/services/settings'],
  ['cli/analyze.ts', 'node:http'],
  ['cli/analyze.ts', 'vscode'],
  ['web/webWorker.ts', 'node:fs'],
  ['extension.web.ts', './node/workerThread'],
  ['extension.ts', './web/webWorker'],
  ['somewhere/else.ts', './near'],
];

describe('the fences', () => {
  for (const [file, specifier] of allowed) {
    it(`let ${file} import ${specifier}`, () => assert.equal(forbids(file, specifier), undefined));
  }
  for (const [file, specifier] of forbidden) {
    it(`keep ${file} from importing ${specifier}`, () => assert.notEqual(forbids(file, specifier), undefined));
  }
});
