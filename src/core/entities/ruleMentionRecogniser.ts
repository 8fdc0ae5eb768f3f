import { mentionOf } from './found';
import { recogniseNames } from './names/recognise';
import { recogniseNumbers } from './numbers/recognise';
import { withoutOverlaps } from './overlaps';
import type { MentionRecogniser } from './recogniser';
import { readWords } from './words';

/** Recognises by rules and small lexicons; keeps nothing between two calls. Time is linear in the text's length. */
export function createRuleMentionRecogniser(): MentionRecogniser {
  return {
    recognise(prose, token) {
      const words = readWords(prose);
      const found = [...recogniseNames(words, token), ...recogniseNumbers(words, token)];
      return withoutOverlaps(found.map((each) => mentionOf(words, each)));
    },
  };
}
