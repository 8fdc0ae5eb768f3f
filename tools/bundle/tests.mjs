// Bundles mocha tests that run in plain Node. No test runs from TypeScript directly: what is tested is what ships.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { MODELS } from './models.mjs';

/** The bundled test files of `test/LAYER`, narrowed to paths below it that begin with `prefix`. */
export async function runnableTests(layer, prefix = '') {
  const top = path.join('test', layer);
  const entryPoints = fs.readdirSync(top, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && file.startsWith(prefix))
    .map((file) => path.join(top, file));
  if (entryPoints.length === 0) throw new Error(`no tests in ${path.join(top, prefix)}`);
  const result = await esbuild.build({
    entryPoints, outdir: path.join('out/test', layer), outbase: top, outExtension: { '.js': '.cjs' },
    ...MODELS, bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', packages: 'external', metafile: true, logLevel: 'warning',
  });
  return Object.keys(result.metafile.outputs).filter((file) => file.endsWith('.test.cjs'));
}
