import { Clerk, YUNNAN } from "../clerk.ts";
import { useRegister } from "../register-database.ts";
import { postBodies } from "./body-in-publicity.ts";
import { ObjectionOffice } from "./objection-office.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";

describe("An objection against an evaluation scheme in publicity (yunnan-2020-9 §3(4)3)", () => {
  const register = useRegister();
  const office = () => new ObjectionOffice(register.app);

  beforeAll(() => office().appoint(register.owner));

  /** A body with an evaluation scheme, posted together; the rules of the steps that led there rest meanwhile. */
  async function posted(): Promise<{ publicity: string; body: string; scheme: string }> {
    const { owner } = register;
    const { publicity, bodies } = await postBodies(owner, 1, "2020-05-06");
    await owner.query("begin");
    for (const table of ["evaluation_scheme", "procedure_step"]) {
      await owner.query(`alter table register.${table} disable trigger user`);
    }
    const { rows } = await owner.query<{ id: string }>(
      `insert into register.evaluation_scheme (evaluation_body_id, scheme, category, year, source, known)
       values ($1, $2, 'C1530', 2020, 'test', ${NOW}) returning id`,
      [bodies[0], YUNNAN],
    );
    const scheme = rows[0]?.id;
    await owner.query(
      `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on,
         tenant, actor, known)
       values ('evaluation_scheme', $1, 1, 'EXPERT_OK', 'POST', 'IN_PUBLICITY', '2020-05-06', 'test', 'test', ${NOW})`,
      [scheme],
    );
    for (const table of ["evaluation_scheme", "procedure_step"]) {
      await owner.query(`alter table register.${table} enable trigger user`);
    }
    await owner.query("insert into register.publicity_subject values ($1, 'evaluation_scheme', $2)", [
      publicity,
      scheme,
    ]);
    await owner.query("commit");
    return { publicity, body: String(bodies[0]), scheme: String(scheme) };
  }

  async function stateOf(subject: string): Promise<unknown> {
    const { rows } = await register.owner.query("select (register.last_step($1)).to_state as state", [subject]);
    return rows[0]?.state;
  }

  it("sends it back to the experts, not its body; dismissed, the same publicity goes on", async () => {
    const { publicity, body, scheme } = await posted();
    const { id } = await office().file(publicity, scheme, "2020-05-08");
    expect([await stateOf(scheme), await stateOf(body)]).toEqual(["EXPERT_OK", "IN_PUBLICITY"]);
    await office().settle(id, "DISMISSED", "2020-05-12");
    expect([await stateOf(scheme), await stateOf(body)]).toEqual(["IN_PUBLICITY", "IN_PUBLICITY"]);
  });

  it("upheld refuses it", async () => {
    const { publicity, body, scheme } = await posted();
    const { id } = await office().file(publicity, scheme, "2020-05-08");
    await office().settle(id, "UPHELD", "2020-05-12");
    expect([await stateOf(scheme), await stateOf(body)]).toEqual(["REFUSED", "IN_PUBLICITY"]);
  });

  it.each([
    ["the day before the posting", "2020-05-05", "complaint"],
    ["the last day", "2020-05-19", "objection"],
    ["the day after the last", "2020-05-20", "complaint"],
  ])("on %s, %s, it is recorded as %s", async (_, on, as) => {
    const { publicity, scheme } = await posted();
    // The holiday notices known today count ten working days from 2020-05-06, of which 9 May is one.
    const { rows: last } = await register.owner.query(
      "select register.working_day_after('2020-05-06', 10, 'infinity')::text as day",
    );
    expect(last).toEqual([{ day: "2020-05-19" }]);
    const { id } = await office().file(publicity, scheme, on);
    const { rows } = await register.owner.query(
      `select 'objection' as as from register.objection where objection_id = $1
       union all select 'complaint' from register.complaint where id = $1 and subject_kind = 'PUBLICITY'`,
      [id],
    );
    expect(rows).toEqual([{ as }]);
  });

  it("against a body that was announced in the meantime it is a complaint about that body", async () => {
    const { publicity, bodies } = await postBodies(register.owner, 1, "2020-05-06");
    await register.owner.query(
      `select register.procedure_step_take('evaluation_body', $1, 'ANNOUNCE', 'ANNOUNCED', '2020-05-20',
         '{"tenant": "t", "actor": "a"}', register.recording_instant(null))`,
      [bodies[0]],
    );
    const { id } = await office().file(publicity, bodies[0], "2020-05-19");
    const { rows } = await register.owner.query("select subject_kind, subject from register.complaint where id = $1", [
      id,
    ]);
    expect(rows).toEqual([{ subject_kind: "EVALUATION_BODY", subject: bodies[0] }]);
    expect(await stateOf(String(bodies[0]))).toBe("ANNOUNCED");
  });

  it("against a list without candidates there is nothing to hold: it is a complaint about the publicity", async () => {
    const publicity = await new Clerk(register.app).post({ on: "2020-09-25" });
    const { id } = await office().file(publicity, null, "2020-10-12");
    const { rows } = await register.owner.query("select subject_kind from register.complaint where id = $1", [id]);
    expect(rows).toEqual([{ subject_kind: "PUBLICITY" }]);
  });
});
