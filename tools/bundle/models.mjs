// How the packed models of models/ come into a bundle: as bytes in the JavaScript itself, so that nothing reads a file when it runs.
import { inRoot } from '../checkout.mjs';

/** esbuild's options for every bundle that analyses texts. */
export const MODELS = { loader: { '.bin': 'binary' }, alias: { models: inRoot('models') } };
