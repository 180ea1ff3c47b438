import type { Words } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";

/** Words that many steps share. */
interface StepWords {
  readonly on: string;
  readonly onHelp: string;
  readonly text: string;
  readonly reason: string;
  readonly noNames: string;
}

/** Words that many steps share, in both languages. */
export const STEP_WORDS: Words<StepWords> = {
  ZH: {
    on: "办理日期",
    onHelp: "留空即为今天；可补记过去的日期，不得晚于今天。",
    text: "内容",
    reason: "理由",
    noNames: "请勿写入投诉人的姓名或任何可识别其身份的信息。",
  },
  EN: {
    on: "Day",
    onHelp: "Today when left empty; a past day can be put on record, a day to come cannot.",
    text: "Words",
    reason: "Reason",
    noNames: "Name no reporter here, nor anything by which one could be known.",
  },
};

/** The day of a step, today when left empty. */
export function dayField(words: StepWords): StepField {
  return { name: "on", label: words.on, kind: "day", help: words.onHelp };
}
