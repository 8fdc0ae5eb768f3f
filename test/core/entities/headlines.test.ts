import { assertMentions } from './mentions';

describe('headlines', () => {
  it('gives nobody where every word has a capital', () => {
    assertMentions('City Council Backs New Bridge As Residents Object', '');
  });

  it('gives what the gazetteer knows', () => {
    assertMentions('«Danish» Farmers Urge «NATO» To Leave «Oslo» Alone', 'NORP ORG GPE');
  });

  it('gives what the text below names, and no more of the run', () => {
    assertMentions('«Velmaro» Defenders Hold On As Others Leave\n\nPeople in «Velmaro» waited.', 'GPE GPE');
  });

  it('gives people by their given name', () => {
    assertMentions('«Anna Brandt» Says Harbour Will Close After Long Dispute', 'PERSON');
  });

  it('reads upper-case letters', () => {
    assertMentions('FLOODS IN «NORWAY» AS «MOLVIC» RESIGNS\n\n«Drenka Molvic» left.', 'GPE PERSON PERSON');
  });

  it('takes capitals among small letters for an acronym, not an emphasis', () => {
    assertMentions('The «BGC» agreed. It was a VERY long day.', 'ORG');
  });
});
