import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { application, BodyClerk, bodyIdentity, YUNNAN } from "./body-world.ts";

describe("The life of an evaluation body", () => {
  const world = useRegisterWorld();
  const clerk = new BodyClerk(world);

  beforeAll(() => clerk.appoint());

  const show = async (viewer: Parameters<typeof world.ask>[0], id: string, asked = "") => {
    const text = `{ evaluationBody(id: "${id}"${asked}) { state stateSince revision steps { action state on text } } }`;
    const { data, errors } = await world.ask(viewer, text);
    expect(errors).toBeUndefined();
    return data?.evaluationBody;
  };

  it("from its application to the announcement, and what it applied with", async () => {
    const { id } = await clerk.inState("ANNOUNCED");
    const text = `{ evaluationBody(id: "${id}") { scheme name kind registeredIn state stateSince revision
      application { registeredAddress capability takesNoFees statesNoRelations fields { category edition } }
      steps { action state on } } }`;
    const { data } = await world.ask(CAST.nobody, text);
    expect(data?.evaluationBody).toEqual({
      scheme: YUNNAN,
      name: "示例评估机构",
      kind: "ASSOCIATION",
      registeredIn: "CN",
      state: "ANNOUNCED",
      stateSince: "2020-04-30",
      revision: 5,
      application: {
        registeredAddress: "昆明市示例路1号",
        capability: "从事示例行业标准化工作十年",
        takesNoFees: true,
        statesNoRelations: true,
        fields: [{ category: "C1530", edition: "2017" }],
      },
      steps: [
        { action: "APPLY", state: "APPLIED", on: "2020-04-01" },
        { action: "PASS_FORMAL_CHECK", state: "FORMAL_OK", on: "2020-04-10" },
        { action: "PASS_EXPERT_REVIEW", state: "EXPERT_OK", on: "2020-04-13" },
        { action: "POST", state: "IN_PUBLICITY", on: "2020-04-14" },
        { action: "ANNOUNCE", state: "ANNOUNCED", on: "2020-04-30" },
      ],
    });
  });

  it("before it is posted only itself, the working body and the department see it", async () => {
    const { id, viewer } = await clerk.inState("EXPERT_OK");
    for (const who of [viewer, CAST.workingBody, CAST.officer]) {
      expect(await show(who, id)).toMatchObject({ state: "EXPERT_OK" });
    }
    for (const who of [CAST.nobody, CAST.workingBodyOfTianjin, CAST.officerOfTianjin, bodyIdentity(), CAST.finance]) {
      expect(await show(who, id)).toBeNull();
    }
    expect(await show(CAST.nobody, (await clerk.inState("IN_PUBLICITY")).id)).toMatchObject({ state: "IN_PUBLICITY" });
    const list = `{ evaluationBodies(scheme: "${YUNNAN}", state: EXPERT_OK) { edges { node { id } } } }`;
    expect((await world.ask(CAST.nobody, list)).data?.evaluationBodies).toEqual({ edges: [] });
    expect((await world.ask(CAST.workingBody, list)).data?.evaluationBodies).toEqual({ edges: [{ node: { id } }] });
  });

  it("as it stood on a day, and as was known then", async () => {
    const { id } = await clerk.inState("SUSPENDED");
    expect(await show(CAST.nobody, id, ', validOn: "2020-05-05"')).toMatchObject({ state: "ANNOUNCED" });
    expect(await show(CAST.nobody, id, ', validOn: "2020-05-06"')).toMatchObject({ state: "SUSPENDED" });
    expect(await show(CAST.officer, id, ', validOn: "2020-03-31"')).toBeNull();
    expect(await show(CAST.officer, id, ', knownAt: "2020-06-01T00:00:00Z"')).toBeNull();
  });

  it.each([
    ["the working body itself", { who: CAST.workingBody.uscc }, ["WORKING_BODY_CANNOT_EVALUATE"]],
    ["a body registered abroad", { registeredIn: "DE" }, ["REGISTERED_ABROAD"]],
    ["one that does not declare to take no fees", { takesNoFees: false }, ["FEE_DECLARATION_MISSING"]],
    ["one that names no category", { categories: [] }, ["FIELD_MISSING"]],
    ["one that says nothing about its relations", { statesNoRelations: false }, ["RELATIONS_NOT_CLEAR"]],
    ["one for the national scheme", { scheme: "NATIONAL" }, ["SCHEME_NOT_RUN_HERE"]],
    ["one for a scheme that is not there", { scheme: "999999" }, ["SCHEME_NOT_ON_RECORD"]],
    ["one for tomorrow", { on: "2999-01-01" }, ["DAY_OUT_OF_ORDER"]],
    ["a category that is none", { categories: ["1530"] }, ["TEXT_NOT_ACCEPTED"]],
    ["a category twice", { categories: ["C1530", "c1530"] }, ["NAMED_TWICE"]],
    [
      "everything at once",
      { registeredIn: "DE", takesNoFees: false, categories: [] },
      ["REGISTERED_ABROAD", "FIELD_MISSING", "FEE_DECLARATION_MISSING"],
    ],
  ])("refused is %s", async (_, { who, ...traits }: { who?: string | null } & object, codes) => {
    const before = await world.rows("select count(*) from register.evaluation_body");
    const viewer = bodyIdentity(who ?? syntheticUscc());
    expect(await clerk.codes(viewer, "evaluationBodyApply", application(traits), "body")).toEqual(codes);
    expect(await world.rows("select count(*) from register.evaluation_body")).toEqual(before);
  });

  it("refused is a unit below the working body, and a unit below that, until it is below no more (A24)", async () => {
    const [centre, laboratory] = [syntheticUscc(), syntheticUscc()];
    const unit = (code: string, parent?: string) =>
      clerk.done(
        CAST.officer,
        "subordinateUnitRecord",
        {
          scheme: YUNNAN,
          unit: code,
          name: "示例下属单位",
          on: "2020-03-05",
          ...(parent === undefined ? {} : { parent }),
        },
        "workingBody",
        "id units { id uscc parent }",
      );
    await unit(centre);
    const { units } = (await unit(laboratory, centre)) as unknown as { units: { id: string; uscc: string }[] };
    for (const code of [centre, laboratory]) {
      const codes = await clerk.codes(bodyIdentity(code), "evaluationBodyApply", application(), "body");
      expect(codes).toEqual(["WORKING_BODY_CANNOT_EVALUATE"]);
    }
    const ended = { scheme: YUNNAN, unit: units.find(({ uscc }) => uscc === laboratory)?.id, on: "2020-04-01" };
    await clerk.done(CAST.officer, "subordinateUnitEnd", ended, "workingBody", "id");
    expect(await clerk.codes(bodyIdentity(laboratory), "evaluationBodyApply", application(), "body")).toEqual([]);
  });

  it("once for a scheme, and anew when it was refused or has left", async () => {
    const refused = await clerk.inState("REFUSED");
    const again = await clerk.applied(refused.viewer, { on: "2020-04-02" });
    expect(again).toMatchObject({ revision: 1, state: "APPLIED" });
    expect(again.id).not.toBe(refused.id);
    const twice = application({ on: "2020-04-02" });
    expect(await clerk.codes(refused.viewer, "evaluationBodyApply", twice, "body")).toEqual(["ALREADY_APPLIED"]);
    expect(await show(refused.viewer, refused.id)).toMatchObject({ state: "REFUSED" });
    const left = await clerk.inState("WITHDRAWN");
    const early = application({ on: "2020-05-05" });
    expect(await clerk.codes(left.viewer, "evaluationBodyApply", early, "body")).toEqual(["DAY_OUT_OF_ORDER"]);
    await clerk.applied(left.viewer, { on: "2020-05-06" });
  });
});
