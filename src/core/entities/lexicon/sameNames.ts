/**
 * Names of one thing that share no letters by rule; the first is the one it goes by. Canonical forms
 * (`canonicalName`). Written by hand.
 */
const groups: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'great britain', 'britain'],
  ['united arab emirates', 'uae'],
  ['soviet union', 'ussr'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['world health organization', 'world health organisation', 'who'],
  ['international monetary fund', 'imf'],
  ['world trade organization', 'world trade organisation', 'wto'],
  ['north atlantic treaty organization', 'nato', 'north atlantic treaty organisation'],
  ['associated press', 'ap'],
  ['agence france presse', 'afp'],
  ['british broadcasting corporation', 'bbc'],
  ['islamic state', 'isis', 'isil', 'daesh'],
  ['al qaeda', 'al qaida'],
  ['kyiv', 'kiev'],
  ['donbas', 'donbass'],
  ['turkey', 'turkiye'],
  ['myanmar', 'burma'],
  ['ivory coast', "cote d'ivoire"],
  ['washington', 'washington dc', 'washington d c'],
];

const firstOf: ReadonlyMap<string, string> = new Map(
  groups.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);

/** The canonical form that stands for all names of the same thing; the name itself when no other is known. */
export function usualName(canonical: string): string {
  return firstOf.get(canonical) ?? canonical;
}
