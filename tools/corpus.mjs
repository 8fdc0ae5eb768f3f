// `npm run corpus [FILE…] [-- --jsonl FOLDER | --plain FILE | --score dev]`: checks corpus/ (or only the files named), says its sizes and
// agreement; --jsonl writes it for the scorers, --plain shows the text of one file without its marks, --score what is found in a split.
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { MODELS } from './bundle/models.mjs';
import { inRoot } from './checkout.mjs';

const outfile = inRoot(`out/corpus/corpus-${process.pid}.cjs`);
await esbuild.build({
  entryPoints: [inRoot('tools/corpus/main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning', ...MODELS,
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit', cwd: inRoot() });
(await import('node:fs')).rmSync(outfile, { force: true });
process.exit(status ?? 1);
