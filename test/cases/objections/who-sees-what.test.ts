import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { FILER, HANDLERS, useObjectionWorld } from "./objection-world.ts";

const GROUNDS = "水浸出物指标与公开标准不一致。";
const WITH_GROUNDS = "query ($id: ID!) { objection(id: $id) { state grounds } }";
const WITH_PUBLICITY = "query ($id: ID!) { objection(id: $id) { publicity { id postedOn lastDay } } }";
const WITH_FILER = "query ($id: ID!) { objectionFiler(objection: $id) { kind name contact } }";
const TOLD: [string, Viewer][] = [
  ["another scheme's working body", CAST.workingBodyOfTianjin],
  ["an officer of elsewhere", CAST.officerOfTianjin],
];
const REFUSED: [string, Viewer][] = [
  ["nobody", CAST.nobody],
  ["the evaluation body", CAST.evaluationBody],
  ["a bank", CAST.bank],
  ["another department", CAST.finance],
  ["an auditor", CAST.auditor],
];

describe("Of an objection", () => {
  const world = useObjectionWorld();
  let publicity: string;
  let candidate: string;
  let id: string;

  beforeAll(async () => {
    const list = await world.list(2);
    publicity = list.publicity;
    candidate = list.candidates[0] ?? "";
    const { objection } = await world.file(CAST.workingBody, { publicity, against: candidate, on: "2020-10-12" });
    id = objection?.id ?? "";
  });

  const ask = async (viewer: Viewer, text: string) => {
    const { data, errors } = await world.ask(viewer, text, { id });
    return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
  };

  it.each(HANDLERS)("%s reads what it says and who filed it, and that reading is kept", async (_, viewer) => {
    const readings = "select from register.filer_reading where subject_id = $1";
    const before = (await world.rows(readings, [id])).length;
    expect((await ask(viewer, WITH_GROUNDS)).data?.objection).toEqual({ state: "FILED", grounds: GROUNDS });
    expect((await ask(viewer, WITH_FILER)).data?.objectionFiler).toEqual(FILER);
    expect(await world.rows(readings, [id])).toHaveLength(before + 1);
  });

  it("everybody reads in which publicity it was filed", async () => {
    expect((await ask(CAST.nobody, WITH_PUBLICITY)).data?.objection).toEqual({
      publicity: { id: publicity, postedOn: "2020-09-25", lastDay: "2020-10-22" },
    });
  });

  it.each(TOLD)("%s reads that there is one, not what it says nor who filed it", async (_, viewer) => {
    expect((await ask(viewer, WITH_GROUNDS)).data?.objection).toEqual({ state: "FILED", grounds: null });
    expect((await ask(viewer, WITH_FILER)).data?.objectionFiler).toBeNull();
  });

  it.each(REFUSED)("%s is refused both, and nothing is told", async (_, viewer) => {
    const readings = await world.rows("select from register.filer_reading");
    for (const text of [WITH_GROUNDS, WITH_FILER]) {
      const { data, codes } = await ask(viewer, text);
      expect(JSON.stringify(data ?? null)).not.toContain(FILER.name);
      expect(JSON.stringify(data ?? null)).not.toContain(GROUNDS);
      expect(codes).toEqual([viewer.kind === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN"]);
    }
    expect(await world.rows("select from register.filer_reading")).toHaveLength(readings.length);
  });

  it("everybody reads its day, its state and, once there is one, its outcome with the reasons", async () => {
    const reviewed = await world.reviewed(publicity, candidate, ["UNFAVOURABLE"]);
    await world.step(CAST.workingBody, "objectionDismiss", {
      objection: reviewed,
      ifRevision: 2,
      reasons: "指标一致",
      on: "2020-10-27",
    });
    const text = `query ($id: ID!, $on: Date) { objection(id: $id, validOn: $on) { state stateSince reasons revision } }`;
    const on = async (day: string | null) => (await world.ask(CAST.nobody, text, { id: reviewed, on: day })).data;
    expect(await on("2020-10-11")).toEqual({ objection: null });
    const then = (state: string, stateSince: string, reasons: string | null) => ({
      objection: { state, stateSince, reasons, revision: 3 },
    });
    expect(await on("2020-10-12")).toEqual(then("FILED", "2020-10-12", null));
    expect(await on("2020-10-13")).toEqual(then("UNDER_REVIEW", "2020-10-13", null));
    expect(await on("2020-10-26")).toEqual(then("UNDER_REVIEW", "2020-10-13", null));
    expect(await on("2020-10-27")).toEqual(then("DISMISSED", "2020-10-27", "指标一致"));
  });

  it("nothing is known before it came on record, and its outcome not before that did", async () => {
    const reviewed = await world.reviewed(publicity, candidate, ["UNFAVOURABLE"]);
    await world.rows("select register.beat()");
    const at = async () =>
      String((await world.rows("select register.as_text(at) as at from register.heartbeat"))[0]?.at);
    const before = await at();
    await world.office().decide(reviewed, "DISMISSED", "2020-10-27");
    await world.rows("select register.beat()");
    const text = `query ($id: ID!, $at: DateTime) { objection(id: $id, knownAt: $at) { state revision } }`;
    const known = async (knownAt: string) => (await world.ask(CAST.nobody, text, { id: reviewed, at: knownAt })).data;
    expect(await known("2020-10-13T00:00:00Z")).toEqual({ objection: null });
    expect(await known(before)).toEqual({ objection: { state: "UNDER_REVIEW", revision: 2 } });
    expect(await known(await at())).toEqual({ objection: { state: "DISMISSED", revision: 3 } });
  });

  it("a list of them has parts, and concerns a publicity or one candidate with the whole", async () => {
    const { publicity: posted, candidates } = await world.list(2);
    const [one = "", other = ""] = candidates;
    const filed: string[] = [];
    for (const against of [one, null, other, one])
      filed.push((await world.office().file(posted, against, "2020-10-12")).id);
    await world.rows("select register.beat()");
    const text = `query ($publicity: ID, $against: ID, $after: String) {
      objections(publicity: $publicity, against: $against, first: 2, after: $after) {
        edges { node { id scope } } pageInfo { hasNextPage endCursor } } }`;
    const idsOf = async (asked: object) => {
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { data, errors } = await world.ask(CAST.nobody, text, { ...asked, after });
        expect(errors).toBeUndefined();
        const part = data?.objections as {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
        found.push(...part.edges.map(({ node }) => node.id));
        if (!part.pageInfo.hasNextPage) return found;
        after = part.pageInfo.endCursor;
      }
    };
    const [first, whole, ofOther, last] = filed;
    expect(await idsOf({ publicity: posted })).toEqual([last, ofOther, whole, first]);
    expect(await idsOf({ against: one })).toEqual([last, whole, first]);
    expect(await idsOf({ publicity: posted, against: other })).toEqual([ofOther, whole]);
    expect(await idsOf({})).toEqual([]);
    expect(await idsOf({ against: randomUUID() })).toEqual([]);
    expect(await idsOf({ publicity: "x" })).toEqual([]);
  });

  it("what can be done with it is what those who handle it may do, and why not yet", async () => {
    const text = "query ($id: ID!) { objection(id: $id) { availableActions { action possible reasons { code } } } }";
    const actions = async (viewer: Viewer, of: string) => {
      const { data } = await world.ask(viewer, text, { id: of });
      const shown = data?.objection as
        | { availableActions: { action: string; possible: boolean; reasons: { code: string }[] }[] }
        | undefined;
      return (shown?.availableActions ?? []).map(({ action, possible, reasons }) => [
        action,
        possible ? "yes" : reasons[0]?.code,
      ]);
    };
    const waiting = await world.reviewed(publicity, candidate, []);
    await world.rows("select register.beat()");
    expect(await actions(CAST.workingBody, waiting)).toEqual([
      ["FILE", "STATE_DOES_NOT_ALLOW"],
      ["REVIEW", "STATE_DOES_NOT_ALLOW"],
      ["DISMISS", "REVIEW_NOT_COMPLETE"],
      ["UPHOLD", "REVIEW_NOT_COMPLETE"],
      ["WITHDRAW", "NOT_FOR_THIS_CALLER"],
    ]);
    await world.experts(waiting, ["FAVOURABLE"]);
    expect((await actions(CAST.workingBody, waiting)).slice(2, 4)).toEqual([
      ["DISMISS", "EXPERTS_FIND_IT_RIGHT"],
      ["UPHOLD", "yes"],
    ]);
    expect((await actions(CAST.nobody, waiting)).slice(2)).toEqual([
      ["DISMISS", "NOT_SIGNED_IN"],
      ["UPHOLD", "NOT_SIGNED_IN"],
      ["WITHDRAW", "NOT_SIGNED_IN"],
    ]);
  });
});
