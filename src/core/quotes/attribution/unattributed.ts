import type { Span } from '../../text/span';
import type { Frame } from '../reading/frames';
import { mainSubject } from '../reading/mainSubject';
import { endingOf, wordsOf, type PassageWords } from '../reading/passageWords';
import { isDash, type Reading, type TokenRange } from '../reading/reading';
import { headOf } from '../speakers/head';
import { contentOf } from './content';
import { append, type Content, type Draft, type Grounds } from './draft';
import { attributedForeign, dialogueContent, dialogueLine, goesOnBehindDash } from './foreignAttribution';
import { introductionBy, namedBeforeColon, signatureBelow, signatureOf, speakingSubject, type Introduction } from './introductions';
import { isReportedSpeech } from './reportedSpeech';
import { canBeSpeech } from './speechlike';

/** Words in quotation marks shorter than this are a quote only with a cue of their own. */
const shortestUtterance = 3;

/** Capitalised words in marks on a line of their own are a heading when they are fewer than this. */
const longestHeading = 12;

/** How many frames back an attributed quote may be that a fragment without a cue goes on with. */
const farthestContinuation = 3;

/**
 * Gives the passages that no cue of their own frame attributes to whoever was speaking: sentences that go on with a
 * quote, sentences that a colon or a person's sentence introduces, fragments in the sentences right behind a quote.
 * @param drafts what the frames' own cues attribute, by frame; extended in place.
 */
export function attributeTheRest(reading: Reading, frames: readonly Frame[], drafts: Draft[][]): void {
  const rest = new Rest(reading, frames, drafts);
  frames.forEach((frame, index) => {
    if (frame.startsParagraph) rest.startParagraph();
    if (frame.passages.length > 0) rest.readFrame(frame, index);
    else rest.readPlain(frame, index);
    rest.passed(index);
  });
}

class Rest {
  /** Who spoke last, and in which frame. */
  private last: Draft | undefined;
  private lastFrame = -1;
  /** The last quote with quoted words in this paragraph. */
  private direct: Draft | undefined;
  /** True once somebody is quoted in this paragraph, indirectly or not. */
  private quotedHere = false;

  constructor(
    private readonly reading: Reading,
    private readonly frames: readonly Frame[],
    private readonly drafts: Draft[][],
  ) {}

  startParagraph(): void {
    this.direct = undefined;
    this.quotedHere = false;
  }

  /** Remembers who spoke last once a frame is done. */
  passed(index: number): void {
    const here = this.drafts[index] ?? [];
    const spoken = here.filter(({ kind }) => kind !== 'indirect').at(-1) ?? here.at(-1);
    if (!spoken) return;
    if (spoken.kind !== 'indirect') this.direct = spoken;
    this.last = spoken;
    this.lastFrame = index;
    this.quotedHere = true;
  }

  readFrame(frame: Frame, index: number): void {
    const taken = new Set((this.drafts[index] ?? []).flatMap(({ passages }) => passages));
    const open = frame.passages.filter((passage) => !taken.has(passage));
    if (open.length === 0) return;
    if (isAlone(this.reading, frame)) this.readAlone(frame, index);
    else if (taken.size === 0) this.readInside(frame, index, open);
  }

  /** A German sentence without a cue goes on with what was said when its verb is in the subjunctive of report. */
  readPlain(frame: Frame, index: number): void {
    const { direct } = this;
    const before = this.frames[index - 1];
    const dialogue = readsGrammar(this.reading) ? undefined : dialogueLine(this.reading, frame);
    if (direct && before && this.lastFrame === index - 1 && !frame.startsParagraph && goesOnBehindDash(this.reading, before, frame)) {
      direct.content.push(...dialogueContent(this.reading, frame));
      return;
    }
    if (dialogue) return this.put(index, dialogue.content, 'cue behind', dialogue.source, dialogue.cue);
    if ((this.drafts[index] ?? []).length > 0 || !this.last || this.lastFrame !== index - 1) return;
    if (isReportedSpeech(this.reading, frame)) this.put(index, this.contentOf(frame), 'continued', undefined);
  }

  /** A frame of nothing but quoted sentences. */
  private readAlone(frame: Frame, index: number): void {
    const words = this.wordsOf(frame.passages[0]);
    const inset = words && !readsGrammar(this.reading) ? attributedForeign(this.reading, frame, words) : undefined;
    if (inset) return this.put(index, inset.content, 'cue behind', inset.source, inset.cue);
    if (!words || !isUtterance(words, frame)) return;
    const signature = signatureBelow(this.reading, frame, this.frames[index + 1]);
    if (signature) return this.introduce(frame, index, { source: signature }, 'signed');
    const draft = this.quoteInParagraph(index);
    if (draft) return this.extend(draft, frame, index);
    const before = this.frames[index - 1];
    const introduction = before && introductionBy(this.reading, before);
    if (introduction) return this.introduce(frame, index, introduction, 'introduced');
    if (this.prependToNext(frame, index)) return;
    if (this.isReply(frame, index)) return this.put(index, this.contentOf(frame), 'subject', undefined);
    if (this.last?.source && this.last.kind !== 'indirect' && this.lastFrame >= index - 1 && !words.isTitleCase) {
      return this.extend(this.last, frame, index);
    }
    if (words.isTitleCase && !words.endsSentence) return;
    this.readOrphan(frame, index, words);
  }

  /** A paragraph of quoted words behind a quoted question, or the question behind such a paragraph: somebody else speaks now. */
  private isReply(frame: Frame, index: number): boolean {
    const { reading, frames } = this;
    const before = frames[index - 1];
    const asked = before && reading.passages[before.passages.at(-1) ?? -1];
    const said = reading.passages[frame.passages.at(-1) ?? -1];
    if (!asked?.closed || !asked.opened || !said?.opened || !frame.startsParagraph || this.lastFrame !== index - 1) return false;
    return [asked, said].some(({ segments }) => segments.length === 1 && endingOf(reading.text, segments[0] as Span) === '?');
  }

  /** The quote of the same paragraph that a frame of quoted sentences goes on with. */
  private quoteInParagraph(index: number): Draft | undefined {
    const { last, direct } = this;
    if (!this.quotedHere) return undefined;
    if (last && last.kind !== 'indirect' && this.lastFrame === index - 1) return last;
    return direct && this.isAboutSpeaker(index - 1) ? direct : undefined;
  }

  /** Quoted sentences that nothing introduces: the sentence before, or the quote before, tells whose they are. */
  private readOrphan(frame: Frame, index: number, words: PassageWords): void {
    const subject = readsGrammar(this.reading) ? speakingSubject(this.reading, this.frames[index - 1]) : undefined;
    if (subject) return this.introduce(frame, index, { source: subject }, 'subject');
    const source = this.lastFrame >= index - farthestContinuation ? this.last?.source : undefined;
    if (source || words.count > shortestUtterance) this.put(index, this.contentOf(frame), 'continued', source);
  }

  /** Quoted words inside a sentence whose own words attribute nothing. */
  private readInside(frame: Frame, index: number, open: readonly number[]): void {
    const { reading, last } = this;
    const speech = open.map((passage) => this.wordsOf(passage)).filter((words) => words && canBeSpeech(reading, words));
    const [first] = speech;
    if (!first) return;
    const signature = signatureOf(reading, frame);
    if (signature) return this.put(index, contentOf(reading, frame.from, first.tokenEnd), 'signed', signature);
    const named = namedBeforeColon(reading, frame);
    if (named) return this.put(index, contentOf(reading, first.firstToken, frame.to), 'introduced', named);
    const attributed = readsGrammar(reading) ? undefined : attributedForeign(reading, frame, first);
    if (attributed) return this.put(index, attributed.content, 'cue behind', attributed.source, attributed.cue);
    if (isHeadline(reading, frame, first)) return this.put(index, contentOf(reading, first.firstToken, first.tokenEnd), 'subject', undefined);
    if (!saysMore(speech)) return;
    if (!readsGrammar(reading)) return this.readForeign(index, first);
    const person = this.personBefore(frame, first);
    if (person) return this.put(index, contentOf(reading, first.firstToken, frame.to), 'subject', person);
    if (!last || last.kind === 'indirect' || this.lastFrame < index - farthestContinuation) return;
    this.put(index, this.contentOf(frame), 'continued', undefined);
  }

  /** Of a language whose grammar the rules do not know, sentences are quotes of nobody. */
  private readForeign(index: number, { firstToken, tokenEnd, count }: PassageWords): void {
    if (count > shortestUtterance) this.put(index, contentOf(this.reading, firstToken, tokenEnd), 'introduced', undefined);
  }

  /** The person the sentence is about, when one is: fragments behind it are that person's words. */
  private personBefore(frame: Frame, { firstToken }: PassageWords): TokenRange | undefined {
    const subject = mainSubject(this.reading, frame.from, firstToken);
    return subject && headOf(this.reading, subject).person ? subject : undefined;
  }

  /** True when the frame is about “he” or “she”: whoever was quoted in the same paragraph. */
  private isAboutSpeaker(index: number): boolean {
    const frame = this.frames[index];
    if (!frame || frame.passages.length > 0 || frame.startsParagraph) return false;
    const subject = mainSubject(this.reading, frame.from, frame.to);
    return subject !== undefined && ['he', 'she'].includes(this.reading.word(subject.from));
  }

  /** “…” at a paragraph's start, whose next sentence is quoted and attributed: one quote. */
  private prependToNext(frame: Frame, index: number): boolean {
    const next = this.frames[index + 1];
    const draft = this.drafts[index + 1]?.[0];
    if (frame.endsParagraph || !next || !draft || draft.kind !== 'direct' || draft.grounds !== 'cue behind') return false;
    if (draft.passages[0] !== next.passages[0]) return false;
    const added = this.contentOf(frame);
    draft.content = [...added.spans].concat(draft.content);
    draft.passages = [...added.passages].concat(draft.passages);
    return true;
  }

  private extend(draft: Draft, frame: Frame, index: number): void {
    append(draft, this.contentOf(frame));
    this.lastFrame = index;
    this.quotedHere = true;
  }

  private introduce(frame: Frame, index: number, { source, cue }: Introduction, grounds: Grounds): void {
    this.put(index, this.contentOf(frame), grounds, source, cue);
  }

  private contentOf(frame: Frame): Content {
    return contentOf(this.reading, frame.from, frame.to);
  }

  private put(index: number, content: Content, grounds: Grounds, source: TokenRange | undefined, cue?: Draft['cue']): void {
    const { spans, kind, passages } = content;
    if (spans.length === 0) return;
    this.drafts[index]?.push({ content: [...spans], kind, source, cue, passages: [...passages], frame: index, grounds });
  }

  private wordsOf(passage: number | undefined): PassageWords | undefined {
    const found = this.reading.passages[passage ?? -1];
    return found && wordsOf(this.reading, found);
  }
}

/** Enough words for a quote on its own, and no heading. */
function isUtterance(words: PassageWords, frame: Frame): boolean {
  const isHeading = words.isTitleCase && frame.startsParagraph && frame.endsParagraph && words.count < longestHeading;
  return !isHeading && (words.count >= shortestUtterance || words.endsSentence);
}

/** “‘They sent us home’: school shut for a week”: quoted words that head a line without a full stop. */
function isHeadline(reading: Reading, frame: Frame, { firstToken, tokenEnd, count }: PassageWords): boolean {
  return frame.startsParagraph && frame.endsParagraph && firstToken === frame.from && count > shortestUtterance
    && (reading.isMark(tokenEnd, ':') || isDash(reading, tokenEnd)) && tokenEnd + 1 < frame.to && !reading.isMark(frame.to - 1, '.');
}

/** Fragments that go on with a quote say something: two of them, or one of several words. */
function saysMore(speech: readonly (PassageWords | undefined)[]): boolean {
  const count = speech.reduce((sum, words) => sum + (words?.count ?? 0), 0);
  return speech.length > 1 ? count > 3 : count > 2;
}

/** Whose the words of a sentence are, its grammar tells; of other languages than these the rules know none. */
function readsGrammar({ prose }: Reading): boolean {
  return /^(?:en|de)\b/i.test(prose.language);
}

function isAlone(reading: Reading, frame: Frame): boolean {
  for (let i = frame.from; i < frame.to; i += 1) {
    if (!reading.isQuoted(i) && !reading.isAnyMark(i)) return false;
  }
  return true;
}
