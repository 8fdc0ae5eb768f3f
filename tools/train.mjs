// `npm run train`: makes models/ from the corpora. Options are in tools/train/options.ts, the corpora and teachers in docs/MODELS.md.
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { inRoot } from './checkout.mjs';

const outfile = inRoot('out/train/train.cjs');
await esbuild.build({
  entryPoints: [inRoot('tools/train/main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', '--enable-source-maps', outfile, ...process.argv.slice(2)], { stdio: 'inherit', cwd: inRoot() });
process.exit(status ?? 1);
