import { assertMentions } from './mentions';

describe('people', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a given name and a surname', 'The report by «Anna Brandt» was late.', 'PERSON'],
    [
      'titles stay outside',
      'Deputy Foreign Minister «Tomas Lindqvist» met Mr «Okafor» and Gen. «Ilse Maron».',
      'PERSON PERSON PERSON',
    ],
    ['an office with its portfolio', 'Secretary of State «Mara Quill» left early.', 'PERSON'],
    ['a role before the name', 'They asked harbour spokeswoman «Veltra Osmund» about it.', 'PERSON'],
    ['an apposition behind the name', '«Drenka Molvic», a former deputy spokesman for the port, left.', 'PERSON'],
    ['an age behind the name', 'The driver, «Osric Velt», 42, was hurt.', 'PERSON'],
    ['a party in brackets', 'The motion by «Jorun Haldvik» (NBP) failed.', 'PERSON'],
    ['particles', 'Works by «Ruth van der Meulen» and «Omar al-Rashid» were shown.', 'PERSON PERSON'],
    ['initials and suffixes', 'Letters to «James T. Holloway» and «Peter Marsh Jr.» were found.', 'PERSON PERSON'],
    ['diacritics', 'We met «Zoë Şimşek» and «Łukasz Żmuda» there.', 'PERSON PERSON'],
    ['curly apostrophes', '“It is late,” said «Sinéad O’Hara». «O’Hara»’s report was short.', 'PERSON PERSON'],
    ['possessives stay outside', "«Anna Brandt»'s plan and «Lena Frost»' plan differ.", 'PERSON PERSON'],
    ['a country and an office before the name', 'Norwegian Prime Minister «Ane Solheim» spoke.', 'PERSON'],
    ['an organisation and an office before the name', 'NATO Secretary General «Ivo Brandt» spoke.', 'PERSON'],
    ['a surname alone after the full name', '«Drenka Molvic» came. «Molvic» left.', 'PERSON PERSON'],
    ['a surname alone before a verb of saying', 'It is late, «Okonjo» said.', 'PERSON'],
    ['a list with people', 'They saw «Anna Brandt», «Velmar» and «Peter Holm».', 'PERSON PERSON PERSON'],
    ['months that are names', 'Mrs «May» met «April Jones» in June.', 'PERSON PERSON'],
    ['words that are names', '«Will Turner» and «Mark Rose» will mark the rose beds.', 'PERSON PERSON'],
  ];
  for (const [what, sample, types] of cases) it(what, () => assertMentions(sample, types));

  it('takes the labels of turns for people, also in capitals', () => {
    assertMentions(
      '«VELMAR»: Good morning.\n\n«OKONJO»: Good morning to you.\n\n«VELMAR»: Let us begin.',
      'PERSON PERSON PERSON',
    );
  });

  it('takes what the labels of turns end with for people, behind titles and offices', () => {
    assertMentions(
      'MS. «ABENDROTH»: It is late.\n\nHARBOUR ENGINEER «NAKAI»: It is not.\n\nMS. «ABENDROTH»: The geese are here.\n\nHARBOUR ENGINEER «NAKAI»: They are.',
      'PERSON PERSON PERSON PERSON',
    );
  });

  it('does not take a common first word for a name', () => {
    assertMentions('Will it rain? Mark my words. Rose beds need water. Hope remains.', '');
  });
});
