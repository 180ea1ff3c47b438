import { Clerk, TIANJIN } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { statesOf } from "../states.ts";
import { ObjectionOffice } from "./objection-office.ts";

const POSTED = "2020-09-25";
const HELD = ["[2020-09-25,2020-10-12) IN_PUBLICITY", "[2020-10-12,) UNDER_OBJECTION"];
const FREE = ["[2020-09-25,) IN_PUBLICITY"];

describe("What an objection holds (SIL-08, I-09)", () => {
  const register = useRegister();
  const clerk = () => new Clerk(register.app);
  const office = () => new ObjectionOffice(register.app);
  const steps = async (subject: string) => {
    const { rows } = await register.owner.query<{ step: string }>(
      "select concat_ws(' ', event, to_state) as step from register.procedure_step where subject_id = $1 order by revision",
      [subject],
    );
    return rows.map(({ step }) => step);
  };

  beforeAll(() => office().appoint(register.owner));

  async function posted(): Promise<{ publicity: string; one: string; other: string }> {
    const publicity = await clerk().post({ on: POSTED });
    return { publicity, one: await clerk().list({ publicity }), other: await clerk().list({ publicity }) };
  }

  it("one against a candidate holds that candidate alone; the other is released in time", async () => {
    const { publicity, one, other } = await posted();
    await office().file(publicity, one, "2020-10-12");
    expect([await statesOf(register, one), await statesOf(register, other)]).toEqual([HELD, FREE]);
    const release = (title: string) => () => clerk().publish(title, "2020-10-23");
    expect(await refusalOf(register.owner, release(one))).toBe("LH009 OBJECTION_OPEN");
    await release(other)();
    expect((await statesOf(register, other)).at(1)).toBe("[2020-10-23,2021-10-24) IN_FORCE");
  });

  it("one against the list holds every candidate until it is dismissed, and nobody is released before that day", async () => {
    const { publicity, one, other } = await posted();
    const { id } = await office().file(publicity, null, "2020-10-12");
    expect([await statesOf(register, one), await statesOf(register, other)]).toEqual([HELD, HELD]);
    expect(await refusalOf(register.owner, () => clerk().publish(one, "2020-10-23"))).toBe("LH009 OBJECTION_OPEN");
    await office().settle(id, "DISMISSED", "2020-10-27");
    const freed = [
      "[2020-09-25,2020-10-12) IN_PUBLICITY",
      "[2020-10-12,2020-10-27) UNDER_OBJECTION",
      "[2020-10-27,) IN_PUBLICITY",
    ];
    expect([await statesOf(register, one), await statesOf(register, other)]).toEqual([freed, freed]);
    expect(await refusalOf(register.owner, () => clerk().publish(one, "2020-10-26"))).toBe("LH009 OBJECTION_OPEN");
    await clerk().publish(one, "2020-10-27");
    expect(await steps(other)).toEqual([
      "TAKE_OVER IN_PUBLICITY",
      "OBJECT UNDER_OBJECTION",
      "DISMISS_AFTER_WINDOW AWAITING_PUBLICATION",
    ]);
  });

  it("with two open, one against the list and one against a candidate, that candidate waits for both", async () => {
    const { publicity, one, other } = await posted();
    const against = await office().file(publicity, one, "2020-10-09");
    const whole = await office().file(publicity, null, "2020-10-12");
    await office().settle(whole.id, "DISMISSED", "2020-10-15");
    expect(await statesOf(register, one)).toEqual([
      "[2020-09-25,2020-10-09) IN_PUBLICITY",
      "[2020-10-09,) UNDER_OBJECTION",
    ]);
    expect((await statesOf(register, other)).at(-1)).toBe("[2020-10-15,) IN_PUBLICITY");
    await office().settle(against.id, "DISMISSED", "2020-10-16");
    expect((await statesOf(register, one)).at(-1)).toBe("[2020-10-16,) IN_PUBLICITY");
    expect((await steps(one)).slice(-2)).toEqual(["DISMISS UNDER_OBJECTION", "DISMISS_IN_WINDOW IN_PUBLICITY"]);
  });

  it("upheld against the list it rejects every candidate that is not released, whatever else was open", async () => {
    const { publicity, one, other } = await posted();
    const against = await office().file(publicity, one, "2020-10-09");
    const whole = await office().file(publicity, null, "2020-10-12");
    await office().settle(whole.id, "UPHELD", "2020-10-15");
    for (const title of [one, other]) expect((await statesOf(register, title)).at(-1)).toBe("[2020-10-15,) REJECTED");
    await office().settle(against.id, "DISMISSED", "2020-10-16");
    expect((await statesOf(register, one)).at(-1)).toBe("[2020-10-15,) REJECTED");
    expect((await steps(one)).at(-1)).toBe("UPHOLD REJECTED");
    expect(await refusalOf(register.owner, () => clerk().publish(other, "2020-10-23"))).toBe("LH009 OBJECTION_OPEN");
  });

  it("against the list it leaves alone who was released before it came on record", async () => {
    const { publicity, one, other } = await posted();
    await clerk().publish(one, "2020-10-23");
    await office().file(publicity, null, "2020-10-22");
    expect((await statesOf(register, one)).at(0)).toBe("[2020-09-25,2020-10-23) IN_PUBLICITY");
    expect((await statesOf(register, other)).at(-1)).toBe("[2020-10-22,) UNDER_OBJECTION");
  });

  it("one that its filer takes back frees the candidate from that day", async () => {
    const { publicity, one } = await posted();
    const secretHash = "ab".repeat(32);
    await office().file(publicity, one, "2020-10-12", { secretHash });
    await office().withdraw(secretHash, 1, "2020-10-14");
    expect((await statesOf(register, one)).at(-1)).toBe("[2020-10-14,) IN_PUBLICITY");
    await clerk().publish(one, "2020-10-23");
  });

  it("a history's objection without steps is taken up where it stands", async () => {
    const { one } = await posted();
    const objection = await clerk().object(one, "2020-10-12");
    expect(await office().review(objection, 0, "2020-10-13")).toMatchObject({ outcome: "DONE" });
    await office().ask(objection, ["UNFAVOURABLE"], "2020-10-14");
    await office().decide(objection, "DISMISSED", "2020-10-14");
    expect(await steps(objection)).toEqual(["FILE FILED", "REVIEW UNDER_REVIEW", "DISMISS DISMISSED"]);
    expect((await statesOf(register, one)).at(-1)).toBe("[2020-10-14,) IN_PUBLICITY");
  });

  it("where the text sets no days of publicity, as Tianjin's, it asks no experts either", async () => {
    const publicity = await clerk().post({ on: "2021-11-01", scheme: TIANJIN });
    const title = await clerk().list({ scheme: TIANJIN, publicity });
    const { rows } = await register.owner.query<{ yunnan: boolean; tianjin: boolean }>(
      "select register.objection_needs_experts($1) as tianjin, register.objection_needs_experts($2) as yunnan",
      [publicity, (await posted()).publicity],
    );
    expect(rows).toEqual([{ yunnan: true, tianjin: false }]);
    expect(title).toMatch(/^[0-9a-f-]{36}$/);
  });
});
