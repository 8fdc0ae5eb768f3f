import { assertMentions } from './mentions';

describe('organisations', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['by their last word', 'The «Halden Shipping Company» sued «Velmar Group».', 'ORG ORG'],
    ['by their first word', 'The «Ministry of Fisheries and Trade» asked the «University of Velmar».', 'ORG ORG'],
    ['with a nationality', 'The «Norwegian Fisheries Ministry» agreed.', 'ORG'],
    ['with a possessive inside', 'The «Prosecutor-General’s Office» and the «Women’s Rights Party» agreed.', 'ORG ORG'],
    ['but not of a country', 'Norway’s «Supreme Court» agreed.', 'ORG'],
    ['joined by "and"', 'The «Food and Harbour Administration» closed.', 'ORG'],
    ['two of them', 'The «Halden Labour Party» and the «Velmar Green Party» met.', 'ORG ORG'],
    ['with their acronym', 'The «Baltic Grain Council» («BGC») met. The «BGC» agreed.', 'ORG ORG ORG'],
    ['known by name', 'According to «Reuters» and the «World Health Organization», it fell.', 'ORG ORG'],
    ['told by the word behind', 'The «Sorvik» shipping company paid.', 'ORG'],
    ['a part of a compound', 'The «Kremlin»-backed group and «NATO»-led troops met.', 'ORG ORG'],
  ];
  for (const [what, sample, types] of cases) it(what, () => assertMentions(sample, types));

  it('does not take the acronym of common words for one', () => {
    assertMentions('They ship liquid petroleum fuel (LPF). The LPF is cold.', '');
  });
});

describe('places', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['countries and cities', 'From «Oslo» to «New York», from «Peru» to «South Korea».', 'GPE GPE GPE GPE'],
    ['unknown ones behind a preposition', 'A bridge near «Ostravik» fell. People in «Velmaro» saw it.', 'GPE GPE'],
    [
      'unknown ones by the word for their kind',
      'The village of «Sunderholt» and the «Velmaro» region flooded.',
      'GPE GPE',
    ],
    ['parts of the earth', 'Ships left the «Black Sea» and the «Gulf of Aden» for «Lake Velmar».', 'LOC LOC LOC'],
    ['buildings and roads', 'From «Halden Airport» to «Queensway Bridge».', 'FAC FAC'],
    ['abbreviated, also before a full stop', 'He left the «U.S.» for «Chad» and died in the «U.K.»', 'GPE GPE GPE'],
    ['at a sentence’s start, where the word is common too', '«Turkey» agreed.', 'GPE'],
    ['towns whose names are common words', 'Reading is fun.', ''],
    ['a part of a compound', 'A «London»-based and a «U.S.»-led group met.', 'GPE GPE'],
  ];
  for (const [what, sample, types] of cases) it(what, () => assertMentions(sample, types));
});

describe('other names', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'peoples and faiths',
      'Many «Danes» and «Muslim» pro-«Russian» voters met two «South Koreans».',
      'NORP NORP NORP NORP',
    ],
    ['languages', 'She speaks «Arabic» and wrote it in «Polish».', 'LANGUAGE LANGUAGE'],
    ['events', 'Since «World War II» and the «2005 Norwegian parliamentary election» much has changed.', 'EVENT EVENT'],
    ['laws', 'The «Treaty of Velmar» and the «Clean Harbours Act» hold.', 'LAW LAW'],
    ['works behind the word for their kind', 'He wrote the novel “«The Salt Roads»” and said “No Way”.', 'WORK_OF_ART'],
    ['models of weapons and machines', 'Five «MiG-29» jets and «F-16» spares came.', 'PRODUCT PRODUCT'],
  ];
  for (const [what, sample, types] of cases) it(what, () => assertMentions(sample, types));
});
