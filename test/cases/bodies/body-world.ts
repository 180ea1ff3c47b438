import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { announce } from "../../subgraphs/market-regulation/bodies/body-office.ts";
import { syntheticUscc } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, identityOf, type RegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";

export const YUNNAN = "530000";
export const SHOWN = "id revision state";

export interface Thing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

/** What a body applies with; it lacks nothing. */
export function application(traits: object = {}) {
  return {
    scheme: YUNNAN,
    name: "示例评估机构",
    kind: "ASSOCIATION",
    registeredIn: "CN",
    registeredAddress: "昆明市示例路1号",
    capability: "从事示例行业标准化工作十年",
    takesNoFees: true,
    statesNoRelations: true,
    categories: ["C1530"],
    on: "2020-04-01",
    ...traits,
  };
}

/** Somebody who acts for an evaluation body of the test's own. */
export function bodyIdentity(uscc = syntheticUscc()): SignedInViewer {
  return identityOf("evaluation-body", { tenant: `body ${uscc}`, uscc: uscc as SignedInViewer["uscc"] });
}

/** Takes bodies, experts and cases through the department. */
export class BodyClerk {
  readonly #world: RegisterWorld;

  constructor(world: RegisterWorld) {
    this.#world = world;
  }

  async done(viewer: SignedInViewer, name: string, input: object, thing: string, shown = SHOWN): Promise<Thing> {
    const payload = await this.#world.mutate(viewer, name, { ...input }, `${thing} { ${shown} }`);
    if (payload.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.errors)}`);
    return payload[thing] as Thing;
  }

  /** Why a mutation does nothing. */
  async codes(viewer: SignedInViewer, name: string, input: object, thing: string): Promise<string[]> {
    const payload = await this.#world.mutate(viewer, name, { ...input }, `${thing} { id }`);
    return payload.errors.map(({ code }) => code);
  }

  async appoint(): Promise<void> {
    const asked = { scheme: YUNNAN, uscc: CAST.workingBody.uscc, name: "示例工作机构", on: "2020-03-05" };
    await this.done(CAST.officer, "workingBodyAppoint", asked, "workingBody", "id");
  }

  applied(viewer: SignedInViewer, traits: object = {}): Promise<Thing> {
    return this.done(viewer, "evaluationBodyApply", application(traits), "body");
  }

  expert(traits: object = {}): Promise<Thing> {
    const asked = { scheme: YUNNAN, name: "示例专家", fields: ["制茶"], on: "2020-03-06", ...traits };
    return this.done(CAST.workingBody, "expertEnter", asked, "expert");
  }

  assigned(body: string, expert: string): Promise<Thing> {
    const asked = { subjectKind: "EVALUATION_BODY", kind: "BODY_REVIEW", subject: body, expert, on: "2020-04-11" };
    return this.done(CAST.workingBody, "expertTaskAssign", asked, "task");
  }

  opinion(task: Thing, opinion: string): Promise<Thing> {
    const asked = { task: task.id, ifRevision: task.revision, opinion, text: "示例意见", on: "2020-04-12" };
    return this.done(CAST.workingBody, "expertOpinionRecord", asked, "task");
  }

  /** A body in a state, and who acts for it. */
  async inState(state: string, viewer = bodyIdentity()): Promise<Thing & { readonly viewer: SignedInViewer }> {
    let body = await this.applied(viewer);
    const step = async (name: string, on: string, more: object = {}, who: SignedInViewer = CAST.workingBody) => {
      body = await this.done(who, name, { body: body.id, ifRevision: body.revision, on, ...more }, "body");
    };
    const reached = () => body.state === state;
    if (state === "REFUSED") await step("evaluationBodyRefuse", "2020-04-02", { reason: "示例理由" });
    if (!reached()) await step("evaluationBodyFormalCheckPass", "2020-04-10");
    if (!reached()) {
      await this.opinion(await this.assigned(body.id, (await this.expert()).id), "FAVOURABLE");
      await step("evaluationBodyExpertReviewPass", "2020-04-13");
    }
    if (!reached()) {
      await announce(this.#world.register.owner, body.id, "2020-04-14", state === "IN_PUBLICITY" ? null : "2020-04-30");
      body = {
        ...body,
        revision: state === "IN_PUBLICITY" ? 4 : 5,
        state: state === "IN_PUBLICITY" ? state : "ANNOUNCED",
      };
    }
    if (state === "SUSPENDED") await step("evaluationBodySuspend", "2020-05-06", { reason: "示例理由" });
    if (state === "WITHDRAWN") await step("evaluationBodyWithdraw", "2020-05-06", {}, viewer);
    if (!reached()) throw new Error(`A body in state ${state} was expected; it is ${body.state}.`);
    return { ...body, viewer };
  }
}
