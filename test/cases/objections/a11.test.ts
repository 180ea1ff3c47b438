import { refusalOf } from "../../subgraphs/market-regulation/refusal.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";
import { useObjectionWorld } from "./objection-world.ts";

const { workingBody, nobody } = CAST;

describe("A11: an objection that names one of two candidates, and one that comes too late", () => {
  const world = useObjectionWorld();
  let publicity: string;
  let [a, b] = ["", ""];
  let [usccOfA, usccOfB] = ["", ""];

  beforeAll(async () => {
    const list = await world.list(2);
    publicity = list.publicity;
    [a = "", b = ""] = list.candidates;
    [usccOfA = "", usccOfB = ""] = list.usccs;
  });

  async function stateOn(uscc: string, validOn: string): Promise<string | undefined> {
    const text = `query ($asked: [_Any!]!) { _entities(representations: $asked) {
      ... on Standing { titles { state } } } }`;
    const knownAt = new Date().toISOString();
    const { data, errors } = await world.ask(nobody, text, {
      asked: [{ __typename: "Standing", uscc, validOn, knownAt }],
    });
    expect(errors).toBeUndefined();
    const standings = data?._entities as { titles: { state: string }[] }[] | undefined;
    return standings?.[0]?.titles[0]?.state;
  }

  async function expertFinds(objection: unknown, opinion: string): Promise<void> {
    const done = async (name: string, thing: string, input: object): Promise<unknown> => {
      const payload = await world.mutate(workingBody, name, { ...input, on: "2020-10-26" }, `${thing} { id }`);
      expect(payload.errors).toEqual([]);
      return (payload[thing] as { id: string }).id;
    };
    const expert = await done("expertEnter", "expert", { scheme: "530000", name: "示例专家", fields: ["制茶"] });
    const asked = { subjectKind: "OBJECTION", kind: "OBJECTION_REVIEW", subject: objection, expert };
    const task = await done("expertTaskAssign", "task", asked);
    await done("expertOpinionRecord", "task", { task, ifRevision: 1, opinion, text: "已核对报告" });
  }

  it("is filed on 2020-10-12, reviewed, and dismissed on 2020-10-27; the other candidate is released meanwhile", async () => {
    const { objection, complaint, errors } = await world.file(workingBody, { publicity, against: a, on: "2020-10-12" });
    expect([errors, complaint]).toEqual([[], null]);
    expect(objection).toMatchObject({ state: "FILED", revision: 1, filedOn: "2020-10-12", scope: "CANDIDATE" });
    const seen = { objection: objection?.id, ifRevision: 1, on: "2020-10-13" };
    expect(await world.step(workingBody, "objectionReview", seen)).toMatchObject({
      objection: { state: "UNDER_REVIEW", revision: 2, stateSince: "2020-10-13" },
    });
    // At this point of time the list could be released.
    const release = (title: string) => () => world.clerk().publish(title, "2020-10-23");
    expect(await refusalOf(world.register.owner, release(a))).toBe("LH009 OBJECTION_OPEN");
    await release(b)();
    for (const opinion of ["UNFAVOURABLE", "UNFAVOURABLE", "FAVOURABLE"]) await expertFinds(objection?.id, opinion);
    const dismissed = await world.step(workingBody, "objectionDismiss", {
      objection: objection?.id,
      ifRevision: 2,
      reasons: "专家复核，指标与公开标准一致。",
      on: "2020-10-27",
    });
    expect(dismissed).toMatchObject({
      objection: { state: "DISMISSED", revision: 3, reasons: "专家复核，指标与公开标准一致。" },
      errors: [],
    });
  });

  it.each([
    ["2020-10-11", "IN_PUBLICITY", "IN_PUBLICITY"],
    ["2020-10-12", "UNDER_OBJECTION", "IN_PUBLICITY"],
    ["2020-10-22", "UNDER_OBJECTION", "IN_PUBLICITY"],
    ["2020-10-23", "UNDER_OBJECTION", "IN_FORCE"],
    ["2020-10-25", "UNDER_OBJECTION", "IN_FORCE"],
    ["2020-10-26", "UNDER_OBJECTION", "IN_FORCE"],
    ["2020-10-27", "AWAITING_PUBLICATION", "IN_FORCE"],
  ])("on %s the one that was named is %s, the other %s", async (day, ofA, ofB) => {
    expect([await stateOn(usccOfA, day), await stateOn(usccOfB, day)]).toEqual([ofA, ofB]);
  });

  it("is not released before the day of the dismissal, and on that day it is", async () => {
    const release = (day: string) => () => world.clerk().publish(a, day);
    expect(await refusalOf(world.register.owner, release("2020-10-26"))).toBe("LH009 OBJECTION_OPEN");
    await release("2020-10-27")();
  });

  it.each([
    ["after the last day", "2020-10-23"],
    ["before the posting", "2020-09-24"],
  ])("%s an objection is received as a complaint, and the answer says so with its receipt", async (_, on) => {
    const { publicity: late, candidates } = await world.list(1);
    const { objection, complaint, secret, errors } = await world.file(workingBody, {
      publicity: late,
      against: candidates[0],
      on,
    });
    expect([objection, errors]).toEqual([null, []]);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(
      await world.rows(
        "select source, subject_kind, subject, origin, origin_id from register.complaint where id = $1",
        [complaint],
      ),
    ).toEqual([
      { source: "PUBLIC", subject_kind: "TITLE", subject: candidates[0], origin: "OBJECTION", origin_id: late },
    ]);
    expect(await world.rows("select from register.objection where publicity_id = $1", [late])).toEqual([]);
    const { data } = await world.ask(
      nobody,
      "query ($secret: String!) { complaintStatus(secret: $secret) { state } }",
      {
        secret,
      },
    );
    expect(data).toEqual({ complaintStatus: { state: "RECEIVED" } });
  });

  it("on the last day itself it is an objection", async () => {
    const { publicity: other, candidates } = await world.list(1);
    const { objection } = await world.file(workingBody, { publicity: other, against: candidates[0], on: "2020-10-22" });
    expect(objection).toMatchObject({ state: "FILED", filedOn: "2020-10-22" });
  });
});
