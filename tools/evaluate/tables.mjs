// The results as tables of Markdown.

const percent = (share) => (100 * share).toFixed(1);
// A dash stands for what a system does not look for.
const cell = (figure) => (figure && figure.gold > 0 && figure.found > 0 ? `${percent(figure.f)} (${percent(figure.low)}–${percent(figure.high)})` : '–');
const row = (cells) => `| ${cells.join(' | ')} |`;
const rows = (head, body) => [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');

/** People, organisations and places together, by corpus and system. */
export function coreTable(corpora) {
  const names = namesOf(corpora);
  return rows(['`core`: exact F1', ...names], corpora.map(({ name, systems }) => [name, ...names.map((system) => figureOf(systems, system, ({ core }) => core))]));
}

/** Every label of a corpus, by system. */
export function labelTables(corpora) {
  const names = namesOf(corpora);
  return corpora.map(({ name, systems }) => {
    const labels = Object.entries(systems[0]?.labels ?? {}).sort(([, a], [, b]) => b.gold - a.gold);
    return rows([`${name} (${systems[0]?.error ?? 'in the gold'})`, ...names], labels.map(([label, { gold }]) => [`${label} (${gold})`, ...names.map((system) => figureOf(systems, system, (found) => found.labels[label]))]));
  }).join('\n\n');
}

function namesOf(corpora) {
  return [...new Set(corpora.flatMap(({ systems }) => systems.map(({ name }) => name)))];
}

function figureOf(systems, name, figure) {
  const system = systems.find((each) => each.name === name);
  if (!system) return '–';
  return system.error ?? cell(figure(system));
}

/** Quotes, by corpus and kind: F1 of exact spans and of whole quotes. */
export function quoteTable(corpora) {
  const head = ['quotes: F1', 'kind', 'exact content', 'source', 'cue', 'found', 'triple .3', 'triple .8', 'speaker'];
  const share = (each, of = 'f') => (each && each.nGold > 0 ? percent(each[of]) : '–');
  return rows(head, corpora.flatMap(({ name, groups }) => Object.entries(groups).filter(([, group]) => group?.whole.content.nGold > 0).map(([kind, { exact, whole, speaker }]) => [
    name, kind, share(exact.content), share(exact.source), share(exact.cue), share(whole.found), share(whole['triple .3']), share(whole['triple .8']),
    speaker?.n > 0 ? percent(speaker.rate) : '–',
  ])));
}
