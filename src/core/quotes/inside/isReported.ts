import type { Draft } from '../attribution/draft';
import type { Reading } from '../reading/reading';

/** What is said by whom somebody talks to, or by who talks: quoted from another time, or not at all. */
const speakers = /^(?:i|we|you)$/;
const modal = /^(?:can|could|would|should|will|shall|may|might|must|do|does|did|can't|can’t|don't|don’t|didn't|didn’t|cannot|won't|won’t|'ll|’ll|'d|’d|not|never|let|please)$/;
const past = /^(?:said|told|wrote|thought|swore|read|put|[a-z]{2,}ed)$/;
const noReport = /^(?:used|needed|wanted|liked|loved|hated|decided|planned|tried|regretted|continued|learned|meant|refused)$/;
/** Verbs of knowing, wanting and the like: inside what somebody says they tell of a state, not of words. */
const states = /^(?:need|like|know|see|use|mean|learn|show|hear|find|love|hate|prefer|want|call|feel)(?:s|ed|d|ing)?$|^(?:knew|known|saw|seen|meant|learnt|shown|heard|found|felt)$/;

/** Of those, the verbs that quote words all the same: “called the talks “theatre””, “the report found “no sign””. */
const quoting = /^(?:(?:call|show)(?:s|ed|ing|n)?|find(?:s|ing)?|found)$/;

/** Whether a verb tells of a state of mind or of a thing rather than of words. */
export function isState(verb: string): boolean {
  return states.test(verb);
}

/**
 * Whether a draft inside the words of another reports words of somebody else. “I think it is late” only says that it is late; “I said it was
 * late” and “she says it is late” report. Quoted words behind a verb of state (Kern said the port needed “men, not plans”) are the outer
 * speaker's.
 */
export function isReported(reading: Reading, { cue, source, kind, content }: Draft): boolean {
  if (!cue) return false;
  const from = reading.tokenAt(cue.start);
  const to = reading.tokenAt(cue.end);
  const verb = to - 1;
  if (kind !== 'indirect') return !isState(reading.word(verb)) || quoting.test(reading.word(verb));
  if (!source || isState(reading.word(verb))) return false;
  if (!speakers.test(reading.word(source.from)) || source.to - source.from > 1) return content.length > 0;
  for (let i = from; i < to; i += 1) if (modal.test(reading.word(i))) return false;
  return past.test(reading.word(verb)) && !noReport.test(reading.word(verb));
}
