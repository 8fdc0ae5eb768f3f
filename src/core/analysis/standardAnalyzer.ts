import { createMentionResolver } from '../entities/mentionResolver';
import { createRuleMentionRecogniser } from '../entities/ruleMentionRecogniser';
import { createRuleQuoteRecogniser } from '../quotes/ruleQuoteRecogniser';
import { createAnalyzer, type Analyzer } from './analyzer';

/** The analyzer with the recognisers that Sourcemark ships. */
export function createStandardAnalyzer(): Analyzer {
  return createAnalyzer({
    mentions: createRuleMentionRecogniser(),
    resolver: createMentionResolver(),
    quotes: createRuleQuoteRecogniser(),
  });
}
