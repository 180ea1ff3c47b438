import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { DivisionCode } from "../../../../shared/values/division.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";

export type TitleListing = "LEADERS" | "IN_PUBLICITY" | "REVOKED" | "RELEASED";

/** Which titles are listed, on a day as far as was known at an instant; null is any. */
export interface TitlesQuestion extends ListPart {
  readonly listing: TitleListing;
  readonly scheme: string | null;
  readonly category: string | null;
  readonly division: DivisionCode | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A title's place in a list; what it says is asked as for any enterprise. */
export interface ListedTitle {
  readonly id: string;
  readonly uscc: string;
  readonly recordedAt: string;
}

export interface PartOfTitles {
  readonly titles: readonly ListedTitle[];
  /** The instant answered for. */
  readonly knownAt: string;
  readonly hasNext: boolean;
}

/** Titles by category and place. */
export interface TitleLists {
  find(viewer: Viewer, question: TitlesQuestion): Promise<PartOfTitles>;
}

/** Opens the lists on the application role's connections. */
export function openTitleLists(pool: Pick<Pool, "query">): TitleLists {
  return {
    async find(_viewer, { listing, scheme, category, division, validOn, knownAt, first, after }) {
      const { rows } = await pool.query<TitlesRow>({
        name: "title-list",
        text: TITLES_SQL,
        values: [
          STATES[listing],
          scheme,
          category,
          division,
          validOn,
          knownAt,
          first,
          after === null ? null : after.at,
          after === null ? null : after.id,
        ],
      });
      const [row] = rows;
      if (row === undefined) throw new Error("The register should say as of when it lists titles.");
      const titles = row.titles === null ? [] : row.titles;
      return {
        titles: titles.slice(0, first),
        knownAt: parseInstant(row.knownAt),
        hasNext: titles.length > first,
      };
    },
  };
}

interface TitlesRow {
  readonly knownAt: string;
  readonly titles: readonly ListedTitle[] | null;
}

const STATES: Readonly<Record<TitleListing, readonly string[]>> = {
  LEADERS: ["IN_FORCE"],
  IN_PUBLICITY: ["IN_PUBLICITY", "UNDER_OBJECTION"],
  REVOKED: ["REVOKED"],
  RELEASED: ["IN_FORCE", "VALIDITY_UNKNOWN", "EXPIRED", "REVOKED", "WITHDRAWN"],
};

/** A title that waits for publication is one in publicity whose window is over: the state on record is the same. */
const TITLES_SQL = `
with asked as materialized (select least($6::timestamptz, h.at) as at from register.heartbeat h)
select register.as_text(a.at) as "knownAt", (
  select jsonb_agg(jsonb_build_object('id', l.id, 'uscc', l.uscc, 'recordedAt', register.as_text(l.recorded))
                   order by l.recorded desc, l.id desc)
  from (
    select t.id, t.uscc, lower(t.known) as recorded
    from register.title t
    join register.title_status s on s.title_id = t.id and s.valid @> $5::date and s.known @> a.at
    where t.known @> a.at and s.state = any ($1::text[])
      and ($2::text is null or t.scheme = $2)
      and ($3::text is null or t.category like $3 || '%')
      and ($4::text is null or exists (
        select from register.enterprise_registration r
        where r.uscc collate "C" = t.uscc and r.valid @> $5::date and r.known @> a.at
          and r.division like regexp_replace($4, '(00)+$', '') || '%'))
      and ($8::timestamptz is null or (lower(t.known), t.id) < ($8, $9::uuid))
    order by lower(t.known) desc, t.id desc
    limit $7 + 1
  ) l
) as titles
from asked a`;
