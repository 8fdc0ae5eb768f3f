/** What one document calls one thing, as resolution across documents has found. */
export interface Assignment {
  readonly uri: string;
  /** The `entityKey` of the document's entity, by name and not by id: the document may have been recognised anew since. */
  readonly key: string;
  /** The same for all that are one thing; follows from the documents and may change with them. */
  readonly thing: string;
}
