import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { syntheticUscc, YUNNAN } from "../clerk.ts";

/** What is different from a Yunnan ranking of three, audited on 2020-09-18. */
export interface RankingTraits {
  readonly scheme?: string;
  readonly year?: number;
  readonly category?: string;
  readonly state?: "COMPUTED" | "REPORTED" | "AUDITED";
  readonly ranks?: readonly number[];
  readonly mostLeaders?: number | null;
  readonly cycleMonths?: number | null;
  /** Whose standards are ranked, in the order of `ranks`; invented enterprises when left out. */
  readonly usccs?: readonly string[];
  /** Entries without a conformity report, by their place. */
  readonly unreported?: readonly number[];
  readonly standard?: string;
}

/** A ranking as the short list needs it. */
export interface MadeRanking {
  readonly id: string;
  readonly revision: number;
  readonly scheme: string;
  readonly category: string;
  readonly year: number;
  readonly entries: readonly { readonly id: string; readonly uscc: string }[];
}

interface Bodies {
  readonly workingBody: SignedInViewer;
  readonly evaluationBody: SignedInViewer;
}

const NOW = "tstzrange(register.recording_instant(null), null)";
const STEPS = { COMPUTED: 2, REPORTED: 3, AUDITED: 4 } as const;
const EVENTS = [
  ["OPEN", "-", "OPEN", "2020-09-01"],
  ["COMPUTE", "OPEN", "COMPUTED", "2020-09-10"],
  ["REPORT", "COMPUTED", "REPORTED", "2020-09-15"],
  ["AUDIT", "REPORTED", "AUDITED", "2020-09-18"],
] as const;

let issued = 1000;

/**
 * Puts a ranking on record as it is after its audit, as the owner: how it comes there is specified elsewhere. The rules
 * of those steps rest meanwhile.
 */
export async function makeRanking(owner: ClientBase, bodies: Bodies, traits: RankingTraits = {}): Promise<MadeRanking> {
  const { scheme = YUNNAN, year = 2020, state = "AUDITED", ranks = [1, 2, 3] } = traits;
  issued += 1;
  const category = traits.category ?? `C${issued}`;
  await owner.query("begin");
  for (const table of RESTING) await owner.query(`alter table register.${table} disable trigger user`);
  const body = await engage(owner, scheme, bodies);
  const evaluationScheme = await one(
    owner,
    `insert into register.evaluation_scheme (evaluation_body_id, scheme, category, year, source, known)
     values ($1, $2, $3, $4, 'test', ${NOW})`,
    [body, scheme, category, year],
  );
  await one(
    owner,
    `insert into register.evaluation_scheme_content (evaluation_scheme_id, title, cycle_months, max_leaders, known)
     values ($1, '示例评估方案', $2, $3, ${NOW})`,
    [evaluationScheme, traits.cycleMonths ?? null, traits.mostLeaders ?? null],
  );
  const id = await one(
    owner,
    `insert into register.ranking (scheme, category, year, evaluation_scheme_id, evaluation_body_id, source, known)
     values ($1, $2, $3, $4, $5, 'test', ${NOW})`,
    [scheme, category, year, evaluationScheme, body],
  );
  const entries = [];
  for (const [index, rank] of ranks.entries()) entries.push(await enter(owner, id, rank, index, traits));
  for (const [index, [event, from, to, on]] of EVENTS.slice(0, STEPS[state]).entries()) {
    await step(owner, "ranking", id, index + 1, event, from, to, on);
  }
  for (const table of RESTING) await owner.query(`alter table register.${table} enable trigger user`);
  await owner.query("commit");
  return { id, revision: STEPS[state], scheme, category, year, entries };
}

const RESTING = ["procedure_step", "ranking_entry", "conformity_report", "evaluation_scheme_content"];

/** The bodies of a scheme, the evaluation body announced; once for each scheme. */
async function engage(owner: ClientBase, scheme: string, { workingBody, evaluationBody }: Bodies): Promise<string> {
  const known = await owner.query<{ id: string }>(
    "select id from register.evaluation_body where scheme = $1 and uscc = $2",
    [scheme, evaluationBody.uscc],
  );
  const [found] = known.rows;
  if (found !== undefined) return found.id;
  await owner.query(
    `insert into register.working_body (scheme, uscc, name, source, known)
     select $1, $2, '示例工作机构', 'test', ${NOW}
     where not exists (select from register.working_body where scheme = $1 and upper_inf(known))`,
    [scheme, workingBody.uscc],
  );
  const body = await one(
    owner,
    `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
     values ($1, $2, '示例评估机构', 'TESTING', 'CN', 'test', ${NOW})`,
    [scheme, evaluationBody.uscc],
  );
  await step(owner, "evaluation_body", body, 1, "ANNOUNCE", "IN_PUBLICITY", "ANNOUNCED", "2020-08-20");
  return body;
}

async function enter(owner: ClientBase, ranking: string, rank: number, index: number, traits: RankingTraits) {
  const given = traits.usccs?.[index];
  const uscc = given ?? syntheticUscc();
  if (given === undefined) {
    await owner.query("select register.enterprise_record($1, $2, '530111', '2015-01-05', 'test')", [
      uscc,
      `示例 ${uscc}`,
    ]);
  }
  const number = traits.standard ?? `Q/TEST ${randomUUID()}`;
  const { rows } = await owner.query<{ id: string }>(
    "select register.standard_of($1, $2, $2, 'test', register.recording_instant(null)) as id",
    [uscc, number],
  );
  const id = await one(
    owner,
    `insert into register.ranking_entry (ranking_id, uscc, standard_id, rank, entered_on, core_indicators_stricter,
       indicators_weaker, source, known) values ($1, $2, $3, $4, '2020-09-10', 1, 0, 'test', ${NOW})`,
    [ranking, uscc, rows[0]?.id, rank],
  );
  if (!traits.unreported?.includes(index)) {
    await one(
      owner,
      `insert into register.conformity_report (ranking_entry_id, file_name, sha256, dated, supplied_by, tenant, actor, known)
       values ($1, '示例.pdf', repeat('a', 64), '2020-09-11', 'ENTERPRISE', 'test', 'test', ${NOW})`,
      [id],
    );
  }
  return { id, uscc };
}

async function step(owner: ClientBase, machine: string, id: string, revision: number, ...rest: readonly string[]) {
  await one(
    owner,
    `insert into register.procedure_step (machine, subject_id, revision, event, from_state, to_state, happened_on, tenant,
       actor, known) values ($1, $2, $3, $4, $5, $6, $7, 'test', 'test', ${NOW})`,
    [machine, id, revision, ...rest],
  );
}

async function one(owner: ClientBase, statement: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`${statement} returning id`, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error("A row was expected to be added.");
  return row.id;
}
