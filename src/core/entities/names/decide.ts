import type { EntityType } from '../entity';
import type { Found } from '../found';
import { companyTails, townTails } from '../lexicon/nameWords';
import { WordClass } from '../lexicon/wordClass';
import { isCommon, lookUp } from '../lexicon/words';
import { followsClosely, type Words } from '../words';
import type { Candidate, Evidence } from './candidate';

/** What is known of a name once all its mentions are weighed. */
export interface Decision {
  readonly type: EntityType;
}

/** All mentions of one name together. */
interface Sum {
  readonly evidence: Evidence;
  readonly placeType: EntityType;
  readonly fixed: EntityType | undefined;
  /** The most that a single mention has for anything. */
  best: number;
}

/** The least evidence of one mention on which a name is believed; found by trial on development corpora. */
const LEAST = 1.5;
/** What a surname or a given name alone gains from the full name elsewhere in the text. */
const SURNAME_BONUS = 4;
const GIVEN_NAME_BONUS = 2.5;

/** What the first word of a company's full name gains for the company, and that of a town's paper or harbour for the town. */
const COMPANY_BONUS = 2.5;
const TOWN_BONUS = 2;

/**
 * Weighs the mentions of each name together and settles what the name is. Names without enough evidence are left out.
 * @param headlines candidates that are not weighed; of those that their own words settle, the first word's namesakes gain.
 */
export function decide(candidates: readonly Candidate[], headlines: readonly Candidate[] = []): Map<string, Decision> {
  const sums = new Map<string, Sum>();
  for (const { key, evidence, placeType, fixed } of candidates) {
    const sum = sums.get(key);
    const best = Math.max(evidence.person, evidence.organisation, evidence.place);
    if (!sum) sums.set(key, { evidence: { ...evidence }, placeType: placeType ?? 'GPE', fixed, best });
    else {
      add(sum.evidence, evidence);
      sum.best = Math.max(sum.best, best);
    }
  }
  const decisions = new Map<string, Decision>();
  for (const [key, sum] of sums) {
    if (!key.includes(' ')) continue;
    const type = sum.fixed ?? strongest(sum);
    if (type) decisions.set(key, { type });
  }
  addBonuses(decisions, sums);
  for (const { key, fixed } of headlines) if (fixed && fixed !== 'PERSON') addFirstWord(key.split(' '), sums);
  for (const [key, sum] of sums) {
    if (key.includes(' ')) continue;
    const type = sum.fixed ?? strongest(sum);
    if (type) decisions.set(key, { type });
  }
  return decisions;
}

/** Parts of people's full names count for the person. */
function addBonuses(decisions: ReadonlyMap<string, Decision>, sums: ReadonlyMap<string, Sum>): void {
  for (const [key, { type }] of decisions) {
    const parts = key.split(' ');
    if (type !== 'PERSON') {
      addFirstWord(parts, sums);
      continue;
    }
    const surname = sums.get(parts.at(-1) ?? '');
    if (surname) strengthen(surname, SURNAME_BONUS);
    const given = sums.get(parts[0] ?? '');
    if (given) strengthen(given, GIVEN_NAME_BONUS);
  }
}

/** "Halden" for "Halden Shipping Ltd", "Odby" for "Odby Courier": tells what the word is that the text uses alone. */
function addFirstWord(parts: readonly string[], sums: ReadonlyMap<string, Sum>): void {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const sum = sums.get(first);
  if (!sum || first.length < 4 || isCommon(first.toLowerCase()) || lookUp(first) & WordClass.givenName) return;
  const kind = companyTails.has(last) ? 'organisation' : townTails.has(last) ? 'place' : undefined;
  if (!kind) return;
  const bonus = kind === 'organisation' ? COMPANY_BONUS : TOWN_BONUS;
  sum.evidence[kind] += bonus;
  sum.best = Math.max(sum.best, bonus);
}

function strengthen(sum: Sum, bonus: number): void {
  sum.evidence.person += bonus;
  sum.best = Math.max(sum.best, bonus);
}

function add(sum: Evidence, more: Evidence): void {
  sum.person += more.person;
  sum.organisation += more.organisation;
  sum.place += more.place;
}

function strongest({ evidence: { person, organisation, place }, placeType, best }: Sum): EntityType | undefined {
  const most = Math.max(person, organisation, place);
  if (best < LEAST || most <= 0) return undefined;
  if (place === most) return placeType;
  return person === most ? 'PERSON' : 'ORG';
}

/** "bin Salman", "von Arnim": a particle written small before a surname that stands alone. */
function withParticle(words: Words, from: number): number {
  return followsClosely(words, from) && /^(?:bin|ibn|von|van|bint)$/.test(words.spellings[from - 1]?.text ?? '')
    ? from - 1
    : from;
}

/** The candidates whose name was believed. */
export function believed(
  words: Words,
  candidates: readonly Candidate[],
  decisions: ReadonlyMap<string, Decision>,
): Found[] {
  const found: Found[] = [];
  for (const { from, to, key, fixed } of candidates) {
    const type = fixed ?? decisions.get(key)?.type;
    if (type) found.push({ from: type === 'PERSON' ? withParticle(words, from) : from, to, type });
  }
  return found;
}
