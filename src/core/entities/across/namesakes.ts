import type { Bearer } from './bearer';
import { fieldsDiffer, sharedWeight, summarise, type Summary } from './summary';

/** So much shared context ties somebody of whom nothing is said to one of several. */
const LITTLE = 1;
/** So much shared context shows that people of different walks of life are one: two other names, or one and two towns. */
const ONE_PERSON = 2;

/**
 * A second story about a name that nobody is said to bear is one of two documents and more, and not a sliver beside the
 * first.
 */
const LEAST_STORY = 2;
const LEAST_STORY_SHARE = 0.25;

/**
 * People of one name, parted into those who seem to be one. Conservative: they are one unless texts place them in
 * different walks of life and name next to nothing in common. Those of whom nothing is said go with whom they share
 * most, else with the most.
 */
export function partNamesakes(bearers: readonly Bearer[], surname: string): readonly (readonly Bearer[])[] {
  const placed = bearers.filter(({ fields }) => fields.length > 0);
  if (placed.length === 0) return [bearers];
  const groups = joined(
    byFields(placed, ({ fields }) => fields),
    surname,
  );
  const summaries = groups.map(summarise);
  const left: Bearer[] = [];
  const grown = groups.map((group) => [...group]);
  for (const bearer of bearers) {
    if (bearer.fields.length > 0) continue;
    const own = summarise([bearer]);
    const best = summaries
      .map((summary, i) => ({ i, shared: sharedWeight(own, summary, surname) }))
      .sort((x, y) => y.shared - x.shared)[0];
    if (best && best.shared >= LITTLE) grown[best.i]?.push(bearer);
    else left.push(bearer);
  }
  for (const story of storiesApart(left, new Set(placed.flatMap(({ fields }) => fields)), surname)) {
    const isStory = story.length >= LEAST_STORY && story.length >= LEAST_STORY_SHARE * placed.length;
    if (isStory) grown.push([...story]);
    else largest(grown).push(...story);
  }
  return grown;
}

/**
 * Those who share nothing with the people placed: what hangs together among them and is spoken of in other fields, and
 * each of the rest.
 */
function storiesApart(
  left: readonly Bearer[],
  known: ReadonlySet<string>,
  surname: string,
): readonly (readonly Bearer[])[] {
  const elsewhere = left.filter(
    ({ fieldsAround }) => fieldsAround.length > 0 && !fieldsAround.some((field) => known.has(field)),
  );
  const stories = byFields(elsewhere, ({ fieldsAround }) => fieldsAround).filter(
    ([first, second]) => first && second && sharedWeight(summarise([first]), summarise([second]), surname) >= ONE_PERSON,
  );
  const told = new Set(stories.flat());
  return [...stories, ...left.filter((bearer) => !told.has(bearer)).map((bearer) => [bearer])];
}

function largest(groups: readonly Bearer[][]): Bearer[] {
  return groups.reduce((best, group) => (group.length > best.length ? group : best), groups[0] ?? []);
}

/** Groups in which each two are tied by common fields. */
function byFields(bearers: readonly Bearer[], fieldsOf: (bearer: Bearer) => readonly string[]): Bearer[][] {
  const groups: { fields: Set<string>; bearers: Bearer[] }[] = [];
  for (const bearer of bearers) {
    const touching = groups.filter(({ fields }) => fieldsOf(bearer).some((field) => fields.has(field)));
    const [into = { fields: new Set<string>(), bearers: [] }, ...others] = touching;
    if (touching.length === 0) groups.push(into);
    for (const other of others) {
      into.bearers.push(...other.bearers);
      for (const field of other.fields) into.fields.add(field);
      groups.splice(groups.indexOf(other), 1);
    }
    into.bearers.push(bearer);
    for (const field of fieldsOf(bearer)) into.fields.add(field);
  }
  return groups.map((group) => group.bearers);
}

/** Joins groups whose documents name much in common, until none do. */
function joined(groups: readonly Bearer[][], surname: string): Bearer[][] {
  const left: { bearers: Bearer[]; summary: Summary }[] = groups.map((bearers) => ({
    bearers,
    summary: summarise(bearers),
  }));
  for (let i = 0; i < left.length; i += 1) {
    for (let j = i + 1; j < left.length; j += 1) {
      const [a, b] = [left[i], left[j]];
      if (!a || !b || (fieldsDiffer(a.summary, b.summary) && sharedWeight(a.summary, b.summary, surname) < ONE_PERSON))
        continue;
      const bearers = [...a.bearers, ...b.bearers];
      left[i] = { bearers, summary: summarise(bearers) };
      left.splice(j, 1);
      j = i;
    }
  }
  return left.map(({ bearers }) => bearers);
}
