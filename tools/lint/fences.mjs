// Which part of the source may import which other: a lint rule. Paths are resolved, so that no spelling of them gets past it.
import path from 'node:path';

/**
 * The parts of src/, the first that matches a file is its part. `may` lists what it may import: folders and files under src/ (without
 * `.ts`), and the names of modules; `node:*` stands for all of Node's. Whatever lies in the same folder may always be imported,
 * unless `alone` says that each file stands by itself.
 */
export const FENCES = [
  { part: 'core/', may: ['core/', 'models/clusters.bin', 'models/names.bin', 'models/quotes.bin'] },
  { part: 'worker/node', may: ['core/', 'worker/', 'node:worker_threads'] },
  { part: 'worker/', may: ['core/', 'worker/'] },
  { part: 'vscode/features/', may: ['core/', 'worker/protocol', 'vscode/adapters/', 'vscode/services/', 'vscode'], alone: true },
  { part: 'vscode/', may: ['core/', 'worker/protocol', 'worker/client', 'vscode/', 'vscode'] },
  { part: 'node/', may: ['core/', 'worker/', 'vscode/', 'vscode', 'node/', 'node:*'] },
  { part: 'web/', may: ['core/', 'worker/', 'vscode/', 'vscode', 'web/'] },
  { part: 'cli/', may: ['core/', 'cli/', 'node:*'] },
  { part: 'extension.web', may: ['core/', 'worker/', 'vscode/', 'vscode', 'web/'] },
  { part: 'extension', may: ['core/', 'worker/', 'vscode/', 'vscode', 'node/', 'node:*'] },
];

// Nothing in the product talks to a network.
const NETWORK = new Set(['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns']);

/** Why the module at `file` may not import `specifier`; `undefined`: it may. `file` is a path below src/, with `/`. */
export function forbids(file, specifier) {
  const fence = FENCES.find(({ part }) => file.startsWith(part));
  if (fence === undefined) return `${file} belongs to no part of src/: see tools/lint/fences.mjs`;
  if (NETWORK.has(specifier)) return 'nothing in the product uses a network';
  const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  if (target.startsWith('../')) return 'this lies outside src/';
  if (fence.alone && unitOf(target, fence.part) === unitOf(file, fence.part)) return undefined;
  const allowed = specifier.startsWith('.') ? (name) => reaches(name, target) : (name) => name === target || (name === 'node:*' && target.startsWith('node:'));
  return fence.may.some(allowed) ? undefined : `${fence.part}… may import only ${fence.may.join(', ')}`;
}

const reaches = (name, target) => (name.endsWith('/') ? target.startsWith(name) : target === name);

// features/hover.ts is one unit, features/panel/… is another. No other unit of the same part may be imported.
function unitOf(file, part) {
  return file.startsWith(part) ? file.slice(part.length).replace(/\.ts$/, '').split('/')[0] : undefined;
}

/** The rule for eslint. */
export const fences = {
  meta: { type: 'problem', schema: [], messages: { fence: '{{reason}}' } },
  create(context) {
    const file = context.filename.replaceAll('\\', '/').split('/src/').at(-1);
    const check = (node) => {
      if (node.source === null || typeof node.source?.value !== 'string') return;
      const reason = forbids(file, node.source.value);
      if (reason !== undefined) context.report({ node: node.source, messageId: 'fence', data: { reason } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
