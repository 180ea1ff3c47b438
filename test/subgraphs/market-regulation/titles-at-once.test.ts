import type { Client } from "pg";
import { meet, ROUNDS } from "./at-once.ts";
import { Clerk } from "./clerk.ts";
import { said } from "./refusal.ts";
import { useRegister } from "./register-database.ts";
import { untilWaiting } from "./waiting.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";
const RELEASED = ["accepted", "LH012 TITLE_NOT_IN_PUBLICITY"];
const OBJECTED = ["LH009 OBJECTION_OPEN", "accepted"];

describe("Of two who act on one title at once, one comes first", () => {
  const register = useRegister();
  let one: Client;
  let other: Client;
  let gate: Client;

  beforeAll(async () => {
    one = await register.connect(register.appUrl);
    other = await register.connect(register.appUrl);
    gate = await register.connect(register.ownerUrl);
  });

  const officer = () => new Clerk(register.app);
  const rows = async (sql: string, values: unknown[]) => (await register.app.query(sql, values)).rows;
  const titleLock = (title: string) => `select from register.title where id = '${title}' for update`;

  it("release and objection: the title is released or under objection, never both", async () => {
    const publicity = await officer().post({ on: "2020-09-25" });
    for (const first of ROUNDS) {
      const title = await officer().list({ publicity });
      const outcomes = await meet(
        gate,
        titleLock(title),
        [
          { client: one, act: () => new Clerk(one).publish(title, "2020-10-23") },
          { client: other, act: () => new Clerk(other).object(title, "2020-10-22") },
        ],
        first,
      );
      expect(first === null ? [RELEASED, OBJECTED] : [first === 0 ? RELEASED : OBJECTED]).toContainEqual(outcomes);
      const released = outcomes[0] === "accepted";
      expect(await count("title_publication", "title_id", title)).toBe(released ? 1 : 0);
      expect(await count("objection", "title_id", title)).toBe(released ? 0 : 1);
      expect(await stateOn(title, "2020-10-23")).toBe(released ? "IN_FORCE" : "UNDER_OBJECTION");
    }
  });

  it("release and an objection against the whole list", async () => {
    const objector = await register.connect(register.ownerUrl);
    // Like the objections desk: the publicity is held before the clock is read.
    const object = (publicity: string) =>
      objector.query(`begin; select from register.publicity where id = '${publicity}' for no key update;
        insert into register.objection (publicity_id, filed_on, source, known)
          values ('${publicity}', '2020-10-22', 'test', ${NOW}); commit`);
    for (const first of ROUNDS) {
      const publicity = await officer().post({ on: "2020-09-25" });
      const title = await officer().list({ publicity });
      const outcomes = await meet(
        gate,
        `select from register.publicity where id = '${publicity}' for update`,
        [
          { client: one, act: () => new Clerk(one).publish(title, "2020-10-23") },
          { client: objector, act: () => object(publicity) },
        ],
        first,
      );
      // An objection recorded after the release does not undo it.
      const legal = [["accepted", "accepted"], OBJECTED];
      expect(first === null ? legal : [legal[first]]).toContainEqual(outcomes);
      const { rows: order } = await register.app.query(
        `select lower(p.known) < lower(o.known) as release_first from register.title_publication p, register.objection o
         where p.title_id = $1 and o.publicity_id = $2`,
        [title, publicity],
      );
      expect(order).toEqual(outcomes[0] === "accepted" ? [{ release_first: true }] : []);
    }
  });

  it("two revocations: one exit, one ban, one revoked state", async () => {
    for (const first of ROUNDS) {
      const uscc = await officer().enterprise();
      const title = await officer().titleInForce(uscc);
      const outcomes = await meet(
        gate,
        titleLock(title),
        [
          { client: one, act: () => new Clerk(one).revoke(title, "2021-06-15") },
          { client: other, act: () => new Clerk(other).revoke(title, "2021-06-10", "OTHER") },
        ],
        first,
      );
      const legal = [
        ["accepted", "LH015 OUTSIDE_VALIDITY"],
        ["LH015 OUTSIDE_VALIDITY", "accepted"],
      ];
      expect(first === null ? legal : [legal[first]]).toContainEqual(outcomes);
      const day = outcomes[0] === "accepted" ? "2021-06-15" : "2021-06-10";
      expect(await rows("select lower(during)::text as day from register.ban where uscc = $1", [uscc])).toEqual([
        { day },
      ]);
      expect(
        await rows("select effective_on::text as day from register.exit_case where title_id = $1", [title]),
      ).toEqual([{ day }]);
      expect(
        await rows(
          "select lower(valid)::text as day from register.title_status where title_id = $1 and upper_inf(known) and state = 'REVOKED'",
          [title],
        ),
      ).toEqual([{ day }]);
    }
  });

  it("revocation and withdrawal: whoever comes second finds the title ended", async () => {
    for (const first of ROUNDS) {
      const title = await officer().titleInForce();
      const outcomes = await meet(
        gate,
        titleLock(title),
        [
          { client: one, act: () => new Clerk(one).revoke(title, "2021-06-15") },
          { client: other, act: () => new Clerk(other).withdraw(title, "2021-06-15") },
        ],
        first,
      );
      expect([...outcomes].sort()).toEqual(["LH015 OUTSIDE_VALIDITY", "accepted"]);
      expect(await stateOn(title, "2021-06-15")).toBe(outcomes[0] === "accepted" ? "REVOKED" : "WITHDRAWN");
    }
  });

  it("two releases: one is refused", async () => {
    const publicity = await officer().post({ on: "2020-09-25" });
    for (const first of ROUNDS) {
      const title = await officer().list({ publicity });
      const outcomes = await meet(
        gate,
        titleLock(title),
        [
          { client: one, act: () => new Clerk(one).publish(title, "2020-10-23") },
          { client: other, act: () => new Clerk(other).publish(title, "2020-10-24") },
        ],
        first,
      );
      expect([...outcomes].sort()).toEqual(["LH012 TITLE_ALREADY_PUBLISHED", "accepted"]);
      expect(await count("title_publication", "title_id", title)).toBe(1);
    }
  });

  it("two lawful acts on one title are both recorded, in the order in which they came", async () => {
    const publicity = await officer().post({ on: "2020-09-25" });
    for (const first of ROUNDS) {
      const title = await officer().list({ publicity });
      const outcomes = await meet(
        gate,
        titleLock(title),
        [
          { client: one, act: () => new Clerk(one).object(title, "2020-10-12") },
          { client: other, act: () => new Clerk(other).object(title, "2020-10-09") },
        ],
        first,
      );
      expect(outcomes).toEqual(["accepted", "accepted"]);
      expect(await stateOn(title, "2020-10-09")).toBe("UNDER_OBJECTION");
      expect(await stateOn(title, "2020-10-08")).toBe("IN_PUBLICITY");
    }
  });

  const waiters: readonly (readonly [string, object, (clerk: Clerk, title: string) => Promise<unknown>])[] = [
    ["an objection", { day: "2020-10-20", outcome: null }, (clerk, title) => clerk.object(title, "2020-10-20")],
    [
      "an outcome",
      { day: "2020-10-10", outcome: "DISMISSED" },
      (clerk, title) => clerk.resolve(title, "DISMISSED", "2020-10-21"),
    ],
  ];

  it.each(waiters)("who had to wait with %s records later than the one waited for", async (_, recorded, act) => {
    const title = await officer().list({ publicity: await officer().post({ on: "2020-09-25" }) });
    await officer().object(title, "2020-10-12");
    await one.query("begin");
    await new Clerk(one).object(title, "2020-10-13");
    const waiting = act(new Clerk(other), title);
    await untilWaiting(gate, [other]);
    await new Clerk(one).object(title, "2020-10-10");
    await one.query("commit");
    await waiting;
    const [latest] = await rows(
      "select filed_on::text as day, outcome from register.objection where title_id = $1 order by known desc limit 1",
      [title],
    );
    expect(latest).toEqual(recorded);
  });

  it("a revocation that had to wait for a withdrawal with a later day is recorded after it, and stands", async () => {
    const title = await officer().titleInForce();
    await gate.query("begin");
    await gate.query(titleLock(title));
    const waiting = new Clerk(other).revoke(title, "2021-06-10");
    await untilWaiting(register.app, [other]);
    await new Clerk(gate).withdraw(title, "2021-06-15");
    await gate.query("commit");
    await waiting;
    expect(await stateOn(title, "2021-06-15")).toBe("REVOKED");
  });

  it("a withdrawal that had to wait for a revocation finds the title ended", async () => {
    const title = await officer().titleInForce();
    await gate.query("begin");
    await gate.query(titleLock(title));
    const waiting = new Clerk(other).withdraw(title, "2021-06-10").then(() => "accepted", said);
    await untilWaiting(register.app, [other]);
    await new Clerk(gate).revoke(title, "2021-06-15");
    await gate.query("commit");
    expect(await waiting).toBe("LH015 OUTSIDE_VALIDITY");
    expect(await stateOn(title, "2021-06-15")).toBe("REVOKED");
  });

  async function count(table: string, column: string, value: string): Promise<number> {
    const { rows: counted } = await register.app.query<{ count: number }>(
      `select count(*)::integer as count from register.${table} where ${column} = $1 and upper_inf(known)`,
      [value],
    );
    return counted[0]?.count ?? -1;
  }

  async function stateOn(title: string, day: string): Promise<string | undefined> {
    const { rows: found } = await register.app.query<{ state: string }>(
      "select register.current_state($1, $2) as state",
      [title, day],
    );
    return found[0]?.state;
  }
});
