/** How a code of the catalogue lies to a category of GB/T 4754; curated, because no official map exists. */
export type CategoryRelation = "EXACT" | "NARROWER" | "BROADER" | "NONE";

/** A code as a map has it. */
export interface MappedCode {
  readonly code: string;
  /** Null where a history named the code as belonging to the category and told no relation. */
  readonly relation: CategoryRelation | null;
}

/** What was stated as the whole map of a category onto an edition. */
export interface CategoryMapping {
  readonly id: string;
  /** GB/T 4754 */
  readonly category: string;
  readonly categoryEdition: string;
  readonly catalogueEdition: string;
  /** Sorted by code. */
  readonly entries: readonly MappedCode[];
  /** The institution that stated it; null where a history was taken over. */
  readonly author: string | null;
  readonly statedOn: string | null;
  readonly basis: string | null;
  /** How many states of this map there were, with this one. */
  readonly revision: number;
  readonly knownFrom: string;
  /** Until when it was known; null while it stood, as known then. */
  readonly knownTo: string | null;
  /** The instant of knowledge that it was read for. */
  readonly readAt: string;
}
