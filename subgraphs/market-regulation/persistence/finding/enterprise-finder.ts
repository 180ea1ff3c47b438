import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { type Instant, parseInstant } from "../../../../shared/values/instant.ts";
import type { Search } from "../../domain/finding/read-search.ts";
import { FIND_SQL, ON_RECORD_SQL } from "./find-sql.ts";

export type FoundBy = "CODE" | "NAME" | "FORMER_NAME" | "PINYIN" | "INITIALS";

/** Where in the list of what was found an enterprise stands. */
export interface FoundPlace {
  readonly rank: number;
  /** As names are compared; empty where the code alone was found. */
  readonly name: string;
  readonly uscc: string;
}

export interface FoundEnterprise extends FoundPlace {
  readonly matchedBy: FoundBy;
}

export interface FindQuestion {
  readonly search: Search;
  readonly validOn: string;
  readonly knownAt: string;
  readonly first: number;
  readonly after: FoundPlace | null;
}

export interface PartOfFound {
  readonly enterprises: readonly FoundEnterprise[];
  /** The instant answered for. */
  readonly knownAt: Instant;
  readonly hasNext: boolean;
}

/** Finds enterprises. */
export interface EnterpriseFinder {
  /** One statement. */
  find(viewer: Viewer, question: FindQuestion): Promise<PartOfFound>;
  /** Those of the codes that are on record as known then, in the order in which they came. */
  onRecord(viewer: Viewer, codes: readonly string[], knownAt: string): Promise<string[]>;
}

/** Opens it on the application role's connections. */
export function openEnterpriseFinder(pool: Pick<Pool, "query">): EnterpriseFinder {
  return {
    async find(_viewer, { search, validOn, knownAt, first, after }) {
      const { folded, grams, letters, spelling, codePart, wholeCode } = search;
      const place = after === null ? [null, null, null] : [after.rank, after.name, after.uscc];
      // Without a name, so that it is planned for this text: what is rare and what is common go different ways.
      const { rows } = await pool.query<{ knownAt: string; found: readonly FoundEnterprise[] | null }>(FIND_SQL, [
        folded,
        grams,
        letters,
        spelling,
        codePart,
        wholeCode,
        validOn,
        knownAt,
        first,
        ...place,
      ]);
      const [row] = rows;
      if (row === undefined) throw new Error("The register should say as of when it looked.");
      const found = row.found === null ? [] : row.found;
      return {
        enterprises: found.slice(0, first),
        knownAt: parseInstant(row.knownAt),
        hasNext: found.length > first,
      };
    },

    async onRecord(_viewer, codes, knownAt) {
      const { rows } = await pool.query<{ uscc: string }>(ON_RECORD_SQL, [codes, knownAt]);
      const held = new Set(rows.map(({ uscc }) => uscc));
      return codes.filter((code) => held.has(code));
    },
  };
}
