import type { EntityType, UnresolvedMention } from '../entity';
import { mentionOf } from '../found';
import { recogniseNumbers } from '../numbers/recognise';
import type { MentionRecogniser } from '../recogniser';
import { readWords } from '../words';
import { certainNames } from './certainNames';
import { ruleNames } from './hints';
import { typedByKind } from './kindBehind';
import { labelsToMentions } from './mentions';
import type { EntityModel } from './model';
import { readForModel } from './reading';
import { settle } from './settle';
import { Tagger } from './tagger';
import { withoutCompounds, wordParts } from './wordParts';
import { WordTypes } from './wordTypes';

/** Types that corpora have too few of to learn: what the rules find of them stands. */
const betterByRules: ReadonlySet<EntityType> = new Set(['EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE']);

/**
 * Names by a trained model (a linear-chain CRF, to which the rules' names are features), values by rules. Time is linear in the
 * text's length. What is kept between two calls only saves time.
 */
export function createTrainedMentionRecogniser(model: EntityModel): MentionRecogniser {
  const types = new WordTypes(model.clusters);
  const tagger = new Tagger(model.weights, types);
  return {
    recognise(prose, token): readonly UnresolvedMention[] {
      if (types.forgetMany()) tagger.forget();
      const words = readWords(prose);
      const values = recogniseNumbers(words, token).map((found) => mentionOf(words, found));
      if (token.isCancellationRequested) return values;
      const byRules = ruleNames(words, token);
      if (token.isCancellationRequested) return values;
      const reading = readForModel(words, types, byRules);
      const parts = wordParts(byRules, prose.text);
      const tagged = withoutCompounds(labelsToMentions(reading.text, tagger.tag(reading), prose.text), parts, prose.text);
      const names = typedByKind(tagged, byRules, prose.text);
      const stands = byRules.filter(({ type }) => betterByRules.has(type));
      return settle(names, [...values, ...stands, ...parts, ...certainNames(names, byRules, prose.text)]);
    },
  };
}
