import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { SuggestionOnDay } from "../../domain/objections/suggestion.ts";
import type { SuggestionErrorCode } from "../generated/types.ts";

export type SuggestionRefusal = ProcedureRefusal<SuggestionErrorCode, SuggestionOnDay>;

const NOT_THERE: Readonly<Record<"scheme" | "suggestion", Bilingual>> = {
  scheme: { ZH: "没有此项制度。", EN: "There is no such scheme." },
  suggestion: { ZH: "没有此项建议。", EN: "There is no such suggestion." },
};

/** The refusal of what names something that is not there. */
export function suggestionNotThere(field: keyof typeof NOT_THERE): SuggestionRefusal {
  return refusal("NOT_ON_RECORD", field, NOT_THERE[field]);
}

/** The refusal of somebody who saw a suggestion as it no longer is. */
export function suggestionConflict(current: SuggestionOnDay | null): SuggestionRefusal {
  return { ...refusal("CONFLICT", "suggestion", MOVED), current };
}

const MOVED: Bilingual = {
  ZH: "此建议已由他人办理，请按现状办理。",
  EN: "Somebody has moved it since it was seen; look at how it stands and ask again.",
};
