import { createHash } from "node:crypto";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import type { Seen, YearWorld } from "./year-world.ts";

/** Where and by whom a year's evaluation is done. */
export interface Office {
  readonly scheme: string;
  readonly officer: SignedInViewer;
  readonly workingBody: SignedInViewer;
  readonly evaluationBody: SignedInViewer;
}

/** What is evaluated. */
export interface Field {
  readonly category: string;
  readonly year: number;
  /** The indicators that are scored, each with the values for no and for all points. */
  readonly criteria: readonly {
    readonly name: string;
    readonly unit: string;
    readonly weight: string;
    readonly zeroAt: string;
    readonly fullAt: string;
  }[];
  readonly maxLeaders?: number;
  readonly cycleMonths?: number;
}

export const SHA256 = createHash("sha256").update("a paper").digest("hex");

const BODY = "body { id revision state }";
const SCHEME = "evaluationScheme { id revision state }";

/** The working body is appointed, the year's fields are published, and bodies and schemes are called for. */
export async function openYear(world: YearWorld, { scheme, officer, workingBody }: Office, field: Field, on: string) {
  await world.step(
    officer,
    "workingBodyAppoint",
    { scheme, uscc: workingBody.uscc, name: "示例标准化研究院", on },
    "workingBody { id }",
  );
  const fields = { category: field.category, name: "示例重点领域" };
  const published = await world.step<Seen[]>(
    officer,
    "keyFieldsPublish",
    { scheme, year: field.year, notice: "示例公告第1号", fields: [await grouped(world, scheme, fields)], on },
    "keyFields { id revision }",
  );
  return world.step(
    workingBody,
    "callOpen",
    {
      scheme,
      year: field.year,
      title: "公开征集评估机构和评估方案",
      text: "征集公告",
      keyFields: published.map(({ id }) => id),
      on,
    },
    "call { id revision }",
  );
}

/** A field in the first group that the scheme names, where it names any. */
async function grouped(world: YearWorld, scheme: string, field: object) {
  const { keyFieldGroups } = await world.ask({ kind: "PUBLIC" }, `{ keyFieldGroups(scheme: "${scheme}") { code } }`);
  const [group] = keyFieldGroups as { code: string }[];
  return group === undefined ? field : { ...field, group: group.code };
}

/** An expert of the scheme without conflicts. */
export function expert(world: YearWorld, { scheme, workingBody }: Office, on: string) {
  return world.step(
    workingBody,
    "expertEnter",
    { scheme, name: "示例专家", employer: "示例大学", fields: ["食品标准化"], on },
    "expert { id revision }",
  );
}

/** An expert looks at something and gives an opinion. */
export async function review(
  world: YearWorld,
  { workingBody }: Office,
  asked: { readonly subjectKind: string; readonly subject: string; readonly kind: string; readonly expert: string },
  on: string,
  opinion = "FAVOURABLE",
) {
  const task = await world.step(workingBody, "expertTaskAssign", { ...asked, on }, "task { id revision }");
  await world.step(
    workingBody,
    "expertOpinionRecord",
    { task: task.id, ifRevision: task.revision, opinion, text: "符合方案要求", on },
    "task { id revision }",
  );
}

/** The evaluation body applies, is checked and reviewed. */
export async function reviewedBody(world: YearWorld, office: Office, field: Field, expertId: string, on: string) {
  const { scheme, workingBody, evaluationBody } = office;
  const applied = await world.step(
    evaluationBody,
    "evaluationBodyApply",
    {
      scheme,
      name: "示例评估机构",
      kind: "TECHNICAL_BODY",
      registeredIn: "CN",
      registeredAddress: "示例路1号",
      capability: "从事茶叶标准化二十年",
      takesNoFees: true,
      statesNoRelations: true,
      categories: [field.category],
      on,
    },
    BODY,
  );
  const checked = await world.step(
    workingBody,
    "evaluationBodyFormalCheckPass",
    { body: applied.id, ifRevision: applied.revision, on },
    BODY,
  );
  await review(
    world,
    office,
    { subjectKind: "EVALUATION_BODY", subject: applied.id, kind: "BODY_REVIEW", expert: expertId },
    on,
  );
  return world.step(
    workingBody,
    "evaluationBodyExpertReviewPass",
    { body: checked.id, ifRevision: checked.revision, on },
    BODY,
  );
}

/** The body's evaluation scheme is drafted, submitted, checked and reviewed. */
export async function reviewedScheme(
  world: YearWorld,
  office: Office,
  field: Field,
  body: string,
  expertId: string,
  on: string,
) {
  const { workingBody, evaluationBody } = office;
  const criteria = field.criteria.map((criterion) => ({
    group: "PERFORMANCE",
    direction: "HIGHER_BETTER",
    required: true,
    ...criterion,
  }));
  const { category, year, maxLeaders, cycleMonths } = field;
  const drafted = await world.step(
    evaluationBody,
    "evaluationSchemeDraft",
    {
      purpose: { evaluationBody: body, category, year },
      content: { title: "示例评估方案", criteria, maxLeaders, cycleMonths },
    },
    SCHEME,
  );
  const move = (by: SignedInViewer, name: string, { id, revision }: Seen) =>
    world.step(by, name, { evaluationScheme: id, ifRevision: revision, on }, SCHEME);
  const submitted = await move(evaluationBody, "evaluationSchemeSubmit", drafted);
  const checked = await move(workingBody, "evaluationSchemePassFormalCheck", submitted);
  await review(
    world,
    office,
    { subjectKind: "EVALUATION_SCHEME", subject: drafted.id, kind: "SCHEME_REVIEW", expert: expertId },
    on,
  );
  return move(workingBody, "evaluationSchemePassExpertReview", checked);
}

/** Both are posted; the publicity's id. */
export function postEvaluation(
  world: YearWorld,
  { scheme, workingBody }: Office,
  body: Seen,
  evaluationScheme: Seen,
  on: string,
) {
  const seen = ({ id, revision }: Seen) => ({ id, ifRevision: revision });
  return world.step<{ id: string; lastDay: string | null }>(
    workingBody,
    "evaluationPublicityPost",
    { scheme, evaluationBodies: [seen(body)], evaluationSchemes: [seen(evaluationScheme)], on },
    "publicity { id lastDay }",
  );
}

/** What announces everything on a publicity, one step after its posting. */
export function announcement(publicity: { readonly id: string }, body: Seen, evaluationScheme: Seen, on: string) {
  const next = ({ id, revision }: Seen) => ({ id, ifRevision: revision + 1 });
  return { publicity: publicity.id, evaluationBodies: [next(body)], evaluationSchemes: [next(evaluationScheme)], on };
}

/** What somebody can do with an evaluation body now. */
export async function possibleWith(world: YearWorld, viewer: SignedInViewer, { id }: Seen) {
  const { evaluationBody } = await world.ask(
    viewer,
    `{ evaluationBody(id: "${id}") { availableActions { action possible } } }`,
  );
  const { availableActions } = evaluationBody as { availableActions: { action: string; possible: boolean }[] };
  return availableActions.filter(({ possible }) => possible).map(({ action }) => action);
}
