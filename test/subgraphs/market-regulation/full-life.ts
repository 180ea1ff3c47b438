import { Clerk, syntheticUscc, TIANJIN, YUNNAN } from "./clerk.ts";
import { Declarant, setBaseline } from "./declarant.ts";
import { RankingOffice } from "./ranking-office.ts";
import type { TestRegister } from "./register-database.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

/** Puts at least one row into every table of the register that keeps history: one enterprise's life from list to ban. */
export async function liveThroughEverything({ app, owner }: TestRegister): Promise<void> {
  const officer = new Clerk(app);
  const office = new RankingOffice(owner);
  const uscc = await officer.enterprise();
  await officer.size(uscc, 250);
  await app.query(
    `insert into register.working_body (scheme, uscc, name, source, known) values ('${YUNNAN}', $1, '示例', 'test', ${NOW})`,
    [syntheticUscc()],
  );
  await app.query(`insert into register.body_relation (body, parent, source, known) values ($1, $2, 'test', ${NOW})`, [
    syntheticUscc(),
    syntheticUscc(),
  ]);
  await app.query(
    `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
     values ('${TIANJIN}', $1, '示例', 'TESTING', 'CN', 'test', ${NOW})`,
    [syntheticUscc()],
  );
  await office.enter({ uscc, on: "2020-09-01" });
  const title = await officer.list({ uscc, publicity: await officer.post({ on: "2020-09-25" }) });
  await officer.object(title, "2020-10-12");
  await officer.resolve(title, "DISMISSED", "2020-10-15");
  await officer.publish(title, "2020-10-23");
  await officer.revoke(title, "2021-06-15");
  await new Declarant(app, uscc).draft();
  await setBaseline(app, { value: "36", from: "2008-12-01" });
}
