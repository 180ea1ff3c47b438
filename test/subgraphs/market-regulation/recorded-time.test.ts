import { Clerk, syntheticUscc } from "./clerk.ts";
import { refusalOf } from "./refusal.ts";
import { useRegister } from "./register-database.ts";

const LONG_AGO = "2015-01-05T09:00:00+08:00";

describe("The register itself says when a fact is recorded", () => {
  const register = useRegister();

  describe("The application role cannot state the time of recording", () => {
    it("by the functions of the procedure", async () => {
      const officer = new Clerk(register.app);
      const uscc = await officer.enterprise();
      const publicity = await officer.post({ on: "2020-09-25" });
      const title = await officer.list({ publicity });
      const challenged = await officer.list({ publicity });
      await officer.object(challenged, "2020-09-26");
      const standing = await officer.titleInForce();
      for (const instant of [LONG_AGO, "2100-01-01T00:00:00Z"]) {
        const backdating = officer.at(instant);
        for (const attempt of [
          () => backdating.enterprise("530111", uscc),
          () => backdating.size(uscc, 10),
          () => backdating.post({ on: "2020-09-25" }),
          () => backdating.list({ uscc, publicity }),
          () => backdating.publish(title, "2020-10-23"),
          () => backdating.object(title, "2020-09-26"),
          () => backdating.resolve(challenged, "DISMISSED", "2020-09-26"),
          () => backdating.revoke(standing, "2021-06-15"),
          () => backdating.withdraw(standing, "2021-06-15"),
          () => register.app.query("select register.recording_instant($1)", [instant]),
        ]) {
          expect(await refusalOf(register.owner, attempt)).toBe("LH000 RECORD_TIME_STATED");
        }
      }
    });

    it.each([
      ["long ago", "tstzrange('2015-01-05', null)"],
      ["at the last heartbeat", "(select tstzrange(at, null) from register.heartbeat)"],
      ["before the last heartbeat", "(select tstzrange(at - interval '1 microsecond', null) from register.heartbeat)"],
      ["in the future", "tstzrange(clock_timestamp() + interval '1 hour', null)"],
      ["long ago, and ended now", "tstzrange('2015-01-05', register.recording_instant(null))"],
      [
        "now, and ended soon",
        "tstzrange(register.recording_instant(null), register.recording_instant(null) + interval '1 minute')",
      ],
    ])("by a plain insert, known %s", async (_, known) => {
      const uscc = await new Clerk(register.app).enterprise();
      await register.app.query("select register.beat()");
      for (const insert of [
        `insert into register.enterprise_name (uscc, name, valid, source, known) values ($1, '旧名', '[2010-01-01,2011-01-01)', 'test', ${known})`,
        `insert into register.enterprise_registration (uscc, division, valid, source, known) values ($1, '530111', '[2010-01-01,2011-01-01)', 'test', ${known})`,
        `insert into register.standard (uscc, number, number_as_published, source, known) values ($1, 'Q/T 1-2020', 'Q/T 1-2020', 'test', ${known})`,
      ]) {
        const attempt = () => register.app.query(insert, [uscc]);
        expect(await refusalOf(register.owner, attempt)).toBe("LH000 RECORD_TIME_STATED");
      }
    });

    it("nor by passing for another role", async () => {
      await register.app.query("select set_config('role', 'none', false)");
      const attempt = () => register.app.query("set role market_regulation_migrator");
      expect(await refusalOf(register.owner, attempt)).toMatch(/^42501 permission denied to set role/);
    });
  });

  it("the owner states it when a history is taken over", async () => {
    const uscc = await new Clerk(register.owner, LONG_AGO, "history").enterprise();
    const { rows } = await register.owner.query(
      "select lower(known) = $2::timestamptz as stated from register.enterprise where uscc = $1",
      [uscc, LONG_AGO],
    );
    expect(rows).toEqual([{ stated: true }]);
  });

  it("a history goes forward: nothing is recorded of a title before what is on record of it", async () => {
    const historian = new Clerk(register.owner, "2020-09-25T09:00:00+08:00", "history");
    const publicity = await historian.post({ on: "2020-09-25" });
    const uscc = await historian.enterprise();
    const before = historian.at("2020-09-25T08:59:59.999999+08:00");
    const outOfOrder = "LH013 RECORDED_OUT_OF_ORDER";
    expect(await refusalOf(register.owner, () => before.list({ uscc, publicity }))).toBe(outOfOrder);
    const title = await historian.list({ uscc, publicity });
    expect(await refusalOf(register.owner, () => before.object(title, "2020-09-25"))).toBe(outOfOrder);
    expect(await refusalOf(register.owner, () => before.publish(title, "2020-10-23"))).toBe(outOfOrder);
    expect(await refusalOf(register.owner, () => before.enterprise("530111", uscc, "新名"))).toBe(outOfOrder);

    // The outcome changes no state while the other objection is open, and is on record all the same.
    const nextDay = historian.at("2020-09-26T09:00:00+08:00");
    await nextDay.object(title, "2020-09-26");
    await nextDay.object(title, "2020-09-26");
    await historian.at("2020-09-27T09:00:00+08:00").resolve(title, "DISMISSED", "2020-09-27");
    expect(await refusalOf(register.owner, () => nextDay.object(title, "2020-09-26"))).toBe(outOfOrder);

    const unposted = await historian.list({ scheme: "120000", publicity: null });
    expect(await refusalOf(register.owner, () => before.publish(unposted, "2021-11-01"))).toBe(outOfOrder);
    await historian.publish(unposted, "2021-11-01");
    expect(await refusalOf(register.owner, () => before.revoke(unposted, "2021-11-01"))).toBe(outOfOrder);
    expect(await refusalOf(register.owner, () => before.withdraw(unposted, "2021-11-01"))).toBe(outOfOrder);
  });

  it("recording at another isolation level than READ COMMITTED is refused, because a lock would come too late there", async () => {
    const officer = new Clerk(register.app);
    const title = await officer.titleInForce();
    for (const level of ["REPEATABLE READ", "SERIALIZABLE"]) {
      for (const attempt of [
        () => officer.revoke(title, "2021-06-15"),
        () =>
          register.app.query(
            `insert into register.enterprise (uscc, source, known) values ('${syntheticUscc()}', 'test', tstzrange(clock_timestamp(), null))`,
          ),
      ]) {
        const isolated = async () => {
          await register.app.query(`begin isolation level ${level}`);
          try {
            await attempt();
          } finally {
            await register.app.query("rollback");
          }
        };
        expect(await refusalOf(register.owner, isolated)).toBe("0A000 ISOLATION_LEVEL");
      }
    }
  });
});
