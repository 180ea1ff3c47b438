import type { FilerKind } from "../../generated/open.ts";
import type { Language } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { FILERS } from "../kit/words/supervision-words.ts";
import { textOf } from "./filing-form.tsx";

/** Who files something; whoever wants to stay unnamed gives neither name nor contact. */
export function filerFields(language: Language): readonly StepField[] {
  const zh = language === "ZH";
  return [
    {
      name: "kind",
      kind: "choice",
      required: true,
      initial: "PUBLIC",
      label: zh ? "提出人类别" : "You are",
      choices: Object.entries(FILERS[language]).map(([value, label]) => ({ value, label })),
    },
    {
      name: "name",
      kind: "text",
      maxLength: 200,
      label: zh ? "姓名或名称（可不填）" : "Name (may be left out)",
      help: zh ? "与内容分开保存，仅经办人可见。" : "Kept apart; only those who handle it see it.",
    },
    { name: "contact", kind: "text", maxLength: 200, label: zh ? "联系方式（可不填）" : "Contact (may be left out)" },
  ];
}

/** Who files, as the hub takes it. */
export function filerOf(filled: Readonly<Record<string, unknown>>) {
  const given = textOf(filled, "kind");
  const kind = KIND_CODES.find((each) => each === given) ?? "PUBLIC";
  const name = textOf(filled, "name");
  const contact = textOf(filled, "contact");
  return { kind, ...(name !== "" && { name }), ...(contact !== "" && { contact }) };
}

const KIND_CODES: readonly FilerKind[] = [
  "PUBLIC",
  "ENTERPRISE",
  "CONSUMER_ASSOCIATION",
  "MEDIA",
  "CHAMBER",
  "DEPARTMENT",
];
