/** What two names of one type have to do with each other. */
export type NameVerdict =
  /** They name one thing, as far as names can tell. `score`: how sure, 0 to 1; `by`: what had to be looked through. */
  | { readonly kind: 'same'; readonly score: number; readonly by: NameRelation }
  /** The shorter may be the longer cut down; what it means, only the text can tell. */
  | { readonly kind: 'partial'; readonly by: 'surname' | 'givenName' | 'shortened' }
  | { readonly kind: 'different' };

/** From the surest to the least sure. */
export type NameRelation =
  | 'spelling'
  | 'order'
  | 'alias'
  | 'transliteration'
  | 'equivalent'
  | 'form'
  | 'nickname'
  | 'middleName'
  | 'acronym'
  | 'initials';

/** How far a relation is to be trusted: set by hand, as readers would doubt it. Only the order decides anything. */
export const relationScores: Readonly<Record<NameRelation, number>> = {
  spelling: 1,
  order: 0.97,
  alias: 0.97,
  transliteration: 0.95,
  equivalent: 0.95,
  form: 0.95,
  nickname: 0.9,
  middleName: 0.88,
  acronym: 0.85,
  initials: 0.8,
};

export const different: NameVerdict = { kind: 'different' };

export function same(by: NameRelation): NameVerdict {
  return { kind: 'same', by, score: relationScores[by] };
}

/** The less sure of two relations. */
export function weaker(a: NameRelation, b: NameRelation): NameRelation {
  return relationScores[a] <= relationScores[b] ? a : b;
}
