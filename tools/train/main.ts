import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ByteReader } from '../../src/core/model/byteReader';
import { readClusterLexicon } from '../../src/core/model/clusterLexicon';
import { WordTypes } from '../../src/core/entities/model/wordTypes';
import { augmented } from './augment';
import { trainCrf } from './crf';
import type { TrainingText } from './document';
import { makeExamples } from './examples';
import { letters } from './letters';
import { nameScheme } from './nameScheme';
import { readOptions } from './options';
import { packClusters, packWeights } from './pack';
import { namesByRules } from './rulesAsTeacher';
import { sportsPages } from './sportsPages';
import { silverLabels } from './silver';
import { readSources } from './sources';
import { agree } from './votes';
import { wordClusters } from './wordClusters';

const log = (line: string): void => void process.stdout.write(`${line}\n`);

const options = readOptions(process.argv.slice(2));

function teach(): TrainingText[] {
  return options.corpora.flatMap((corpus) => {
    const silver = options.teachers.map((teacher) => ({ weight: teacher.weight, names: silverLabels(options.folder, corpus, teacher, path.join(options.cache, 'silver')) }));
    const texts = readSources(options.folder, corpus, silver).map(({ text, teachers }) => (
      { text, ...agree(text, [...teachers, ...(options.rules > 0 ? [{ weight: options.rules, names: namesByRules(text) }] : [])]) }));
    const count = texts.reduce((sum, { names }) => sum + names.length, 0);
    log(`${corpus}: ${texts.length} texts, ${count} names, ${texts.reduce((sum, { unsure }) => sum + unsure.length, 0)} unsure`);
    return texts;
  });
}

function write(name: string, bytes: Uint8Array): void {
  fs.mkdirSync(options.out, { recursive: true });
  fs.writeFileSync(path.join(options.out, name), bytes);
  log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
}

const clusters = packClusters(wordClusters(options.vectors, options.cache));
const types = new WordTypes(readClusterLexicon(new ByteReader(clusters)));
const texts = [...augmented(teach()), ...sportsPages(options.sports), ...letters(options.letters)];
const examples = makeExamples(texts, types, options.least);
log(`${texts.length} texts, ${examples.runs.length - 1} runs, ${examples.labels.length} tokens, ${examples.featureCount} features`);
const weights = trainCrf(examples, nameScheme, { epochs: options.epochs, rate: options.rate, pull: options.pull, dropout: options.dropout, seed: 5, log });
write('clusters.bin', clusters);
write('names.bin', packWeights(weights, examples.hashes, options.smallest));
