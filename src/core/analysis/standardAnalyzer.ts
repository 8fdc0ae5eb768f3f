import { createMentionResolver } from '../entities/mentionResolver';
import { embeddedEntityModel } from '../entities/model/embedded';
import { createTrainedMentionRecogniser } from '../entities/model/trainedMentionRecogniser';
import { embeddedQuoteModel } from '../quotes/model/embedded';
import { createTrainedQuoteRecogniser } from '../quotes/trainedQuoteRecogniser';
import { createAnalyzer, type Analyzer } from './analyzer';

/** The analyzer with the recognisers that Sourcemark ships. */
export function createStandardAnalyzer(): Analyzer {
  return createAnalyzer({
    mentions: createTrainedMentionRecogniser(embeddedEntityModel()),
    resolver: createMentionResolver(),
    quotes: createTrainedQuoteRecogniser(embeddedQuoteModel),
  });
}
