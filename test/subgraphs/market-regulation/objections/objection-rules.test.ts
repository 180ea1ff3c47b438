import { Clerk } from "../clerk.ts";
import { refusalOf } from "../refusal.ts";
import { useRegister } from "../register-database.ts";
import { ObjectionOffice, requestOf } from "./objection-office.ts";

describe("The database itself refuses, whatever the code forgot", () => {
  const register = useRegister();
  const office = () => new ObjectionOffice(register.app);

  beforeAll(() => office().appoint(register.owner));

  async function underReview(): Promise<string> {
    const publicity = await new Clerk(register.app).post({ on: "2020-09-25" });
    await new Clerk(register.app).list({ publicity });
    const { id } = await office().file(publicity, null, "2020-10-12");
    await office().review(id, 1, "2020-10-13");
    return id;
  }

  it.each([
    ["nobody was asked", []],
    ["somebody has not answered", ["UNFAVOURABLE", null]],
    ["more find it right than wrong", ["FAVOURABLE"]],
  ] as const)("a dismissal where %s", async (_, opinions) => {
    const id = await underReview();
    await office().ask(id, opinions, "2020-10-14");
    expect(await refusalOf(register.owner, () => office().decide(id, "DISMISSED", "2020-10-15"))).toBe(
      "LH100 OBJECTION_NOT_REVIEWED",
    );
  });

  it.each([
    ["nobody was asked", []],
    ["as many find it right as wrong", ["FAVOURABLE", "UNFAVOURABLE"]],
  ] as const)("an objection upheld where %s", async (_, opinions) => {
    const id = await underReview();
    await office().ask(id, opinions, "2020-10-14");
    expect(await refusalOf(register.owner, () => office().decide(id, "UPHELD", "2020-10-15"))).toBe(
      "LH100 OBJECTION_NOT_REVIEWED",
    );
  });

  it("a decision by somebody who does not handle the scheme", async () => {
    const id = await underReview();
    await office().ask(id, ["UNFAVOURABLE"], "2020-10-14");
    for (const request of [requestOf("PUBLIC"), requestOf("WORKING_BODY", { uscc: "12120000LEADRW025L" })]) {
      const attempt = () => office().decide(id, "DISMISSED", "2020-10-15", 2, request);
      expect(await refusalOf(register.owner, attempt)).toBe("LH102 NOT_A_HANDLER");
    }
  });

  it("a decision on a day before the review, or to come", async () => {
    const id = await underReview();
    await office().ask(id, ["UNFAVOURABLE"], "2020-10-14");
    for (const day of ["2020-10-12", "2999-01-01"]) {
      const attempt = () => office().decide(id, "DISMISSED", day);
      expect(await refusalOf(register.owner, attempt)).toBe("LH071 STEP_OUT_OF_ORDER");
    }
  });

  it("an objection filed on a day to come", async () => {
    const publicity = await new Clerk(register.app).post({ on: "2020-09-25" });
    const attempt = () => office().file(publicity, null, "2999-01-01");
    expect(await refusalOf(register.owner, attempt)).toBe("LH071 STEP_OUT_OF_ORDER");
  });

  const stepBy = (machine: string, id: string, event: string, to: string, on: string | null = "2020-10-15") =>
    register.owner.query(
      `select register.procedure_step_take($1, $2, $3, $4, $5, '{"tenant": "t", "actor": "a"}', register.recording_instant(null))`,
      [machine, id, event, to, on],
    );

  it("a step by hand that has no reasons, no outcome, no day, or nothing to be taken with", async () => {
    const id = await underReview();
    const nothing = "00000000-0000-4000-8000-000000000000";
    expect(await refusalOf(register.owner, () => stepBy("objection", id, "DISMISS", "DISMISSED"))).toBe(
      "LH101 REASONS_MISSING",
    );
    expect(await refusalOf(register.owner, () => stepBy("objection", id, "WITHDRAW", "WITHDRAWN"))).toBe(
      "LH101 OUTCOME_MISSING",
    );
    expect(await refusalOf(register.owner, () => stepBy("objection", id, "WITHDRAW", "WITHDRAWN", null))).toBe(
      "LH071 STEP_OUT_OF_ORDER",
    );
    expect(await refusalOf(register.owner, () => stepBy("objection", nothing, "FILE", "FILED"))).toBe(
      "LH012 OBJECTION_NOT_ON_RECORD",
    );
    expect(await refusalOf(register.owner, () => stepBy("suggestion", nothing, "RECEIVE", "RECEIVED"))).toBe(
      "LH012 SUGGESTION_NOT_ON_RECORD",
    );
  });

  it("a step that the table does not have, and one by somebody who saw an earlier revision", async () => {
    const id = await underReview();
    expect(await office().review(id, 1)).toEqual({ outcome: "CONFLICT" });
    expect(await refusalOf(register.owner, () => office().review(id, 2))).toBe("23503 step_is_in_the_table");
  });

  it("reasons of a suggestion where nothing is decided, and none where it is", async () => {
    const { id } = await office().suggest();
    const attempt = (event: string, to: string, reasons: string | null) => () =>
      office().handle(id, 1, event, to, reasons);
    expect(await refusalOf(register.owner, attempt("CONSIDER", "CONSIDERED", "因为"))).toBe("LH101 REASONS_MISSING");
    await attempt("CONSIDER", "CONSIDERED", null)();
    const decided = () => office().handle(id, 2, "ADOPT", "ADOPTED", null);
    expect(await refusalOf(register.owner, decided)).toBe("LH101 REASONS_MISSING");
    expect(await office().handle(id, 2, "ADOPT", "ADOPTED", "采纳")).toMatchObject({ outcome: "DONE" });
  });
});
