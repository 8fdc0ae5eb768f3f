import type * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import type { Entity, Mention } from '../../core/entities/entity';
import type { Family } from '../../core/entities/family';
import type { Quote } from '../../core/quotes/quote';
import type { Problem } from '../services/problems';
import type { DocumentState } from '../services/workspaceCatalog';

/** A row of the Documents view. `id` stays the same while the row means the same, so that it stays open or selected. */
export type Node =
  | FolderNode
  | DocumentNode
  | ProblemNode
  | MoveNode
  | GroupNode
  | SpeakerNode
  | QuoteNode
  | EntityNode
  | MentionNode
  | CodeNode
  | AnnotationNode;

interface Row {
  readonly id: string;
  readonly uri: vscode.Uri;
}

/** A workspace folder; there only when the workspace has several. */
export interface FolderNode extends Row {
  readonly kind: 'folder';
  readonly name: string;
}

export interface DocumentNode extends Row {
  readonly kind: 'document';
  readonly state: DocumentState;
  readonly parent?: FolderNode;
}

/** Something wrong with the document or its sidecar; `uri` is the file it is about. */
export interface ProblemNode extends Row {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** Offers the annotations of a missing document, `uri`, to one that has the very text they describe. */
export interface MoveNode extends Row {
  readonly kind: 'move';
  readonly to: vscode.Uri;
}

export interface GroupNode extends Row {
  readonly kind: 'group';
  readonly group: 'quotes' | 'annotations' | 'corrections' | Family;
  readonly count: number;
  /** How many of them a person has confirmed; only quotes are. */
  readonly confirmed?: number;
}

/** Everybody a document quotes; for the quotes whose speaker is no entity, what the text calls their source. */
export interface SpeakerNode extends Row {
  readonly kind: 'speaker';
  /** The entity's name, else the source's words, on one line; absent where nobody is named. */
  readonly name?: string;
  /** True for an entity, false for words that nobody has been found for. */
  readonly isKnown: boolean;
  /** What the text says the speaker is; absent where it says nothing. */
  readonly role?: string;
  readonly quotes: readonly Quote[];
  /** The speaker as the document's entity; absent for words that nobody has been found for. */
  readonly entity?: Entity;
}

/** A quote; below it what is quoted in it. */
export interface QuoteNode extends Row {
  readonly kind: 'quote';
  readonly quote: Quote;
  /** True for what is quoted inside another quote: its row says who says it. */
  readonly isNested?: boolean;
}

export interface EntityNode extends Row {
  readonly kind: 'entity';
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

export interface MentionNode extends Row {
  readonly kind: 'mention';
  readonly mention: Mention;
}

/** A code and the passages under it; notes without a code and what needs review have rows like it. */
export interface CodeNode extends Row {
  readonly kind: 'code';
  readonly label: string;
  readonly review: boolean;
  readonly annotations: readonly AnchoredAnnotation[];
  /** True for the row of what two people have decided differently. */
  readonly isConflict?: true;
}

export interface AnnotationNode extends Row {
  readonly kind: 'annotation';
  readonly anchored: AnchoredAnnotation;
  /** In the row of what two people have decided differently: one of two versions, or one that somebody else has taken away. */
  readonly conflict?: 'version' | 'removed';
}
