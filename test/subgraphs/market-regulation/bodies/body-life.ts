import { randomUUID } from "node:crypto";
import { syntheticUscc, TIANJIN } from "../clerk.ts";
import type { TestRegister } from "../register-database.ts";
import { BodyOffice } from "./body-office.ts";

/** Puts at least one row into every table of bodies, experts and cases. */
export async function liveThroughBodies({ app }: TestRegister, enterprise: string): Promise<void> {
  const office = new BodyOffice(app, TIANJIN);
  await office.done(office.appoint("2021-08-31"));
  await office.done(office.unit());
  const body = syntheticUscc();
  const relation = [body, enterprise, "ADVISER", "2020-01-05"];
  await office.done(office.call("body_enterprise_relation_record", { role: "EVALUATION_BODY", uscc: body }, relation));
  const tied = [{ uscc: enterprise, reason: `示例 ${randomUUID()}` }];
  await office.done(office.expert(tied));
  const engaged = await office.reviewed(body);
  await office.done(office.openCase(engaged));
}
