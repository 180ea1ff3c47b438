import type { CatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import type { CatalogueCodeForm } from "./catalogue-code-form.ts";

/** An edition of the government procurement catalogue (政府采购品目分类目录). */
export interface CatalogueEdition {
  /** Its year: `2022`. */
  readonly id: string;
  readonly title: string;
  /** The document that issued it; null where none is on record. */
  readonly document: string | null;
  readonly issuedOn: string | null;
  readonly codeForm: CatalogueCodeForm;
  /** How many codes of it are on record now. */
  readonly itemCount: number;
  /** When a file of its codes was taken in last; null while none was, and then not every code can be told to be missing. */
  readonly importedAt: string | null;
}

/** What a code means in an edition. */
export interface CatalogueItem {
  readonly edition: string;
  readonly code: CatalogueCode;
  readonly name: string;
  readonly knownFrom: string;
  /** The instant of knowledge that it was read for. */
  readonly readAt: string;
}
