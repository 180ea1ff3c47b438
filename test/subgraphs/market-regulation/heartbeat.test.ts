import type { Client } from "pg";
import { Clerk, syntheticUscc } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { type TestRegister, useRegister } from "./register-database.ts";
import { untilWaiting } from "./waiting.ts";

describe("The heartbeat proves that everything recorded until then is committed", () => {
  const register = useRegister();
  const beat = async (client: Client = register.app) => {
    const { rows } = await client.query<{ at: string }>("select register.beat()::text as at");
    return rows[0]?.at;
  };

  it("only moves forward, by the owner's hand too", async () => {
    for (const attempt of [
      "update register.heartbeat set at = at",
      "update register.heartbeat set at = at - interval '1 microsecond'",
      "update register.heartbeat set id = 2, at = at + interval '1 second'",
      "delete from register.heartbeat",
      "truncate register.heartbeat",
    ]) {
      expect(await refusalOf(register.owner, () => register.owner.query(attempt))).toBe("LH013 HEARTBEAT_GOES_ON");
    }
    const second = "insert into register.heartbeat values (2, clock_timestamp())";
    expect(await refusalOf(register.owner, () => register.owner.query(second))).toBe("23514 heartbeat_id_check");
  });

  it("every recorded instant is later than the last heartbeat, and not later than the next", async () => {
    for (let round = 0; round < 10; round += 1) {
      const before = await beat();
      const uscc = await new Clerk(register.app).enterprise("530111", syntheticUscc());
      const after = await beat();
      const { rows } = await register.app.query(
        `select bool_and(lower(known) > $2::timestamptz and lower(known) <= $3::timestamptz) as between
         from (select known from register.enterprise where uscc = $1
               union all select known from register.enterprise_name where uscc = $1) recorded`,
        [uscc, before, after],
      );
      expect(rows).toEqual([{ between: true }]);
    }
  });

  it.each([
    ["an instant was asked for", "select register.recording_instant(null)"],
    [
      "a row was added by hand",
      `insert into register.enterprise (uscc, source, known) values ('${syntheticUscc()}', 'test', tstzrange(register.recording_instant(null), null))`,
    ],
    ["the procedure was used", "select register.publicity_post('LIST', '530000', '2020-09-25', null, null, 'test')"],
  ])("waits for a writer in whose transaction %s", async (_, statement) => {
    const writer = await register.connect(register.appUrl);
    const heart = await register.connect(register.appUrl);
    await writer.query("begin");
    await writer.query(statement);
    const { rows } = await writer.query<{ at: string }>("select clock_timestamp()::text as at");
    const before = await heartbeat(register);
    const beating = beat(heart);
    await untilWaiting(register.owner, [heart]);
    expect(await heartbeat(register)).toBe(before);
    await writer.query("commit");
    await beating;
    const passed = await register.app.query("select at > $1::timestamptz as passed from register.heartbeat", [
      rows[0]?.at,
    ]);
    expect(passed.rows).toEqual([{ passed: true }]);
  });

  it("waits for the owner too, who writes a row known now by hand", async () => {
    const heart = await register.connect(register.appUrl);
    const uscc = await new Clerk(register.app).enterprise();
    await register.owner.query("begin");
    await register.owner.query(
      `insert into register.enterprise_name (uscc, name, valid, source, known)
       values ($1, '旧名', '[2010-01-01,2011-01-01)', 'test', tstzrange(clock_timestamp(), null))`,
      [uscc],
    );
    const beating = beat(heart);
    await untilWaiting(register.app, [heart]);
    await register.owner.query("commit");
    await beating;
  });

  it("does not wait for readers", async () => {
    const reader = await register.connect(register.appUrl);
    await reader.query("begin");
    await reader.query("select * from register.title");
    await beat();
    await reader.query("commit");
  });

  it("goes on by a microsecond while the clock is behind it, and what is recorded then is later still", async () => {
    const ahead = await register.owner.query<{ at: string }>(
      "update register.heartbeat set at = clock_timestamp() + interval '1 hour' returning at::text",
    );
    const start = ahead.rows[0]?.at;
    const uscc = await new Clerk(register.app).enterprise();
    await beat();
    const moved = await microsecondsSince(register, start);
    expect(moved).toBe("1");
    await beat();
    expect(await microsecondsSince(register, start)).toBe("2");
    expect(await recordedAfter(register, uscc, start)).toBe("1");
    const later = await new Clerk(register.app).enterprise();
    expect(await recordedAfter(register, later, start)).toBe("3");
  });
});

async function heartbeat({ app }: TestRegister): Promise<string | undefined> {
  const { rows } = await app.query<{ at: string }>("select at::text from register.heartbeat");
  return rows[0]?.at;
}

async function microsecondsSince({ app }: TestRegister, start: string | undefined): Promise<string | undefined> {
  const { rows } = await app.query<{ passed: string }>(
    "select (extract(epoch from at - $1::timestamptz) * 1000000)::bigint::text as passed from register.heartbeat",
    [start],
  );
  return rows[0]?.passed;
}

async function recordedAfter({ app }: TestRegister, uscc: string, start: string | undefined) {
  const { rows } = await app.query<{ passed: string }>(
    `select (extract(epoch from lower(known) - $2::timestamptz) * 1000000)::bigint::text as passed
     from register.enterprise where uscc = $1`,
    [uscc, start],
  );
  return rows[0]?.passed;
}
