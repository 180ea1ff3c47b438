import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { CategoryMapping } from "../../domain/catalogue/category-mapping.ts";
import type { MappingStatement } from "../../domain/catalogue/mapping-statement.ts";
import type { PartOf } from "./catalogue.ts";

/** One map, as known at an instant. */
export interface MappingQuestion {
  readonly category: string;
  readonly edition: string;
  readonly knownAt: string;
}

/** Which maps are wanted, what became known last first; null stands for all. */
export interface MappingsQuestion extends ListPart {
  readonly category: string | null;
  readonly edition: string | null;
  /** Only those that name this code. */
  readonly code: string | null;
  /** Also those whose place another has taken. */
  readonly superseded: boolean;
  readonly knownAt: string;
}

export type StatementOutcome = ProcedureOutcome<"CONFLICT" | "EDITION_NOT_ON_RECORD">;

/** The map of categories onto the catalogue. Everybody sees it whole. */
export interface CategoryMappings {
  /** In order; null where nobody has looked yet. */
  standing(viewer: Viewer, questions: readonly MappingQuestion[]): Promise<(CategoryMapping | null)[]>;
  pages(viewer: Viewer, questions: readonly MappingsQuestion[]): Promise<PartOf<CategoryMapping>[]>;
  /** As it was recorded, also before it becomes known. */
  byId(viewer: Viewer, id: string): Promise<CategoryMapping | null>;
  /** What was recorded last, known already or not. */
  last(viewer: Viewer, category: string, categoryEdition: string, edition: string): Promise<CategoryMapping | null>;
  state(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    statement: Omit<MappingStatement, "on"> & { readonly on: string | null },
    ifRevision: number,
  ): Promise<StatementOutcome>;
}

interface MappingRow extends CategoryMapping {
  readonly place: number;
}

/** Opens the maps on the application role's connections. */
export function openCategoryMappings(pool: Pick<Pool, "query">): CategoryMappings {
  const one = async (name: string, text: string, values: unknown[]) => {
    const { rows } = await pool.query<MappingRow>({ name, text, values });
    const [row] = rows;
    return row === undefined ? null : mappingOf(row);
  };
  return {
    async standing(_viewer, questions) {
      const values = [JSON.stringify(questions)];
      const { rows } = await pool.query<MappingRow>({ name: "category-mapping", text: STANDING, values });
      const found = new Map(rows.map((row) => [row.place, mappingOf(row)]));
      return questions.map((_, index) => found.get(index + 1) ?? null);
    },
    async pages(_viewer, questions) {
      const values = [JSON.stringify(questions)];
      const { rows } = await pool.query<MappingRow>({ name: "category-mappings", text: PAGES, values });
      return questions.map(({ first }, index) => {
        const own = rows.filter(({ place }) => place === index + 1);
        return { items: own.slice(0, first).map(mappingOf), hasNext: own.length > first };
      });
    },
    byId: (_viewer, id) => one("category-mapping-by-id", BY_ID, [id]),
    last: (_viewer, category, categoryEdition, edition) =>
      one("category-mapping-last", LAST, [category, categoryEdition, edition]),
    state: (_viewer, request, { category, categoryEdition, catalogueEdition, entries, basis, on }, ifRevision) =>
      callStep<StatementOutcome>(pool, "procurement.category_mapping_state", [
        request,
        category,
        categoryEdition,
        catalogueEdition,
        JSON.stringify(entries),
        basis,
        on,
        ifRevision,
      ]),
  };
}

function mappingOf({ place: _, knownFrom, knownTo, readAt, ...row }: MappingRow): CategoryMapping {
  return {
    ...row,
    knownFrom: parseInstant(knownFrom),
    knownTo: knownTo === null ? null : parseInstant(knownTo),
    readAt: parseInstant(readAt),
  };
}

/** What an instant does not know yet is left out: until when a map stood, if that came later. */
const COLUMNS = `m.id, m.category, m.category_edition as "categoryEdition", m.catalogue_edition as "catalogueEdition",
  case when m.author is not null
    then (select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'relation', c.relation) order by c.code collate "C"),
            '[]') from procurement.mapped_code c where c.mapping_id = m.id)
    else (select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'relation', null) order by c.code collate "C"), '[]')
          from unnest(m.codes) c(code)) end as entries,
  m.author, m.stated_on::text as "statedOn", m.basis, m.revision, register.as_text(lower(m.known)) as "knownFrom",
  case when upper(m.known) <= q.known_at then register.as_text(upper(m.known)) end as "knownTo",
  register.as_text(q.known_at) as "readAt"`;

/** $1: [{"category", "edition", "knownAt"}] */
const STANDING = `
select q.ord::integer as place, ${COLUMNS}
from rows from (jsonb_to_recordset($1::jsonb) as (category text, edition text, "knownAt" timestamptz))
  with ordinality as q(category, edition, known_at, ord)
join procurement.category_mapping m
  on m.category = q.category and m.catalogue_edition = q.edition and m.known @> q.known_at`;

const BY_ID = `
select 1 as place, ${COLUMNS}
from (select clock_timestamp() as known_at) q join procurement.category_mapping m on m.id = $1`;

const LAST = `
select 1 as place, ${COLUMNS}
from (select clock_timestamp() as known_at) q
join procurement.category_mapping m on m.category = $1 and m.category_edition = $2 and m.catalogue_edition = $3
order by m.revision desc limit 1`;

/** $1: [{"category", "edition", "code", "superseded", "knownAt", "first", "after": {"at", "id"}}] */
const PAGES = `
select found.*
from rows from (jsonb_to_recordset($1::jsonb) as (category text, edition text, code text, superseded boolean,
    "knownAt" timestamptz, first integer, after jsonb))
  with ordinality as q(category, edition, code, superseded, known_at, first, after, ord)
cross join lateral (
  select q.ord::integer as place, ${COLUMNS}
  from procurement.category_mapping m
  where lower(m.known) <= q.known_at and (q.superseded or m.known @> q.known_at)
    and (q.category is null or m.category = q.category) and (q.edition is null or m.catalogue_edition = q.edition)
    and (q.code is null or q.code = any (m.codes)
      or exists (select from procurement.mapped_code c where c.mapping_id = m.id and c.code = q.code))
    and (q.after is null or (lower(m.known), m.id) < ((q.after->>'at')::timestamptz, (q.after->>'id')::uuid))
  order by lower(m.known) desc, m.id desc limit q.first + 1
) found
order by found.place, found."knownFrom" desc, found.id desc`;
