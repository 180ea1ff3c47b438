import type { Client } from "pg";
import type { CatalogueCodeForm } from "../../domain/catalogue/catalogue-code-form.ts";

/** What a file of codes says about its edition. */
export interface EditionNamed {
  readonly edition: string;
  /** Null where the record has it. */
  readonly title: string | null;
  readonly document: string | null;
  readonly issuedOn: string | null;
}

/** The file that is taken in. */
export interface CatalogueFile extends EditionNamed {
  readonly items: readonly { readonly code: string; readonly name: string }[];
  readonly fileName: string;
  readonly sha256: string;
  /** Whether a name that differs takes the place of the one on record. */
  readonly correct: boolean;
}

/** What became of the items: `stored + corrected + unchanged + differing`. */
export interface CatalogueTaken {
  readonly stored: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** With the name on record. */
  readonly differing: readonly { readonly code: string; readonly name: string }[];
  readonly withoutParent: readonly string[];
}

/** How an edition on record writes its codes; null when there is none. */
export async function codeFormOf(client: Client, edition: string): Promise<CatalogueCodeForm | null> {
  const { rows } = await client.query<{ form: CatalogueCodeForm }>(
    "select e.code_form as form from procurement.catalogue_edition e where e.id = $1",
    [edition],
  );
  return rows[0]?.form ?? null;
}

/**
 * Takes the codes of an edition in, within the caller's transaction.
 *
 * @throws {DatabaseError} LH136 when what is said of the edition is not what is on record
 */
export async function takeCatalogue(client: Client, file: CatalogueFile): Promise<CatalogueTaken> {
  const { edition, title, document, issuedOn, items, fileName, sha256, correct } = file;
  const { rows } = await client.query<{ taken: CatalogueTaken }>(
    "select procurement.catalogue_take($1, $2, $3, $4, $5, $6, $7, $8) as taken",
    [edition, title, document, issuedOn, JSON.stringify(items), fileName, sha256, correct],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The database should say what became of the codes.");
  return row.taken;
}
