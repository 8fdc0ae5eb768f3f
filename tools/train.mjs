// `npm run train [-- --only names|quotes]`: makes models/ from the corpora, first the names' model, then the quotes', which reads texts with the
// first. Options of the names are in tools/train/options.ts, those of the quotes in tools/train/quotes/main.ts; sources: docs/MODELS.md.
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { MODELS } from './bundle/models.mjs';
import { inRoot } from './checkout.mjs';

const steps = { names: 'tools/train/main.ts', quotes: 'tools/train/quotes/main.ts' };
const args = process.argv.slice(2);
const at = args.indexOf('--only');
const only = at < 0 ? Object.keys(steps) : args.splice(at, 2).slice(1);

for (const step of only) {
  if (!(step in steps)) throw new Error(`--only names or quotes, not ${step}`);
  const outfile = inRoot(`out/train/${step}.cjs`);
  await esbuild.build({
    entryPoints: [inRoot(steps[step])], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', logLevel: 'warning', ...MODELS,
  });
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', '--enable-source-maps', outfile, ...args], { stdio: 'inherit', cwd: inRoot() });
  if (status !== 0) process.exit(status ?? 1);
}
