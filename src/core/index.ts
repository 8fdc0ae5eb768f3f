// What a user of the library imports.
export type { Analysis } from './analysis/analysis';
export { createAnalyzer, type AnalyzeOptions, type Analyzer, type Recognisers } from './analysis/analyzer';
export { createStandardAnalyzer } from './analysis/standardAnalyzer';
export { contentText, entityById, mentionAt, mentionsOf, quoteAt } from './analysis/lookup';
export { mapAnalysis } from './analysis/mapAnalysis';
export { allQuotes } from './analysis/quoteTree';
export { neverCancelled, type CancellationToken } from './cancellation';
export {
  entityTypes, type Entity, type EntityId, type EntityType, type Mention, type Resolution, type UnresolvedMention, type Value,
} from './entities/entity';
export { createAcrossResolver, type AcrossEntity, type AcrossResolver } from './entities/across/acrossResolver';
export { acrossDocumentOf } from './entities/across/acrossDocumentOf';
export { sameName } from './entities/variants/sameName';
export { entityKey } from './entities/key';
export type { Role } from './entities/roles/role';
export { shownRole } from './entities/roles/shownRole';
export { compareValues } from './entities/values/compareValues';
export { documentDate } from './entities/values/documentDate';
export { valueWords } from './entities/values/valueWords';
export type { MentionRecogniser, MentionResolver } from './entities/recogniser';
export { formatOf, type DocumentFormat } from './formats/format';
export { readProse } from './formats/prose';
export type { Evidence, EvidenceKind } from './quotes/evidence';
export type { Quote, QuoteKind } from './quotes/quote';
export type { QuoteRecogniser } from './quotes/recogniser';
export { anchorPassages, type Version } from './anchoring/anchorPassages';
export { carryOver } from './anchoring/carryOver';
export { describe } from './anchoring/describe';
export { describer } from './anchoring/describer';
export { findAgain } from './anchoring/selectors/findAgain';
export { match } from './anchoring/match';
export { anchoredSpan, possiblePlaces, type OrphanReason, type Outcome } from './anchoring/outcome';
export type { PositionSelector, QuoteSelector, Selectors } from './anchoring/selectors';
export { notePassage, tagPassage, type Authorship } from './annotations/create';
export type { AnchoredAnnotation } from './annotations/anchored';
export { followEdits, type Origin } from './annotations/follow';
export type { LastSeen } from './annotations/lastSeen';
export { anchor, reanchor, searched, type Search } from './annotations/search';
export { describing, unhashed, type Source } from './anchoring/source';
export { openConflicts, type MergeConflict } from './annotations/merge/conflict';
export { mergeSidecars, type MergedSidecar } from './annotations/merge/mergeSidecars';
export { documentPath, possibleSidecars, sidecarPath, type SidecarPlace } from './annotations/sidecarPath';
export { parseSidecar, printSidecar, type BrokenSidecar, type ParsedSidecar } from './annotations/sidecar';
export type { Annotation, Body, CodeBody, CorrectionBody, ForeignBody, NoteBody, Sidecar } from './annotations/annotation';
export type {
  Correction, MentionCorrection, NamedEntity, NoMentionCorrection, NoQuoteCorrection, QuoteCorrection,
} from './annotations/corrections/correction';
export type { Code, Codebook } from './codebook/codebook';
export { hierarchyOf, type Hierarchy } from './codebook/hierarchy';
export { parseCodebook, printCodebook } from './codebook/json';
export type { BrokenFile, ParsedFile } from './folderFile/folderFile';
export type { JsonObject } from './json/json';
export { applyEdit, inverse, mapOffset, mapSpan, mapSpanThrough, type Side, type TextEdit } from './text/edits';
export { lineIndex, type LineCharacter, type LineIndex } from './text/lineIndex';
export type { Prose, Turn } from './text/prose';
export type { Span } from './text/span';
export { TokenKind, type Tokens } from './text/tokens';
