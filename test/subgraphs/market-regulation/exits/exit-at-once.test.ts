import type { Client } from "pg";
import { type FirstInLine, meet } from "../at-once.ts";
import { Clerk, YUNNAN } from "../clerk.ts";
import { RankingOffice } from "../ranking-office.ts";
import { useRegister } from "../register-database.ts";
import { ExitOffice } from "./exit-office.ts";

/** Each order in line, and chance, in turn. */
const ROUNDS = Array.from({ length: 50 }, (_, round): FirstInLine => {
  const turn = round % 3;
  return turn === 2 ? null : turn === 0 ? 0 : 1;
});

describe("A cancellation and a ranking at once", () => {
  const register = useRegister();
  let one: Client;
  let other: Client;
  let gate: Client;
  let office: ExitOffice;

  beforeAll(async () => {
    one = await register.connect(register.appUrl);
    // Entries are computed by another procedure; here they are written by hand, as the owner.
    other = await register.connect(register.ownerUrl);
    gate = await register.connect(register.ownerUrl);
    office = new ExitOffice(one);
    await register.owner.query(
      `insert into register.working_body (scheme, uscc, name, source, known)
       values ($1, $2, '示例工作机构', 'test', tstzrange(register.recording_instant(null), null))`,
      [YUNNAN, office.workingBody.uscc],
    );
  });

  const lock = (uscc: string) => `select from register.enterprise where uscc = '${uscc}' for update`;

  it("fifty rounds: an entry on a banned day stands only if it was recorded before the decision", async () => {
    const clerk = new Clerk(register.app);
    for (const first of ROUNDS) {
      const uscc = await clerk.enterprise();
      const id = await office.upTo(await clerk.titleInForce(uscc), "ORDERED");
      const enter = await new RankingOffice(other).prepared({ uscc, on: "2021-06-15" });
      const decide = () => office.step(id, 4, "DECIDE", { effectiveOn: "2021-06-15" });
      const outcomes = await meet(
        gate,
        lock(uscc),
        [
          { client: one, act: decide },
          { client: other, act: enter },
        ],
        first,
      );
      const possible = [
        ["accepted", "LH006 ENTERPRISE_BANNED"],
        ["accepted", "accepted"],
      ];
      expect(first === null ? possible : [possible[first]]).toContainEqual(outcomes);
      const { rows } = await register.owner.query(
        `select (select lower(known) from register.ban where uscc = $1)
           > (select lower(known) from register.ranking_entry where uscc = $1) as after`,
        [uscc],
      );
      if (outcomes[1] === "accepted") expect(rows).toEqual([{ after: true }]);
    }
  });

  it("two who decide one case at once: it is decided once, and the title is revoked once", async () => {
    const clerk = new Clerk(register.app);
    const uscc = await clerk.enterprise();
    const id = await office.upTo(await clerk.titleInForce(uscc), "ORDERED");
    const second = new ExitOffice(other, String(office.workingBody.uscc));
    const decide = (by: ExitOffice) => by.step(id, 4, "DECIDE", { effectiveOn: "2021-06-15" }).catch(String);
    const said = await Promise.all([decide(office), decide(second)]);
    expect(said.filter((each) => each === id).length).toBe(1);
    expect(said.filter((each) => each.includes("CONFLICT")).length).toBe(1);
    const { rows } = await register.owner.query("select count(*)::integer from register.ban where uscc = $1", [uscc]);
    expect(rows).toEqual([{ count: 1 }]);
  });
});
