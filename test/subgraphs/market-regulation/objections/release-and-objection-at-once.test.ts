import type { Client } from "pg";
import { meet, ROUNDS } from "../at-once.ts";
import { Clerk } from "../clerk.ts";
import { useRegister } from "../register-database.ts";
import { ObjectionOffice } from "./objection-office.ts";

const FIFTY_ROUNDS = [...ROUNDS, ...ROUNDS];

describe("Of a release and an objection at once, one comes first", () => {
  const register = useRegister();
  let releaser: Client;
  let objector: Client;
  let gate: Client;

  beforeAll(async () => {
    releaser = await register.connect(register.appUrl);
    objector = await register.connect(register.appUrl);
    gate = await register.connect(register.ownerUrl);
    await new ObjectionOffice(register.app).appoint(register.owner);
  });

  const clerk = () => new Clerk(register.app);
  const filing = (publicity: string, title: string | null) => () =>
    new ObjectionOffice(objector).file(publicity, title, "2020-10-22");

  async function stateOn(title: string, day: string): Promise<string | undefined> {
    const { rows } = await register.app.query<{ state: string }>("select register.current_state($1, $2) as state", [
      title,
      day,
    ]);
    return rows[0]?.state;
  }

  async function count(sql: string, value: string): Promise<number> {
    const { rows } = await register.owner.query<{ count: number }>(`select count(*)::integer as count from ${sql}`, [
      value,
    ]);
    return rows[0]?.count ?? -1;
  }

  it("fifty times against a candidate: released with a complaint, or held with an objection, never both", async () => {
    const publicity = await clerk().post({ on: "2020-09-25" });
    for (const first of FIFTY_ROUNDS) {
      const title = await clerk().list({ publicity });
      const [released, objected] = await meet(
        gate,
        `select from register.title where id = '${title}' for update`,
        [
          { client: releaser, act: () => new Clerk(releaser).publish(title, "2020-10-23") },
          { client: objector, act: filing(publicity, title) },
        ],
        first,
      );
      expect(objected).toBe("accepted");
      if (first !== null) expect(released === "accepted").toBe(first === 0);
      const isReleased = released === "accepted";
      if (!isReleased) expect(released).toBe("LH009 OBJECTION_OPEN");
      expect(await count("register.title_publication where title_id = $1", title)).toBe(isReleased ? 1 : 0);
      expect(await count("register.objection where title_id = $1", title)).toBe(isReleased ? 0 : 1);
      expect(await count("register.complaint where subject = $1", title)).toBe(isReleased ? 1 : 0);
      expect(await stateOn(title, "2020-10-23")).toBe(isReleased ? "IN_FORCE" : "UNDER_OBJECTION");
    }
  });

  it("fifty times against the list: who was not released first is held", async () => {
    for (const first of FIFTY_ROUNDS) {
      const publicity = await clerk().post({ on: "2020-09-25" });
      const title = await clerk().list({ publicity });
      const other = await clerk().list({ publicity });
      const [released, objected] = await meet(
        gate,
        `select from register.title where publicity_id = '${publicity}' order by id for update`,
        [
          { client: releaser, act: () => new Clerk(releaser).publish(title, "2020-10-23") },
          { client: objector, act: filing(publicity, null) },
        ],
        first,
      );
      expect(objected).toBe("accepted");
      expect(["accepted", "LH009 OBJECTION_OPEN"]).toContain(released);
      expect(await stateOn(title, "2020-10-23")).toBe(released === "accepted" ? "IN_FORCE" : "UNDER_OBJECTION");
      expect(await stateOn(other, "2020-10-23")).toBe("UNDER_OBJECTION");
    }
  });
});
