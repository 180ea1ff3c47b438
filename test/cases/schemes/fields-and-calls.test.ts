import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { SchemeOffice } from "./scheme-office.ts";

describe("Key fields and calls", () => {
  const world = useRegisterWorld();
  const office = new SchemeOffice(world);

  beforeAll(() => office.open());

  const publish = (fields: object[], viewer = CAST.officer, scheme = "530000") =>
    world.mutate(
      viewer,
      "keyFieldsPublish",
      { scheme, year: 2021, notice: "2021年度重点领域公告", fields, on: "2021-03-01" },
      "keyFields { id revision category group { code name } }",
    );
  const codes = async (answer: ReturnType<typeof publish>) => (await answer).errors.map(({ code }) => code);

  it("Yunnan's text names five groups, Tianjin's none", async () => {
    const groups = `query ($scheme: ID!) { keyFieldGroups(scheme: $scheme) { name citation { document clause } } }`;
    const { data } = await world.ask(CAST.nobody, groups, { scheme: "530000" });
    expect(data?.keyFieldGroups).toEqual(
      ["八大产业", "绿色能源", "绿色食品", "健康生活目的地", "其他"].map((name) => ({
        name,
        citation: { document: "yunnan-2020-9", clause: "§3(1)" },
      })),
    );
    expect((await world.ask(CAST.nobody, groups, { scheme: "120000" })).data).toEqual({ keyFieldGroups: [] });
  });

  it("are published by the department of the scheme's division, a category once a year, in a group of the text", async () => {
    const tea = { category: "c1530", group: "GREEN_FOOD", name: "精制茶加工" };
    expect(await publish([tea])).toMatchObject({
      keyFields: [{ revision: 1, category: "C1530", group: { code: "GREEN_FOOD", name: "绿色食品" } }],
      errors: [],
    });
    expect(await codes(publish([tea]))).toEqual(["KEY_FIELD_ALREADY_PUBLISHED"]);
    expect(await codes(publish([{ ...tea, category: "C1461", group: "FASHION" }]))).toEqual(["GROUP_NOT_OF_SCHEME"]);
    expect(await codes(publish([{ category: "C1461", name: "味精制造" }]))).toEqual(["GROUP_NOT_OF_SCHEME"]);
    expect(await codes(publish([]))).toEqual(["NOTHING_NAMED"]);
    expect(await codes(publish([{ ...tea, category: "Z99" }]))).toEqual(["TEXT_NOT_ACCEPTED"]);
    expect(await codes(publish([{ ...tea, category: "C1461" }], CAST.officerOfTianjin))).toEqual([
      "NOT_FOR_THIS_CALLER",
    ]);
    await expect(publish([tea], CAST.workingBody)).rejects.toThrow("FORBIDDEN");
    const ungrouped = [{ category: "C3852", name: "家用空气调节器制造" }];
    expect(await codes(publish(ungrouped, CAST.officerOfTianjin, "120000"))).toEqual([]);
    const listed = `{ keyFields(scheme: "530000", year: 2021) { edges { node { category state } } } }`;
    expect((await world.ask(CAST.nobody, listed)).data?.keyFields).toEqual({
      edges: [{ node: { category: "C1530", state: "PUBLISHED" } }],
    });
  });

  it("a withdrawn key field stays on record with the reason, and its category can be published again", async () => {
    const id = await office.keyField("A0164", 2021, "2021-03-01");
    const input = { keyField: id, ifRevision: 1, reason: "公告更正", on: "2021-04-01" };
    const { keyFields } = await world.mutate(
      CAST.officer,
      "keyFieldWithdraw",
      input,
      "keyFields { state stateSince withdrawnBecause }",
    );
    expect(keyFields).toEqual([{ state: "WITHDRAWN", stateSince: "2021-04-01", withdrawnBecause: "公告更正" }]);
    const again = await office.keyField("A0164", 2021, "2021-05-01");
    expect(again).not.toBe(id);
    await expect(office.keyField("A0164", 2021, "2021-05-01")).rejects.toThrow("KEY_FIELD_ALREADY_PUBLISHED");
  });

  it("a call goes out around published key fields and is closed after its last day, not on it", async () => {
    const field = await office.keyField("C1521", 2021, "2021-03-01");
    const call = { scheme: "530000", year: 2021, title: "公开征集", text: "征集评估机构和评估方案", on: "2021-03-02" };
    const open = (more: object) =>
      world.mutate(CAST.workingBody, "callOpen", { ...call, ...more }, "call { id revision }");
    expect((await open({ keyFields: [] })).errors.map(({ code }) => code)).toEqual(["KEY_FIELD_NOT_PUBLISHED"]);
    expect((await open({ keyFields: [field], closesOn: "2021-03-01" })).errors.map(({ code }) => code)).toEqual([
      "LAST_DAY_TOO_EARLY",
    ]);
    const opened = (await open({ keyFields: [field], closesOn: "2021-03-31" })).call as { id: string };
    const close = (on: string) =>
      world.mutate(CAST.workingBody, "callClose", { call: opened.id, ifRevision: 1, on }, "call { state stateSince }");
    expect((await close("2021-03-31")).errors.map(({ code }) => code)).toEqual(["CALL_STILL_RUNS"]);
    expect(await close("2021-04-01")).toMatchObject({ call: { state: "CLOSED", stateSince: "2021-04-01" } });
    const asked = `{ call(id: "${opened.id}", validOn: "2021-03-31") { state openedOn keyFields { category } } }`;
    expect((await world.ask(CAST.nobody, asked)).data?.call).toEqual({
      state: "OPEN",
      openedOn: "2021-03-02",
      keyFields: [{ category: "C1521" }],
    });
  });

  it("the application role steps past none of the functions that publish", async () => {
    for (const statement of [
      "insert into register.key_field_group values ('530000', 'X', 9, 'x', 'x', 'x', 'TEXT')",
      "insert into register.call select * from register.call",
      "select register.evaluation_scheme_content_add(gen_random_uuid(), '{}', now())",
      "select register.publicity_subjects_step('[]', 'POST', 'IN_PUBLICITY', null, '{}', now())",
    ]) {
      await expect(world.register.app.query(statement)).rejects.toMatchObject({ code: "42501" });
    }
  });
});
