import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import type { EnterpriseViewer } from "../procedure/enterprise-viewer.ts";
import { ASKED_MANY, ASKED_ONE, findInOrder, type ListClocks, type RowOf } from "./supervision-sql.ts";

/** A commitment as it is signed. */
export interface CommitmentToSign {
  readonly text: string;
  readonly signedBy: string;
}

/** A commitment on record, shown for a point of the two clocks. */
export interface CommitmentOnDay extends CommitmentToSign, ListClocks {
  readonly id: string;
  readonly uscc: string;
  readonly signedOn: string;
  readonly recordedAt: string;
}

export interface CommitmentsQuestion extends ListPart, ListClocks {
  readonly uscc: string;
}

/** Quality commitments of leaders. Everybody sees them. */
export interface Commitments {
  page(viewer: Viewer, question: CommitmentsQuestion): Promise<{ commitments: CommitmentOnDay[]; hasNext: boolean }>;
  /** In order; null for what is not there. */
  byIds(viewer: Viewer, ids: readonly string[], clocks: ListClocks): Promise<(CommitmentOnDay | null)[]>;
  isLeader(viewer: Viewer, uscc: string, on: string): Promise<boolean>;
  sign(
    viewer: EnterpriseViewer,
    request: ProcedureRequest,
    commitment: CommitmentToSign,
    on: string | null,
  ): Promise<ProcedureOutcome<"NOT_A_LEADER">>;
}

/** Opens the commitments on the application role's connections. */
export function openCommitments(pool: Pick<Pool, "query">): Commitments {
  return {
    async page(_viewer, { uscc, validOn, knownAt, first, after }) {
      const values = [validOn, knownAt, uscc, first, after?.at, after?.id];
      const { rows } = await pool.query<CommitmentOnDay>({ name: "commitments", text: COMMITMENTS_SQL, values });
      return { commitments: rows.slice(0, first).map(commitmentOf), hasNext: rows.length > first };
    },
    byIds: (_viewer, ids, clocks) =>
      findInOrder<RowOf<CommitmentOnDay>, CommitmentOnDay>(
        pool,
        { name: "commitment", text: COMMITMENT_SQL },
        ids.map((id) => ({ id, ...clocks })),
        [],
        ({ place: _, ...row }) => commitmentOf(row),
      ),
    async isLeader(_viewer, uscc, on) {
      const { rows } = await pool.query<{ leader: boolean }>("select register.is_leader($1, $2) as leader", [uscc, on]);
      return rows.some(({ leader }) => leader);
    },
    sign: (viewer, request, { text, signedBy }, on) =>
      callProcedure(pool, "quality_commitment_sign", [request, viewer.uscc, text, signedBy, on]),
  };
}

function commitmentOf(row: CommitmentOnDay): CommitmentOnDay {
  return { ...row, recordedAt: parseInstant(row.recordedAt), knownAt: parseInstant(row.knownAt) };
}

const COLUMNS = `
select a.ord::integer as place, q.id, q.uscc, q.text, q.signed_by as "signedBy", q.signed_on::text as "signedOn",
  register.as_text(lower(q.known)) as "recordedAt", a.valid_on::text as "validOn",
  register.as_text(a.as_known) as "knownAt"`;

/** $3 an enterprise, $4 how many, $5 and $6 after what. One more row tells of more. */
const COMMITMENTS_SQL = `${ASKED_ONE} ${COLUMNS}
from asked a join register.quality_commitment q on q.uscc = $3::text and q.signed_on <= a.valid_on
  and q.known @> a.as_known
where $5::timestamptz is null or (lower(q.known), q.id) < ($5::timestamptz, $6::uuid)
order by lower(q.known) desc, q.id desc limit $4::integer + 1`;

const COMMITMENT_SQL = `${ASKED_MANY} ${COLUMNS}
from asked a join register.quality_commitment q on q.id = a.id and q.known @> a.as_known order by a.ord`;
