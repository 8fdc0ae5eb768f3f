import { wordsOf } from '../lexicon/list';

/**
 * Walks of life by the nouns that place somebody in them. Two people of one name are told apart by them. Offices that
 * people of several walks hold (chairman, director, spokesman, expert) are left out, and politics, law, business and the
 * forces are one: the same person is now the one, now the other.
 */
const nouns: Readonly<Record<string, readonly string[]>> = {
  power:
    wordsOf(`
    minister president premier chancellor governor mayor senator congressman congresswoman lawmaker politician
    legislator mp diplomat ambassador envoy candidate councillor councilor commissioner secretary undersecretary
    lawyer attorney prosecutor judge general colonel admiral major lieutenant executive ceo investor banker
    entrepreneur businessman businesswoman tycoon billionaire financier oligarch king queen prince princess emir
    sultan dictator oppositionist dissident activist campaigner`),
  sport:
    wordsOf(`
    footballer striker midfielder defender goalkeeper winger batsman bowler pitcher quarterback cyclist swimmer
    runner sprinter boxer wrestler skier biathlete gymnast rower sailor golfer champion medallist medalist coach
    trainer teammate skipper marathoner hurdler jumper jockey referee`),
  arts: wordsOf(`
    singer musician composer rapper guitarist drummer bassist vocalist pianist violinist cellist conductor actor
    actress painter sculptor photographer filmmaker novelist poet playwright dancer choreographer comedian
    illustrator soprano tenor`),
  science:
    wordsOf(`
    scientist researcher physicist chemist biologist historian philosopher psychologist sociologist economist
    professor geologist astronomer botanist zoologist virologist epidemiologist archaeologist linguist
    mathematician oceanographer ecologist glaciologist meteorologist lecturer`),
  medicine: wordsOf(
    'doctor surgeon physician nurse midwife paediatrician cardiologist psychiatrist dentist vet veterinarian',
  ),
  faith: wordsOf('bishop archbishop cardinal pope priest pastor rabbi imam monk nun vicar abbot abbess'),
  trades:
    wordsOf(`
    farmer fisherman baker butcher carpenter plumber electrician miner driver pilot mechanic shopkeeper brewer
    beekeeper winemaker shepherd blacksmith chef cook potter boatbuilder`),
};

const fieldByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(nouns).flatMap(([field, words]) => words.map((word): [string, string] => [word, field])),
);

/** The fields that roles (small letters) speak for, each once. */
export function fieldsOf(roles: readonly string[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => fieldByNoun.get(role) ?? []))];
}

/** True for a noun that says what somebody does. */
export function isFieldNoun(word: string): boolean {
  return fieldByNoun.has(word);
}
