import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { ListPart } from "../../../shared/server/list-part.ts";
import type { Uscc } from "../../../shared/values/uscc.ts";

/** Somebody who acts for an enterprise. */
export interface EnterpriseViewer extends SignedInViewer {
  readonly role: "ENTERPRISE";
  readonly uscc: Uscc;
}

/** What an authorisation lets be read. */
export type AuthorisationScope = "SIZE" | "RISK" | "EVALUATION" | "FINANCING";

/** Leave of an enterprise for an institution to read about it what is not public. */
export interface Authorisation {
  readonly id: string;
  readonly grantedAt: string;
  readonly uscc: string;
  readonly institution: string;
  readonly scope: AuthorisationScope;
  readonly validFrom: string;
  readonly until: string;
  readonly withdrawnAt: string | null;
}

export interface AuthorisationToGrant {
  readonly institution: string;
  readonly scope: AuthorisationScope;
  readonly until: string;
  readonly idempotencyKey: string;
}

export type GrantOutcome = "GRANTED" | "KEY_REUSED" | "UNTIL_PASSED" | "ALREADY_AUTHORISED";
export type WithdrawOutcome = "WITHDRAWN" | "NOT_ON_RECORD" | "ALREADY_ENDED";

/** What became of a request, with the authorisation where there is one. */
export interface AuthorisationResult<Outcome> {
  readonly outcome: Outcome;
  readonly authorisation: Authorisation | null;
}

/** The authorisations that enterprises gave. */
export interface Authorisations {
  grant(viewer: EnterpriseViewer, asked: AuthorisationToGrant): Promise<AuthorisationResult<GrantOutcome>>;
  withdraw(viewer: EnterpriseViewer, id: string): Promise<AuthorisationResult<WithdrawOutcome>>;
  /** To an enterprise those that it gave, to a bank or department those given to it, to others none; newest first. */
  page(
    viewer: Viewer,
    part: ListPart,
  ): Promise<{ readonly authorisations: readonly Authorisation[]; readonly hasNext: boolean }>;
}

/** Opens the authorisations on the application role's connections. */
export function openAuthorisations(pool: Pick<Pool, "query">): Authorisations {
  const find = async (uscc: string, id: string): Promise<Authorisation> => {
    const { rows } = await pool.query<Authorisation>(`${SELECT} and a.uscc = $1 and a.id = $2`, [uscc, id]);
    const [found] = rows;
    if (found === undefined) throw new Error(`Authorisation ${id} was expected; it is not on record.`);
    return found;
  };
  const call = async <Outcome>(viewer: EnterpriseViewer, text: string, values: unknown[]) => {
    const { rows } = await pool.query<{ said: { outcome: Outcome; id?: string } }>(text, values);
    const said = rows[0]?.said;
    if (said === undefined) throw new Error("The database should say what became of an authorisation.");
    const authorisation = said.id === undefined ? null : await find(viewer.uscc, said.id);
    return { outcome: said.outcome, authorisation };
  };
  return {
    grant: (viewer, { institution, scope, until, idempotencyKey }) =>
      call(viewer, "select credit.authorisation_grant($1, $2, $3, $4, $5, $6, $7) as said", [
        viewer.uscc,
        institution,
        scope,
        until,
        viewer.subject,
        idempotencyKey,
        createHash("sha256")
          .update(JSON.stringify([institution, scope, until]))
          .digest(),
      ]),
    async withdraw(viewer, id) {
      if (!UUID.test(id)) return { outcome: "NOT_ON_RECORD", authorisation: null };
      return call(viewer, "select credit.authorisation_withdraw($1, $2, $3) as said", [
        viewer.uscc,
        id,
        viewer.subject,
      ]);
    },
    async page(viewer, { first, after }) {
      const [column, value] = seenBy(viewer);
      if (value === null) return { authorisations: [], hasNext: false };
      const place = after === null ? [null, null] : [after.at, after.id];
      const { rows } = await pool.query<Authorisation>(`${SELECT} and a.${column} = $2 ${NEWEST_FIRST}`, [
        first + 1,
        value,
        ...place,
      ]);
      return { authorisations: rows.slice(0, first), hasNext: rows.length > first };
    },
  };
}

/** The column by which a viewer sees authorisations, and its value there; null for nobody. */
function seenBy(viewer: Viewer): readonly ["uscc" | "institution", string | null] {
  if (viewer.kind === "PUBLIC") return ["uscc", null];
  if (viewer.role === "BANK" || viewer.role === "DEPARTMENT") return ["institution", viewer.tenant];
  return ["uscc", viewer.role === "ENTERPRISE" ? viewer.uscc : null];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// Only a withdrawal ends what was granted, so the end of its knowledge is when it was withdrawn.
const SELECT = `
  select a.id, register.as_text(lower(a.known)) as "grantedAt", a.uscc, a.institution, a.scope,
    lower(a.valid)::text as "validFrom", (upper(a.valid) - 1)::text as until, register.as_text(upper(a.known)) as "withdrawnAt"
  from credit.authorisation a where a.granting`;

const NEWEST_FIRST = `
  and ($3::timestamptz is null or (lower(a.known), a.id) < ($3::timestamptz, $4::uuid))
  order by lower(a.known) desc, a.id desc limit $1`;
