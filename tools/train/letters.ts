import { cities } from '../../src/core/entities/lexicon/generated/cities';
import { givenNames } from '../../src/core/entities/lexicon/generated/givenNames';
import { surnames } from '../../src/core/entities/lexicon/generated/surnames';
import { entriesOf } from '../../src/core/entities/lexicon/list';
import type { EntityType } from '../../src/core/entities/entity';
import type { NameSpan, TrainingText } from './document';
import { seededRandom } from './random';

const given = entriesOf(givenNames);
const family = entriesOf(surnames);
const towns = entriesOf(cities);

/**
 * Parts of sentences, in braces: `P` a person, `G` a given name, `F` a surname, `L` both
 * with a comma, `O` an organisation, `C` a city, `c` one in small letters, `A` an abbreviation that names nothing; everything else as it stands.
 */
const openings = [
  '{G}, ', '{G} - ', '{G}: ', 'Hi {G}, ', 'Dear {P}, ', 'Hello {G}! ', 'Good Morning {G} - ', 'Dear Dr {F}, ', '"{L}" <{x}@mail.example> 04/11/2003 09:12 AM {G}, ',
  '{P} 06/02/2002 03:15 PM {G}, ', 'To: {P} Subject: Revised Schedule {G} - ', 'From: {P} Sent: Monday To: {P}; {P} Cc: {P} Subject: FW: Budget Review ',
];
const sentences = [
  'Attached is the draft of the RFP that we spoke of. ', 'Please let me know if you have any questions. ', 'FYI - see the PDF below. ', 'Can you send me the file ASAP? ',
  '{P} has asked me to call you about Section 4 of the Agreement. ', 'I spoke with {P} at {O} about the contract. ', 'We meet {G} in {C} on Thursday. ',
  'The CEO of {O} will be in {C} next week. ', 'I am out of the office until Monday. ', '(See attached file: Report2.doc) ', 'Call me at my cell. ', 'Thx for the info!! ',
  '{G} and {G} are coming over on Saturday. ', 'Please forward a copy to {P} at {O}. ', 'Do you know who handles this at {O}? ', 'ORDER NOW and SAVE! ',
  '{O} has great service and the staff is friendly. ', 'Best Pizza in {C}! ', 'I would not recommend {O} to anyone. ', 'We stayed in {C} for two nights and LOVED it. ',
  'Great Food and Great Prices. ', 'Ask for {G}, he is the best mechanic in {C}. ', 'Where can I buy one in {c}? ', 'i live in {c} and have never seen it. ',
  'is {c} far from {c}? ', 'They were VERY helpful and on time. ', 'My VISA card was charged twice. ', 'Dr. {F} is wonderful with kids. ', 'Thank You {O}! ',
  'The HR team needs the ID and SSN. ', 'Amount of Benefit Payments is listed under Plan II. ', 'Team 1: Coach: {P} {P}, {P}, {P}. ', 'Attendees: {P} {P} {P} {P}. ',
  'The {A} is attached, as is the {A} form. ', 'Please sign the {A} and send it back. ',
  'Has anyone tried the A/C in the new office? ', 'OMG that is so cool LOL. ', 'Posted by {G} on Monday. ', 'The Q3 numbers and the ROI look fine. ', 'AP Photo/{P} ',
];
const closings = [
  'Thanks, {G} ', 'Regards, {P} ', 'Best regards, {P} {O} ', 'Thanks. {G} ', 'Sincerely, {G} {P} {O} Phone (555) 010-7788 ', 'Talk to you later, {G} ', 'Cheers {G} ', '{P} ', '{G} ',
];
const trades = ['Energy', 'Pizza', 'Motors', 'Bakery', 'Consulting', 'Insurance', 'Hardware', 'Dental', 'Books', 'Software', 'Airlines', 'Bank', 'Cafe', 'Auto Repair', 'Power Services'];
const endings = ['', '', '', ' Inc.', ', Inc.', ' LLC', ' Co.', ' Corporation'];

/** Invented letters, notices and reviews of the kind that stands in mailboxes and forums, often without line breaks. */
export function letters(count: number): TrainingText[] {
  const random = seededRandom(13);
  return Array.from({ length: count }, () => new Letter(random).write());
}

class Letter {
  private text = '';
  private readonly names: NameSpan[] = [];
  /** The people that this exchange is between: their names come again and again. */
  private readonly people: readonly (readonly [string, string])[];
  private readonly organisations: readonly string[];

  constructor(private readonly random: () => number) {
    this.people = Array.from({ length: 3 }, () => [this.pick(given), this.pick(family)] as const);
    this.organisations = Array.from({ length: 2 }, () => this.organisation());
  }

  write(): TrainingText {
    for (let part = 1 + this.below(4); part > 0; part -= 1) {
      const letter = this.random() < 0.7;
      if (letter) this.fill(this.pick(openings));
      for (let i = 1 + this.below(4); i > 0; i -= 1) this.fill(this.pick(sentences));
      if (letter) this.fill(this.pick(closings));
      if (this.random() < 0.25) this.text += '\n';
    }
    return { text: this.text, names: this.names, unsure: [] };
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  private organisation(): string {
    const dice = this.random();
    const head = dice < 0.35 ? `${this.pick(family)}'s` : dice < 0.7 ? this.pick(family) : this.pick(towns);
    return `${head} ${this.pick(trades)}${dice < 0.35 ? '' : this.pick(endings)}`;
  }

  private fill(template: string): void {
    for (const part of template.split(/(\{\w\})/)) {
      const [first, last] = this.pick(this.people);
      if (part === '{P}') this.name(`${first} ${last}`, 'PERSON');
      else if (part === '{G}') this.name(first, 'PERSON');
      else if (part === '{F}') this.name(last, 'PERSON');
      else if (part === '{O}') this.name(this.pick(this.organisations), 'ORG');
      else if (part === '{C}') this.name(this.pick(towns), 'GPE');
      else if (part === '{c}') this.name(this.pick(towns).toLowerCase(), 'GPE');
      else if (part === '{L}') this.name(`${last}, ${first}`, 'PERSON');
      else if (part === '{A}') this.text += Array.from({ length: 3 + this.below(2) }, () => String.fromCharCode(65 + this.below(26))).join('');
      else this.text += part === '{x}' ? last.toLowerCase() : part;
    }
  }

  private name(words: string, type: EntityType): void {
    this.names.push({ start: this.text.length, end: this.text.length + words.length, type });
    this.text += words;
  }
}
