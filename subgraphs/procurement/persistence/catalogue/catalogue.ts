import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { CatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { CatalogueEdition, CatalogueItem } from "../../domain/catalogue/catalogue.ts";

/** A code or, by its stem, whatever stands above one, as known at an instant. */
export interface ItemQuestion {
  readonly edition: string;
  readonly stem: string;
  /** Null where the stem alone is known. */
  readonly code: CatalogueCode | null;
  readonly knownAt: string;
}

/** Which items of an edition are wanted, in the order of their codes. */
export interface ItemsQuestion {
  readonly edition: string;
  /** Part of a name, or the beginning of a code; null for all. */
  readonly search: string | null;
  /** Only what lies below this stem. */
  readonly under: string | null;
  readonly level: number | null;
  readonly knownAt: string;
  readonly first: number;
  /** The code after which to begin. */
  readonly after: CatalogueCode | null;
}

/** A part of a list. */
export interface PartOf<Found> {
  readonly items: readonly Found[];
  readonly hasNext: boolean;
}

/** The editions of the procurement catalogue. Everybody sees them whole. */
export interface Catalogue {
  editions(viewer: Viewer): Promise<CatalogueEdition[]>;
  /** In order; null where nothing is on record. */
  items(viewer: Viewer, questions: readonly ItemQuestion[]): Promise<(CatalogueItem | null)[]>;
  /** In order; what each code means, edition by edition. */
  meanings(
    viewer: Viewer,
    questions: readonly { readonly code: CatalogueCode; readonly knownAt: string }[],
  ): Promise<CatalogueItem[][]>;
  pages(viewer: Viewer, questions: readonly ItemsQuestion[]): Promise<PartOf<CatalogueItem>[]>;
}

interface ItemRow extends CatalogueItem {
  readonly place: number;
}

/** Opens the catalogue on the application role's connections. */
export function openCatalogue(pool: Pick<Pool, "query">): Catalogue {
  const read = async (name: string, text: string, questions: readonly object[]): Promise<ItemRow[]> => {
    const { rows } = await pool.query<ItemRow>({ name, text, values: [JSON.stringify(questions)] });
    return rows;
  };
  return {
    async editions() {
      const { rows } = await pool.query<CatalogueEdition>({ name: "catalogue-editions", text: EDITIONS });
      return rows.map((row) => ({
        ...row,
        importedAt: row.importedAt === null ? null : parseInstant(row.importedAt),
      }));
    },
    async items(_viewer, questions) {
      const rows = await read("catalogue-items-by-code", ITEMS, questions);
      const found = new Map(rows.map((row) => [row.place, row]));
      return questions.map(({ knownAt }, index) => {
        const row = found.get(index + 1);
        return row === undefined ? null : itemOf(row, knownAt);
      });
    },
    async meanings(_viewer, questions) {
      const rows = await read("catalogue-meanings", MEANINGS, questions);
      return questions.map(({ knownAt }, index) =>
        rows.filter(({ place }) => place === index + 1).map((row) => itemOf(row, knownAt)),
      );
    },
    async pages(_viewer, questions) {
      const rows = await read("catalogue-pages", PAGES, questions);
      return questions.map(({ first, knownAt }, index) => {
        const own = rows.filter(({ place }) => place === index + 1);
        return { items: own.slice(0, first).map((row) => itemOf(row, knownAt)), hasNext: own.length > first };
      });
    },
  };
}

function itemOf({ edition, code, name, knownFrom }: ItemRow, readAt: string): CatalogueItem {
  return { edition, code, name, knownFrom: parseInstant(knownFrom), readAt };
}

const EDITIONS = `
select e.id, e.title, e.document, e.issued_on::text as "issuedOn", e.code_form as "codeForm",
  (select count(*)::integer from procurement.catalogue_item i where i.edition = e.id and upper_inf(i.known)) as "itemCount",
  (select register.as_text(max(t.at)) from procurement.catalogue_import t where t.edition = e.id) as "importedAt"
from procurement.catalogue_edition e order by e.id`;

const COLUMNS = `q.ord::integer as place, i.edition, i.code, i.name, register.as_text(lower(i.known)) as "knownFrom"`;

/** $1: [{"edition", "stem", "code", "knownAt"}] */
const ITEMS = `
select ${COLUMNS}
from rows from (jsonb_to_recordset($1::jsonb) as (edition text, stem text, code text, "knownAt" timestamptz))
  with ordinality as q(edition, stem, code, known_at, ord)
join procurement.catalogue_item i on i.edition = q.edition and i.stem = q.stem
  and (q.code is null or i.code = q.code) and i.known @> q.known_at
order by q.ord, i.code collate "C"`;

/** $1: [{"code", "knownAt"}] */
const MEANINGS = `
select ${COLUMNS}
from rows from (jsonb_to_recordset($1::jsonb) as (code text, "knownAt" timestamptz))
  with ordinality as q(code, known_at, ord)
cross join procurement.catalogue_edition e
join procurement.catalogue_item i on i.edition = e.id and i.stem = procurement.catalogue_stem(q.code) and i.code = q.code
  and i.known @> q.known_at
order by q.ord, e.id`;

/** $1: [{"edition", "search", "under", "level", "knownAt", "first", "after"}] */
const PAGES = `
select found.*
from rows from (jsonb_to_recordset($1::jsonb) as (edition text, search text, under text, level integer,
    "knownAt" timestamptz, first integer, after text))
  with ordinality as q(edition, search, under, level, known_at, first, after, ord)
cross join lateral (
  select ${COLUMNS} from procurement.catalogue_item i
  where i.edition = q.edition and i.known @> q.known_at
    and (q.after is null or i.code collate "C" > q.after collate "C")
    and (q.under is null or starts_with(i.stem, q.under) and i.stem <> q.under)
    and (q.level is null or length(i.stem) = 1 + 2 * q.level)
    and (q.search is null or starts_with(i.code, upper(q.search))
      or position(lower(q.search) in lower(normalize(i.name, NFKC))) > 0)
  order by i.code collate "C" limit q.first + 1
) found
order by found.place, found.code collate "C"`;
