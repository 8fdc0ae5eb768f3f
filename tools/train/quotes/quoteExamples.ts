import { neverCancelled } from '../../../src/core/cancellation';
import type { ClusterLexicon } from '../../../src/core/entities/model/clusterLexicon';
import { FeatureBuffer } from '../../../src/core/entities/model/featureBuffer';
import type { MentionRecogniser, MentionResolver } from '../../../src/core/entities/recogniser';
import { readProse } from '../../../src/core/formats/prose';
import { draftQuotes } from '../../../src/core/quotes/draftQuotes';
import { addFrameFeatures, readFrame, type FrameReading } from '../../../src/core/quotes/model/frameFeatures';
import { tokenParts, unitLabels } from '../../../src/core/quotes/model/partLabels';
import { partsOfDraft } from '../../../src/core/quotes/model/partsOfDraft';
import { edgeFeature } from '../../../src/core/quotes/model/tagger';
import { REACH, type UnitType } from '../../../src/core/quotes/model/unitType';
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
      for (let i = 0; i < units.count; i += 1) addUnit(collector, read, i, labels[i] as number);
      collector.endRun();
    }
  }
  return collector.finish(least);
}

const buffer = new FeatureBuffer();

function addUnit(collector: ExampleCollector, frame: FrameReading, i: number, label: number): void {
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    const j = i + offset;
    if (j < 0 || j >= frame.units.count) collector.push(edgeFeature(offset));
    else for (const hash of (frame.units.types[j] as UnitType).features[offset + REACH] as Int32Array) collector.push(hash);
  }
  buffer.clear();
  addFrameFeatures(frame, i, buffer);
  for (let k = 0; k < buffer.count; k += 1) collector.push(buffer.hashes[k] as number);
  collector.endToken(label);
}
