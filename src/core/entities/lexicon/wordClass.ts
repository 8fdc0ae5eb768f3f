/** What a lexicon knows of one word, as bits; a word may be several things at once. */
export const WordClass = {
  /** Written small in running text: a capital says nothing at a sentence's start or in a headline. */
  common: 1 << 0,
  /** An article, preposition, pronoun or the like. */
  function: 1 << 1,
  givenName: 1 << 2,
  surname: 1 << 3,
  courtesyTitle: 1 << 4,
  officeWord: 1 << 5,
  officeModifier: 1 << 6,
  roleNoun: 1 << 7,
  organisationTail: 1 << 8,
  organisationHead: 1 << 9,
  facilityTail: 1 << 10,
  landscapeTail: 1 << 11,
  landscapeHead: 1 << 12,
  stateTail: 1 << 13,
  stateHead: 1 << 14,
  eventTail: 1 << 15,
  eventHead: 1 << 16,
  lawTail: 1 << 17,
  lawHead: 1 << 18,
  organisationNoun: 1 << 19,
  placeNoun: 1 << 20,
  placePreposition: 1 << 21,
  particle: 1 << 22,
  nameSuffix: 1 << 23,
  personVerb: 1 << 24,
  /** The name of a month or a day of the week, in full or abbreviated. */
  calendar: 1 << 25,
  language: 1 << 26,
} as const;

/** Classes that end or begin the name of something that is not a person. */
export const tails =
  WordClass.organisationTail |
  WordClass.facilityTail |
  WordClass.landscapeTail |
  WordClass.stateTail |
  WordClass.eventTail |
  WordClass.lawTail;
export const heads =
  WordClass.organisationHead | WordClass.landscapeHead | WordClass.stateHead | WordClass.eventHead | WordClass.lawHead;
