import type { Words } from "../kit/language.tsx";

type Word =
  | "title"
  | "lead"
  | "body"
  | "ground"
  | "state"
  | "bodyState"
  | "origin"
  | "facts"
  | "empty"
  | "open"
  | "openLead"
  | "one"
  | "hear"
  | "statement"
  | "decide"
  | "decideLead"
  | "dismiss"
  | "nothing";

/** Words of cases against evaluation bodies. */
export const BODY_CASE_WORDS: Words<Record<Word, string> & { readonly events: Readonly<Record<string, string>> }> = {
  ZH: {
    title: "评估机构案件",
    lead: "收取费用、徇私舞弊、滥用职权等情形的评估机构退出工作（云南 §6(2)）。先听取机构意见，再作决定。",
    body: "评估机构",
    ground: "退出事由",
    state: "案件状态",
    bodyState: "机构状态",
    origin: "案件来源",
    facts: "事实",
    empty: "该方案没有评估机构案件；经认定属实的投诉会自动立案。",
    open: "立案",
    openLead: "同一事由同时只有一个案件。任何金额均不记录。",
    one: "案件",
    hear: "听取意见",
    statement: "机构意见",
    decide: "决定退出",
    decideLead: "决定即令机构退出；尚未公布的机构则不予通过，公示中的机构须待公示结束。",
    dismiss: "不予处理",
    nothing: "您现在没有可办理的事项。",
    events: { OPEN: "立案", HEAR: "听取意见", DECIDE: "决定退出", DISMISS: "不予处理" },
  },
  EN: {
    title: "Cases against evaluation bodies",
    lead: "Bodies that take a fee, favour or abuse leave the work (Yunnan §6(2)). The body is heard, then the case is decided.",
    body: "Evaluation body",
    ground: "Ground",
    state: "State of the case",
    bodyState: "State of the body",
    origin: "Arose from",
    facts: "Facts",
    empty: "No case in this scheme; a substantiated complaint opens one by itself.",
    open: "Open a case",
    openLead: "One case is open on a ground at a time. No amount is ever recorded.",
    one: "Case",
    hear: "Hear the body",
    statement: "What the body said",
    decide: "Decide that it leaves",
    decideLead:
      "The body leaves in the same step; one not announced yet is refused, one in publicity waits until that is over.",
    dismiss: "Dismiss",
    nothing: "There is nothing for you to do now.",
    events: { OPEN: "Opened", HEAR: "Heard", DECIDE: "Left the work", DISMISS: "Dismissed" },
  },
};
