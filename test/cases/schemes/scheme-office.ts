import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, type RegisterWorld, type StepPayload } from "../../subgraphs/market-regulation/register-world.ts";

/** A thing as the office last saw it. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** A criterion that is whole but for what a test says. */
export function criterion(traits: object = {}): Record<string, unknown> {
  return {
    group: "PERFORMANCE",
    name: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    weight: "60",
    zeroAt: "30",
    fullAt: "45",
    required: true,
    ...traits,
  };
}

/** What an evaluation scheme says that lacks nothing but for what a test says. */
export function schemeContent(traits: object = {}): Record<string, unknown> {
  const second = { group: "FUNCTION", name: "农残检出项", unit: "项", direction: "LOWER_BETTER" };
  return {
    title: "示例普洱茶评估方案",
    maxLeaders: 5,
    criteria: [criterion(), criterion({ ...second, weight: "40", zeroAt: "10", fullAt: "0", required: false })],
    ...traits,
  };
}

const SHOWN = "id revision state";

/** The offices of a year: they publish, call, write, check, post and announce through the department. */
export class SchemeOffice {
  readonly #world: RegisterWorld;

  constructor(world: RegisterWorld) {
    this.#world = world;
  }

  /** Appoints the working body of Yunnan and lets the evaluation body's papers pass up to a state on a day. */
  async open(scheme = "530000", workingBody: Viewer = CAST.workingBody): Promise<void> {
    const uscc = workingBody.kind === "PUBLIC" ? null : workingBody.uscc;
    await this.#world.rows(
      `insert into register.working_body (scheme, uscc, name, source, known)
       values ($1, $2, '示例工作机构', 'test', tstzrange(register.recording_instant(null), null))`,
      [scheme, uscc],
    );
  }

  /** An evaluation body whose procedure has come to a state, as a take-over brings it. */
  async body(state = "EXPERT_OK", on = "2020-06-01", scheme = "530000", viewer = CAST.evaluationBody): Promise<Seen> {
    const [row] = await this.#world.rows(
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ($1, $2, '示例评估机构', 'ASSOCIATION', 'CN', 'test', tstzrange(register.recording_instant(null), null))
       returning id`,
      [scheme, viewer.uscc],
    );
    const id = String(row?.id);
    for (const step of PATH.slice(0, PATH.findIndex(([, to]) => to === state) + 1)) {
      await this.#world.rows(
        `select register.procedure_step_take('evaluation_body', $1, $2, $3, $4,
           '{"tenant": "test", "actor": "test"}', register.recording_instant(null))`,
        [id, ...step, on],
      );
    }
    return this.seenBody(id);
  }

  /** An evaluation body that was posted on 2020-04-02 and announced on 2020-04-30. */
  async announcedBody(): Promise<Seen> {
    const body = await this.body("EXPERT_OK", "2020-04-01");
    const publicity = await this.post("2020-04-02", [body], []);
    const { errors } = await this.announce(publicity, "2020-04-30", [next(body)], []);
    if (errors.length > 0) throw new Error(`The body was not announced: ${JSON.stringify(errors)}`);
    return next(next(body));
  }

  async seenBody(id: string): Promise<Seen> {
    const [row] = await this.#world.rows("select (register.last_step($1)).revision", [id]);
    return { id, revision: Number(row?.revision) };
  }

  /** A key field of the year, and a call around it. */
  async calledFor(category = "C1530", year = 2020, on = "2020-06-01"): Promise<string> {
    const field = await this.keyField(category, year, on);
    const opened = { scheme: "530000", year, title: "公开征集评估机构和评估方案", text: "围绕重点领域", on };
    await this.done(CAST.workingBody, "callOpen", { ...opened, keyFields: [field] }, "call { id revision }");
    return field;
  }

  /** @returns its id */
  async keyField(category: string, year: number, on: string): Promise<string> {
    const input = {
      scheme: "530000",
      year,
      notice: `${year}年度重点领域公告`,
      fields: [{ category, group: "GREEN_FOOD", name: "精制茶加工" }],
      on,
    };
    const answer = await this.done(CAST.officer, "keyFieldsPublish", input, "keyFields { id }");
    return (answer.keyFields as { id: string }[])[0]?.id ?? "";
  }

  /** A draft of the evaluation body. */
  async draft(body: Seen, traits: object = {}, purpose: object = {}, viewer: Viewer = CAST.evaluationBody) {
    const input = {
      purpose: { evaluationBody: body.id, category: "C1530", year: 2020, ...purpose },
      content: schemeContent(traits),
    };
    return this.#scheme(viewer, "evaluationSchemeDraft", input);
  }

  async submit(seen: Seen, on = "2020-06-15", viewer: Viewer = CAST.evaluationBody) {
    return this.step("evaluationSchemeSubmit", seen, { on }, viewer);
  }

  async step(name: string, { id, revision }: Seen, more: object, viewer: Viewer = CAST.workingBody) {
    return this.#scheme(viewer, name, { evaluationScheme: id, ifRevision: revision, ...more });
  }

  /** One that passed the formal check and the experts, who said yes. */
  async reviewed(body: Seen, on = "2020-07-01", purpose: object = {}): Promise<Seen> {
    const submitted = await this.submit(await this.draft(body, {}, purpose));
    const checked = await this.step("evaluationSchemePassFormalCheck", submitted, { on });
    await this.#world.rows(
      `select register.procedure_step_take('evaluation_scheme', $1, 'PASS_EXPERT_REVIEW', 'EXPERT_OK', $2,
         '{"tenant": "test", "actor": "test"}', register.recording_instant(null))`,
      [checked.id, on],
    );
    return { id: checked.id, revision: checked.revision + 1 };
  }

  /** @returns the publicity's id */
  async post(on: string, bodies: readonly Seen[], schemes: readonly Seen[], more: object = {}): Promise<string> {
    const input = { scheme: "530000", ...subjects(bodies, schemes), on, ...more };
    const answer = await this.done(CAST.workingBody, "evaluationPublicityPost", input, "publicity { id }");
    return (answer.publicity as { id: string }).id;
  }

  async announce(publicity: string, on: string, bodies: readonly Seen[], schemes: readonly Seen[]) {
    const input = { publicity, ...subjects(bodies, schemes), on };
    return this.#world.mutate(CAST.workingBody, "evaluationPublicityAnnounce", input, "publicity { id }", SHOWN);
  }

  /** What a mutation that succeeds answers. */
  async done(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string): Promise<StepPayload> {
    const answer = await this.#world.mutate(viewer, name, { idempotencyKey: randomUUID(), ...input }, selection);
    if (answer.errors.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(answer.errors)}`);
    return answer;
  }

  async #scheme(viewer: Viewer, name: string, input: Record<string, unknown>): Promise<Seen> {
    const answer = await this.done(viewer, name, input, `evaluationScheme { ${SHOWN} }`);
    return answer.evaluationScheme as Seen;
  }
}

/** Bodies and evaluation schemes as an input names them. */
export function subjects(bodies: readonly Seen[], schemes: readonly Seen[]) {
  const named = ({ id, revision }: Seen) => ({ id, ifRevision: revision });
  return { evaluationBodies: bodies.map(named), evaluationSchemes: schemes.map(named) };
}

/** Later by a step that somebody else took. */
export function next({ id, revision }: Seen): Seen {
  return { id, revision: revision + 1 };
}

const PATH = [
  ["APPLY", "APPLIED"],
  ["PASS_FORMAL_CHECK", "FORMAL_OK"],
  ["PASS_EXPERT_REVIEW", "EXPERT_OK"],
] as const;
