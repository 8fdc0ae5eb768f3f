/** The forms of an English verb. */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly perfect: string;
  readonly participle: string;
}

const irregular: Readonly<Record<string, readonly [past: string, perfect: string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'], read: ['read', 'read'], hold: ['held', 'held'], put: ['put', 'put'],
  find: ['found', 'found'], think: ['thought', 'thought'], feel: ['felt', 'felt'], know: ['knew', 'known'],
  see: ['saw', 'seen'], sing: ['sang', 'sung'], make: ['made', 'made'], show: ['showed', 'shown'],
  begin: ['began', 'begun'], shoot: ['shot', 'shot'], hear: ['heard', 'heard'], foretell: ['foretold', 'foretold'],
  weep: ['wept', 'wept'], understand: ['understood', 'understood'], mean: ['meant', 'meant'], bid: ['bid', 'bid'], go: ['went', 'gone'],
  give: ['gave', 'given'], take: ['took', 'taken'], rebut: ['rebutted', 'rebutted'], beseech: ['besought', 'besought'],
  forbid: ['forbade', 'forbidden'], cast: ['cast', 'cast'], draw: ['drew', 'drawn'], break: ['broke', 'broken'],
  run: ['ran', 'run'], come: ['came', 'come'], get: ['got', 'got'], keep: ['kept', 'kept'], leave: ['left', 'left'],
  lead: ['led', 'led'], win: ['won', 'won'], lose: ['lost', 'lost'], meet: ['met', 'met'], pay: ['paid', 'paid'],
  sell: ['sold', 'sold'], send: ['sent', 'sent'], sit: ['sat', 'sat'], spend: ['spent', 'spent'],
  stand: ['stood', 'stood'], rise: ['rose', 'risen'], fall: ['fell', 'fallen'], grow: ['grew', 'grown'],
  build: ['built', 'built'], buy: ['bought', 'bought'], bring: ['brought', 'brought'], become: ['became', 'become'],
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling = new Set('admit refer rebut infer quip blog slam snap plan jot blab yap tag dub rap pan hit nod grin'.split(' '));

/** Inflects an English verb; with a particle (`point out`) the verb alone is given by its caller. */
export function inflect(base: string): VerbForms {
  const known = irregular[base];
  const stem = doubling.has(base) ? base + base.slice(-1) : base;
  const past = known?.[0] ?? regularPast(base, stem);
  return { base, present: thirdPerson(base), past, perfect: known?.[1] ?? past, participle: ingForm(base, stem) };
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string, stem: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stem}ed`;
}

function ingForm(base: string, stem: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stem}ing`;
}
