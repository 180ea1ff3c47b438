import { randomUUID } from "node:crypto";
import { Clerk } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { postBodies } from "./body-in-publicity.ts";
import { ObjectionOffice } from "./objection-office.ts";

describe("An objection against bodies in publicity (yunnan-2020-9 §3(4)3)", () => {
  const register = useRegister();
  const office = () => new ObjectionOffice(register.app);

  beforeAll(() => office().appoint(register.owner));

  async function statesOf(bodies: readonly string[]): Promise<(string | undefined)[]> {
    const { rows } = await register.owner.query<{ id: string; state: string }>(
      "select id, (register.last_step(id)).to_state as state from unnest($1::uuid[]) as b(id)",
      [bodies],
    );
    return bodies.map((body) => rows.find(({ id }) => id === body)?.state);
  }

  it("sends the body back to the experts, and dismissed it lets the same publicity go on", async () => {
    const { publicity, bodies } = await postBodies(register.owner, 2, "2020-05-06");
    const { id } = await office().file(publicity, bodies[0], "2020-05-08");
    expect(await statesOf(bodies)).toEqual(["EXPERT_OK", "IN_PUBLICITY"]);
    await office().settle(id, "DISMISSED", "2020-05-12");
    expect(await statesOf(bodies)).toEqual(["IN_PUBLICITY", "IN_PUBLICITY"]);
  });

  it("upheld it refuses the body, and dismissing another one afterwards does not bring it back", async () => {
    const { publicity, bodies } = await postBodies(register.owner, 2, "2020-05-06");
    const first = await office().file(publicity, bodies[0], "2020-05-08");
    const second = await office().file(publicity, bodies[0], "2020-05-09");
    await office().settle(first.id, "UPHELD", "2020-05-12");
    await office().settle(second.id, "DISMISSED", "2020-05-13");
    expect(await statesOf(bodies)).toEqual(["REFUSED", "IN_PUBLICITY"]);
  });

  it("against the whole publicity it sends all of them back, and upheld refuses all", async () => {
    const { publicity, bodies } = await postBodies(register.owner, 2, "2020-05-06");
    const { id } = await office().file(publicity, null, "2020-05-08");
    expect(await statesOf(bodies)).toEqual(["EXPERT_OK", "EXPERT_OK"]);
    await office().settle(id, "UPHELD", "2020-05-12");
    expect(await statesOf(bodies)).toEqual(["REFUSED", "REFUSED"]);
  });

  it("of two that are open the body waits for both", async () => {
    const { publicity, bodies } = await postBodies(register.owner, 1, "2020-05-06");
    const one = await office().file(publicity, bodies[0], "2020-05-08");
    const whole = await office().file(publicity, null, "2020-05-09");
    await office().settle(one.id, "DISMISSED", "2020-05-12");
    expect(await statesOf(bodies)).toEqual(["EXPERT_OK"]);
    await office().settle(whole.id, "DISMISSED", "2020-05-13");
    expect(await statesOf(bodies)).toEqual(["IN_PUBLICITY"]);
  });

  it("against what the publicity does not show there is none", async () => {
    const { publicity } = await postBodies(register.owner, 1, "2020-05-06");
    const elsewhere = await postBodies(register.owner, 1, "2020-05-06");
    expect(await office().file(publicity, elsewhere.bodies[0], "2020-05-08")).toEqual({ outcome: "NOT_ON_RECORD" });
    expect(await office().file(randomUUID(), null, "2020-05-08")).toEqual({ outcome: "NOT_ON_RECORD" });
    const byHand = () =>
      register.owner.query(
        `insert into register.objection (publicity_id, subject_id, filed_on, source, known)
         values ($1, $2, '2020-05-08', 'test', tstzrange(register.recording_instant(null), null))`,
        [publicity, elsewhere.bodies[0]],
      );
    expect(await refusalOf(register.owner, byHand)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
  });

  it("names one thing and not two", async () => {
    const clerk = new Clerk(register.app);
    const publicity = await clerk.post({ on: "2020-09-25" });
    const title = await clerk.list({ publicity });
    const { bodies } = await postBodies(register.owner, 1, "2020-05-06");
    const both = () =>
      register.owner.query(
        `insert into register.objection (publicity_id, title_id, subject_id, filed_on, source, known)
         values ($1, $2, $3, '2020-10-09', 'test', tstzrange(register.recording_instant(null), null))`,
        [publicity, title, bodies[0]],
      );
    expect(await refusalOf(register.owner, both)).toBe("LH010 OBJECTION_OUTSIDE_WINDOW");
  });
});
