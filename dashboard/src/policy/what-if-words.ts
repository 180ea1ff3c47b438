import type { Words } from "../kit/language.tsx";

type FormWords = Record<
  | "what"
  | "measure"
  | "file"
  | "own"
  | "day"
  | "place"
  | "everywhere"
  | "grounds"
  | "run"
  | "running"
  | "reset"
  | "demo"
  | "unchanged"
  | "credit"
  | "procurement"
  | "award"
  | "part"
  | "whole",
  string
> & { readonly changed: (n: number) => string };

/** Words of the form in which a change is tried. */
export const FORM_WORDS: Words<FormWords> = {
  ZH: {
    what: "试算内容",
    measure: "部门的措施",
    file: "政策文件",
    own: "打开本机文件",
    day: "所问日期",
    place: "地区",
    everywhere: "全部地区",
    grounds: "含仅理由或条款变化者",
    run: "试算",
    running: "试算中",
    reset: "恢复原文",
    demo: "示例数据日期",
    unchanged: "尚未修改",
    credit: "信贷支持",
    procurement: "政府采购优先、补助优先",
    award: "奖项采信",
    part: "跳到",
    whole: "文件开头",
    changed: (n) => `已修改 ${n} 行`,
  },
  EN: {
    what: "What is tried",
    measure: "A department's measure",
    file: "Policy file",
    own: "Open a file of this computer",
    day: "Day asked about",
    place: "Place",
    everywhere: "Everywhere",
    grounds: "Also where only reasons or clauses change",
    run: "Try it",
    running: "Trying",
    reset: "Back to the text on record",
    demo: "Demonstration day",
    unchanged: "Nothing changed yet",
    credit: "Credit support",
    procurement: "Procurement preference, subsidies",
    award: "Award adoption",
    part: "Go to",
    whole: "Beginning of the file",
    changed: (n) => `${n} lines changed`,
  },
};
