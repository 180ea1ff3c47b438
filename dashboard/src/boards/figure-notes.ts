import type { FigureCode } from "../../generated/boards.ts";
import type { Words } from "../kit/language.tsx";

const NOTES: readonly { readonly when: RegExp; readonly note: Words<string> }[] = [
  {
    when: /^(LEADERS_IN_FORCE|OWN_LEADERS_IN_FORCE)$/,
    note: {
      ZH: "按企业计数：当日至少持有一个有效称号的企业，一家企业有多个称号只计一次。",
      EN: "Counts enterprises with at least one title in force on the day; one with several titles counts once.",
    },
  },
  {
    when: /^(NATIONAL_LEADERS|OWN_LEADERS)$/,
    note: {
      ZH: "累计数：截至当日曾获发布称号的企业，不论其后期满、取消或退出。",
      EN: "Cumulative: enterprises to which a title was released by the day, whatever became of it since.",
    },
  },
  {
    when: /^(TITLES_REVOKED|REVOKED_)/,
    note: { ZH: "按称号计数：截至当日已取消的称号。", EN: "Counts titles that were cancelled by the day." },
  },
  {
    when: /^STANDARD_COVERAGE$/,
    note: {
      ZH: "分子为已公开的企业自有标准；分母另含称号或排行榜载明而未公开的标准，登记册只知其数，不逐行列出。",
      EN: "Counts own standards that are declared. The whole has also those that titles or rankings name and that are not declared: the register tells their number only.",
    },
  },
  {
    when: /^STRICTER_STANDARDS$/,
    note: {
      ZH: "分母为有国家、行业标准可比的自有标准；分子为至少一项核心指标严于且无一项更宽者。无法判断的不计入分子。",
      EN: "The whole is own standards with a national or industry baseline; counted are those with a core indicator stricter and none weaker. What cannot be told is not counted.",
    },
  },
  {
    when: /^(BENCHMARKED|INTERNATIONALLY_BENCHMARKED)_STANDARDS$/,
    note: {
      ZH: "分母为已公开且现行有效的企业自有标准。",
      EN: "The whole is own standards that are declared and in effect.",
    },
  },
  {
    when: /^DECLARING_ENTERPRISES$/,
    note: {
      ZH: "分子为有公开标准的企业；分母为本地区在册企业，只作计数，不逐行列出。",
      EN: "Counts enterprises with a declared standard; the whole is the enterprises on record in the place, a number only.",
    },
  },
  {
    when: /^DECLARED_STANDARDS$/,
    note: {
      ZH: "已公开且现行有效的标准，含采用的标准。",
      EN: "Standards that are declared and in effect, adopted ones with them.",
    },
  },
  {
    when: /^EXIT_CASES_OPEN$/,
    note: {
      ZH: "未办结的退出案件。作出决定前，只有参与办理者可见明细。",
      EN: "Exit cases that are not closed. Before the decision only those who take part see them.",
    },
  },
  {
    when: /^OBJECTIONS_OPEN$/,
    note: {
      ZH: "截至当日未处理的异议；导入的历史只载明被异议的称号。",
      EN: "Objections that are open on the day; of those that a history brought only the title under objection is told.",
    },
  },
  {
    when: /^RANKINGS_REPORTED$/,
    note: {
      ZH: "已上报的排行榜；公示前只有评估机构、工作机构和主管部门可见明细。",
      EN: "Rankings that were reported; before publicity only their body, the working body and officers see them.",
    },
  },
  {
    when: /^EXPERTS$/,
    note: {
      ZH: "专家库中的专家。名单按当前情况显示；指标按所知时点计数。",
      EN: "Experts of the pool. The list is that of now; the figure is as known at the instant asked.",
    },
  },
  {
    when: /^SPOT_CHECKS_/,
    note: {
      ZH: "本地区抽取的监督抽查；只按地区计数。明细仅限本地区执法人员查看，以免暴露尚未确认的结果。",
      EN: "Spot checks drawn in the place, counted by place alone. Only officers of the place see the rows: a finding may not be confirmed yet.",
    },
  },
  {
    when: /^COMPLAINTS_/,
    note: {
      ZH: "本地区收到的投诉举报；只按地区、状态和来源计数。明细仅限本地区执法人员查看，以保护举报人。",
      EN: "Complaints received in the place, counted by place, state and source alone. Only officers of the place see the rows, for the sake of those who complained.",
    },
  },
  {
    when: /^(WORK_SUMMARIES|INCIDENTS_REPORTED)$/,
    note: {
      ZH: "明细仅限评估机构、工作机构和主管部门人员查看。",
      EN: "Only the bodies concerned and officers of the department see the rows.",
    },
  },
  {
    when: /^KEY_FIELD_COVERAGE$/,
    note: {
      ZH: "分母为已公布的重点领域；分子为其中至少有一家领跑者企业的领域。",
      EN: "The whole is the key fields published; counted are those in which at least one enterprise leads.",
    },
  },
];

/** What a figure counts and what it leaves out, beyond its name; null where the name says it all. */
export function figureNote(figure: FigureCode): Words<string> | null {
  return NOTES.find(({ when }) => when.test(figure))?.note ?? null;
}
