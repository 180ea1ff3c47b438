import { useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { CreditOfficeAtWork, MODEL, OFFICE } from "./credit-office-world.ts";
import { linesOfSizes, SIZE_TRIALS } from "./size-trials.ts";

describe("The credit office, through the gateway", () => {
  const world = useDeskWorld(linesOfSizes);
  const office = new CreditOfficeAtWork(world);
  let serial = 0;
  const someFirm = () => syntheticCode(++serial);
  const stepCount = async () => (await world.rows("credit", "select count(*)::integer as n from desk.step"))[0]?.n;

  it("an officer warns, lifts the warning, and takes back one that was made in error", async () => {
    const uscc = someFirm();
    const { riskWarning, errors } = await office.warn(uscc, { on: "2026-03-02" });
    expect(errors).toEqual([]);
    expect(riskWarning).toMatchObject({
      uscc,
      ground: "FINANCES",
      source: "市社会信用平台",
      warnedOn: "2026-03-02",
      state: "STANDING",
      revision: 1,
      department: "market-regulation",
      availableActions: [
        { action: "ISSUE", possible: false },
        { action: "LIFT", possible: true },
        { action: "RETRACT", possible: true },
      ],
    });
    const { id } = riskWarning as { id: string };
    const selection = "riskWarning { state stateSince revision reason }";
    const lift = { riskWarning: id, ifRevision: 1, on: "2026-05-04" };
    const early = await office.move(OFFICE.reformer, "creditRiskWarningLift", { ...lift, on: "2026-03-01" }, selection);
    expect(early.errors.map(({ code }) => code)).toEqual(["DAY_OUT_OF_ORDER"]);
    const lifted = await office.move(OFFICE.reformer, "creditRiskWarningLift", lift, selection);
    expect(lifted.riskWarning).toEqual({ state: "LIFTED", stateSince: "2026-05-04", revision: 2, reason: "示例理由" });
    const late = await office.move(OFFICE.officer, "creditRiskWarningLift", lift, selection);
    expect(late.errors).toMatchObject([{ code: "CONFLICT", current: { revision: 2, state: "LIFTED" } }]);

    const on = async (validOn: string) => (await office.warnings(OFFICE.peoplesBank, { uscc, validOn }))?.[0]?.state;
    expect([await on("2026-03-01"), await on("2026-03-02"), await on("2026-05-03"), await on("2026-05-04")]).toEqual([
      undefined,
      "STANDING",
      "STANDING",
      "LIFTED",
    ]);
    const before = new Date().toISOString();
    const back = { riskWarning: id, ifRevision: 2 };
    const retracted = await office.move(OFFICE.officer, "creditRiskWarningRetract", back, selection);
    expect(retracted.riskWarning).toMatchObject({ state: "RETRACTED", stateSince: null });
    expect(await on("2026-03-02")).toBe("RETRACTED");
    const known = await office.warnings(OFFICE.peoplesBank, { uscc, validOn: "2026-03-02", knownAt: before });
    expect(known?.map(({ state }) => state)).toEqual(["STANDING"]);
  });

  it("a warning is seen by the enterprise, a bank that it authorises, officers of the division and auditors", async () => {
    const uscc = someFirm();
    await office.warn(uscc);
    const read = async (viewer: typeof OFFICE.bank, asked: object = { uscc }) => {
      const found = await office.warnings(viewer, asked);
      return found === null ? null : found.filter((each) => each.uscc === uscc).length;
    };
    expect(await read(enterpriseIdentity(uscc))).toBe(1);
    expect(await read(OFFICE.peoplesBank)).toBe(1);
    expect(await read(OFFICE.auditor)).toBe(1);
    expect(await read(OFFICE.officerOfYunnan)).toBe(0);
    expect([await read(OFFICE.bank), await read(OFFICE.bank, {})]).toEqual([null, 0]);
    expect(await read(enterpriseIdentity(someFirm()))).toBeNull();
    expect(await read(OFFICE.finance)).toBeNull();

    const { authorisation } = await office.authorise(uscc, OFFICE.bank.tenant, "RISK");
    expect([await read(OFFICE.bank), await read(OFFICE.bank, {})]).toEqual([1, 1]);
    expect(await read(OFFICE.otherBank)).toBeNull();
    expect(await office.evaluations(OFFICE.bank, { uscc })).toBeNull();

    const { id } = authorisation as { id: string };
    const withdraw = `mutation { creditAuthorisationWithdraw(input: { id: "${id}" }) { errors { code } } }`;
    await world.ask(enterpriseIdentity(uscc), withdraw);
    expect(await read(OFFICE.bank)).toBeNull();
  });

  it("a bank that may know and finds nothing reads an empty list, which is not what it reads when it may not know", async () => {
    const uscc = someFirm();
    expect(await office.warnings(OFFICE.bank, { uscc })).toBeNull();
    await office.authorise(uscc, OFFICE.bank.tenant, "RISK");
    expect(await office.warnings(OFFICE.bank, { uscc })).toEqual([]);
  });

  it.each([
    ["a bank", OFFICE.bank, "FORBIDDEN"],
    ["the People's Bank", OFFICE.peoplesBank, "FORBIDDEN"],
    ["an enterprise", enterpriseIdentity(syntheticCode(1)), "FORBIDDEN"],
  ])("%s warns of nothing", async (_, viewer, code) => {
    const before = await stepCount();
    await expect(office.warn(someFirm(), {}, viewer)).rejects.toThrow(code);
    const withScope = { ...viewer, scopes: new Set([...viewer.scopes, "credit:evaluate"]) };
    const { errors } = await office.warn(someFirm(), {}, withScope);
    expect(errors.map((each) => each.code)).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(await stepCount()).toBe(before);
  });

  it("an officer warns in the own division only, and says what and whence", async () => {
    const codes = async (more: object, viewer = OFFICE.officer) =>
      (await office.warn(someFirm(), more, viewer)).errors.map(({ code, field }) => `${code} ${field.join(".")}`);
    expect(await codes({}, OFFICE.officerOfYunnan)).toEqual(["NOT_FOR_THIS_CALLER input"]);
    expect(await codes({ statement: " ", source: "" })).toEqual([
      "TEXT_NOT_ACCEPTED input.statement",
      "TEXT_NOT_ACCEPTED input.source",
    ]);
    expect(await codes({ on: "2999-01-01" })).toEqual(["DAY_OUT_OF_ORDER input.on"]);
  });

  it("a model is published, everybody reads it, and an agency's evaluation comes to what the model says", async () => {
    const { creditModel, errors } = await office.publish({ on: "2026-01-05" });
    expect(errors).toEqual([]);
    const { id } = creditModel as { id: string };
    const text = `{ creditModels(sector: "INDUSTRY") { edges { node { id version indicators { code weight bands { from points } } } } } }`;
    const { data } = await world.ask({ kind: "PUBLIC" }, text);
    expect(data).toMatchObject({
      creditModels: {
        edges: [{ node: { id, version: "2026-1", indicators: [{ code: "DEBT", weight: "60" }, { code: "PROFIT" }] } }],
      },
    });
    const second = await office.publish({ version: "2026-2" });
    expect(second.errors.map(({ code }) => code)).toEqual(["MODEL_IN_USE"]);

    const uscc = someFirm();
    const values = [
      { code: "DEBT", value: "50.00" },
      { code: "PROFIT", value: "0.5" },
    ];
    const evaluated = await office.evaluate(uscc, id, { values });
    expect(evaluated.creditEvaluation).toMatchObject({
      agency: "示例评级机构",
      score: "73.5",
      grade: "A",
      state: "RECORDED",
      indicators: [
        { indicator: { code: "DEBT", weight: "60" }, value: "50", points: "62.5" },
        { indicator: { code: "PROFIT", weight: "40" }, value: "0.5", points: "90" },
      ],
    });
    const unknown = await office.evaluate(uscc, id, { values: [{ code: "DEBT", value: "10" }] });
    expect(unknown.creditEvaluation).toMatchObject({ score: null, grade: null });
    const refused = async (more: object) => (await office.evaluate(uscc, id, more)).errors.map(({ code }) => code);
    expect(await refused({ values: [{ code: "AGE", value: "10" }] })).toEqual(["INDICATOR_NOT_IN_MODEL"]);
    expect(await refused({ values: [values[0], values[0]] })).toEqual(["NAMED_TWICE"]);
    expect(await refused({ values: [{ code: "DEBT", value: "a lot" }] })).toEqual(["TEXT_NOT_ACCEPTED"]);
    expect(await refused({ values, on: "2026-01-04" })).toEqual(["MODEL_NOT_IN_USE"]);

    expect(await office.evaluations(OFFICE.bank, { uscc })).toBeNull();
    await office.authorise(uscc, OFFICE.bank.tenant, "EVALUATION");
    expect((await office.evaluations(OFFICE.bank, { uscc }))?.map(({ score }) => score)).toEqual([null, "73.5"]);
    const { id: evaluation } = evaluated.creditEvaluation as { id: string };
    const withdraw = { creditEvaluation: evaluation, ifRevision: 1 };
    const back = await office.move(OFFICE.officer, "creditEvaluationWithdraw", withdraw, "creditEvaluation { state }");
    expect(back.creditEvaluation).toEqual({ state: "WITHDRAWN" });

    const end = { creditModel: id, ifRevision: 1 };
    const ended = await office.move(OFFICE.officer, "creditModelEnd", end, "creditModel { state }");
    expect(ended.creditModel).toEqual({ state: "ENDED" });
    expect(await refused({ values })).toEqual(["MODEL_NOT_IN_USE"]);
    expect((await office.publish({ version: "2026-2" })).errors).toEqual([]);
  });

  it("a model that does not add up is told where", async () => {
    const [debt, profit] = MODEL.indicators;
    const wrong = {
      sector: "RETAIL",
      indicators: [
        { ...debt, weight: "59.9" },
        { ...profit, bands: [{ from: "1", points: "1" }] },
      ],
    };
    const { errors } = await office.publish({ ...wrong, grades: [] });
    expect(errors.map(({ code, field }) => `${code} ${field.join(".")}`)).toEqual([
      "MODEL_OUT_OF_ORDER input.indicators",
      "MODEL_OUT_OF_ORDER input.indicators.1.bands",
      "MODEL_OUT_OF_ORDER input.grades",
    ]);
  });

  it("Beijing's size test: every sector of the sixteen at, and just below, every bound, with source and year", async () => {
    const text = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "2022-03-15") { uscc
      size { class sector source statisticalYear }
      creditSupport(jurisdiction: "110000") { determination reasons { code } evidence { kind subject } } } }`;
    const { data, errors } = await world.ask(OFFICE.auditor, text, { usccs: SIZE_TRIALS.map(({ uscc }) => uscc) });
    expect(errors).toBeUndefined();
    const answered = (data?.standings ?? []) as readonly SizeAnswer[];
    expect(new Set(SIZE_TRIALS.map(({ sector }) => sector)).size).toBe(16);
    expect(
      answered.map(({ uscc, size, creditSupport: { determination, reasons, evidence } }) => ({
        uscc,
        size,
        determination,
        sizeReason: reasons.map(({ code }) => code).find((code) => code.startsWith("SIZE_CLASS")) ?? null,
        stated: evidence.filter(({ kind }) => kind === "size-statement").map(({ subject }) => subject),
      })),
    ).toEqual(SIZE_TRIALS.map(({ expected }) => expected));
  });
});

interface SizeAnswer {
  readonly uscc: string;
  readonly size: object;
  readonly creditSupport: {
    readonly determination: string;
    readonly reasons: readonly { readonly code: string }[];
    readonly evidence: readonly { readonly kind: string; readonly subject: string }[];
  };
}
