import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import { type ReadStored, STORED_COLUMNS } from "../decision-record/stored-decision.ts";
import { type StoredNotice, type StoredNoticeRow, storedNotice } from "./stored-notice.ts";

/** Which part of a list is wanted: oldest first, so that a reader goes on where it stopped. */
export interface NoticePageRequest {
  readonly first: number;
  /** Where the last part ended; 0 for the beginning. */
  readonly after: number;
}

/** A part of a viewer's notices. */
export interface PartOfNotices {
  readonly notices: readonly NoticeAt[];
  readonly hasNext: boolean;
}

/** A notice and its place in the viewer's list. */
export interface NoticeAt {
  readonly place: number;
  readonly notice: StoredNotice;
}

/** Reads notices; a viewer sees those of its own tenant, an auditor all. */
export interface NoticeReader {
  page(viewer: Viewer, request: NoticePageRequest): Promise<PartOfNotices>;
}

/** Opens the reading of notices on the application role's connections. */
export function openNoticeReader(pool: Pick<Pool, "query">, readDecision: ReadStored): NoticeReader {
  const read = async (where: string, values: unknown[], name: string): Promise<StoredNotice[]> => {
    const { rows } = await pool.query<StoredNoticeRow>({ name, text: `${NOTICES} where ${where}`, values });
    return rows.map((row) => storedNotice(row, readDecision));
  };
  return {
    async page(viewer, { first, after }) {
      if (viewer.kind === "PUBLIC") return { notices: [], hasNext: false };
      // The place in a holder's list is its own number: the department's would tell how many notices others get.
      const all = viewer.scopes.has("log:audit");
      const found = all
        ? await read("n.position > $2 order by n.position limit $1", [first + 1, after], "notices-of-all")
        : await read(OF_TENANT, [first + 1, after, viewer.tenant], "notices-of-tenant");
      const notices = found.slice(0, first).map((notice) => ({
        place: all ? notice.position : notice.statement.number,
        notice,
      }));
      return { notices, hasNext: found.length > first };
    },
  };
}

const NOTICES = `select n.statement as notice, n.jws as "noticeJws", n.sm2 as "noticeSm2", n.position::text as position,
    (select register.as_text(p.known_at) from notice.notice p where p.id = (n.statement::jsonb ->> 'previous')::uuid)
      as "previousKnownAt",
    ${STORED_COLUMNS}
  from notice.notice n
  join record.decision d on d.id = n.decision_id
  join record.log_entry e on e.decision_id = n.decision_id`;

const OF_TENANT = "n.tenant = $3 and n.number > $2 order by n.number limit $1";
