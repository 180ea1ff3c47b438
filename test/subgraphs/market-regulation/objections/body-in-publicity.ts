import type { Client } from "pg";
import { syntheticUscc, YUNNAN } from "../clerk.ts";

/** Bodies that were posted together, as far as a publicity matters. */
export interface PostedBodies {
  readonly publicity: string;
  readonly bodies: readonly string[];
}

/** Posts so many evaluation bodies of Yunnan together, by the owner, past their applications and reviews. */
export async function postBodies(owner: Client, many: number, on: string): Promise<PostedBodies> {
  await owner.query("begin");
  const { rows: at } = await owner.query<{ at: string }>("select register.recording_instant(null)::text as at");
  const instant = at[0]?.at;
  const bodies: string[] = [];
  for (let made = 0; made < many; made += 1) {
    const { rows } = await owner.query<{ id: string }>(
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ($1, $2, '示例评估机构', 'TESTING', 'CN', 'test', tstzrange($3, null)) returning id`,
      [YUNNAN, syntheticUscc(), instant],
    );
    for (const { id } of rows) bodies.push(id);
  }
  const { rows } = await owner.query<{ id: string }>(
    `insert into register.publicity (kind, scheme, posted_on, source, known)
     values ('SCHEME', $1, $2, 'test', tstzrange($3, null)) returning id`,
    [YUNNAN, on, instant],
  );
  const publicity = rows[0]?.id;
  if (publicity === undefined) throw new Error("A publicity was expected.");
  for (const body of bodies) {
    await owner.query("insert into register.publicity_subject values ($1, 'evaluation_body', $2)", [publicity, body]);
    for (const [event, to] of STEPS) {
      await owner.query("select register.procedure_step_take('evaluation_body', $1, $2, $3, $4, $5, $6)", [
        body,
        event,
        to,
        on,
        { tenant: "test", actor: "test" },
        instant,
      ]);
    }
  }
  await owner.query("commit");
  return { publicity, bodies };
}

const STEPS = [
  ["APPLY", "APPLIED"],
  ["PASS_FORMAL_CHECK", "FORMAL_OK"],
  ["PASS_EXPERT_REVIEW", "EXPERT_OK"],
  ["POST", "IN_PUBLICITY"],
] as const;
