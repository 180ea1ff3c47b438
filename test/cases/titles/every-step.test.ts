import type { Viewer } from "../../../shared/access/viewer.ts";
import { TITLE_MACHINE, type TitleEvent } from "../../../subgraphs/market-regulation/domain/titles/title-machine.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST, enterpriseIdentity, type StepPayload } from "../../subgraphs/market-regulation/register-world.ts";
import { SHORTLIST, useTitleWorld } from "../../subgraphs/market-regulation/titles/title-world.ts";

/** What callers can do by a mutation; the rest follows from other procedures and from the calendar. */
const DONE_BY_CALLERS: readonly TitleEvent[] = ["CONSENT", "REFUSE_CONSENT", "POST", "RELEASE", "WITHDRAW"];
const MACHINE = { ...TITLE_MACHINE, events: DONE_BY_CALLERS, states: TITLE_MACHINE.states };
const DAY = "2020-10-28";

const MOVERS: Readonly<Record<string, readonly string[]>> = {
  CONSENT: ["the enterprise", "the evaluation body"],
  REFUSE_CONSENT: ["the enterprise", "the evaluation body"],
  POST: ["the working body"],
  RELEASE: ["the working body"],
  WITHDRAW: ["the enterprise"],
};
const EVERYBODY: Readonly<Record<string, Viewer | null>> = {
  "the enterprise": null,
  "the working body": CAST.workingBody,
  "the evaluation body": CAST.evaluationBody,
  "another working body": CAST.workingBodyOfTianjin,
  "another evaluation body": CAST.otherEvaluationBody,
  "an officer": CAST.officer,
  "a bank": CAST.bank,
  nobody: CAST.nobody,
};

describe("Every step of a title, from every state, by everybody, through the department", () => {
  const world = useTitleWorld();

  /** A title in a state on the day of the attempt. */
  async function inState(state: string) {
    const made = await world.ranking({ ranks: [1] });
    const seen = await world.consented(made);
    const [candidate] = seen;
    if (candidate === undefined) throw new Error("A candidate was expected.");
    const { id } = candidate;
    const uscc = candidate.enterprise.uscc;
    const revision = async () => {
      const [row] = await world.rows("select max(revision) as at from register.procedure_step where subject_id = $1", [
        id,
      ]);
      return Number(row?.at);
    };
    const sql = (text: string, ...values: unknown[]) => world.rows(`select register.${text}`, values);
    if (state === "REJECTED") {
      const input = { candidate: id, ifRevision: await revision(), on: "2020-09-21" };
      await world.mutate(enterpriseIdentity(uscc), "candidateRefuse", input, "candidate { id }");
    } else if (state !== "SHORTLISTED") {
      const on = state === "IN_PUBLICITY" ? "2020-10-20" : "2020-09-25";
      await world.post(CAST.workingBody, made, { on });
      if (state === "UNDER_OBJECTION") await sql("objection_file($1, '2020-10-22', 'test')", id);
      const released = ["IN_FORCE", "EXPIRED", "REVOKED", "WITHDRAWN", "VALIDITY_UNKNOWN"].includes(state);
      if (released) await world.release(CAST.workingBody, [{ id, revision: await revision() }], "2020-10-23");
      if (state === "REVOKED") await sql("title_revoke($1, 'OTHER', '2020-10-27', null, 'test')", id);
      if (state === "WITHDRAWN") await sql("title_withdraw($1, '2020-10-27', 'test')", id);
      if (state === "EXPIRED") await sql("set_status($1, '[2020-10-27,)', 'EXPIRED', null, clock_timestamp())", id);
      if (state === "VALIDITY_UNKNOWN") {
        await sql("set_status($1, '[2020-10-27,)', 'VALIDITY_UNKNOWN', null, clock_timestamp())", id);
      }
    }
    return { id, uscc, made, revision: await revision() };
  }

  function attempt(event: string, of: Awaited<ReturnType<typeof inState>>, viewer: Viewer): Promise<StepPayload> {
    const seen = { ifRevision: of.revision, on: DAY };
    const paper = { name: "同意书.pdf", sha256: "c".repeat(64) };
    if (event === "CONSENT" || event === "REFUSE_CONSENT") {
      const name = event === "CONSENT" ? "candidateConsent" : "candidateRefuse";
      return world.mutate(viewer, name, { candidate: of.id, paper, ...seen }, "candidate { state }");
    }
    if (event === "POST") return world.post(viewer, of.made, { on: DAY });
    const title = { title: of.id, ifRevision: of.revision };
    if (event === "RELEASE")
      return world.mutate(viewer, "titlesRelease", { titles: [title], on: DAY }, "titles { state }");
    return world.mutate(viewer, "titleWithdraw", { ...title, on: DAY }, "titles { state }");
  }

  const attempts = everyAttempt(MACHINE, Object.keys(EVERYBODY), (who, event) => MOVERS[event]?.includes(who) ?? false)
    .filter(({ from }) => from !== null)
    // On this day publicity of a list posted on 2020-10-20 is not over.
    .map((each) => (each.from === "IN_PUBLICITY" && each.event === "RELEASE" ? { ...each, to: null } : each));
  const byState = TITLE_MACHINE.states.map((state) => [state, attempts.filter(({ from }) => from === state)] as const);

  it.each(byState)("from %s", async (state, own) => {
    const refused = own.filter(({ to }) => to === null);
    const of = await inState(state);
    const steps = async () => (await world.rows("select count(*) from register.procedure_step"))[0]?.count;
    const before = await steps();
    for (const { event, who } of refused) {
      const answer = await attempt(event, of, EVERYBODY[who] ?? enterpriseIdentity(of.uscc)).catch(
        (error: Error) => error,
      );
      expect([event, who, answer instanceof Error || answer.errors.length > 0, answer]).toEqual([
        event,
        who,
        true,
        answer,
      ]);
    }
    expect(await steps()).toBe(before);
    for (const { event, who, to } of own.filter((each) => each.to !== null)) {
      const one = await inState(state);
      const { errors } = await attempt(event, one, EVERYBODY[who] ?? enterpriseIdentity(one.uscc));
      expect([event, who, errors]).toEqual([event, who, []]);
      const [row] = await world.rows(
        "select to_state from register.procedure_step where subject_id = $1 order by revision desc limit 1",
        [one.id],
      );
      expect(row).toEqual({ to_state: to });
    }
    expect(SHORTLIST).toContain("candidates");
  });
});
