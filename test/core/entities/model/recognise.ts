import { neverCancelled } from '../../../../src/core/cancellation';
import type { UnresolvedMention } from '../../../../src/core/entities/entity';
import { embeddedEntityModel } from '../../../../src/core/entities/model/embedded';
import { createTrainedMentionRecogniser } from '../../../../src/core/entities/model/trainedMentionRecogniser';
import { readProse } from '../../../../src/core/formats/prose';

const recogniser = createTrainedMentionRecogniser(embeddedEntityModel());

/** What the shipped model and the rules for values find in an English text. */
export function recognise(text: string): readonly UnresolvedMention[] {
  return recogniser.recognise(readProse(text, 'plain', 'en'), neverCancelled);
}

/** The names found, each as `TYPE words`. */
export function namesIn(text: string): string[] {
  return recognise(text).filter(({ type }) => !/DATE|TIME|PERCENT|MONEY|QUANTITY|ORDINAL|CARDINAL/.test(type)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}
