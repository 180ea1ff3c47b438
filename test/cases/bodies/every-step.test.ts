import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import { EVALUATION_BODY_MACHINE } from "../../../subgraphs/market-regulation/domain/bodies/evaluation-body-machine.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { BodyClerk, bodyIdentity } from "./body-world.ts";

const STEPS = {
  PASS_FORMAL_CHECK: { name: "evaluationBodyFormalCheckPass", by: ["workingBody"] },
  PASS_EXPERT_REVIEW: { name: "evaluationBodyExpertReviewPass", by: ["workingBody"] },
  REFUSE: { name: "evaluationBodyRefuse", by: ["workingBody"], reason: "示例理由" },
  SUSPEND: { name: "evaluationBodySuspend", by: ["workingBody", "officer"], reason: "示例理由" },
  RESUME: { name: "evaluationBodyResume", by: ["workingBody", "officer"] },
  WITHDRAW: { name: "evaluationBodyWithdraw", by: ["the body"] },
} as const;

const SCOPES = ["register:officer", "register:working-body", "register:evaluate"];
const OTHERS = Object.entries(CAST).filter(([, viewer]) => viewer.kind === "SIGNED_IN");

describe("Every step of an evaluation body, from every state, by everybody", () => {
  const world = useRegisterWorld();
  const clerk = new BodyClerk(world);

  beforeAll(() => clerk.appoint());

  const steps = async (id: string) =>
    Number((await world.rows("select count(*) from register.procedure_step where subject_id = $1", [id]))[0]?.count);
  const everybody = (own: SignedInViewer): [string, Viewer][] => [
    ["the body", own],
    ["another body", bodyIdentity()],
    ["nobody", CAST.nobody],
    ...OTHERS,
    // Scopes that a provider should never give to them.
    ...OTHERS.map(([who, viewer]): [string, Viewer] => [
      `${who} with scopes`,
      { ...viewer, scopes: new Set(SCOPES) } as Viewer,
    ]),
  ];
  const reviewed = async (id: string) =>
    clerk.opinion(await clerk.assigned(id, (await clerk.expert()).id), "FAVOURABLE");

  it.each(
    EVALUATION_BODY_MACHINE.states.flatMap((state) =>
      (Object.keys(STEPS) as (keyof typeof STEPS)[]).map((event) => [state, event] as const),
    ),
  )("from %s, %s", async (state, event) => {
    const { name, by, ...more } = STEPS[event];
    const row = EVALUATION_BODY_MACHINE.transitions.find((each) => each.from === state && each.event === event);
    const allowed = (who: string) =>
      row !== undefined && (by as readonly string[]).includes(who.replace(" with scopes", ""));
    const body = await clerk.inState(state);
    const taken = await steps(body.id);
    const attempt = (viewer: Viewer, of: typeof body) =>
      clerk
        .codes(viewer as SignedInViewer, name, { body: of.id, ifRevision: of.revision, ...more }, "body")
        .catch((error: Error) => [error.message]);
    for (const [who, viewer] of everybody(body.viewer)) {
      if (!allowed(who)) expect([who, await attempt(viewer, body)]).not.toEqual([who, []]);
    }
    expect(await steps(body.id)).toBe(taken);
    for (const who of row === undefined ? [] : by) {
      const fresh = await clerk.inState(state);
      if (event === "PASS_EXPERT_REVIEW") await reviewed(fresh.id);
      const viewer = who === "the body" ? fresh.viewer : CAST[who];
      expect([who, await attempt(viewer, fresh)]).toEqual([who, []]);
      const last = await world.rows("select (register.last_step($1)).to_state as state", [fresh.id]);
      expect(last).toEqual([{ state: row?.to }]);
    }
  });

  it("two at once: one wins, the other is told how it stands", async () => {
    const { id, revision } = await clerk.inState("ANNOUNCED");
    const asked = { body: id, ifRevision: revision, reason: "示例理由" };
    const answers = await Promise.all(
      [CAST.officer, CAST.workingBody].map((viewer) =>
        world.mutate(viewer, "evaluationBodySuspend", asked, "body { state }", "state revision"),
      ),
    );
    const lost = answers.flatMap(({ errors }) => errors);
    expect(lost).toMatchObject([{ code: "CONFLICT", current: { state: "SUSPENDED", revision: revision + 1 } }]);
  });
});
