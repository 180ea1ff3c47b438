import type { Stage } from "./scene.ts";
import {
  BODY,
  contentOf,
  daysLater,
  declaration,
  draft,
  FLOURS,
  NUTS,
  review,
  reviewedScheme,
  STANDARD,
  type Thing,
  take,
  VEGETABLES,
  YUNNAN,
} from "./year-things.ts";

/** Publishes key fields and opens a call around them. */
export async function keyFieldsAndCall(stage: Stage, year: number, on: string): Promise<void> {
  const { keyFields } = await stage.mutate(
    "market-regulation@530000",
    "keyFieldsPublish",
    {
      scheme: YUNNAN,
      year,
      notice: `示例公告〔${year}〕第2号`,
      fields: [NUTS, VEGETABLES, FLOURS].map((field) => ({ ...field, group: "GREEN_FOOD" })),
      on,
    },
    "keyFields { id }",
  );
  await stage.mutate(
    "working-body",
    "callOpen",
    {
      scheme: YUNNAN,
      year,
      title: `示例${year}年度绿色食品评估机构和评估方案征集公告`,
      text: "面向社会公开征集评估机构和评估方案，不收取任何费用。",
      keyFields: (keyFields as readonly { id: string }[]).map(({ id }) => id),
      on,
      ...(on === stage.today && { closesOn: daysLater(on, 30) }),
    },
    "call { id }",
  );
}

/** The year of 2025: its days are past, whenever this is played. */
export const pastYear = {
  async declare(stage: Stage): Promise<readonly string[]> {
    await keyFieldsAndCall(stage, 2025, "2025-01-09");
    const declared = [
      await declaration(stage, "enterprise", "Q/SLHT 0001S-2025", "23.0"),
      await declaration(stage, "enterprise-2", "Q/SLHT 0002S-2025", "21.5"),
      await declaration(stage, "enterprise-3", "Q/SLHT 0003S-2025", "22.4"),
    ];
    return declared;
  },

  async engage(stage: Stage): Promise<Thing> {
    const applied = await take(stage, BODY, "evaluationBodyApply", "body", {
      scheme: YUNNAN,
      name: "示例第二评估机构",
      kind: "TESTING",
      registeredIn: "CN",
      registeredAddress: "天津市示例路2号",
      capability: "从事食品检测和标准化工作八年",
      takesNoFees: true,
      statesNoRelations: true,
      categories: [NUTS.category, VEGETABLES.category, FLOURS.category],
      on: "2025-02-20",
    });
    const checked = await take(stage, "working-body", "evaluationBodyFormalCheckPass", "body", {
      body: applied.id,
      ifRevision: applied.revision,
      on: "2025-02-24",
    });
    await review(stage, "EVALUATION_BODY", "BODY_REVIEW", checked.id, "2025-03-03");
    return take(stage, "working-body", "evaluationBodyExpertReviewPass", "body", {
      body: checked.id,
      ifRevision: checked.revision,
      on: "2025-03-04",
    });
  },

  async rank(stage: Stage, body: Thing, declarations: readonly string[]): Promise<void> {
    const scheme = await reviewedScheme(stage, body.id, NUTS, 2025, ["2025-03-10", "2025-03-12", "2025-03-20"]);
    const { publicity } = await stage.mutate(
      "working-body",
      "evaluationPublicityPost",
      {
        scheme: YUNNAN,
        evaluationBodies: [{ id: body.id, ifRevision: body.revision }],
        evaluationSchemes: [{ id: scheme.id, ifRevision: scheme.revision }],
        workingDays: 10,
        on: "2025-03-31",
      },
      "publicity { id subjects { evaluationBody { id revision } evaluationScheme { id revision } } }",
    );
    const posted = publicity as { id: string; subjects: readonly Record<string, Thing | null>[] };
    const seen = (name: string) =>
      posted.subjects.flatMap(({ [name]: thing }) => (thing ? [{ id: thing.id, ifRevision: thing.revision }] : []));
    await stage.mutate(
      "working-body",
      "evaluationPublicityAnnounce",
      {
        publicity: posted.id,
        evaluationBodies: seen("evaluationBody"),
        evaluationSchemes: seen("evaluationScheme"),
        on: "2025-04-16",
      },
      "publicity { id }",
    );
    await stage.mutate(
      "market-regulation@530000",
      "baselineSet",
      {
        referenceStandard: STANDARD,
        indicator: "蛋白质含量",
        unit: "%",
        direction: "HIGHER_BETTER",
        value: "18",
        validFrom: "2024-01-01",
      },
      "baseline { id }",
    );
    const ranking = await take(stage, BODY, "rankingOpen", "ranking", {
      evaluationScheme: scheme.id,
      ifRevision: (seen("evaluationScheme")[0]?.ifRevision ?? 0) + 1,
      on: "2025-04-17",
    });
    const computed = await take(stage, BODY, "rankingCompute", "ranking", {
      ranking: ranking.id,
      ifRevision: ranking.revision,
      declarations,
      on: "2025-04-17",
    });
    await take(stage, BODY, "rankingReport", "ranking", {
      ranking: computed.id,
      ifRevision: computed.revision,
      text: "按已公布的评估方案对公开标准排序，报请审核。",
      on: "2025-04-18",
    });
  },
};

/** What is under way in the year in which the demonstration is loaded. */
export const thisYear = {
  async schemes(stage: Stage, { id }: Thing): Promise<void> {
    const year = Number(stage.today.slice(0, 4));
    const reviewed = await reviewedScheme(stage, id, NUTS, year, [stage.today, stage.today, stage.today]);
    await stage.mutate(
      "working-body",
      "evaluationPublicityPost",
      {
        scheme: YUNNAN,
        evaluationSchemes: [{ id: reviewed.id, ifRevision: reviewed.revision }],
        workingDays: 10,
      },
      "publicity { id }",
    );
    const other = await draft(stage, id, VEGETABLES, year);
    await take(stage, BODY, "evaluationSchemeSubmit", "evaluationScheme", {
      evaluationScheme: other.id,
      ifRevision: other.revision,
    });
  },

  async others(stage: Stage): Promise<void> {
    await stage.mutate(
      "evaluation-body",
      "evaluationBodyApply",
      {
        scheme: "120000",
        name: "示例评估机构",
        kind: "ASSOCIATION",
        registeredIn: "CN",
        registeredAddress: "昆明市示例路1号",
        capability: "从事智能终端标准化工作十年",
        takesNoFees: true,
        statesNoRelations: true,
        categories: ["C3911"],
      },
      "body { id }",
    );
    await stage.mutate(
      "enterprise-3",
      "declarationDraft",
      { content: contentOf("Q/SLHT 0004S-2025", "20.5") },
      "declaration { id }",
    );
  },
};
