import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { ObjectionOnDay } from "../../domain/objections/objection.ts";
import type { ObjectionErrorCode } from "../generated/types.ts";

export type ObjectionRefusal = ProcedureRefusal<ObjectionErrorCode, ObjectionOnDay>;

const NOT_THERE: Readonly<Record<"publicity" | "against" | "objection" | "secret", Bilingual>> = {
  publicity: { ZH: "没有此项公示。", EN: "There is no such publicity." },
  against: { ZH: "该公示中没有此对象。", EN: "The publicity does not show what is objected to." },
  objection: { ZH: "没有此项异议。", EN: "There is no such objection." },
  secret: { ZH: "没有以此查询码提出的异议。", EN: "No objection was filed under this secret." },
};

/** The refusal of what names something that is not there. */
export function objectionNotThere(field: keyof typeof NOT_THERE): ObjectionRefusal {
  return refusal("NOT_ON_RECORD", field, NOT_THERE[field]);
}

/** The refusal of somebody who saw an objection as it no longer is. */
export function objectionConflict(field: string, current: ObjectionOnDay | null): ObjectionRefusal {
  return { ...refusal("CONFLICT", field, MOVED), current };
}

const MOVED: Bilingual = {
  ZH: "此异议已由他人办理，请按现状办理。",
  EN: "Somebody has moved it since it was seen; look at how it stands and ask again.",
};
