import { draftQuotes, type DraftedQuotes } from './draftQuotes';
import { finishQuotes } from './finishQuotes';
import { joinModel } from './model/joinModel';
import { ModelReader } from './model/modelReader';
import { tokenParts } from './model/partLabels';
import { partsOfDraft } from './model/partsOfDraft';
import type { QuoteModel } from './model/quoteModel';
import type { QuoteRecogniser } from './recogniser';

/**
 * Finds quotes by rules and a trained model together: the model has what the rules find among its features, and the rules keep quoted
 * words. The model knows English; other languages are read by the rules alone. It is asked for at the first English text.
 */
export function createTrainedQuoteRecogniser(model: () => QuoteModel): QuoteRecogniser {
  let reader: ModelReader | undefined;
  return {
    recognise(prose, resolution, token) {
      const drafted = draftQuotes(prose, resolution, token);
      if (!/^en\b/i.test(prose.language)) return finishQuotes(prose, resolution, drafted);
      const english = (reader ??= new ModelReader(model()));
      const revise = (each: DraftedQuotes): DraftedQuotes => readByModel(english, each);
      return finishQuotes(prose, resolution, revise(drafted), revise);
    },
  };
}

function readByModel(reader: ModelReader, drafted: DraftedQuotes): DraftedQuotes {
  const { reading, frames, drafts } = drafted;
  const ruled = tokenParts(reading, drafts.flat().map((draft) => partsOfDraft(reading, draft)));
  return {
    ...drafted,
    drafts: drafts.map((own, index) => {
      const frame = frames[index];
      return frame ? joinModel(reading, own, reader.read(reading, frame, ruled), frame, index) : own;
    }),
  };
}
