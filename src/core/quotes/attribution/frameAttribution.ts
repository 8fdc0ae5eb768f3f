import type { Cue } from '../cues/cue';
import { cuesIn, hasPassage } from '../cues/cues';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import { bracketEnd } from '../reading/nounPhrase';
import { wordsOf } from '../reading/passageWords';
import { isDash, isVerbLike, type Reading } from '../reading/reading';
import { clauseEnd, nextOwnVoice, startsOwnVoice } from './clauseEnd';
import { startsClause, takesThings } from './clauseStart';
import { afterMarks, complementOf, onlyAdjuncts, pastAddressee } from './complement';
import { contentOf, hasVerb, hasVerbAfterComma, mayHaveVerb, passagesEnd } from './content';
import { append, type Draft, type Grounds } from './draft';
import { stopOf } from './nesting';
import { givesName, isOnlyTitles, namesOnly } from './speechlike';

/** A clause in front of “…, she said” has to have this many tokens to be taken for an indirect quote. */
const shortestClause = 4;

/** What one frame's own cues attribute, in order. */
export function attributeFrame(reading: Reading, frame: Frame, index: number): Draft[] {
  return new FrameAttribution(reading, frame, index).drafts();
}

/** “of which, as we heard, few were read”: says how it is known, not who said it. */
function isAside(reading: Reading, cue: Cue): boolean {
  return reading.word(cue.clauseStart) === 'as' && !reading.has(cue.head, Trait.plain)
    && /^(?:i|we|you)$/.test(reading.word(cue.clauseStart + 1));
}

/** “Auf die Frage, ob …, antwortete sie”: what was asked is not the answer. */
function asksAfter(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 3; i += 1) if (/^(?:auf|nach|an)?frage$/.test(reading.word(i))) return true;
  return false;
}

class FrameAttribution {
  private readonly found: Draft[] = [];
  /** The first token that no quote of this frame has taken yet. */
  private open: number;

  constructor(private readonly reading: Reading, private readonly frame: Frame, private readonly index: number) {
    this.open = frame.from;
  }

  drafts(): Draft[] {
    const cues = cuesIn(this.reading, this.frame);
    for (let i = 0; i < cues.length; i += 1) {
      const cue = cues[i];
      if (!cue || cue.range.from < this.open) continue;
      const stop = stopOf(this.reading, this.frame, cues, i);
      if (!this.quoteBefore(cue, stop)) this.quoteBehind(cue, stop);
    }
    return this.found;
  }

  /** “…”, she said: everything open up to the cue's clause. */
  private quoteBefore(cue: Cue, stop: number): boolean {
    const { reading } = this;
    if (cue.participle || cue.shared) return false;
    let to = cue.clauseStart;
    const marked = to > this.open && reading.isMark(to - 1, ',');
    while (to > this.open && !reading.isQuoted(to - 1) && reading.isAnyMark(to - 1)) to -= 1;
    if (to <= this.open) return false;
    const from = this.clauseOpen(to);
    if (cue.form === 'judging' || !this.canBeSaid(cue, from, to, marked)) return false;
    this.take(from, to, cue, cue.range.to, 'cue behind');
    this.open = pastAddressee(reading, cue, cue.clauseEnd, this.frame.to);
    if (cue.form === 'preposition' && !cue.inverted) this.goOnAround(stop);
    else this.goOnBehind(stop);
    return true;
  }

  /** Whether what stands open before a cue is what it attributes; `marked` when a comma sets it off. */
  private canBeSaid(cue: Cue, from: number, to: number, marked: boolean): boolean {
    const { reading } = this;
    const passage = reading.passageAt(to - 1);
    if (passage) {
      const words = wordsOf(reading, passage);
      if (words.isTitleCase && !words.endsSentence && reading.has(cue.head, Trait.quoting)) return false;
      return (marked || words.endsClause || words.endsSentence || cue.form === 'preposition') && !isOnlyTitles(reading, from, to);
    }
    if (!marked && cue.form !== 'preposition') return false;
    if ((reading.has(cue.head, Trait.quoting) && !cue.inverted) || isAside(reading, cue)) return false;
    return hasPassage(reading, from, to) ? !isOnlyTitles(reading, from, to) : this.isIndirectBefore(cue, from, to);
  }

  /** Where what stands before a cue begins: behind an earlier quote, an open bracket or a colon that introduces a passage. */
  private clauseOpen(to: number): number {
    const { reading } = this;
    let from = afterMarks(reading, this.open, to);
    for (let i = from; i < to; i += 1) {
      if (reading.isMark(i, '(') && bracketEnd(reading, i, to) === i) from = i + 1;
      else if (reading.isMark(i, ':') && reading.isQuoted(i + 1)) from = i + 1;
    }
    return from;
  }

  private isIndirectBefore(cue: Cue, from: number, to: number): boolean {
    const { reading } = this;
    if (cue.form !== 'judging' && from === this.frame.from && this.leadsToPassage(cue) && to - from > 1) return true;
    if (cue.form === 'judging' || to - from < shortestClause || reading.word(cue.clauseEnd) === 'for') return false;
    if (this.found.length > 0 && from > this.frame.from) return false;
    const german = reading.lexicon.language === 'de' && cue.inverted;
    if (cue.form !== 'preposition' && !german && !this.isParenthesis(cue)
      && !onlyAdjuncts(reading, cue.clauseEnd, this.frame.to)) return false;
    if (german && (reading.has(cue.clauseEnd, Trait.negation) || asksAfter(reading, from))) return false;
    if (!german && reading.has(from, Trait.preposition | Trait.subordinator | Trait.participle) && cue.form !== 'preposition'
      && !hasVerbAfterComma(reading, from, to)) return false;
    return mayHaveVerb(reading, from, to);
  }

  /** “The lamps, she said, had failed”: between two commas and nothing else. */
  private isParenthesis(cue: Cue): boolean {
    return !cue.inverted && this.reading.isMark(cue.clauseEnd, ',');
  }

  /** “…”, she said. “…”: the second part of a quote that its cue cuts in two. */
  private goOnBehind(stop: number): void {
    const { reading, frame } = this;
    const draft = this.found[this.found.length - 1];
    let at = this.open;
    while (at < frame.to && !reading.isQuoted(at)) at += 1;
    if (draft?.kind === 'indirect') return at < stop ? this.goOnToPassage(draft, at, stop) : this.goOnIndirect(draft, stop);
    if (!draft || at >= frame.to) return;
    if (!onlyAdjuncts(reading, this.open, at) && !this.cutsClause(draft, at, stop)) return this.goOnMixed(draft, at, stop);
    while (at < frame.to && reading.isQuoted(at)) {
      const passage = reading.passageOf[at] ?? -1;
      append(draft, { spans: reading.passages[passage]?.segments ?? [], passages: [passage] });
      while (at < frame.to && reading.passageOf[at] === passage) at += 1;
      this.open = at;
      at = afterMarks(reading, at, frame.to);
    }
  }

  /** The line sails, by its own account, from May on: what stands behind the cue belongs to what stands before it. */
  private goOnAround(stop: number): void {
    const draft = this.found[this.found.length - 1];
    if (!draft || stop <= this.open) return;
    append(draft, contentOf(this.reading, this.open, stop));
    this.open = stop;
  }

  /** The lamps had failed, she said, and nobody knew why: what follows the parenthesis is said, too. */
  private goOnIndirect(draft: Draft, stop: number): void {
    const { reading } = this;
    const from = this.open + 1;
    if (!reading.isMark(this.open, ',') || stop - from < shortestClause || startsOwnVoice(reading, from, stop)) return;
    append(draft, contentOf(reading, from, nextOwnVoice(reading, from, stop)));
    this.open = stop;
  }

  /** The lamps had been, she said, “a gift”; the pier was safe, he said, and debate “something we like”: the clause goes on to the passage. */
  private goOnToPassage(draft: Draft, passage: number, stop: number): void {
    const { reading } = this;
    const from = this.open + 1;
    const words = reading.passageAt(passage);
    if (!reading.isMark(this.open, ',') || !words || wordsOf(reading, words).startsUpper || startsOwnVoice(reading, from, stop)) return;
    if (passage > from && !reading.has(from, Trait.coordinator)) return;
    const end = clauseEnd(reading, passagesEnd(reading, passage, stop), stop);
    append(draft, contentOf(reading, from, end));
    this.open = end;
  }

  /** “The rest, they write, ‘could not be found’”: what stands before the parenthesis is the beginning of what stands behind it. */
  private leadsToPassage(cue: Cue): boolean {
    const { reading } = this;
    const passage = reading.passageAt(cue.clauseEnd + 1);
    return reading.isMark(cue.clauseEnd, ',') && passage !== undefined && !wordsOf(reading, passage).startsUpper;
  }

  /** “Every time you say that,” Kern said, pointing at the board, “you lose”: small letters go on with a sentence. */
  private cutsClause(draft: Draft, at: number, stop: number): boolean {
    const { reading } = this;
    const first = reading.passages[draft.passages[draft.passages.length - 1] ?? -1];
    const next = reading.passageAt(at);
    return draft.kind === 'direct' && stop >= at && reading.isMark(at - 1, ',') && first !== undefined && next !== undefined
      && wordsOf(reading, first).endsClause && !wordsOf(reading, next).startsUpper;
  }

  /** The plan “is dead,” she said, and “will stay dead”: the clause goes on behind the comma. */
  private goOnMixed(draft: Draft, passage: number, stop: number): void {
    const { reading } = this;
    let comma = passage - 1;
    while (comma > this.open && !reading.isMark(comma, ',')) comma -= 1;
    if (draft.kind !== 'mixed' || passage >= stop || !reading.isMark(comma, ',')
      || startsOwnVoice(reading, comma + 1, stop)) return;
    if (!onlyAdjuncts(reading, this.open, comma + 1)) return;
    const content = contentOf(reading, comma + 1, clauseEnd(reading, passagesEnd(reading, passage, stop), stop));
    append(draft, content);
    this.open = stop;
  }

  /** She said …: what follows the cue, up to `stop`. */
  private quoteBehind(cue: Cue, stop: number): void {
    const { reading } = this;
    const complement = complementOf(reading, cue, stop);
    let from = Math.max(complement.from, this.colonBefore(complement.from, stop));
    if (from >= stop) return;
    const passage = reading.passageAt(from);
    const words = passage && wordsOf(reading, passage);
    if (words && givesName(reading, cue, words)) return;
    if (reading.has(cue.head, Trait.manner) && !(words?.startsUpper && reading.isAnyMark(from - 1))) return;
    if (words && words.tokenEnd < stop
      && (words.endsSentence || (words.startsUpper && words.endsClause && !this.joinsPassage(words.tokenEnd)))) {
      this.take(from, words.tokenEnd, cue, complement.cueEnd, 'cue before');
      this.open = words.tokenEnd;
      return;
    }
    const last = passagesEnd(reading, from, this.clauseStop(from, stop));
    let to = stop;
    if (last >= 0 && cue.form === 'judging' && namesOnly(reading, from, last)) return;
    if (last >= 0) to = clauseEnd(reading, last, stop);
    else if (!this.isIndirectBehind(cue, complement.marked, from, stop)) return;
    else to = this.indirectEnd(from, stop);
    from = Math.min(from, to);
    this.take(from, to, cue, complement.cueEnd, 'cue before');
    this.open = to;
  }

  /** The semicolon behind which another clause holds the first passage; else `stop`. */
  private clauseStop(from: number, stop: number): number {
    const { reading } = this;
    let semicolon = stop;
    for (let i = from; i < stop && !reading.isQuoted(i); i += 1) {
      if (reading.isMark(i, ';')) semicolon = i;
      else if (semicolon < i && isVerbLike(reading, i)) return semicolon;
    }
    return stop;
  }

  /** “said that, as it rained, the game was off”: a comma right behind “that” ends nothing. */
  private indirectEnd(from: number, stop: number): number {
    const end = nextOwnVoice(this.reading, from, stop);
    return end - from < shortestClause ? nextOwnVoice(this.reading, Math.min(end + 1, stop), stop) : end;
  }

  /** The first passage behind a colon, when one is there: what stands before the colon only introduces it. */
  private colonBefore(from: number, stop: number): number {
    const { reading } = this;
    for (let i = from + 1; i < stop; i += 1) {
      if (reading.isQuoted(i)) return reading.isMark(i - 1, ':') || this.isSetOff(from, i) ? i : from;
    }
    return from;
  }

  /** “writes back, ‘We are late.’”: a sentence behind a comma, and no clause before it that it could belong to. */
  private isSetOff(from: number, passageStart: number): boolean {
    const { reading } = this;
    const passage = reading.passageAt(passageStart);
    const words = passage && wordsOf(reading, passage);
    return words !== undefined && reading.isMark(passageStart - 1, ',') && words.startsUpper
      && (words.endsSentence || words.endsClause)
      && (!hasVerb(reading, from, passageStart) || reading.has(afterMarks(reading, from, passageStart), Trait.subordinator));
  }

  /** “…,” and “…”: another passage follows behind a comma or an “and”. */
  private joinsPassage(from: number): boolean {
    const { reading } = this;
    let at = from;
    while (at < from + 3 && (reading.isMark(at, ',') || reading.has(at, Trait.coordinator))) at += 1;
    return reading.isQuoted(at);
  }

  private isIndirectBehind(cue: Cue, marked: boolean, from: number, to: number): boolean {
    const { reading } = this;
    if (!cue.source || cue.form === 'judging') return false;
    if (to - from < 3 || reading.isAnyMark(from)) return false;
    if (marked) return true;
    if (takesThings(reading, cue.head) && !startsClause(reading, from, to)) return false;
    return !reading.has(cue.head, Trait.quoting) && !reading.has(from, Trait.preposition)
      && hasVerb(reading, from, Math.min(to, from + 16));
  }

  /** “— We stay, said Kern.”: a dash at a paragraph's start instead of quotation marks. */
  private isDialogueLine(from: number): boolean {
    const { reading, frame } = this;
    return frame.startsParagraph && from === frame.from + 1 && isDash(reading, frame.from) && reading.isCapitalised(from);
  }

  private take(from: number, to: number, cue: Cue, cueEnd: number, grounds: Grounds): void {
    const { reading } = this;
    const content = contentOf(reading, from, to);
    if (content.spans.length === 0) return;
    this.found.push({
      content: content.spans,
      kind: grounds === 'cue behind' && this.isDialogueLine(from) ? 'direct' : content.kind,
      source: cue.source,
      cue: reading.spanOf({ from: cue.range.from, to: cueEnd }),
      passages: content.passages,
      frame: this.index,
      grounds,
    });
  }
}
