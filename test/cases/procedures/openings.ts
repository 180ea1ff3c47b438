import { SHA256 } from "../years/evaluation-office.ts";
import type { Usual } from "./moves.ts";

/** A mutation that begins something, or takes steps with several things. */
export interface Opening {
  readonly name: string;
  readonly by: readonly Usual[];
  /** Of which machines it names a thing, and in which state; the last of them, or one at random. */
  readonly on?: readonly [machine: string, states: readonly string[]];
  readonly input: (of: { readonly id: string; readonly revision: number }, pick: number) => Record<string, unknown>;
}

const GROUNDS = ["BELOW_DECLARED_LEVEL", "OTHER", "MAJOR_ACCIDENT_OR_QUALITY", "PROCESS_CHANGED", "FRAUD_OR_INTEGRITY"];
const REVIEWED = [
  ["EVALUATION_BODY", "BODY_REVIEW", "evaluation_body", ["FORMAL_OK", "EXPERT_OK"]],
  ["EVALUATION_SCHEME", "SCHEME_REVIEW", "evaluation_scheme", ["FORMAL_OK", "EXPERT_OK"]],
  ["RANKING", "REPORT_AUDIT", "ranking", ["REPORTED"]],
  ["OBJECTION", "OBJECTION_REVIEW", "objection", ["UNDER_REVIEW"]],
] as const;
const CRITERIA = [
  {
    group: "PERFORMANCE",
    name: "水浸出物",
    unit: "%",
    direction: "HIGHER_BETTER",
    weight: "100",
    zeroAt: "35",
    fullAt: "45",
    required: true,
  },
];
const SEEN = ({ id, revision }: { readonly id: string; readonly revision: number }) => ({ id, ifRevision: revision });
const APPLICATION = {
  scheme: "530000",
  name: "示例评估机构",
  kind: "ASSOCIATION",
  registeredIn: "CN",
  registeredAddress: "昆明市示例路1号",
  capability: "从事示例行业标准化工作十年",
  takesNoFees: true,
  statesNoRelations: true,
  categories: ["C1530"],
};

/** What begins a procedure; `expert`, `entries`, `publicity` and `uscc` are filled in by whoever calls. */
export const OPENINGS: readonly Opening[] = [
  { name: "evaluationBodyApply", by: ["evaluationBody", "workingBody"], input: () => ({ ...APPLICATION }) },
  ...REVIEWED.map(
    ([subjectKind, kind, machine, states]): Opening => ({
      name: "expertTaskAssign",
      by: ["workingBody"],
      on: [machine, states],
      input: ({ id }) => ({ subjectKind, subject: id, kind, expert: "an expert" }),
    }),
  ),
  {
    name: "evaluationSchemeDraft",
    by: ["evaluationBody"],
    on: ["evaluation_body", ["ANNOUNCED", "APPLIED", "EXPERT_OK"]],
    input: ({ id }, pick) => ({
      purpose: { evaluationBody: id, category: "C1530", year: 2020 + (pick % 3) },
      content: { title: "示例评估方案", criteria: CRITERIA },
    }),
  },
  {
    name: "evaluationPublicityPost",
    by: ["workingBody"],
    on: ["evaluation_scheme", ["EXPERT_OK"]],
    input: (of) => ({ scheme: "530000", evaluationSchemes: [SEEN(of)] }),
  },
  {
    name: "evaluationPublicityPost",
    by: ["workingBody"],
    on: ["evaluation_body", ["EXPERT_OK"]],
    input: (of) => ({ scheme: "530000", evaluationBodies: [SEEN(of)] }),
  },
  {
    name: "evaluationPublicityAnnounce",
    by: ["workingBody"],
    on: ["evaluation_scheme", ["IN_PUBLICITY"]],
    input: (of) => ({ publicity: "its publicity", evaluationSchemes: [SEEN(of)] }),
  },
  {
    name: "evaluationPublicityAnnounce",
    by: ["workingBody"],
    on: ["evaluation_body", ["IN_PUBLICITY"]],
    input: (of) => ({ publicity: "its publicity", evaluationBodies: [SEEN(of)] }),
  },
  {
    name: "rankingCompute",
    by: ["evaluationBody"],
    on: ["ranking", ["OPEN", "RETURNED", "COMPUTED"]],
    input: ({ id, revision }) => ({ ranking: id, ifRevision: revision, declarations: "all declared" }),
  },
  {
    name: "conformityReportRecord",
    by: ["evaluationBody"],
    on: ["ranking", ["COMPUTED", "REPORTED", "AUDITED"]],
    input: () => ({ entry: "an entry", fileName: "符合性报告.pdf", sha256: SHA256, dated: "2020-08-20" }),
  },
  {
    name: "shortlistDraw",
    by: ["evaluationBody"],
    on: ["ranking", ["AUDITED", "REPORTED"]],
    input: ({ id, revision }) => ({ ranking: id, ifRevision: revision, entries: "all entries" }),
  },
  {
    name: "titlesRelease",
    by: ["workingBody"],
    on: ["title", ["IN_PUBLICITY", "AWAITING_PUBLICATION"]],
    input: ({ id, revision }) => ({ titles: [{ title: id, ifRevision: revision }] }),
  },
  {
    name: "objectionFile",
    by: ["workingBody", "officer", "nobody"],
    on: ["title", ["IN_PUBLICITY", "AWAITING_PUBLICATION", "UNDER_OBJECTION"]],
    input: ({ id }, pick) => ({
      publicity: "its publicity",
      ...(pick % 3 > 0 && { against: id }),
      grounds: "数据不符",
      filer: { kind: "ENTERPRISE" },
    }),
  },
  {
    name: "objectionFile",
    by: ["workingBody", "nobody"],
    on: ["evaluation_scheme", ["IN_PUBLICITY"]],
    input: ({ id }) => ({ publicity: "its publicity", against: id, grounds: "指标不当", filer: { kind: "MEDIA" } }),
  },
  {
    name: "exitCaseOpen",
    by: ["officer", "workingBody"],
    on: ["title", ["IN_FORCE", "EXPIRED", "WITHDRAWN"]],
    input: ({ id }, pick) => ({ title: id, ground: GROUNDS[pick % GROUNDS.length], facts: "事实" }),
  },
  {
    name: "bodyCaseOpen",
    by: ["workingBody", "officer"],
    on: ["evaluation_body", ["APPLIED", "IN_PUBLICITY", "ANNOUNCED"]],
    input: ({ id }) => ({ body: id, ground: "FEE", facts: "收费" }),
  },
  {
    name: "spotCheckPlanMake",
    by: ["officer"],
    input: (_of, pick) => ({
      title: "抽查",
      jurisdiction: "530000",
      population: pick % 2 === 0 ? "LEADERS" : "DECLARATIONS",
      sampleSize: 1 + (pick % 2),
    }),
  },
  {
    name: "complaintRecord",
    by: ["officer"],
    on: ["title", ["IN_FORCE", "IN_PUBLICITY", "REVOKED"]],
    input: ({ id }) => ({ source: "MEDIA", subjectKind: "TITLE", subject: id, text: "示例投诉" }),
  },
  {
    name: "complaintFile",
    by: ["nobody"],
    on: ["evaluation_body", ["ANNOUNCED"]],
    input: ({ id }) => ({ subjectKind: "EVALUATION_BODY", subject: id, text: "示例投诉" }),
  },
  {
    name: "accidentFactRecord",
    by: ["ecology"],
    on: ["title", ["IN_FORCE"]],
    input: () => ({
      uscc: "its enterprise",
      kind: "ENVIRONMENT",
      happenedOn: "2020-11-05",
      description: "泄漏",
      fileName: "report.pdf",
      sha256: SHA256,
    }),
  },
];
