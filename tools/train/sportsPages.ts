import { cities } from '../../src/core/entities/lexicon/generated/cities';
import { countries } from '../../src/core/entities/lexicon/generated/countries';
import { demonyms } from '../../src/core/entities/lexicon/generated/demonyms';
import { givenNames } from '../../src/core/entities/lexicon/generated/givenNames';
import { surnames } from '../../src/core/entities/lexicon/generated/surnames';
import { entriesOf } from '../../src/core/entities/lexicon/list';
import type { EntityType } from '../../src/core/entities/entity';
import type { NameSpan, TrainingText } from './document';
import { seededRandom } from './random';

const lists = {
  city: entriesOf(cities), country: entriesOf(countries).filter((name) => name.length < 20), demonym: entriesOf(demonyms),
  given: entriesOf(givenNames), surname: entriesOf(surnames),
};

const endings = ['United', 'City', 'Rovers', 'Athletic', 'FC', 'Town', 'Wanderers', 'Albion', 'County', 'Rangers', 'Hawks', 'Bears', 'Kings', 'Stars', 'Lions'];
const beginnings = ['Dynamo', 'Sporting', 'Racing', 'Real', 'Inter', 'FC', 'Olympique', 'Lokomotiv', 'Union', 'Sparta', 'AC', 'AS', 'SC'];
const syllables = ['ba', 'ren', 'tol', 'vi', 'mar', 'ka', 'sel', 'dor', 'ni', 'gra', 'ulm', 'per', 'sho', 'lan', 'tek', 'osa', 'fi', 'zen', 'hol', 'wick'];
const grounds = ['Stadium', 'Arena', 'Park', 'Gardens', 'Oval'];
const disciplines = ['Soccer', 'Football', 'Cricket', 'Basketball', 'Baseball', 'Tennis', 'Cycling', 'Athletics', 'Rugby', 'Hockey', 'Golf', 'Skiing'];

/** Invented pages of sports: tables, results and short reports, in which cities and countries stand for their teams. */
export function sportsPages(count: number): TrainingText[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => new Page(random).write());
}

class Page {
  private text = '';
  private readonly names: NameSpan[] = [];
  /** Names of one page are of one kind: national teams, or clubs. */
  private readonly national: boolean;
  private readonly upper: boolean;

  constructor(private readonly random: () => number) {
    this.national = random() < 0.35;
    this.upper = random() < 0.1;
  }

  write(): TrainingText {
    this.headline();
    const parts = [this.results, this.standings, this.report, this.individuals, this.fixtures, this.scorecard];
    const many = 2 + this.below(3);
    for (let i = 0; i < many; i += 1) this.pick(parts).call(this);
    const text = this.upper ? this.text.toUpperCase() : this.text;
    return { text: text.length === this.text.length ? text : this.text, names: this.names, unsure: [] };
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  private say(words: string): void {
    this.text += words;
  }

  private name(words: string, type: EntityType, upper = false): void {
    const start = this.text.length;
    this.text += upper ? words.toUpperCase() : words;
    this.names.push({ start, end: this.text.length, type });
  }

  private teamName(): string {
    if (this.national) return this.pick(lists.country);
    const dice = this.random();
    const city = this.pick(lists.city);
    if (dice < 0.55) return city;
    if (dice < 0.7) return `${city} ${this.pick(endings)}`;
    if (dice < 0.82) return `${this.pick(beginnings)} ${city}`;
    const made = Array.from({ length: 2 + this.below(2) }, () => this.pick(syllables)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  }

  private team(upper = false): void {
    this.name(this.teamName(), 'ORG', upper);
  }

  private person(short = false): void {
    const dice = this.random();
    const surname = this.pick(lists.surname);
    this.name(short && dice < 0.5 ? surname : short && dice < 0.8 ? `${this.pick(lists.given).charAt(0)}. ${surname}` : `${this.pick(lists.given)} ${surname}`, 'PERSON');
  }

  private headline(): void {
    const upper = this.random() < 0.6;
    const kind = this.pick(disciplines);
    this.say(`${upper ? kind.toUpperCase() : kind} - `);
    const dice = this.random();
    const cased = (words: string): string => (upper ? words.toUpperCase() : words);
    if (dice < 0.5) {
      this.team(upper);
      this.say(cased(this.pick([' beat ', ' draw with ', ' lose to ', ' stun ', ' face ', ' too strong for '])));
      this.team(upper);
      this.say(cased(this.pick(['', ' in cup tie', ' to go top', ' in opener', ' after extra time'])));
    } else {
      this.name(this.pick(lists.demonym), 'NORP', upper);
      this.say(cased(this.pick([' league results', ' first division summaries', ' championship standings', ' open results', ' second round scores'])));
    }
    this.say('.\n');
    this.name(this.pick(lists.city), 'GPE', this.random() < 0.7);
    this.say(this.pick([' 1997-03-0', ' 2003-11-1', ', May ', ' - ']) + `${1 + this.below(9)}\n`);
  }

  private results(): void {
    this.say(this.pick(['Results of matches played on Saturday:', 'Scores from Sunday:', 'Played on Friday:', 'Results', 'Summaries of league matches on Monday:']) + this.pick(['\n', ' ']));
    const form = this.below(4);
    const end = this.pick(['\n', '\n', ' ', '. ']);
    for (let i = 2 + this.below(7); i > 0; i -= 1) {
      this.team(form === 3 && this.random() < 0.5);
      this.say(form === 1 ? ' v ' : form === 2 ? ` ${this.below(6)}, ` : ` ${this.below(9)} `);
      this.team(form === 3 && this.random() < 0.5);
      this.say(form === 1 ? '' : ` ${this.below(9)}`);
      if (this.random() < 0.12) this.say(this.pick([' (halftime 1-0)', ' (10 innings)', ' (after extra time)', ' (abandoned)']));
      this.say(end);
    }
    this.say('\n');
  }

  private standings(): void {
    this.say(this.pick(['Standings (played, won, drawn, lost, points):', 'Table after the weekend:', 'W L PCT GB', 'Leading positions:', 'Eastern division']) + this.pick(['\n', ' ']));
    const columns = 3 + this.below(5);
    const upper = this.random() < 0.3;
    const end = this.pick(['\n', '\n', ' ']);
    for (let i = 3 + this.below(8); i > 0; i -= 1) {
      this.team(upper);
      for (let c = 0; c < columns; c += 1) this.say(` ${this.below(70)}`);
      this.say(this.random() < 0.2 ? ` .${100 + this.below(800)} -${end}` : end);
    }
    this.say('\n');
  }

  private fixtures(): void {
    this.say(this.pick(['Schedule for Sunday', 'Fixtures on Wednesday:', 'Next matches:', 'Playing tomorrow']) + '\n');
    const upper = this.random() < 0.4;
    for (let i = 2 + this.below(5); i > 0; i -= 1) {
      this.team(upper);
      this.say(upper ? ' AT ' : this.pick([' v ', ' vs ', ' at ']));
      this.team(upper);
      this.say('\n');
    }
  }

  private individuals(): void {
    this.say(this.pick(['Men\'s final:', 'Leading finishers:', 'Results of the second round:', 'Women\'s singles, quarter-finals', 'Top scorers after the first stage']) + '\n');
    const form = this.below(4);
    const end = this.pick(['\n', ' ', '\n']);
    for (let i = 3 + this.below(7); i > 0; i -= 1) {
      if (form !== 1) this.say(`${this.below(20) + 1}. `);
      this.person();
      this.say(form === 3 ? ', ' : ' (');
      this.name(this.pick(lists.country), 'GPE');
      this.say(form === 3 ? ', ' : ') ');
      if (form === 2) {
        this.team();
        this.say(' ');
      }
      if (form === 1) {
        this.say('beat ');
        this.person();
        this.say(' (');
        this.name(this.pick(lists.country), 'GPE');
        this.say(') ');
      }
      this.say(`${this.below(7)}-${this.below(7)}${end}`);
    }
    this.say('\n');
  }

  private scorecard(): void {
    this.team();
    this.say(this.pick([' first innings', ' second innings', ' starting line-up:', ' lineup']) + '\n');
    const form = this.below(3);
    for (let i = 3 + this.below(6); i > 0; i -= 1) {
      this.person(true);
      if (form === 0) {
        this.say(this.pick([' c ', ' b ', ' lbw b ', ' run out ']));
        this.person(true);
      }
      this.say(form === 1 ? ` ${this.below(9)}-${this.below(3)}-${this.below(40)}-${this.below(4)}, ` : ` ${this.below(99)} `);
    }
    this.say('\n');
  }

  private report(): void {
    for (let i = 2 + this.below(4); i > 0; i -= 1) this.pick(this.sentences).call(this);
    this.say('\n');
  }

  private readonly sentences: readonly (() => void)[] = [
    () => { this.team(); this.say(` beat `); this.team(); this.say(` ${this.below(6)}-${this.below(6)} on Saturday. `); },
    () => { this.team(); this.say(' midfielder '); this.person(); this.say(' scored twice as '); this.team(); this.say(' went down. '); },
    () => { this.person(); this.say(' put '); this.team(); this.say(' ahead after ten minutes, but '); this.team(); this.say(' levelled before the break. '); },
    () => { this.say('In '); this.name(this.pick(lists.city), 'GPE'); this.say(', '); this.person(); this.say(' hit a late winner for '); this.team(); this.say('. '); },
    () => { this.team(); this.say(' and '); this.team(); this.say(' drew 1-1 in their qualifier at '); this.name(`${this.pick(lists.city)} ${this.pick(grounds)}`, 'FAC'); this.say('. '); },
    () => { this.team(); this.say(' coach '); this.person(); this.say(' said his side had lacked patience. '); },
    () => { this.say('The win lifts '); this.team(); this.say(' above '); this.team(); this.say(', who have a game in hand. '); },
    () => { this.team(); this.say('\'s '); this.person(); this.say(' was sent off in the second half against '); this.team(); this.say('. '); },
    () => { this.say('Defending champions '); this.team(); this.say(' host '); this.team(); this.say(' on Tuesday. '); },
    () => { this.person(); this.say(' of '); this.name(this.pick(lists.country), 'GPE'); this.say(' beat '); this.person(); this.say(' in straight sets in '); this.name(this.pick(lists.city), 'GPE'); this.say('. '); },
    () => { this.say('Play was held up by rain in '); this.name(this.pick(lists.city), 'GPE'); this.say(', '); this.name(this.pick(lists.country), 'GPE'); this.say(', for an hour. '); },
    () => { this.team(); this.say(' won the toss and put '); this.team(); this.say(' in to bat. '); },
  ];
}
