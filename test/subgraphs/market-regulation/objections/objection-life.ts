import { Clerk } from "../clerk.ts";
import type { TestRegister } from "../register-database.ts";
import { ObjectionOffice } from "./objection-office.ts";

/** Puts at least one row into every table of objections and suggestions. */
export async function liveThroughObjections({ app, owner }: TestRegister): Promise<void> {
  const clerk = new Clerk(app);
  const office = new ObjectionOffice(app);
  await office.appoint(owner);
  const publicity = await clerk.post({ on: "2020-09-25" });
  const title = await clerk.list({ publicity });
  const { id } = await office.file(publicity, title, "2020-10-12");
  await office.settle(id, "DISMISSED", "2020-10-15");
  const suggested = await office.suggest();
  await office.handle(suggested.id, 1, "CONSIDER", "CONSIDERED", null);
  await office.handle(suggested.id, 2, "DECLINE", "DECLINED", "已有此领域");
}
