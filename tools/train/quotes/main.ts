// Trains the model of quotes on our own corpus and GUM. Sources and licences: docs/MODELS.md.
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { createMentionResolver } from '../../../src/core/entities/mentionResolver';
import { embeddedEntityModel } from '../../../src/core/entities/model/embedded';
import { createTrainedMentionRecogniser } from '../../../src/core/entities/model/trainedMentionRecogniser';
import { trainCrf, type TrainedWeights } from '../crf';
import { gumDocuments, ownArticles, readGold } from './goldDocument';
import { packQuoteWeights } from './packQuoteWeights';
import { quoteExamples } from './quoteExamples';
import { quoteScheme } from './quoteScheme';

const { values } = parseArgs({
  args: process.argv.slice(2), strict: false,
  options: {
    folder: { type: 'string', default: '../shared/corpora/text' }, corpus: { type: 'string', default: 'corpus/articles' }, out: { type: 'string', default: 'models' },
    gold: { type: 'string', multiple: true, default: [] }, gum: { type: 'string', default: '0' }, epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' }, pull: { type: 'string', default: '0.3' }, dropout: { type: 'string', default: '0.5' },
    least: { type: 'string', default: '2' }, smallest: { type: 'string', default: '1' }, eager: { type: 'string', default: '14' }, seeds: { type: 'string', default: '3' },
  },
}) as { values: { readonly [name in 'folder' | 'corpus' | 'out' | 'gum' | 'epochs' | 'rate' | 'pull' | 'dropout' | 'least' | 'smallest' | 'eager' | 'seeds']: string } & { readonly gold: readonly string[] } };
const log = (line: string): void => void process.stdout.write(`${line}\n`);
const documents = values.gold.length > 0 ? values.gold.flatMap(readGold) : [...ownArticles(values.corpus), ...(values.gum === '1' ? gumDocuments(values.folder) : [])];
log(`${documents.length} documents, ${documents.reduce((sum, { quotes }) => sum + quotes.length, 0)} quotes`);
const model = embeddedEntityModel();
const examples = quoteExamples(documents, { mentions: createTrainedMentionRecogniser(model), resolver: createMentionResolver(), clusters: model.clusters }, Number(values.least));
log(`${examples.runs.length - 1} frames, ${examples.labels.length} units, ${examples.featureCount} features`);
const weights = meanOf(Array.from({ length: Number(values.seeds) }, (_, seed) => trainCrf(examples, quoteScheme, {
  epochs: Number(values.epochs), rate: Number(values.rate), pull: Number(values.pull), dropout: Number(values.dropout), seed: 5 + seed, log,
})));
const bytes = packQuoteWeights(weights, examples.hashes, Number(values.smallest), Number(values.eager));
fs.mkdirSync(values.out, { recursive: true });
fs.writeFileSync(path.join(values.out, 'quotes.bin'), bytes);
log(`quotes.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);

/** The mean of several trainings from different seeds: steadier than each (the weights are of one linear model). */
function meanOf(trained: readonly TrainedWeights[]): TrainedWeights {
  const mean = (lists: readonly Float32Array[]): Float32Array => (lists[0] as Float32Array).map((_, i) => (
    lists.reduce((sum, list) => sum + (list[i] as number), 0) / lists.length));
  return { features: mean(trained.map(({ features }) => features)), transitions: mean(trained.map(({ transitions }) => transitions)) };
}
