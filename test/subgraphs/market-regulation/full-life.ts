import { liveThroughBodies } from "./bodies/body-life.ts";
import { Clerk } from "./clerk.ts";
import { Declarant, setBaseline } from "./declarant.ts";
import { liveThroughObjections } from "./objections/objection-life.ts";
import { RankingOffice } from "./ranking-office.ts";
import { liveThroughRankings } from "./rankings/ranking-steps.ts";
import type { TestRegister } from "./register-database.ts";
import { liveThroughShortlist } from "./titles/title-desk-life.ts";

/** Puts at least one row into every table of the register that keeps history: one enterprise's life from list to ban. */
export async function liveThroughEverything(register: TestRegister): Promise<void> {
  const { app, owner } = register;
  const officer = new Clerk(app);
  const office = new RankingOffice(owner);
  const uscc = await officer.enterprise();
  await officer.size(uscc, 250);
  await liveThroughBodies(register, uscc);
  await liveThroughObjections(register);
  await office.enter({ uscc, on: "2020-09-01" });
  const title = await officer.list({ uscc, publicity: await officer.post({ on: "2020-09-25" }) });
  await officer.object(title, "2020-10-12");
  await officer.resolve(title, "DISMISSED", "2020-10-15");
  await officer.publish(title, "2020-10-23");
  await officer.revoke(title, "2021-06-15");
  await new Declarant(app, uscc).draft();
  await liveThroughShortlist(register);
  await setBaseline(app, { value: "36", from: "2008-12-01" });
  const others = [await officer.enterprise(), await officer.enterprise()];
  const [ranked = "", excluded = ""] = await Promise.all(others.map((each) => new Declarant(app, each).declared()));
  await liveThroughRankings(register, ranked, excluded);
}
