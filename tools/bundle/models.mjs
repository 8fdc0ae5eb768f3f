// How the packed models of models/ come into a bundle: in the JavaScript itself, so that nothing reads a file when it runs, as a function
// that makes the bytes when it is called: who never asks for a model pays nothing for it.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../checkout.mjs';

const models = {
  name: 'models',
  setup(build) {
    build.onResolve({ filter: /^models\/\w+\.bin$/ }, ({ path: file }) => ({ path: inRoot(file) }));
    build.onLoad({ filter: /[\\/]models[\\/]\w+\.bin$/ }, async ({ path: file }) => ({
      contents: `import { decodeBase64 } from './decodeBase64.mjs';
const packed = '${(await fs.promises.readFile(file)).toString('base64')}';
export default () => decodeBase64(packed);`,
      loader: 'js', resolveDir: inRoot('tools/bundle'), watchFiles: [path.resolve(file)],
    }));
  },
};

/** esbuild's options for every bundle that analyses texts. */
export const MODELS = { plugins: [models] };
