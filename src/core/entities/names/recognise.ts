import type { CancellationToken } from '../../cancellation';
import type { Span } from '../../text/span';
import type { Found } from '../found';
import { type Words } from '../words';
import { withAcronyms } from './acronyms';
import type { Candidate } from './candidate';
import { partsOfWords } from './compounds';
import { believed, decide } from './decide';
import { weighContext } from './contextEvidence';
import { elections, withYear } from './elections';
import { germanNames } from './german/germanNames';
import { inHeadlines } from './headlines';
import { shareOverLists } from './lists';
import { acrossNicknames } from './nicknames';
import { nameRuns } from './runs';
import { SentenceStyle } from './sentenceStyle';
import { spokenLanguages } from './spokenLanguages';
import { splitRun } from './split';
import { weighWords } from './wordEvidence';
import { works } from './works';

/** What a turn's label weighs for a person, by trial. */
const LABEL = 4;

/**
 * Names by lexicon, form and context. Every name's mentions in running text are weighed together; what they come to also
 * decides over headlines, where capitals say nothing.
 */
export function recogniseNames(words: Words, token: CancellationToken): readonly Found[] {
  const { styles, prose: { text, turns } } = words;
  const labelled = new Set(turns.map(({ label }) => nameEnd(text, label)));
  const running: Candidate[] = [];
  const headlines: Candidate[] = [];
  for (const run of nameRuns(words, styles)) {
    if (token.isCancellationRequested) break;
    const isRunning = styles[words.sentenceOf[run.from] ?? 0] === SentenceStyle.running;
    for (const candidate of splitRun(words, run)) {
      if (!candidate.fixed) {
        weighWords(words, candidate);
        weighContext(words, candidate);
        if (labelled.has(words.ends[candidate.to - 1] ?? -1)) candidate.evidence.person += LABEL;
      }
      (isRunning ? running : headlines).push(candidate);
    }
  }
  running.push(...acrossNicknames(words));
  shareOverLists(words, running, decide(running, headlines));
  const decisions = withAcronyms(words, running, decide(running, headlines));
  const parts = partsOfWords(words, decisions);
  const inParts = new Set(parts.map(({ from }) => from));
  const named = [...believed(words, running, decisions), ...inHeadlines(words, headlines, decisions)]
    .filter(({ from, to }) => to - from > 1 || !inParts.has(from))
    .map((found) => withYear(words, found));
  return [...germanNames(words), ...spokenLanguages(words), ...named, ...elections(words), ...works(words), ...parts];
}

/** Where the name in a turn's label ends: `MS. OKAFOR`, `OKAFOR, Harbour Street`. */
function nameEnd(text: string, { start, end }: Span): number {
  const comma = text.slice(start, end).indexOf(',');
  return comma < 0 ? end : start + comma;
}
