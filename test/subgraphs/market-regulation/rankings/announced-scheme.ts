import type { ClientBase } from "pg";
import { YUNNAN } from "../clerk.ts";

/** What is different from an evaluation scheme of Yunnan tea for 2024. */
export interface SchemeTraits {
  readonly scheme?: string;
  readonly category?: string;
  readonly year?: number;
  /** The state it is in instead of ANNOUNCED. */
  readonly state?: string;
  readonly criteria?: readonly Criterion[];
}

export interface Criterion {
  readonly name: string;
  readonly unit: string | null;
  readonly direction?: string;
  readonly weight: string;
  readonly zeroAt: string;
  readonly fullAt: string;
  readonly required?: boolean;
}

/** Water extract, which has to be declared, and the score of aroma, which has not. */
export const CRITERIA: readonly Criterion[] = [
  { name: "水浸出物", unit: "%", weight: "62.5", zeroAt: "36", fullAt: "46" },
  { name: "香气评分", unit: "分", weight: "37.5", zeroAt: "60", fullAt: "100", required: false },
];

const NOW = "tstzrange(register.recording_instant(null), null)";

let issued = 5000;

/** A category that no other test uses. */
export function freshCategory(): string {
  issued += 1;
  return `C${issued}`;
}

/**
 * Puts an evaluation body on record as it is after its announcement, as the owner: how it comes there is specified
 * elsewhere. The rules of those steps rest meanwhile.
 */
export async function announcedBody(owner: ClientBase, uscc: string, scheme = YUNNAN): Promise<string> {
  return resting(owner, async () => {
    const body = await one(
      owner,
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ($1, $2, '示例评估机构', 'TESTING', 'CN', 'test', ${NOW})`,
      [scheme, uscc],
    );
    await step(owner, "evaluation_body", body, 1, "IN_PUBLICITY", "ANNOUNCE", "ANNOUNCED");
    return body;
  });
}

/** The same for an evaluation scheme of that body; one step was taken with it. */
export async function announcedScheme(owner: ClientBase, body: string, traits: SchemeTraits = {}): Promise<string> {
  const { scheme = YUNNAN, category = freshCategory(), year = 2024, criteria = CRITERIA } = traits;
  return resting(owner, async () => {
    const id = await one(
      owner,
      `insert into register.evaluation_scheme (evaluation_body_id, scheme, category, year, source, known)
       values ($1, $2, $3, $4, 'test', ${NOW})`,
      [body, scheme, category, year],
    );
    const content = await one(
      owner,
      `insert into register.evaluation_scheme_content (evaluation_scheme_id, title, cycle_months, known)
       values ($1, '示例评估方案', 12, ${NOW})`,
      [id],
    );
    for (const [index, each] of criteria.entries()) {
      const { name, unit, direction = "HIGHER_BETTER", weight, zeroAt, fullAt, required = true } = each;
      await owner.query(
        `insert into register.evaluation_scheme_criterion (content_id, position, indicator_group, name, unit, direction,
           weight, zero_at, full_at, required) values ($1, $2, 'PERFORMANCE', $3, $4, $5, $6, $7, $8, $9)`,
        [content, index + 1, name, unit, direction, weight, zeroAt, fullAt, required],
      );
    }
    await step(owner, "evaluation_scheme", id, 1, ...(FROM[traits.state ?? "ANNOUNCED"] ?? ANNOUNCED));
    return id;
  });
}

const ANNOUNCED = ["IN_PUBLICITY", "ANNOUNCE", "ANNOUNCED"] as const;
const FROM: Readonly<Record<string, readonly [string, string, string]>> = {
  ANNOUNCED,
  DRAFT: ["-", "DRAFT", "DRAFT"],
  IN_PUBLICITY: ["EXPERT_OK", "POST", "IN_PUBLICITY"],
  SUPERSEDED: ["ANNOUNCED", "SUPERSEDE", "SUPERSEDED"],
};

async function resting<T>(owner: ClientBase, work: () => Promise<T>): Promise<T> {
  await owner.query("begin");
  await owner.query("alter table register.procedure_step disable trigger user");
  const done = await work();
  await owner.query("alter table register.procedure_step enable trigger user");
  await owner.query("commit");
  return done;
}

async function step(owner: ClientBase, machine: string, id: string, revision: number, ...row: readonly string[]) {
  await owner.query(
    `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on, tenant,
       actor, known) values ($1, $2, $3, $4, $5, $6, '2020-04-30', 'test', 'test', ${NOW})`,
    [machine, id, revision, ...row],
  );
  await owner.query(
    `insert into register.procedure_state (machine, subject_id, state, valid, known)
     values ($1, $2, $3, '[2020-04-30,)', ${NOW})`,
    [machine, id, row.at(-1)],
  );
}

async function one(owner: ClientBase, statement: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`${statement} returning id`, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error("A row was expected to be added.");
  return row.id;
}
