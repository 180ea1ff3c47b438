import { Clerk, YUNNAN } from "../clerk.ts";
import { useRegister } from "../register-database.ts";

describe("What a day brings about is told once", () => {
  const register = useRegister();
  const rows = async (sql: string, values?: unknown[]) => (await register.owner.query(sql, values)).rows;
  const make = async (today: string) => {
    const [row] = await rows("select register.reminders_make($1) as made", [today]);
    return row?.made;
  };
  const told = (subject: string) =>
    rows(
      `select kind, scheme, due_on::text as "dueOn", register.reminder_waits(kind, subject) as waits
       from register.reminder where subject = $1 order by due_on, kind`,
      [subject],
    );
  const clerk = () => new Clerk(register.owner);

  it("a publicity that ends on 22 October 2020 is over on the 23rd, not on its last day", async () => {
    const list = await clerk().post({ on: "2020-09-25" });
    const title = await clerk().list({ publicity: list });
    expect(await make("2020-10-22")).toBe(0);
    expect(await make("2020-10-23")).toBe(1);
    expect(await told(list)).toEqual([{ kind: "PUBLICITY_OVER", scheme: YUNNAN, dueOn: "2020-10-23", waits: true }]);
    await clerk().publish(title, "2020-10-23");
    expect((await told(list)).map(({ waits }) => waits)).toEqual([false]);
  });

  it("a run that was missed for years is made up for, and a further one adds nothing", async () => {
    const list = await clerk().post({ on: "2020-09-25" });
    await clerk().list({ publicity: list });
    expect(await make("2026-11-01")).toBe(1);
    expect(await make("2026-11-02")).toBe(0);
    expect(await told(list)).toEqual([{ kind: "PUBLICITY_OVER", scheme: YUNNAN, dueOn: "2020-10-23", waits: true }]);
  });

  it("twenty runs at once tell it once", async () => {
    const list = await clerk().post({ on: "2020-09-25" });
    await clerk().list({ publicity: list });
    const clients = await Promise.all(Array.from({ length: 5 }, () => register.connect(register.appUrl)));
    const four = async (client: (typeof clients)[number]) => {
      const made: number[] = [];
      for (let run = 0; run < 4; run += 1) {
        made.push((await client.query("select register.reminders_make('2026-11-01') as made")).rows[0].made);
      }
      return made;
    };
    const made = (await Promise.all(clients.map(four))).flat();
    expect(made.filter((count) => count > 0)).toEqual([1]);
    expect(await told(list)).toHaveLength(1);
  });

  it("an objection that is open after the last day holds the release up, until it is resolved", async () => {
    const list = await clerk().post({ on: "2020-09-25" });
    const title = await clerk().list({ publicity: list });
    await clerk().object(title, "2020-10-12");
    expect(await make("2020-10-22")).toBe(0);
    expect(await make("2020-10-23")).toBe(2);
    const [objection] = await rows("select objection_id as id from register.objection where title_id = $1", [title]);
    const kinds = async () => (await told(String(objection?.id))).map(({ kind, waits }) => [kind, waits]);
    expect(await kinds()).toEqual([["OBJECTION_OPEN", true]]);
    await clerk().resolve(title, "DISMISSED", "2020-10-27");
    expect(await kinds()).toEqual([["OBJECTION_OPEN", false]]);
  });

  it("a publicity that runs into a year without a holiday notice is told from its first day", async () => {
    const list = await clerk().post({ on: "2026-11-20", workingDays: 60 });
    await clerk().list({ publicity: list });
    await make("2026-11-22");
    expect(await told(list)).toEqual([{ kind: "CALENDAR_MISSING", scheme: YUNNAN, dueOn: "2026-11-20", waits: true }]);
  });

  it("from December on the coming year's holiday notice is missed, once, for all schemes", async () => {
    const due = (today: string) =>
      rows(
        `select kind, subject, scheme, due_on::text as "dueOn" from register.reminders_due($1) where scheme is null`,
        [today],
      );
    expect(await due("2026-11-30")).toEqual([]);
    expect(await due("2026-12-01")).toEqual([
      { kind: "CALENDAR_MISSING", subject: "2027", scheme: null, dueOn: "2026-12-01" },
    ]);
    expect(await due("2025-12-31")).toEqual([]);
  });

  it("a title that expires while it is on record is told on the day after its last one", async () => {
    const owner = clerk().at("2020-10-23T01:00:00Z");
    const list = await clerk().at("2020-09-25T01:00:00Z").post({ on: "2020-09-25" });
    const title = await clerk().at("2020-09-25T01:00:01Z").list({ publicity: list });
    await owner.publish(title, "2020-10-23");
    await make("2021-10-23");
    expect(await told(title)).toEqual([]);
    await make("2021-10-24");
    expect(await told(title)).toEqual([{ kind: "TITLE_EXPIRED", scheme: YUNNAN, dueOn: "2021-10-24", waits: false }]);
  });

  it("a title whose end was behind it when it was recorded, and one that was revoked, are not told as expired", async () => {
    const past = await clerk().list({ publicity: await clerk().post({ on: "2020-09-25" }) });
    await clerk().publish(past, "2020-10-23");
    const list = await clerk().at("2020-09-25T01:00:00Z").post({ on: "2020-09-25" });
    const revoked = await clerk().at("2020-09-25T01:00:01Z").list({ publicity: list });
    await clerk().at("2020-10-23T01:00:00Z").publish(revoked, "2020-10-23");
    await clerk().at("2021-06-15T01:00:00Z").revoke(revoked, "2021-06-15");
    await make("2026-11-01");
    expect([...(await told(past)), ...(await told(revoked))]).toEqual([]);
  });
});
