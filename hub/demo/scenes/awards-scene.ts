import { addDays, parseCivilDate } from "../../../shared/values/civil-date.ts";
import { dayBehind } from "./purchasing-scene.ts";
import type { Scene, Stage } from "./scene.ts";

const OFFICE = "market-regulation@530000";
const OFFICE_OF_GUANGYUAN = "market-regulation@510800";
const [IN_FORCE, MOVED, UNTITLED] = ["91530111LEADR7115E", "91530111LEADR722XF", "91530111LEADR71907"];
const LEADER_OF_GUANGYUAN = "91510802LEADR511X5";

/** An award of Yunnan with a round that is being decided and one that is open; a list and a conversion of Guangyuan. */
export const awardsScene: Scene = {
  name: "awards",
  async play(stage) {
    const programme = await recorded(stage);
    await decidedRound(stage, programme);
    await openRound(stage, programme);
    await guangyuan(stage);
  },
};

async function recorded(stage: Stage): Promise<string> {
  const content = { kind: "STANDARDISATION_INNOVATION", name: "示例 云南省标准化创新贡献奖", openedOn: "2021-01-01" };
  const award = { jurisdiction: "530000", award: "standardisation-innovation-award", content };
  const { programme } = await stage.mutate(OFFICE, "awardProgrammeRecord", award, "programme { id }");
  return (programme as Thing).id;
}

async function decidedRound(stage: Stage, programme: string): Promise<void> {
  const cutOffOn = dayBehind(stage.today);
  const round = await roundOf(stage, programme, "第三届", { opensOn: addDays(cutOffOn, -60), cutOffOn });
  const on = addDays(cutOffOn, -30);
  const adopted = await nominated(stage, round, IN_FORCE, on);
  const checked = await nominated(stage, round, UNTITLED, on);
  await nominated(stage, round, MOVED, on);
  const legalBasis = "云市监办发〔2020〕9号五（一）";
  const found = await step(stage, "awardNominationCheck", adopted, { legalBasis });
  await step(stage, "awardNominationCheck", checked, { legalBasis });
  await step(stage, "awardNominationAdopt", found, { reason: "示例：评估结果计入评审。" });
}

async function openRound(stage: Stage, programme: string): Promise<void> {
  const day = parseCivilDate(stage.today);
  const round = await roundOf(stage, programme, "第四届", { opensOn: addDays(day, -10), cutOffOn: addDays(day, 30) });
  await nominated(stage, round, MOVED, day);
}

async function guangyuan(stage: Stage): Promise<void> {
  const on = dayBehind(stage.today);
  await stage.mutate(
    OFFICE_OF_GUANGYUAN,
    "awardRecommendationDraw",
    {
      jurisdiction: "510800",
      level: "PROVINCIAL",
      awardName: "示例 四川省质量奖",
      usccs: ["91510802LEADR51953", LEADER_OF_GUANGYUAN],
      on,
      legalBasis: "guangyuan-2019-32 §2(3)9",
    },
    "recommendation { id }",
  );
  const { conversion } = await stage.mutate(
    OFFICE_OF_GUANGYUAN,
    "standardConversionPropose",
    {
      jurisdiction: "510800",
      uscc: LEADER_OF_GUANGYUAN,
      titleNumber: "示例-GJ-2025-01",
      standard: "Q/LEADR GJ-2025-01",
      level: "LOCAL",
      on,
    },
    "conversion { id revision }",
  );
  const { id, revision: ifRevision } = conversion as Thing;
  const plan = { conversion: id, ifRevision, plan: "示例 2026年度地方标准制修订计划", on };
  await stage.mutate(OFFICE_OF_GUANGYUAN, "standardConversionAccept", plan, "conversion { id }");
}

interface Thing {
  readonly id: string;
  readonly revision: number;
}

const NOMINATION = "nomination { id revision }";

async function roundOf(stage: Stage, programme: string, name: string, days: object): Promise<string> {
  const content = { ...days, notice: "示例 云市监质〔2026〕1号" };
  const { round } = await stage.mutate(OFFICE, "awardRoundRecord", { programme, name, content }, "round { id }");
  return (round as Thing).id;
}

async function nominated(stage: Stage, round: string, uscc: string | undefined, on: string): Promise<Thing> {
  const { nomination } = await stage.mutate(OFFICE, "awardNominationSubmit", { round, uscc, on }, NOMINATION);
  return nomination as Thing;
}

async function step(stage: Stage, mutation: string, { id, revision }: Thing, input: object): Promise<Thing> {
  const at = { nomination: id, ifRevision: revision };
  const { nomination } = await stage.mutate(OFFICE, mutation, { ...at, ...input }, NOMINATION);
  return nomination as Thing;
}
