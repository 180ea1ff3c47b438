import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import type { ListPart } from "../server/list-part.ts";
import type { AccessEntry, AccessToRecord } from "./access-entry.ts";
import { createGroupCommit } from "./group-commit.ts";

/** A part of the list, newest first. */
export interface AccessPageRequest extends ListPart {
  /** Only about this enterprise; null for all that the viewer may see. */
  readonly uscc: string | null;
}

export interface AccessPage {
  readonly entries: readonly AccessEntry[];
  readonly hasNext: boolean;
}

/** A department's record of who read what is not public. */
export interface AccessLog {
  /** Puts reads on record; once it resolves, they are. */
  append(reads: readonly AccessToRecord[]): Promise<void>;
  /** An enterprise sees reads about itself, an auditor all; for anybody else it is as if nobody had asked. */
  page(viewer: Viewer, request: AccessPageRequest): Promise<AccessPage>;
}

/** Opens a department's access log on its application role's connections. */
export function openAccessLog(pool: Pick<Pool, "query">): AccessLog {
  return {
    append: createGroupCommit(async (reads: readonly AccessToRecord[]) => {
      await pool.query({
        name: "access-append",
        text: "select access.append($1::jsonb)",
        values: [JSON.stringify(reads)],
      });
    }),
    async page(viewer, { first, after, uscc }) {
      const seen = seenBy(viewer);
      // An enterprise that asks about another gets what it would get if nobody had asked about that one.
      const own = seen.all || seen.uscc === null ? null : seen.uscc;
      const about = uscc ?? own;
      if (!seen.all && (own === null || about !== own)) return { entries: [], hasNext: false };
      const place = after === null ? [null, null] : [after.at, after.id];
      const values = [first + 1, ...place, seen.all, ...(about === null ? [] : [about])];
      const { rows } = await pool.query<AccessEntry>(about === null ? { ...PAGE, values } : { ...PAGE_ABOUT, values });
      return { entries: rows.slice(0, first), hasNext: rows.length > first };
    },
  };
}

function seenBy(viewer: Viewer): { readonly all: boolean; readonly uscc: string | null } {
  if (viewer.kind === "PUBLIC") return { all: false, uscc: null };
  return { all: viewer.role === "AUDITOR", uscc: viewer.uscc };
}

const COLUMNS = (usccs: string) => `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.tenant, e.role, e.purpose, ${usccs} as usccs, e.fields, e.refused,
  case when $4::boolean then e.subject end as subject, case when $4::boolean then e.request_id end as "requestId"`;

const AFTER = "($2::timestamptz is null or (e.at, e.id) < ($2::timestamptz, $3::uuid))";
const NEWEST_FIRST = "order by e.at desc, e.id desc limit $1";

const PAGE = {
  name: "access-page",
  text: `select ${COLUMNS("e.usccs")} from access.access_entry e where ${AFTER} ${NEWEST_FIRST}`,
};

// Found by the code first: going by time, the planner would read all that anybody asked to find a few rows.
const PAGE_ABOUT = {
  name: "access-page-about",
  text: `with e as materialized (
    select * from access.access_entry e where e.usccs @> array[$5::text] and ${AFTER}
  ) select ${COLUMNS("case when $4::boolean then e.usccs else array[$5::text] end")} from e ${NEWEST_FIRST}`,
};
