import type { Stage } from "./scene.ts";

/** The scheme. */
export const YUNNAN = "530000";
// Names are invented; nuts are of the group 绿色食品.
/** The category that is ranked. */
export const NUTS = { category: "C1373", name: "示例核桃仁" };
/** A category with a scheme submitted. */
export const VEGETABLES = { category: "C1371", name: "示例脱水蔬菜" };
/** A category that nobody took up yet. */
export const FLOURS = { category: "C1312", name: "示例荞麦粉" };
/** The national standard compared with. */
export const STANDARD = "GB/T 22165-2008";
// Applies in Yunnan here; the other body is left to whoever tries the whole year out.
/** Who evaluates. */
export const BODY = "evaluation-body-2";

/** A thing as it was last seen. */
export interface Thing {
  readonly id: string;
  readonly revision: number;
}

/** Drafts and declares a standard of an enterprise. */
export async function declaration(stage: Stage, identity: string, number: string, protein: string): Promise<string> {
  const drafted = await take(stage, identity, "declarationDraft", "declaration", {
    content: contentOf(number, protein),
  });
  const { id } = await take(stage, identity, "declarationDeclare", "declaration", {
    declaration: drafted.id,
    ifRevision: drafted.revision,
    on: "2025-02-10",
  });
  return id;
}

/** What a declaration of walnut kernels says. */
export function contentOf(number: string, protein: string) {
  return {
    number,
    name: NUTS.name,
    origin: "OWN",
    products: [{ kind: "GOODS", name: "示例核桃仁", model: "250g" }],
    mandatoryStatement: { kind: "MEETS", standards: ["GB 19300-2014"] },
    referenceStandards: [STANDARD],
    indicators: [
      indicator("PERFORMANCE", "蛋白质含量", "%", protein, true),
      indicator("FUNCTION", "感官评分", "分", "90", false),
    ],
  };
}

function indicator(group: string, name: string, unit: string, value: string, core: boolean) {
  return { group, name, unit, direction: "HIGHER_BETTER", value, core };
}

/** Drafts an evaluation scheme. */
export function draft(stage: Stage, evaluationBody: string, field: typeof NUTS, year: number): Promise<Thing> {
  return take(stage, BODY, "evaluationSchemeDraft", "evaluationScheme", {
    purpose: { evaluationBody, category: field.category, year },
    content: {
      title: `${field.name}评估方案`,
      maxLeaders: 3,
      criteria: [
        criterion("PERFORMANCE", "蛋白质含量", "%", "70", "10", "30"),
        criterion("FUNCTION", "感官评分", "分", "30", "60", "100"),
      ],
    },
  });
}

function criterion(group: string, name: string, unit: string, weight: string, zeroAt: string, fullAt: string) {
  return { group, name, unit, direction: "HIGHER_BETTER", weight, zeroAt, fullAt, required: true };
}

/** Drafts a scheme and takes it through check and review, on three days. */
export async function reviewedScheme(
  stage: Stage,
  evaluationBody: string,
  field: typeof NUTS,
  year: number,
  [submittedOn, checkedOn, reviewedOn]: readonly [string, string, string],
): Promise<Thing> {
  const drafted = await draft(stage, evaluationBody, field, year);
  const step = (identity: string, mutation: string, { id, revision }: Thing, on: string) =>
    take(stage, identity, mutation, "evaluationScheme", { evaluationScheme: id, ifRevision: revision, on });
  const submitted = await step(BODY, "evaluationSchemeSubmit", drafted, submittedOn);
  const checked = await step("working-body", "evaluationSchemePassFormalCheck", submitted, checkedOn);
  await review(stage, "EVALUATION_SCHEME", "SCHEME_REVIEW", checked.id, reviewedOn);
  return step("working-body", "evaluationSchemePassExpertReview", checked, reviewedOn);
}

/** Asks an expert, and records an opinion in favour. */
export async function review(
  stage: Stage,
  subjectKind: string,
  kind: string,
  subject: string,
  on: string,
): Promise<void> {
  const expert = await expertOf(stage);
  const task = await take(stage, "working-body", "expertTaskAssign", "task", {
    subjectKind,
    subject,
    kind,
    expert,
    on,
  });
  await take(stage, "working-body", "expertOpinionRecord", "task", {
    task: task.id,
    ifRevision: task.revision,
    opinion: "FAVOURABLE",
    text: "材料齐全，同意。",
    on,
  });
}

async function expertOf(stage: Stage): Promise<string> {
  const found = await stage.ask(
    "working-body",
    `query ($scheme: ID!) { experts(scheme: $scheme, first: 100) { edges { node { id name state } } } }`,
    { scheme: YUNNAN },
  );
  const { edges } = found.experts as { edges: readonly { node: { id: string; name: string; state: string } }[] };
  const known = edges.find(({ node }) => node.name === EXPERT.name && node.state === "IN_POOL");
  if (known !== undefined) return known.node.id;
  return (await take(stage, "working-body", "expertEnter", "expert", EXPERT)).id;
}

const EXPERT = {
  scheme: YUNNAN,
  name: "示例专家甲",
  employer: "示例大学",
  fields: ["食品标准化"],
  on: "2025-01-15",
};

/** Takes a step and gives the thing as it stands then. */
export async function take(
  stage: Stage,
  identity: string,
  mutation: string,
  thing: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Thing> {
  const payload = await stage.mutate(identity, mutation, input, `${thing} { id revision }`);
  return payload[thing] as Thing;
}

/** A day some days later. */
export function daysLater(day: string, days: number): string {
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return later.toISOString().slice(0, 10);
}
