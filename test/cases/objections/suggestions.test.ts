import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, type StepPayload } from "../../subgraphs/market-regulation/register-world.ts";
import { FILER, HANDLERS, useObjectionWorld } from "./objection-world.ts";

const SHOWN = "id state revision stateSince receivedOn kind category reasons";
const TEXT = "建议把天然橡胶列入重点领域。";

interface SuggestionPayload extends StepPayload {
  readonly suggestion: { readonly id: string; readonly state: string; readonly revision: number } | null;
}

describe("Suggestions of the public (yunnan-2020-9 §7(2))", () => {
  const world = useObjectionWorld();

  const mutate = async (viewer: Viewer, name: string, input: Record<string, unknown>) =>
    (await world.mutate(viewer, name, input, `suggestion { ${SHOWN} }`, SHOWN)) as SuggestionPayload;
  const suggest = (viewer: Viewer = CAST.nobody, input: object = {}) =>
    mutate(viewer, "suggestionReceive", {
      scheme: "530000",
      kind: "KEY_FIELD",
      category: "C2914",
      text: TEXT,
      filer: { ...FILER, kind: "CONSUMER_ASSOCIATION" },
      ...input,
    });

  async function considered(): Promise<string> {
    const { suggestion } = await suggest();
    const seen = { suggestion: suggestion?.id, ifRevision: 1 };
    await mutate(CAST.workingBody, "suggestionConsider", seen);
    return suggestion?.id ?? "";
  }

  it("are received from anybody, and everybody sees that there is one but not what it says", async () => {
    const { suggestion, errors } = await suggest();
    expect(errors).toEqual([]);
    expect(suggestion).toMatchObject({ state: "RECEIVED", revision: 1, kind: "KEY_FIELD", category: "C2914" });
    const text = `{ suggestion(id: "${suggestion?.id}") { text } }`;
    const told = async (viewer: Viewer) => (await world.ask(viewer, text)).data?.suggestion;
    expect(await told(CAST.workingBody)).toEqual({ text: TEXT });
    expect(await told(CAST.officer)).toEqual({ text: TEXT });
    expect(await told(CAST.workingBodyOfTianjin)).toEqual({ text: null });
    expect((await world.ask(CAST.nobody, text)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const filer = `{ suggestionFiler(suggestion: "${suggestion?.id}") { kind name contact } }`;
    expect((await world.ask(CAST.workingBody, filer)).data?.suggestionFiler).toEqual({
      ...FILER,
      kind: "CONSUMER_ASSOCIATION",
    });
    expect((await world.ask(CAST.officerOfTianjin, filer)).data?.suggestionFiler).toBeNull();
  });

  it.each([
    ["suggestionAdopt", "ADOPTED"],
    ["suggestionDecline", "DECLINED"],
  ])("are considered, and by %s %s with reasons that everybody reads", async (name, state) => {
    const id = await considered();
    const decided = await mutate(CAST.officer, name, { suggestion: id, ifRevision: 2, reasons: "经研究决定" });
    expect(decided).toMatchObject({ suggestion: { state, revision: 3, reasons: "经研究决定" }, errors: [] });
    const { data } = await world.ask(
      CAST.nobody,
      `{ suggestions(scheme: "530000", first: 1) {
      edges { node { id state reasons } } pageInfo { hasNextPage } } }`,
    );
    expect(data?.suggestions).toEqual({
      edges: [{ node: { id, state, reasons: "经研究决定" } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it.each<[string, Viewer]>([
    ["another scheme's working body", CAST.workingBodyOfTianjin],
    ["another province's officer", CAST.officerOfTianjin],
  ])("are not handled by %s", async (_, viewer) => {
    const id = await considered();
    const { suggestion, errors } = await mutate(viewer, "suggestionAdopt", {
      suggestion: id,
      ifRevision: 2,
      reasons: "因为",
    });
    expect([suggestion, errors]).toMatchObject([null, [{ code: "NOT_FOR_THIS_CALLER" }]]);
  });

  it.each(HANDLERS)("are handled by %s, in their order and by whoever saw how they stand", async (_, viewer) => {
    const { suggestion } = await suggest();
    const seen = (ifRevision: number) => ({ suggestion: suggestion?.id, ifRevision });
    expect((await mutate(viewer, "suggestionAdopt", { ...seen(1), reasons: "因为" })).errors).toMatchObject([
      { code: "STATE_DOES_NOT_ALLOW" },
    ]);
    expect((await mutate(viewer, "suggestionConsider", seen(2))).errors).toMatchObject([
      { code: "CONFLICT", current: { revision: 1, state: "RECEIVED" } },
    ]);
    expect((await mutate(viewer, "suggestionConsider", { ...seen(1), on: "2999-01-01" })).errors).toMatchObject([
      { code: "DAY_OUT_OF_ORDER", field: ["input", "on"] },
    ]);
    expect((await mutate(viewer, "suggestionConsider", seen(1))).errors).toEqual([]);
    const nothing = { suggestion: randomUUID(), ifRevision: 1 };
    expect((await mutate(viewer, "suggestionConsider", nothing)).errors).toMatchObject([{ code: "NOT_ON_RECORD" }]);
  });

  it.each<[string, object, string, string]>([
    ["a day of one's own", { on: "2020-10-12" }, "DAY_NOT_FOR_FILER", "on"],
    ["a scheme that is none", { scheme: "990000" }, "NOT_ON_RECORD", "scheme"],
    ["the national scheme", { scheme: "NATIONAL" }, "SCHEME_NOT_KEPT_HERE", "scheme"],
    ["a category that is none", { category: "tea" }, "TEXT_NOT_ACCEPTED", "category"],
    ["no text", { text: "" }, "TEXT_NOT_ACCEPTED", "text"],
  ])("are not received with %s", async (_, input, code, field) => {
    const before = await world.recorded();
    const { suggestion, errors } = await suggest(CAST.nobody, input);
    expect([suggestion, errors]).toMatchObject([null, [{ code, field: ["input", field] }]]);
    expect(await world.recorded()).toBe(before);
  });
});
