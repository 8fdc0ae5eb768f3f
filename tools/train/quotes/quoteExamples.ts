import { neverCancelled } from '../../../src/core/cancellation';
import type { ClusterLexicon } from '../../../src/core/model/clusterLexicon';
import { FeatureBuffer } from '../../../src/core/model/featureBuffer';
import type { MentionRecogniser, MentionResolver } from '../../../src/core/entities/recogniser';
import { readProse } from '../../../src/core/formats/prose';
import { draftQuotes } from '../../../src/core/quotes/draftQuotes';
import { FrameFeatureCollector } from '../../../src/core/quotes/model/featureCollector';
import { addUnits, frameFeatures } from '../../../src/core/quotes/model/frameFeatures';
import { readFrame, type FrameReading } from '../../../src/core/quotes/model/frameReading';
import { tokenParts, unitLabels } from '../../../src/core/quotes/model/partLabels';
import { partsOfDraft } from '../../../src/core/quotes/model/partsOfDraft';
import { UnitTypes } from '../../../src/core/quotes/model/units';
import { ExampleCollector, type Examples } from '../exampleCollector';
import type { GoldDocument } from './goldDocument';

/** What the run time has read of a text before the model sees it. */
export interface Recognisers { readonly mentions: MentionRecogniser; readonly resolver: MentionResolver; readonly clusters: ClusterLexicon }

/** Reads documents with the run time's own extractor. Features seen fewer than `least` times are left out. */
export function quoteExamples(documents: readonly GoldDocument[], { mentions, resolver, clusters }: Recognisers, least: number): Examples {
  const collector = new ExampleCollector();
  const types = new UnitTypes(clusters, () => undefined);
  for (const { text, language, quotes } of documents) {
    const prose = readProse(text, 'plain', language);
    const resolution = resolver.resolve(prose, mentions.recognise(prose, neverCancelled));
    const { reading, frames, drafts } = draftQuotes(prose, resolution, neverCancelled);
    const ruled = tokenParts(reading, drafts.flat().map((draft) => partsOfDraft(reading, draft)));
    const gold = tokenParts(reading, quotes);
    for (const frame of frames) {
      const units = types.read(reading, frame.from, frame.to);
      const labels = unitLabels(units, gold);
      const read = readFrame(units, unitLabels(units, ruled));
      for (let i = 0; i < units.count; i += 1) addExample(collector, read, i, labels[i] as number);
      collector.endRun();
    }
  }
  return collector.finish(least);
}

const buffer = new FeatureBuffer();
const groups = new FrameFeatureCollector(buffer);

function addExample(collector: ExampleCollector, frame: FrameReading, i: number, label: number): void {
  buffer.clear();
  addUnits(frame.units, i, buffer);
  frameFeatures(frame, i, groups);
  for (let k = 0; k < buffer.count; k += 1) collector.push(buffer.hashes[k] as number);
  collector.endToken(label);
}
