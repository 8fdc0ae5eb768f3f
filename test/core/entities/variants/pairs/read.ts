import { entityTypes, type EntityType } from '../../../../../src/core/entities/entity';

/** Two names of a type, and whether they name one thing. */
export interface NamePair {
  readonly type: EntityType;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Reads the lines of a half: a type alone, then `= A | B` and `! A | B`. */
export function readPairs(half: string): readonly NamePair[] {
  let type: EntityType = 'PERSON';
  return half
    .trim()
    .split('\n')
    .flatMap((line) => {
      const heading = entityTypes.find((each) => each === line);
      if (heading) {
        type = heading;
        return [];
      }
      const [a = '', b = ''] = line.slice(2).split(' | ');
      if (!/^[=!] /.test(line) || a === '' || b === '') throw new Error(`not a pair: ${line}`);
      return [{ type, a, b, same: line.startsWith('=') }];
    });
}

/** Precision and recall in percent of taking for the same what `judge` does, and the pairs it judges wrongly. */
export function scorePairs(pairs: readonly NamePair[], judge: (pair: NamePair) => boolean) {
  const taken = pairs.filter(judge);
  const right = taken.filter(({ same }) => same).length;
  const wrong = pairs.filter((pair) => judge(pair) !== pair.same);
  return {
    precision: (100 * right) / (taken.length || 1),
    recall: (100 * right) / pairs.filter(({ same }) => same).length,
    wrong,
  };
}
