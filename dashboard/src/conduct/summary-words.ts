import type { Words } from "../kit/language.tsx";

/** The seven parts of a summary, in their order. */
export const PARTS = [
  "overview",
  "leaderLevel",
  "effect",
  "organisation",
  "difficulties",
  "schemeChanges",
  "other",
] as const;

type Part = (typeof PARTS)[number];

type Word =
  | "title"
  | "lead"
  | "summaries"
  | "reports"
  | "incidents"
  | "state"
  | "year"
  | "category"
  | "body"
  | "ranking"
  | "todo"
  | "file"
  | "fileLead"
  | "correct"
  | "noSummaries"
  | "fileReport"
  | "analysis"
  | "which"
  | "figuresOn"
  | "figuresHelp"
  | "acknowledge"
  | "noReports"
  | "leaders"
  | "before"
  | "released"
  | "revoked"
  | "improvements"
  | "ranked"
  | "stricter"
  | "incident"
  | "severity"
  | "learnt"
  | "account"
  | "reported"
  | "minutes"
  | "accounts"
  | "supplement"
  | "noIncidents";

/** Words of work summaries, the reports on them, and incidents. */
export const SUMMARY_WORDS: Words<Record<Word, string> & { readonly parts: Readonly<Record<Part, string>> }> = {
  ZH: {
    title: "总结与报告",
    lead: "评估机构报送七部分工作总结，工作机构汇总后报送部门；重大事项随时报告（云南 §4(2)、§6(1)）。",
    summaries: "工作总结",
    reports: "汇总报告",
    incidents: "重大事项",
    state: "状态",
    year: "年度",
    category: "品类",
    body: "评估机构",
    ranking: "排行榜",
    todo: "办理",
    file: "报送工作总结",
    fileLead: "排行榜报送后，由其评估机构报送。",
    correct: "更正",
    noSummaries: "该方案尚无工作总结；排行榜报送后由评估机构报送。",
    fileReport: "报送汇总报告",
    analysis: "领跑者数量和行业提升情况分析",
    which: "汇总的工作总结",
    figuresOn: "统计日期",
    figuresHelp: "留空即办理日期。",
    acknowledge: "知悉",
    noReports: "该方案尚无汇总报告。",
    leaders: "有效领跑者",
    before: "上年同日",
    released: "领跑者",
    revoked: "取消",
    improvements: "各品类提升（上年 → 当年）",
    ranked: "入榜标准",
    stricter: "严于基准的核心指标",
    incident: "报告重大事项",
    severity: "程度",
    learnt: "知悉时间",
    account: "经过",
    reported: "报告时间",
    minutes: "知悉至报告（分钟）",
    accounts: "经过与补充",
    supplement: "补充",
    noIncidents: "该方案没有重大事项报告。",
    parts: {
      overview: "工作概况",
      leaderLevel: "标准与领跑者水平",
      effect: "实施成效",
      organisation: "组织与人员",
      difficulties: "困难和问题",
      schemeChanges: "方案调整",
      other: "其他",
    },
  },
  EN: {
    title: "Summaries and reports",
    lead: "Bodies file a summary of seven parts, the working body reports on them to the department; major matters are reported at once (Yunnan §4(2), §6(1)).",
    summaries: "Work summaries",
    reports: "Reports on summaries",
    incidents: "Incidents",
    state: "State",
    year: "Year",
    category: "Category",
    body: "Evaluation body",
    ranking: "Ranking",
    todo: "To do",
    file: "File a summary",
    fileLead: "Its evaluation body files it once the ranking is reported.",
    correct: "Correct",
    noSummaries: "No summary in this scheme yet; bodies file them once a ranking is reported.",
    fileReport: "File a report",
    analysis: "Analysis of leader numbers and of how the sectors improve",
    which: "Summaries it aggregates",
    figuresOn: "Day of the figures",
    figuresHelp: "The day of the step when left empty.",
    acknowledge: "Take note",
    noReports: "No report in this scheme yet.",
    leaders: "Leaders in force",
    before: "A year before",
    released: "Leaders",
    revoked: "revoked",
    improvements: "Categories (year before → year)",
    ranked: "Standards ranked",
    stricter: "Core indicators stricter than the baseline",
    incident: "Report an incident",
    severity: "Severity",
    learnt: "Learnt at",
    account: "What happened",
    reported: "Reported at",
    minutes: "Minutes from learning to reporting",
    accounts: "What was told",
    supplement: "Supplement",
    noIncidents: "No incident reported in this scheme.",
    parts: {
      overview: "Overview",
      leaderLevel: "Standards and leader level",
      effect: "Effect",
      organisation: "Organisation and people",
      difficulties: "Difficulties",
      schemeChanges: "Scheme changes",
      other: "Other",
    },
  },
};
