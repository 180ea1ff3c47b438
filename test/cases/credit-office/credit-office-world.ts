import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import type { DeskWorld, StepPayload } from "../../harness/desk-world.ts";
import { enterpriseIdentity, identityOf } from "../../subgraphs/market-regulation/cast.ts";

/** Those who evaluate credit in Guangyuan, and those who read it. */
export const OFFICE = {
  officer: identityOf("market-regulation@510800"),
  reformer: identityOf("development-and-reform@510800"),
  peoplesBank: identityOf("peoples-bank@510800"),
  officerOfYunnan: identityOf("market-regulation@530000"),
  finance: identityOf("finance@510800"),
  bank: identityOf("bank"),
  otherBank: identityOf("bank-2"),
  auditor: identityOf("auditor"),
} as const;

/** A model with two core indicators: the lower the debts, the better; the more it earns, the better. */
export const MODEL = {
  jurisdiction: "510800",
  sector: "INDUSTRY",
  version: "2026-1",
  name: "示例工业企业信用评价模型",
  indicators: [
    {
      code: "DEBT",
      name: "资产负债率",
      unit: "%",
      weight: "60",
      bands: [{ points: "100" }, { from: "50", points: "62.5" }, { from: "80", points: "0" }],
    },
    {
      code: "PROFIT",
      name: "营业利润率",
      unit: "%",
      weight: "40",
      bands: [{ points: "0" }, { from: "0.5", points: "90" }],
    },
  ],
  grades: [
    { from: "0", grade: "C" },
    { from: "60", grade: "A" },
    { from: "85.5", grade: "AA" },
  ],
} as const;

/** What enterprises, officers and banks do about credit, through the gateway. */
export class CreditOfficeAtWork {
  readonly #world: DeskWorld;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  authorise(uscc: string, institution: string, scope: string, until = "2099-12-31"): Promise<StepPayload> {
    const input = { institution, scope, until };
    return this.#world.mutate(
      enterpriseIdentity(uscc),
      "creditAuthorisationGrant",
      input,
      "authorisation { id scope }",
    );
  }

  warn(uscc: string, more: object = {}, viewer: SignedInViewer = OFFICE.officer): Promise<StepPayload> {
    const input = {
      uscc,
      jurisdiction: "510800",
      ground: "FINANCES",
      statement: "多笔债务逾期",
      source: "市社会信用平台",
    };
    return this.#world.mutate(viewer, "creditRiskWarningIssue", { ...input, ...more }, WARNING, WARNING_FIELDS);
  }

  move(viewer: SignedInViewer, name: string, input: object, selection: string): Promise<StepPayload> {
    const reason = { reason: "示例理由" };
    return this.#world.mutate(viewer, name, { ...reason, ...input }, selection, "revision state");
  }

  /** What somebody reads of warnings; null when they may not know. */
  async warnings(viewer: SignedInViewer, asked: object): Promise<Record<string, unknown>[] | null> {
    const text = `query ($uscc: USCC, $validOn: Date, $knownAt: DateTime) {
      list: creditRiskWarnings(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) { edges { node { ${WARNING_FIELDS} } } } }`;
    return nodesOf(await this.#world.ask(viewer, text, { ...asked }));
  }

  publish(more: object = {}, viewer: SignedInViewer = OFFICE.reformer): Promise<StepPayload> {
    return this.#world.mutate(viewer, "creditModelPublish", { ...MODEL, ...more }, `creditModel { ${MODEL_FIELDS} }`);
  }

  evaluate(uscc: string, creditModel: string, more: object = {}, viewer = OFFICE.officer): Promise<StepPayload> {
    const input = { uscc, creditModel, agency: "示例评级机构", source: "2025年度审计报告", values: [] };
    const selection = `creditEvaluation { ${EVALUATION_FIELDS} }`;
    return this.#world.mutate(viewer, "creditEvaluationRecord", { ...input, ...more }, selection);
  }

  async evaluations(viewer: SignedInViewer, asked: object): Promise<Record<string, unknown>[] | null> {
    const text = `query ($uscc: USCC, $validOn: Date, $knownAt: DateTime) {
      list: creditEvaluations(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) { edges { node { ${EVALUATION_FIELDS} } } } }`;
    return nodesOf(await this.#world.ask(viewer, text, { ...asked }));
  }
}

type Answer = Awaited<ReturnType<DeskWorld["ask"]>>;

function nodesOf({ data, errors }: Answer): Record<string, unknown>[] | null {
  if (errors !== undefined) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  const list = data?.list as { edges: { node: Record<string, unknown> }[] } | null;
  return list === null ? null : list.edges.map(({ node }) => node);
}

export const WARNING_FIELDS = "id uscc ground statement source warnedOn state stateSince revision department reason";
const WARNING = `riskWarning { ${WARNING_FIELDS} availableActions { action possible } }`;
const MODEL_FIELDS = "id version state stateSince revision grades { from grade }";
const EVALUATION_FIELDS = `id uscc agency score grade state evaluatedOn revision model { version }
  indicators { indicator { code weight } value points }`;
