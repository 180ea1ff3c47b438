import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BodyClerk, bodyIdentity } from "./body-world.ts";

const TEXT = { facts: "向参评企业收取评估费", ground: "FEE", on: "2020-06-01" };

describe("A body that is said to have taken fees (I-24)", () => {
  const world = useRegisterWorld();
  const clerk = new BodyClerk(world);

  beforeAll(() => clerk.appoint());

  const opened = (body: string, traits: object = {}) =>
    clerk.done(CAST.officer, "bodyCaseOpen", { body, ...TEXT, ...traits }, "case");
  const move = (name: string, of: { id: string; revision: number }, more: object) =>
    clerk.done(CAST.workingBody, name, { case: of.id, ifRevision: of.revision, ...more }, "case");
  const heard = (of: { id: string; revision: number }) =>
    move("bodyCaseHear", of, { statement: "未收取", on: "2020-06-05" });
  const stateOf = async (id: string) => (await world.rows("select (register.last_step($1)).to_state as s", [id]))[0]?.s;

  it("has a case opened, is heard, and with the decision leaves in the same step", async () => {
    const { id } = await clerk.inState("ANNOUNCED");
    const decided = await move("bodyCaseDecide", await heard(await opened(id)), { reason: "属实", on: "2020-06-10" });
    expect(decided.state).toBe("DECIDED");
    const text = `{ evaluationBody(id: "${id}") { state stateSince steps { action on text } } }`;
    const { data } = await world.ask(CAST.nobody, text);
    expect(data?.evaluationBody).toMatchObject({ state: "WITHDRAWN", stateSince: "2020-06-10" });
    const last = { action: "WITHDRAW", on: "2020-06-10", text: "属实" };
    expect(data?.evaluationBody).toHaveProperty("steps.5", last);
  });

  it("is refused when it is not announced yet, and waits while it is in publicity", async () => {
    const early = await clerk.inState("FORMAL_OK");
    await move("bodyCaseDecide", await heard(await opened(early.id)), { reason: "属实", on: "2020-06-10" });
    expect(await stateOf(early.id)).toBe("REFUSED");
    const posted = await clerk.inState("IN_PUBLICITY");
    const of = await heard(await opened(posted.id));
    const decide = { case: of.id, ifRevision: of.revision, reason: "属实" };
    expect(await clerk.codes(CAST.officer, "bodyCaseDecide", decide, "case")).toEqual(["BODY_IN_PUBLICITY"]);
    expect(await stateOf(posted.id)).toBe("IN_PUBLICITY");
  });

  it("goes on when the case is dismissed, and another case on that ground can be opened then only", async () => {
    const { id } = await clerk.inState("ANNOUNCED");
    const of = await opened(id);
    expect(await clerk.codes(CAST.officer, "bodyCaseOpen", { body: id, ...TEXT }, "case")).toEqual(["ALREADY_OPEN"]);
    await opened(id, { ground: "ABUSE" });
    await move("bodyCaseDismiss", of, { reason: "查无实据", on: "2020-06-10" });
    expect(await stateOf(id)).toBe("ANNOUNCED");
    await opened(id);
  });

  it("finds the case that is open, when another desk reports the same", async () => {
    const { id } = await clerk.inState("ANNOUNCED");
    const of = await opened(id);
    const found = await world.rows(
      `select register.body_case_open($1, 'FEE', 'x', 'COMPLAINT', null, '{"tenant": "t", "actor": "a"}',
         register.recording_instant(null)) as id,
       register.body_case_open($1, 'INTEGRITY', 'x', 'COMPLAINT', gen_random_uuid(), '{"tenant": "t", "actor": "a"}',
         register.recording_instant(null)) as other`,
      [id],
    );
    expect(found[0]?.id).toBe(of.id);
    const opens = await world.rows("select ground, origin from register.body_case where id = $1", [found[0]?.other]);
    expect(opens).toEqual([{ ground: "INTEGRITY", origin: "COMPLAINT" }]);
  });

  it("is not decided unheard, nor by itself, and sees its case while others do not", async () => {
    const { id, viewer } = await clerk.inState("ANNOUNCED");
    const of = await opened(id);
    const decide = { case: of.id, ifRevision: of.revision, reason: "属实" };
    expect(await clerk.codes(CAST.officer, "bodyCaseDecide", decide, "case")).toEqual(["STATE_DOES_NOT_ALLOW"]);
    await expect(clerk.codes(viewer, "bodyCaseDecide", decide, "case")).rejects.toThrow("FORBIDDEN");
    expect(await clerk.codes(CAST.officerOfTianjin, "bodyCaseDecide", decide, "case")).toEqual(["NOT_ON_RECORD"]);
    const text = `{ bodyCase(id: "${of.id}") { ground facts origin body { id } } }`;
    for (const who of [viewer, CAST.officer, CAST.workingBody]) {
      expect((await world.ask(who, text)).data?.bodyCase).toMatchObject({ ground: "FEE", body: { id } });
    }
    for (const who of [bodyIdentity(syntheticUscc()), CAST.workingBodyOfTianjin, CAST.officerOfTianjin]) {
      expect((await world.ask(who, text)).data?.bodyCase).toBeNull();
    }
  });

  it("has no place anywhere for an amount of fees", async () => {
    const columns = await world.rows(
      `select table_name || '.' || column_name as place from information_schema.columns
       where table_schema = 'register' and (column_name ~ '(fee|amount|yuan|price|charge)' or data_type = 'money')`,
    );
    expect(columns.map(({ place }) => place).sort()).toEqual(["evaluation_body_application.takes_no_fees"]);
    const numbers = await world.rows(
      `select column_name from information_schema.columns where table_schema = 'register'
         and table_name in ('evaluation_body', 'evaluation_body_application', 'body_case', 'body_step_text')
         and data_type in ('numeric', 'integer', 'bigint', 'double precision') and column_name <> 'revision'`,
    );
    expect(numbers).toEqual([]);
  });
});
