import { randomUUID } from "node:crypto";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { Clerk } from "../../subgraphs/market-regulation/clerk.ts";
import { requestOf } from "../../subgraphs/market-regulation/declarant.ts";
import { CAST, type StepPayload, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";

describe("A published figure", () => {
  const world = useRegisterWorld();
  const workingBody = CAST.workingBody;
  const codes = ({ errors }: StepPayload) => errors.map(({ code }) => code);

  beforeAll(async () => {
    for (const [scheme, uscc] of [
      ["530000", workingBody.uscc],
      ["120000", CAST.workingBodyOfTianjin.uscc],
    ]) {
      await world.rows(
        "insert into register.working_body (scheme, uscc, name, source, known) values ($1, $2, '示例工作机构', 'test', tstzrange(clock_timestamp(), null))",
        [scheme, uscc],
      );
    }
    await world.rows("select register.beat()");
  });

  it("stays what it was, whatever is corrected on record later", async () => {
    const clerk = new Clerk(world.register.owner);
    const title = await clerk.titleInForce();
    await clerk.titleInForce();
    const publish = (viewer: SignedInViewer, more: object = {}) =>
      world.mutate(
        viewer,
        "statisticPublish",
        { figure: "OWN_LEADERS_IN_FORCE", division: "530000", validOn: "2021-01-01", ...more },
        "statistic { id published { count of value knownAt } changedSince note publisherRole }",
      );
    const answer = await publish(CAST.officer, { note: "年度统计" });
    expect(answer).toMatchObject({
      errors: [],
      statistic: { published: { count: 2, of: null, value: "2" }, changedSince: false, publisherRole: "DEPARTMENT" },
    });
    await clerk.revoke(title, "2020-12-01");
    await world.rows("select register.beat()");
    const { data } = await world.ask(
      CAST.nobody,
      `{ statistic(id: "${(answer.statistic as { id: string }).id}") {
      published { count } recomputed { count } asKnownNow { count } changedSince note } }`,
    );
    expect(data?.statistic).toEqual({
      published: { count: 2 },
      recomputed: { count: 2 },
      asKnownNow: { count: 1 },
      changedSince: true,
      note: "年度统计",
    });
    expect(codes(await publish(CAST.officerOfTianjin))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codes(await publish(CAST.workingBodyOfTianjin))).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(codes(await publish(workingBody, { division: "530100" }))).toEqual(["FIGURE_NOT_KEPT"]);
    expect(codes(await publish(workingBody, { division: "539999" }))).toEqual(["DIVISION_NOT_ON_RECORD"]);
    expect(codes(await publish(workingBody, { validOn: "2999-01-01", knownAt: "2999-01-01T00:00:00Z" }))).toEqual([
      "NOT_KNOWN_YET",
      "NOT_KNOWN_YET",
    ]);
    expect(codes(await publish(workingBody, { on: "2999-01-01" }))).toEqual(["DAY_OUT_OF_ORDER"]);
    expect(await publish(workingBody)).toMatchObject({
      errors: [],
      statistic: { published: { count: 1 }, publisherRole: "WORKING_BODY" },
    });
    const { data: list } = await world.ask(
      CAST.nobody,
      '{ statistics(division: "530000", first: 1) { edges { node { published { count } } } pageInfo { hasNextPage } } }',
    );
    expect(list?.statistics).toEqual({
      edges: [{ node: { published: { count: 1 } } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it("the database itself refuses who is not who the step belongs to, and records nothing", async () => {
    const count = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
    const before = await count();
    const request = {
      ...requestOf("somebody", "x"),
      role: "WORKING_BODY",
      department: null,
      uscc: CAST.workingBodyOfTianjin.uscc,
    };
    const call = (name: string, values: readonly unknown[]) =>
      world.register.app.query(
        `select register.${name}(${["$1", ...values.map((_, index) => `$${index + 2}`)].join(", ")})`,
        [request, ...values],
      );
    await expect(call("incident_report", ["530000", "MAJOR", "2026-01-01T00:00:00Z", "x", null])).rejects.toMatchObject(
      { code: "LH117" },
    );
    await expect(call("summary_report_file", ["530000", 2021, "x", "[]", null, null])).rejects.toMatchObject({
      code: "LH117",
    });
    await expect(call("summary_report_acknowledge", [randomUUID(), 1, null])).rejects.toMatchObject({ code: "LH117" });
    await expect(
      call("statistic_publish", ["OWN_LEADERS", "530000", "2021-01-01", "2026-01-01T00:00:00Z", null, null]),
    ).rejects.toMatchObject({ code: "LH114" });
    expect(await count()).toBe(before);
  });
});
