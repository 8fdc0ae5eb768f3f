import { wordsOf } from '../lexicon/list';
import { Shape, spellingAt, type Words } from '../words';

/** What sails, flies or runs under a name of its own. */
const vessels = new Set(
  wordsOf(`
  ship vessel ferry freighter tanker trawler cutter yacht schooner frigate submarine destroyer steamer tug tugboat barge liner
  lifeboat icebreaker dredger boat lightship bulker ketch brig galleon corvette cruiser`),
);
/** Who is on board. */
const crews = new Set(wordsOf('crew seafarers sailors passengers captain master skipper hull deck hold bridge wreck bow stern'));
const ON_BOARD = /^(?:aboard)$/;

/** "the ferry Halmar Star", "the crew of the Halmar Star", "aboard the Halmar Star": whether the name at `from` is a vessel's. */
export function isVessel(words: Words, from: number): boolean {
  const article = spellingAt(words, from - 1, from);
  if (vessels.has(article.lower) && !(article.shape & Shape.capital)) return true;
  if (article.lower !== 'the') return ON_BOARD.test(article.lower);
  const before = spellingAt(words, from - 2, from).lower;
  if (ON_BOARD.test(before) || (before === 'board' && spellingAt(words, from - 3, from).lower === 'on')) return true;
  return before === 'of' && crews.has(spellingAt(words, from - 3, from).lower);
}
