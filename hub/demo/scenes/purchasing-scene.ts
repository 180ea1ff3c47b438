import { addDays, type CivilDate, parseCivilDate } from "../../../shared/values/civil-date.ts";
import type { Scene, Stage } from "./scene.ts";

const AIR_CONDITIONERS = "A02061804";
const [PREFERRED, UNTITLED, REVOKED, TWO_TITLES] = [
  "91120116LEADR81188",
  "91120116LEADR81931",
  "91120110LEADR8177L",
  "91120116LEADR8214H",
];

/** Tenders of a purchaser in Tianjin, and a subsidy programme of Beijing with applications. */
export const purchasingScene: Scene = {
  name: "purchasing",
  async play(stage) {
    await draftedAndAnnounced(stage);
    await evaluated(stage);
    await subsidy(stage);
  },
};

function content(title: string, deadline: string, lots: readonly string[]) {
  return {
    title,
    purchaser: "示例采购单位",
    jurisdiction: "120000",
    deadline,
    catalogueEdition: "2022",
    legalBasis: "tianjin-2021 §4.1",
    criteria: [
      { name: "综合得分", order: "HIGHER_FIRST" },
      { name: "报价", order: "LOWER_FIRST" },
    ],
    lots: lots.map((lot, index) => ({ number: String(index + 1), catalogueCode: AIR_CONDITIONERS, title: lot })),
  };
}

async function draftedAndAnnounced(stage: Stage): Promise<void> {
  const day = parseCivilDate(stage.today);
  await draft(stage, content("示例 培训中心空调更新", addDays(day, 30), ["壁挂式空调机"]));
  const open = await draft(stage, content("示例 办公楼空调采购", addDays(day, 14), ["立柜式空调机", "壁挂式空调机"]));
  await stage.mutate("procurement", "tenderAnnounce", { tender: open.id, ifRevision: open.revision }, TENDER);
}

async function evaluated(stage: Stage): Promise<void> {
  const deadline = dayBehind(stage.today);
  let tender = await draft(stage, content("示例 学校空调采购", deadline, ["教室空调机", "宿舍空调机"]));
  const step = async (mutation: string, input: object) => {
    const at = { tender: tender.id, ifRevision: tender.revision };
    tender = tenderOf(await stage.mutate("procurement", mutation, { ...at, ...input }, TENDER));
  };
  await step("tenderAnnounce", { on: addDays(deadline, -14) });
  await step("tenderClose", { on: addDays(deadline, 1) });
  await step("tenderBidsRecord", {
    bids: [
      bid("1", PREFERRED, "92.50", "186000"),
      bid("1", UNTITLED, "92.50", "186000"),
      bid("1", REVOKED, "90.00", "179000"),
      bid("2", PREFERRED, "88.00", "240000"),
      bid("2", TWO_TITLES, "88.00", "240000"),
      bid("2", UNTITLED, "88.00", "251000"),
    ],
  });
  await step("tenderPreferencesDecide", {});
  await step("tenderEvaluate", { on: addDays(deadline, 1) });
}

async function subsidy(stage: Stage): Promise<void> {
  const day = parseCivilDate(stage.today);
  const open = {
    jurisdiction: "110000",
    kind: "LEADER",
    year: Number(day.slice(0, 4)),
    title: "示例 首都标准化战略补助资金",
  };
  const window = { opensOn: day, closesOn: addDays(day, 30) };
  const { programme } = await stage.mutate(
    "finance@110000",
    "subsidyProgrammeOpen",
    { ...open, ...window },
    "programme { id }",
  );
  const { id } = programme as { id: string };
  const application = "application { id revision }";
  const said = { programme: id, statement: "示例：参与制定三项企业标准，申请标准化补助。" };
  const first = await stage.mutate("enterprise", "subsidyApply", said, application);
  await stage.mutate("enterprise-3", "subsidyApply", { ...said, statement: "示例：外地企业申请。" }, application);
  const { id: taken, revision: ifRevision } = first.application as Tender;
  await stage.mutate("finance@110000", "subsidyApplicationAccept", { application: taken, ifRevision }, application);
}

interface Tender {
  readonly id: string;
  readonly revision: number;
}

const TENDER = "tender { id revision }";

async function draft(stage: Stage, said: object): Promise<Tender> {
  return tenderOf(await stage.mutate("procurement", "tenderDraft", { content: said }, TENDER));
}

function tenderOf(payload: Readonly<Record<string, unknown>>): Tender {
  return payload.tender as Tender;
}

function bid(lot: string, bidder: string | undefined, score: string, price: string) {
  const values = [
    { criterion: "综合得分", value: score },
    { criterion: "报价", value: price },
  ];
  return { lot, bidder, values };
}

/** The day of the demonstration once it is over; the day before yesterday on a machine whose clock is behind. */
export function dayBehind(today: string): CivilDate {
  const shown = parseCivilDate("2026-05-20");
  return today > addDays(shown, 1) ? shown : addDays(parseCivilDate(today), -2);
}
