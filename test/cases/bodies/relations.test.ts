import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { application, BodyClerk, bodyIdentity } from "./body-world.ts";

describe("Relations of bodies with enterprises", () => {
  const world = useRegisterWorld();
  const clerk = new BodyClerk(world);

  beforeAll(() => clerk.appoint());

  it("are recorded by the body, shown to everybody, end on a day, and earlier days keep what held", async () => {
    const { uscc } = await world.enterprise();
    const viewer = bodyIdentity();
    const asked = { body: viewer.uscc, enterprise: uscc, relation: "ADVISER", on: "2020-01-05" };
    const record = (who: typeof viewer) => clerk.codes(who, "bodyEnterpriseRelationRecord", asked, "relation");
    expect(await record(bodyIdentity())).toEqual(["NOT_FOR_THIS_CALLER"]);
    const relation = await clerk.done(viewer, "bodyEnterpriseRelationRecord", asked, "relation", "id");
    expect(await record(CAST.officer)).toEqual(["ALREADY_ON_RECORD"]);
    expect(await clerk.codes(viewer, "evaluationBodyApply", application(), "body")).toEqual(["RELATIONS_NOT_CLEAR"]);
    const { id } = await clerk.applied(viewer, { statesNoRelations: false });
    const shown = `{ evaluationBody(id: "${id}") { enterpriseRelations { edges { node { relation enterprise { uscc } } } } } }`;
    expect((await world.ask(viewer, shown)).data).toEqual({
      evaluationBody: { enterpriseRelations: { edges: [{ node: { relation: "ADVISER", enterprise: { uscc } } }] } },
    });
    const ended = { relation: relation.id, on: "2020-06-01" };
    await clerk.done(viewer, "bodyEnterpriseRelationEnd", ended, "relation", "id");
    const on = async (validOn: string) => {
      const text = `{ bodyEnterpriseRelations(enterprise: "${uscc}", validOn: "${validOn}") { edges { node { lastDay } } } }`;
      return (await world.ask(CAST.nobody, text)).data?.bodyEnterpriseRelations;
    };
    expect(await on("2020-05-31")).toEqual({ edges: [{ node: { lastDay: "2020-05-31" } }] });
    expect(await on("2020-06-01")).toEqual({ edges: [] });
  });

  it("a body that evaluates is not appointed as the working body, and another is appointed over what was seen", async () => {
    const { viewer } = await clerk.inState("APPLIED");
    const text = `{ workingBody(scheme: "530000") { id uscc } }`;
    const seen = (await world.ask(CAST.nobody, text)).data?.workingBody as { id: string } | null;
    const asked = { scheme: "530000", uscc: viewer.uscc, name: "示例工作机构", on: "2021-01-05" };
    const appoint = (who: typeof viewer, input: object) => clerk.codes(who, "workingBodyAppoint", input, "workingBody");
    expect(await appoint(CAST.officer, asked)).toEqual(["CONFLICT"]);
    expect(await appoint(CAST.officer, { ...asked, ifWorkingBody: seen?.id })).toEqual(["EVALUATES_ALREADY"]);
    expect(await appoint(CAST.officerOfTianjin, { ...asked, ifWorkingBody: seen?.id })).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    expect((await world.ask(CAST.nobody, text)).data?.workingBody).toMatchObject({ uscc: CAST.workingBody.uscc });
  });
});
