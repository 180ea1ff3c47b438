import { randomUUID } from "node:crypto";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { ObjectionState } from "../../../subgraphs/market-regulation/domain/objections/objection.ts";
import {
  OBJECTION_MACHINE,
  type ObjectionEvent,
} from "../../../subgraphs/market-regulation/domain/objections/objection-machine.ts";
import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import type { Opinion } from "../../subgraphs/market-regulation/objections/objection-office.ts";
import { everyAttempt } from "../../subgraphs/market-regulation/procedure-tables.ts";
import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/register-world.ts";
import { HANDLERS, useObjectionWorld } from "./objection-world.ts";

const EVERYBODY: Readonly<Record<string, Viewer>> = {
  ...Object.fromEntries(HANDLERS),
  "another province's working body": CAST.workingBodyOfTianjin,
  "another province's officer": CAST.officerOfTianjin,
  "the evaluation body": CAST.evaluationBody,
  "another department": CAST.ecology,
  "a bank with scopes that it should not have": withScopes(CAST.bank),
  "an enterprise": enterpriseIdentity(syntheticUscc()),
  "an auditor": CAST.auditor,
  nobody: CAST.nobody,
};

function withScopes(viewer: SignedInViewer): SignedInViewer {
  return { ...viewer, scopes: new Set([...viewer.scopes, "register:officer", "register:working-body"]) };
}

interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly secret: string;
  readonly publicity: string;
  readonly candidate: string;
}

describe("Every step of an objection, from every state, by everybody, through the department", () => {
  const world = useObjectionWorld();
  let publicity: string;

  beforeAll(async () => {
    publicity = await world.clerk().post({ on: "2020-09-25" });
  });

  /** An objection in a state, of which the experts find what the event would need. */
  async function inState(state: ObjectionState | null, event: ObjectionEvent): Promise<Standing> {
    const candidate = await world.clerk().list({ publicity });
    const right = state === "UPHELD" || (state !== "DISMISSED" && event === "UPHOLD");
    const opinion: Opinion = right ? "FAVOURABLE" : "UNFAVOURABLE";
    const named = { publicity, candidate, id: randomUUID(), secret: "none", revision: 0 };
    if (state === null) return named;
    const filed = await world.file(CAST.workingBody, { publicity, against: candidate, on: "2020-10-12" });
    const { objection, secret } = filed;
    if (objection === null || secret === null) throw new Error("An objection was expected.");
    const standing = { ...named, id: objection.id, secret, revision: 1 };
    if (state === "FILED") return standing;
    if (state === "WITHDRAWN") {
      await world.step(CAST.nobody, "objectionWithdraw", { secret, ifRevision: 1 });
      return { ...standing, revision: 2 };
    }
    await world.office().review(objection.id, 1, "2020-10-13");
    await world.experts(objection.id, [opinion]);
    if (state === "UNDER_REVIEW") return { ...standing, revision: 2 };
    await world.office().decide(objection.id, state, "2020-10-15");
    return { ...standing, revision: 3 };
  }

  /** Attempts an event; null when there is no way to ask for it. */
  async function attempt(event: ObjectionEvent, of: Standing, exists: boolean, who: Viewer) {
    const seen = { objection: of.id, ifRevision: of.revision };
    if (event === "FILE") {
      if (exists) return null;
      // The window is over by now, except to those who record what came in time.
      return world.file(who, { publicity: of.publicity, against: of.candidate });
    }
    if (event === "REVIEW") return world.step(who, "objectionReview", seen);
    if (event === "WITHDRAW") {
      return world.step(who, "objectionWithdraw", { secret: of.secret, ifRevision: of.revision });
    }
    const reasons = { ...seen, reasons: "专家意见" };
    return world.step(who, event === "DISMISS" ? "objectionDismiss" : "objectionUphold", reasons);
  }

  it.each(
    everyAttempt(OBJECTION_MACHINE, Object.keys(EVERYBODY), (who, event) =>
      // Whoever shows the secret withdraws; anybody files, of late as a complaint.
      event === "FILE" || event === "WITHDRAW" ? true : HANDLERS.some(([name]) => name === who),
    ),
  )("from $from, $event by $who leads to $to", async ({ from, event, who, to }) => {
    const before = await inState(from, event);
    const count = await world.recorded();
    const answer = await attempt(event, before, from !== null, EVERYBODY[who] ?? CAST.nobody).catch(
      (error: Error) => error,
    );
    const done = answer !== null && !(answer instanceof Error) && answer.errors.length === 0;
    expect([done, answer]).toEqual([to !== null, answer]);
    if (!done) expect(await world.recorded()).toBe(count);
    if (from === null) return;
    await world.rows("select register.beat()");
    const { data } = await world.ask(CAST.nobody, `{ objection(id: "${before.id}") { state } }`);
    expect(data?.objection).toEqual({ state: done ? to : from });
  });
});
