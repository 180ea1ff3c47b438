import { useSession } from "../session/session.tsx";
import { jurisdictionChoices } from "./jurisdictions.ts";
import { useLanguage } from "./language.tsx";
import type { StepField } from "./step-fields.tsx";

/** The division for which somebody takes a step: one of their own, filled in where there is only one. */
export function usePlaceField(label: string): StepField {
  const { language } = useLanguage();
  const { viewer } = useSession();
  const choices = jurisdictionChoices(language, viewer?.jurisdictions);
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return {
    name: "jurisdiction",
    label,
    kind: "choice",
    required: true,
    choices,
    ...(only !== undefined && { initial: only }),
  };
}
