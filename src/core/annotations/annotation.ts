import type { Selectors } from '../anchoring/selectors';
import type { JsonObject } from '../json/json';
import type { Correction } from './corrections/correction';

/** A code from the user's codebook put on the passage; `code` is its name as the user wrote it. */
export interface CodeBody {
  readonly kind: 'code';
  readonly code: string;
  /** The W3C JSON it was read from, so that fields nobody here knows are written back; absent for a new one. */
  readonly json?: JsonObject;
}

/** A note in the user's words, Markdown. `creator` and `created` are there where they are others than the annotation's: of a reply. */
export interface NoteBody {
  readonly kind: 'note';
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601 with time zone. */
  readonly created?: string;
  /** As `CodeBody.json`. */
  readonly json?: JsonObject;
}

/** What a person says about what recognition made of the passage. */
export interface CorrectionBody {
  readonly kind: 'correction';
  readonly correction: Correction;
  /** As `CodeBody.json`. */
  readonly json?: JsonObject;
}

/** A body that another program wrote and Sourcemark does not read: kept as it is. */
export interface ForeignBody {
  readonly kind: 'foreign';
  readonly json: unknown;
}

export type Body = CodeBody | NoteBody | CorrectionBody | ForeignBody;

/** One annotation of one document, whatever format it came from. */
export interface Annotation {
  /** An IRI, `urn:uuid:…` for our own; unique within its sidecar. */
  readonly id: string;
  readonly bodies: readonly Body[];
  /**
   * Where it stands. Absent for one on the whole document. A target that selects a part in a way that Sourcemark does
   * not read has an empty quote, which matches nowhere: `orphaned`, `unreadable`.
   */
  readonly selectors?: Selectors;
  /** The name of whoever made it. Absent when the sidecar names nobody. */
  readonly creator?: string;
  /** ISO 8601 with time zone. */
  readonly created?: string;
  readonly modified?: string;
  /** People are done with what its notes say. Absent: they are not. */
  readonly resolved?: true;
  /**
   * What merging has left to people: the id of the annotation that it is another version of, or `removed` where somebody has taken away what
   * somebody else has changed. Absent: nothing.
   */
  readonly conflict?: string;
  /**
   * The JSON it was read from, so that fields nobody here knows are written back; absent for a new one. An object,
   * except where somebody's file has something else among its annotations.
   */
  readonly json?: unknown;
}

/** A document's annotations, in the order of their file. */
export interface Sidecar {
  readonly annotations: readonly Annotation[];
  /** The top level it was read from, so that unknown fields are written back; absent for a new one. */
  readonly json?: JsonObject;
}

export const emptySidecar: Sidecar = { annotations: [] };
