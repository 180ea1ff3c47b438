import type { Client } from "pg";
import { meet, ROUNDS } from "./at-once.ts";
import { Clerk, syntheticUscc } from "./clerk.ts";
import { RankingOffice } from "./ranking-office.ts";
import { useRegister } from "./register-database.ts";
import { untilWaiting } from "./waiting.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("Of two who act on one enterprise at once, one comes first", () => {
  const register = useRegister();
  let one: Client;
  let other: Client;
  let gate: Client;
  let byHand: Client;

  beforeAll(async () => {
    one = await register.connect(register.appUrl);
    other = await register.connect(register.appUrl);
    gate = await register.connect(register.ownerUrl);
    byHand = await register.connect(register.ownerUrl);
  });

  const officer = () => new Clerk(register.app);
  const rows = async (sql: string, values: unknown[]) => (await register.app.query(sql, values)).rows;
  const enterpriseLock = (uscc: string) => `select from register.enterprise where uscc = '${uscc}' for update`;

  it("revocation and ranking entry: an entry on a banned day stands only if it was recorded before the revocation", async () => {
    for (const first of ROUNDS) {
      const uscc = await officer().enterprise();
      const title = await officer().titleInForce(uscc);
      const enter = await new RankingOffice(byHand).prepared({ uscc, on: "2021-06-15" });
      const outcomes = await meet(
        gate,
        enterpriseLock(uscc),
        [
          { client: one, act: () => new Clerk(one).revoke(title, "2021-06-15") },
          { client: byHand, act: enter },
        ],
        first,
      );
      const legal = [
        ["accepted", "LH006 ENTERPRISE_BANNED"],
        ["accepted", "accepted"],
      ];
      expect(first === null ? legal : [legal[first]]).toContainEqual(outcomes);
      const order = await rows(
        `select lower(e.known) < lower(b.known) as entry_first from register.ranking_entry e join register.ban b using (uscc)
         where e.uscc = $1`,
        [uscc],
      );
      expect(order).toEqual(outcomes[1] === "accepted" ? [{ entry_first: true }] : []);
      expect(await count("ban", "uscc", uscc)).toBe(1);
    }
  });

  it("two names of one enterprise, and two size statements for one day: the later one stands", async () => {
    for (const first of ROUNDS) {
      const uscc = await officer().enterprise();
      const both = (act: (clerk: Clerk, which: number) => Promise<unknown>) =>
        meet(
          gate,
          enterpriseLock(uscc),
          [
            { client: one, act: () => act(new Clerk(one), 1) },
            { client: other, act: () => act(new Clerk(other), 2) },
          ],
          first,
        );
      const named = await both((clerk, which) => clerk.enterprise("530111", uscc, `名 ${which}`, "2020-03-01"));
      const stated = await both((clerk, which) => clerk.size(uscc, which));
      expect([named, stated]).toEqual([
        ["accepted", "accepted"],
        ["accepted", "accepted"],
      ]);
      const names = await rows(
        "select name from register.enterprise_name where uscc = $1 and upper_inf(known) and upper_inf(valid)",
        [uscc],
      );
      const sizes = await rows("select employees from register.enterprise_size where uscc = $1 and upper_inf(known)", [
        uscc,
      ]);
      expect([names.length, sizes.length]).toEqual([1, 1]);
      if (first !== null) {
        const last = first === 0 ? 2 : 1;
        expect([names[0]?.name, sizes[0]?.employees]).toEqual([`名 ${last}`, last]);
      }
    }
  });

  it("who had to wait records later than the one waited for, whoever called first", async () => {
    const uscc = await officer().enterprise();
    await one.query("begin");
    await new Clerk(one).size(uscc, 1);
    const waiting = [new Clerk(other).enterprise("530111", uscc, "后到", "2020-03-01")];
    await untilWaiting(gate, [other]);
    await new Clerk(one).enterprise("530111", uscc, "先到", "2020-03-01");
    await new Clerk(one).size(uscc, 2);
    await one.query("commit");
    await Promise.all(waiting);
    const names = await rows(
      "select name from register.enterprise_name where uscc = $1 and valid @> date '2020-03-01' and not isempty(known) order by known",
      [uscc],
    );
    expect(names).toEqual([{ name: `示例企业 ${uscc}` }, { name: "先到" }, { name: "后到" }]);
  });

  it("one enterprise recorded twice at once is one enterprise", async () => {
    for (const _ of ROUNDS) {
      const uscc = syntheticUscc();
      await Promise.all([new Clerk(one).enterprise("530111", uscc), new Clerk(other).enterprise("530112", uscc)]);
      expect(
        await rows(
          "select count(*)::integer as places from register.enterprise_registration where uscc = $1 and upper_inf(known)",
          [uscc],
        ),
      ).toEqual([{ places: 1 }]);
    }
  });

  it("the working body and the same institute as evaluation body: one is refused", async () => {
    const [first, second] = [await register.connect(register.ownerUrl), await register.connect(register.ownerUrl)];
    await register.owner.query(
      `insert into register.scheme (code, level, document, known)
       select 'S' || n, 'PROVINCIAL', 'example', '[2020-01-01,)' from generate_series(1, 25) n`,
    );
    await register.owner.query(
      `insert into register.scheme_rule (scheme, param, value, basis, valid, known)
       select 'S' || n, 'workingBodyMayEvaluate', 'false', 'TEXT', '[2020-01-01,)', '[2020-01-01,)' from generate_series(1, 25) n`,
    );
    const lock = "select pg_advisory_xact_lock(7415)";
    for (const [round, order] of ROUNDS.entries()) {
      const values = [`S${round + 1}`, syntheticUscc()];
      const outcomes = await meet(
        gate,
        lock,
        [
          {
            client: first,
            act: () =>
              first.query(
                `insert into register.working_body (scheme, uscc, name, source, known) values ($1, $2, '示例', 'test', ${NOW})`,
                values,
              ),
          },
          {
            client: second,
            act: () =>
              second.query(
                `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
                 values ($1, $2, '示例', 'TESTING', 'CN', 'test', ${NOW})`,
                values,
              ),
          },
        ],
        order,
      );
      expect([...outcomes].sort()).toEqual(["LH003 WORKING_BODY_CANNOT_EVALUATE", "accepted"]);
    }
  });

  it("listing and revoking, which lock both enterprise and title, never wait for each other", async () => {
    const publicity = await officer().post({ on: "2021-07-01" });
    for (const _ of ROUNDS) {
      const uscc = await officer().enterprise();
      const title = await officer().titleInForce(uscc);
      const outcomes = await Promise.allSettled([
        new Clerk(one).revoke(title, "2021-06-15"),
        new Clerk(other).list({ uscc, publicity }),
      ]);
      expect(outcomes[0]?.status).toBe("fulfilled");
      const listed = await rows("select count(*)::integer as titles from register.title where uscc = $1", [uscc]);
      expect(listed).toEqual([{ titles: outcomes[1]?.status === "fulfilled" ? 2 : 1 }]);
    }
  });

  it("a heartbeat never passes a writer: what it leaves behind is committed", async () => {
    const heart = await register.connect(register.appUrl);
    const onRecord = "select lower(known) <= $2::timestamptz as passed from register.enterprise where uscc = $1";
    for (const _ of ROUNDS) {
      const uscc = syntheticUscc();
      const beat = async () => {
        const { rows: beaten } = await heart.query<{ at: string }>("select register.beat()::text as at");
        const at = beaten[0]?.at;
        const seen = await heart.query(onRecord, [uscc, at]);
        return { at, seen: seen.rowCount === 1 };
      };
      const write = async () => {
        await one.query("begin");
        await new Clerk(one).enterprise("530111", uscc);
        await one.query("commit");
      };
      const [, { at, seen }] = await Promise.all([write(), beat()]);
      const [fact] = await rows(onRecord, [uscc, at]);
      // What was not to be seen right after the heartbeat is recorded later than it.
      if (!seen) expect(fact).toEqual({ passed: false });
    }
  });

  async function count(table: string, column: string, value: string): Promise<number> {
    const { rows: counted } = await register.app.query<{ count: number }>(
      `select count(*)::integer as count from register.${table} where ${column} = $1 and upper_inf(known)`,
      [value],
    );
    return counted[0]?.count ?? -1;
  }
});
