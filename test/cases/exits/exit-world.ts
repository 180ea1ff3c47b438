import type { Viewer } from "../../../shared/access/viewer.ts";
import { BodyOffice } from "../../subgraphs/market-regulation/bodies/body-office.ts";
import { Clerk, TIANJIN, YUNNAN } from "../../subgraphs/market-regulation/clerk.ts";
import {
  CAST,
  type RegisterWorld,
  type StepPayload,
  useRegisterWorld,
} from "../../subgraphs/market-regulation/register-world.ts";

export const SHA = "ab".repeat(32);

/** A title with its enterprise; in force from 2020-10-23 to 2021-10-23 in Yunnan, from 2021-11-01 in Tianjin. */
export interface Held {
  readonly title: string;
  readonly uscc: string;
  readonly viewer: Viewer;
}

/** A case as a test last saw it. */
export interface Seen {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
}

export interface ExitWorld extends RegisterWorld {
  held(scheme?: string): Promise<Held>;
  /** What a step with a case answers; the case and the revision come from what was seen. */
  step(viewer: Viewer, name: string, seen: Seen | null, input: object): Promise<StepPayload>;
  /** The case after a step that is expected to be taken. */
  taken(viewer: Viewer, name: string, seen: Seen | null, input: object): Promise<Seen>;
  opened(title: string, ground?: string, by?: Viewer): Promise<Seen>;
  /** A case of a Yunnan title up to a state, each step by whoever takes it. */
  upTo(state: string, ground?: string): Promise<Seen & Held>;
  clerk(): Clerk;
}

export const EVIDENCE = {
  evidence: [{ description: "抽检报告显示低于公开水平", fileName: "report.pdf", sha256: SHA, dated: "2021-05-20" }],
};

const SELECTED = "exitCase { id state revision stateSince }";

/** Opens the department with the bodies of both schemes at work. */
export function useExitWorld(): ExitWorld {
  const world = useRegisterWorld();
  beforeAll(async () => {
    const { owner } = world.register;
    await new BodyOffice(owner, YUNNAN, String(CAST.workingBody.uscc)).appoint();
    await new BodyOffice(owner, TIANJIN, String(CAST.workingBodyOfTianjin.uscc)).appoint();
    await announce(world, YUNNAN, String(CAST.evaluationBody.uscc));
    await announce(world, TIANJIN, String(CAST.otherEvaluationBody.uscc));
  });
  const clerk = () => new Clerk(world.register.app);
  const step: ExitWorld["step"] = (viewer, name, seen, input) => {
    const named = seen === null ? {} : { exitCase: seen.id, ifRevision: seen.revision };
    return world.mutate(viewer, name, { ...named, ...input }, SELECTED, "id state revision");
  };
  const taken: ExitWorld["taken"] = async (viewer, name, seen, input) => {
    const { exitCase, errors } = await step(viewer, name, seen, input);
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return exitCase as Seen;
  };
  const held: ExitWorld["held"] = async (scheme = YUNNAN) => {
    const { uscc, viewer } = await world.enterprise(scheme === YUNNAN ? "530111" : "120116");
    if (scheme === YUNNAN) return { title: await clerk().titleInForce(uscc), uscc, viewer };
    const title = await clerk().list({ uscc, scheme, publicity: null });
    await clerk().publish(title, "2021-11-01");
    return { title, uscc, viewer };
  };
  const opened: ExitWorld["opened"] = (title, ground = "BELOW_DECLARED_LEVEL", by = CAST.workingBody) =>
    taken(by, "exitCaseOpen", null, { title, ground, facts: "抽检不合格", on: "2021-06-01" });
  return {
    ...world,
    get register() {
      return world.register;
    },
    clerk,
    step,
    taken,
    held,
    opened,
    async upTo(state, ground) {
      const of = await held();
      let seen = await opened(of.title, ground);
      for (const [name, by, input] of WAY) {
        if (seen.state === state) break;
        seen = await taken(by, name, seen, input);
      }
      if (seen.state !== state) throw new Error(`A case in ${state} was expected; it is ${seen.state}.`);
      return { ...of, ...seen };
    },
  };
}

/** The way of a case through its states, with a day of its own for each step. */
const WAY: readonly (readonly [string, Viewer, object])[] = [
  ["exitCaseNotify", CAST.workingBody, { text: "告知贵企业", on: "2021-06-02" }],
  ["exitCaseEvidenceAdd", CAST.officer, { ...EVIDENCE, on: "2021-06-03" }],
  ["exitCaseOrder", CAST.workingBody, { text: "请取消称号", on: "2021-06-10" }],
  ["exitCaseDecide", CAST.evaluationBody, { effectiveOn: "2021-06-15", on: "2021-06-11" }],
  ["exitCasePublicise", CAST.workingBody, { reference: "公告2021-1", on: "2021-06-16" }],
  ["exitCaseReport", CAST.workingBody, { reference: "报告2021-1", sentTo: "省市场监管局", on: "2021-06-17" }],
  ["exitCaseCreditEnter", CAST.workingBody, { reference: "信用2021-1", sentTo: "信用平台", on: "2021-06-18" }],
  ["exitCaseClose", CAST.workingBody, { on: "2021-06-19" }],
];

/** Puts an evaluation body to work, past its own procedure, which other tests follow. */
async function announce({ rows }: RegisterWorld, scheme: string, uscc: string): Promise<void> {
  await rows("alter table register.procedure_step disable trigger user");
  const [body] = await rows(
    `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
     values ($1, $2, '示例评估机构', 'ASSOCIATION', 'CN', 'test', tstzrange(register.recording_instant(null), null))
     returning id`,
    [scheme, uscc],
  );
  await rows(
    `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, tenant, actor, known)
     values ('evaluation_body', $1, 1, 'IN_PUBLICITY', 'ANNOUNCE', 'ANNOUNCED', 'test', 'test',
       tstzrange(register.recording_instant(null), null))`,
    [body?.id],
  );
  await rows("alter table register.procedure_step enable trigger user");
}
