import quotes from 'models/quotes.bin';
import { embeddedEntityModel } from '../../entities/model/embedded';
import { readQuoteModel, type QuoteModel } from './quoteModel';

/** The packed file as it ships. */
export const embeddedBytes = quotes;

let model: QuoteModel | undefined;

/** The model that Sourcemark ships; its clusters are those of the names' model. Read at the first call, in some 5 ms. */
export function embeddedQuoteModel(): QuoteModel {
  model ??= readQuoteModel(embeddedEntityModel().clusters, quotes());
  return model;
}
