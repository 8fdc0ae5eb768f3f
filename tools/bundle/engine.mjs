// esbuild's options for what ships with the engine in it: the command line, the library and the workers.
import { ascii } from './ascii.mjs';
import { MODELS } from './models.mjs';

export const ENGINE = { plugins: [...MODELS.plugins, ascii], metafile: true };
