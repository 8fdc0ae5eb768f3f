import assert from 'node:assert/strict';
import { dateOf } from './resolved';

describe('the date of a document', () => {
  const stated: readonly (readonly [string, string])[] = [
    ['COPENHAGEN, March 14, 2025 (Wire) - The harbour reopened.', '2025-03-14'],
    ['COPENHAGEN, March 14 (Wire) - The harbour reopened.', '--03-14'],
    ['Nairobi, 16 June 2022 (WIRE) – Farmers met.', '2022-06-16'],
    ['LIMA (May 6, 2021) — The pandemic goes on.', '2021-05-06'],
    ['Harbour reopens\n\nKUWAIT CITY, July 25: The authority held a symposium.', '--07-25'],
    ['VARNSUND, March 14 (Wire) - It opened.\n\nThe plan of Friday, March 14, 2025, was followed.', '2025-03-14'],
    ['Harbour reopens\nThursday, 13 March 2025\n\nThe harbour reopened.', '2025-03-13'],
    ['Harbour reopens\nBy Anna Weiss\n13 March 2025 10:30 GMT\n\nThe harbour reopened.', '2025-03-13'],
    ['Harbour reopens\nPublished on 3 May 2023\nLast updated 5 May 2023\n\nIt reopened.', '2023-05-03'],
    ['Harbour reopens\n\nIt reopened on Tuesday.\n\nPublished: May 3, 2023', '2023-05-03'],
    ['Hafen öffnet\nVeröffentlicht am 3. Mai 2023\n\nDer Hafen ist wieder offen und das ist gut.', '2023-05-03'],
  ];
  for (const [text, date] of stated) it(`${JSON.stringify(text.slice(0, 50))} is of ${date}`, () => assert.equal(dateOf(text), date));

  it('is in front matter', () => {
    assert.equal(dateOf('---\ntitle: Harbour\ndate: 2025-03-14\n---\n\nIt reopened on 3 May 2024.', 'markdown'), '2025-03-14');
    assert.equal(dateOf('---\r\ndate: "2025-03-14T10:00:00Z"\r\n---\r\nText.', 'markdown'), '2025-03-14');
    assert.equal(dateOf('---\ndate: 2025-02-31\n---\nText.', 'markdown'), undefined);
    assert.equal(dateOf('Text.\n\n---\nfounded on date 2025-03-14\n---\n', 'markdown'), undefined);
  });

  const uncertain: readonly string[] = [
    'The harbour reopened on 3 May 2023.',
    'A diary\n\n3 May 2023\n\nWe sailed.\n\n4 May 2023\n\nWe rested.',
    'Published on 3 May 2023\nPublished on 4 May 2023\n\nText.',
    'On March 14, the harbour reopened - at last.',
    'Harbour\n\nMarch 2025\n\nIt reopened.',
    '',
  ];
  for (const text of uncertain) it(`is not known of ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(dateOf(text), undefined));
});
