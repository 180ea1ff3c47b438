import { department } from "../../subgraphs/credit/department.ts";
import { useDepartmentDatabase } from "../harness/department-database.ts";

const REQUEST = {
  tenant: "bank",
  actor: "clerk",
  role: "BANK",
  department: null,
  uscc: null,
  jurisdictions: ["530000"],
  key: "1",
  operation: "open",
  hash: "a".repeat(64),
};

describe("What the procedures of a deciding department stand on", () => {
  const database = useDepartmentDatabase(department);
  const thing = "00000000-0000-4000-8000-000000000001";

  beforeAll(async () => {
    await database.owner.query(
      "insert into desk.transition values ('x', '-', 'OPEN', 'OPENED'), ('x', 'OPENED', 'SHUT', 'SHUT')",
    );
  });

  const take = (event: string, to: string, on: string, at = "clock_timestamp()") =>
    database.owner.query(`select desk.step_take('x', $1, $2, $3, $4, $5, ${at})`, [thing, event, to, on, REQUEST]);
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => "taken",
      (error: Error) => error.message.split(":")[0],
    );

  it("a step that is not in the table is not taken", async () => {
    expect(await refusal(take("SHUT", "SHUT", "2024-01-02"))).toContain("step_is_in_the_table");
  });

  it("a state holds from the day of its step, and what was known before stays known", async () => {
    await take("OPEN", "OPENED", "2024-01-02");
    await take("SHUT", "SHUT", "2024-03-01");
    const { rows } = await database.app.query(
      "select state, valid::text, upper_inf(known) as now from desk.state where subject_id = $1 order by lower(known), lower(valid)",
      [thing],
    );
    expect(rows).toEqual([
      { state: "OPENED", valid: "[2024-01-02,)", now: false },
      { state: "OPENED", valid: "[2024-01-02,2024-03-01)", now: true },
      { state: "SHUT", valid: "[2024-03-01,)", now: true },
    ]);
  });

  it("a step takes effect neither before the one before it nor after the day it is recorded", async () => {
    expect(await refusal(take("SHUT", "SHUT", "2024-02-01"))).toContain("STEP_OUT_OF_ORDER");
  });

  it("who saw an earlier revision is told of the conflict, and of a thing that is not there that it is not", async () => {
    const { rows } = await database.owner.query(
      `select desk.hindrance($1, 1) as one, desk.hindrance($1, 2) as two, desk.hindrance($1, null) as unsaid,
         desk.hindrance(null, 1) as none`,
      [thing],
    );
    const conflict = { outcome: "CONFLICT" };
    expect(rows).toEqual([{ one: conflict, two: null, unsaid: conflict, none: { outcome: "NOT_ON_RECORD" } }]);
  });

  it("the same request twice has one outcome, another under its key has none", async () => {
    await database.owner.query("select desk.request_done($1, $2)", [REQUEST, thing]);
    const outcome = async (request: object) =>
      (await database.app.query("select desk.outcome($1) as said", [request])).rows[0].said;
    expect(await outcome(REQUEST)).toEqual({ outcome: "DONE", id: thing });
    expect(await outcome({ ...REQUEST, hash: "b".repeat(64) })).toEqual({ outcome: "KEY_REUSED" });
    expect(await outcome({ ...REQUEST, tenant: "bank-2" })).toBeNull();
  });

  it("a request that does not tell who asks is refused", async () => {
    const { tenant: _, ...nobody } = REQUEST;
    expect(await refusal(database.owner.query("select desk.request_begin($1)", [nobody]))).toBe("REQUEST_OF_NOBODY");
  });

  it("what was not on record within half a minute is not recorded", async () => {
    const other = "00000000-0000-4000-8000-000000000002";
    const late = database.owner.query(
      "select desk.step_take('x', $1, 'OPEN', 'OPENED', '2024-01-02', $2, clock_timestamp() - interval '31 seconds')",
      [other, REQUEST],
    );
    expect(await refusal(late)).toBe("RECORDED_TOO_LATE");
    expect((await database.owner.query("select from desk.step where subject_id = $1", [other])).rowCount).toBe(0);
  });

  it("neither steps nor requests are changed, removed or emptied, and the application role writes none", async () => {
    for (const text of [
      "update desk.step set actor = 'x'",
      "delete from desk.step",
      "truncate desk.step",
      "delete from desk.request",
    ]) {
      expect(await refusal(database.owner.query(text))).toBe("HISTORY_IS_KEPT");
    }
    expect(await refusal(database.app.query("insert into desk.transition values ('y', '-', 'A', 'B')"))).toContain(
      "permission denied",
    );
    expect(await refusal(database.app.query("select desk.step_take('x', null, '', '', null, null, now())"))).toContain(
      "permission denied",
    );
  });
});
