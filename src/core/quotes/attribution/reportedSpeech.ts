import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';

/** The subjunctive of report where it differs from every other form of its verb, third person. */
const subjunctive = /^(?:sei|seien|habe|werde|könne|müsse|wolle|solle|dürfe|wisse|gebe|gehe|komme|stehe|bleibe|liege|lasse|brauche|bestehe|gelte|handle|mache|sehe|nehme|finde|wünsche|wachse|fehle)$/;
const whether = /^(?:ob|als|wenn|damit|ich|wir|es)$/;

/** “Der Kai sei dicht.”: German tells by the verb that somebody else says so. */
export function isReportedSpeech(reading: Reading, frame: Frame): boolean {
  if (reading.lexicon.language !== 'de' || reading.isMark(frame.to - 1, '?')) return false;
  for (let i = frame.from + 1; i < frame.to; i += 1) {
    if (reading.isMark(i, ';') || reading.isMark(i, ',')) return false;
    if (subjunctive.test(reading.word(i)) && !whether.test(reading.word(i - 1)) && reading.word(frame.from) !== 'ich') return true;
  }
  return false;
}
