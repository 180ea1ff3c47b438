import type { Language } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";

const WORDS = {
  ZH: {
    on: "办理日期",
    onHelp: "不填即今天；可补记过去的日期。",
    reason: "理由",
    remark: "办理说明",
  },
  EN: {
    on: "Day of the step",
    onHelp: "Today when left empty; an earlier day can be recorded later.",
    reason: "Reason",
    remark: "Remark",
  },
};

/** The day of a step, which may lie in the past. */
export function onField(language: Language): StepField {
  return { name: "on", kind: "day", label: WORDS[language].on, help: WORDS[language].onHelp };
}

/** Why a step is taken. */
export function reasonField(language: Language, name = "reason", required = true): StepField {
  return { name, kind: "long", label: WORDS[language].reason, required, maxLength: 2_000 };
}

/** What is noted with a step. */
export function remarkField(language: Language): StepField {
  return { name: "remark", kind: "long", label: WORDS[language].remark, maxLength: 2_000 };
}
