// Short for `node tools/testLayer.mjs core [beginning of a path]`.
process.argv.splice(2, 0, 'core');
await import('./testLayer.mjs');
