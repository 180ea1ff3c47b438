import type { Words } from "../kit/language.tsx";

type Word =
  | "title"
  | "lead"
  | "reminders"
  | "remindersLead"
  | "noReminders"
  | "kind"
  | "what"
  | "due"
  | "days"
  | "open"
  | "exits"
  | "noExits"
  | "allExits"
  | "duties"
  | "noDuties"
  | "allDuties"
  | "flags"
  | "noFlags"
  | "allFlags"
  | "complaints"
  | "noComplaints"
  | "allComplaints"
  | "objections"
  | "objectionsLead"
  | "lists"
  | "schemes"
  | "running"
  | "over"
  | "unknownEnd"
  | "openObjections"
  | "dismissed"
  | "upheld"
  | "state"
  | "count"
  | "publicities";

/** Words of the desk of who handles exits and supervision. */
export const DESK_WORDS: Words<
  Record<Word, string> & { readonly atLeast: (count: number) => string; readonly late: (days: number) => string }
> = {
  ZH: {
    title: "退出与监督工作台",
    lead: "等待办理的事项：提醒、案件、取消后的事项、复核标记、投诉与异议。",
    reminders: "待办提醒",
    remindersLead: "因日期到来而须有人办理的事项，按到期日排列。",
    noReminders: "没有等待办理的提醒。",
    kind: "类型",
    what: "事项",
    due: "到期日",
    days: "已过天数",
    open: "查看",
    exits: "退出案件",
    noExits: "没有退出案件；可在“退出案件”中立案。",
    allExits: "全部退出案件",
    duties: "取消后未完成事项",
    noDuties: "没有未完成事项。",
    allDuties: "全部未完成事项",
    flags: "待复核标记",
    noFlags: "没有待复核的标记。",
    allFlags: "全部复核标记",
    complaints: "投诉举报",
    noComplaints: "没有投诉举报；收到的投诉可在“投诉举报”中录入。",
    allComplaints: "全部投诉举报",
    objections: "公示与异议",
    objectionsLead: "异议在所属公示中办理。",
    lists: "名单公示",
    schemes: "机构和方案公示",
    running: "公示中",
    over: "公示期满",
    unknownEnd: "末日未知",
    openObjections: "未处理异议",
    dismissed: "不成立",
    upheld: "成立",
    state: "状态",
    count: "数量",
    publicities: "查看公示",
    atLeast: (count) => `${count} 以上`,
    late: (days) => `${days} 天`,
  },
  EN: {
    title: "Exits and supervision",
    lead: "What waits: reminders, cases, duties after cancellations, flags, complaints and objections.",
    reminders: "Reminders",
    remindersLead: "What somebody has to do because a day has come, by that day.",
    noReminders: "Nothing waits.",
    kind: "Kind",
    what: "What",
    due: "Due on",
    days: "Days since",
    open: "Open",
    exits: "Exit cases",
    noExits: "No exit case; open one among the exit cases.",
    allExits: "All exit cases",
    duties: "Duties open after cancellations",
    noDuties: "Nothing is outstanding.",
    allDuties: "All outstanding duties",
    flags: "Flags to be reviewed",
    noFlags: "Nothing is to be reviewed.",
    allFlags: "All review flags",
    complaints: "Complaints",
    noComplaints: "No complaint; record one that you received among the complaints.",
    allComplaints: "All complaints",
    objections: "Publicity and objections",
    objectionsLead: "Objections are handled in their publicity.",
    lists: "Lists",
    schemes: "Bodies and schemes",
    running: "Running",
    over: "Over",
    unknownEnd: "Last day not known",
    openObjections: "Objections open",
    dismissed: "Dismissed",
    upheld: "Upheld",
    state: "State",
    count: "Count",
    publicities: "See publicity",
    atLeast: (count) => `${count} or more`,
    late: (days) => `${days} days`,
  },
};
