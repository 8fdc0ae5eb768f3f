// Scores of entities: one run of each system over each corpus, scored in all by ../shared/eval.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCORERS } from './corpora.mjs';

const scorer = (file) => import(pathToFileURL(path.join(SCORERS, file)).href);

/**
 * Scores `systems` on one corpus. Resolves with `{ scheme, documents, systems: [{ name, core, headline, labels }] }`, or `undefined` where
 * the corpus bears no entities; every figure is `{ f, low, high, gold, found }`, F1 in shares of
 * one with its interval at 95 %, and how many are in the gold and were found. A system that does not
 * know the corpus' language, or fails, has no figures but an `error`.
 */
export async function scoreCorpus({ name, file }, systems) {
  const { readGold, runTool, parsePredictions, align } = await scorer('lib.mjs');
  const { schemeFor } = await scorer('score-entities.mjs');
  const gold = readGold(file);
  if (!gold.some(({ entities }) => entities?.length > 0)) return undefined;
  const scheme = schemeFor(gold);
  const inputs = gold.map(({ id, text, lang }) => ({ id, text, lang }));
  const scores = [];
  for (const { name: system, command, languages } of systems) {
    if (languages && !languages.includes(gold[0].lang)) {
      scores.push({ name: system, error: `not for ${gold[0].lang}` });
      continue;
    }
    const { text, code, signal } = await runTool(command, inputs);
    if (code !== 0) scores.push({ name: system, error: `ended with ${signal ?? code}` });
    else scores.push({ name: system, ...await figures(gold, align(gold, parsePredictions(text), new Map()), scheme) });
  }
  return { name, scheme: scheme.name, documents: gold.length, systems: scores };
}

async function figures(gold, predictions, scheme) {
  const { bootstrap } = await scorer('lib.mjs');
  const { scoreEntities } = await scorer('score-entities.mjs');
  const score = (of) => {
    const result = scoreEntities(gold, predictions, of);
    return { result, intervals: bootstrap(result.rows, result.measure) };
  };
  const figure = ({ result, intervals }, which) => {
    const { f, nGold, nPred } = result.figures[which];
    const [low, high] = intervals[which];
    return { f, low, high, gold: nGold, found: nPred };
  };
  const all = score(scheme);
  const labels = Object.entries(all.result.perLabel).filter(([, { nGold }]) => nGold > 0).map(([label]) => label);
  return {
    core: figure(all, 'core'),
    headline: figure(all, 'headline'),
    labels: Object.fromEntries(labels.map((label) => [label, figure(score({ ...scheme, headline: [label] }), 'headline')])),
  };
}
