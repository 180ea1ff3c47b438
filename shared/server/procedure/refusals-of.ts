import type { ActionReason, Bilingual } from "../../values/procedure/state-machine.ts";
import { type ProcedureRefusal, refusal } from "./procedure-answer.ts";

/** Why a table does not let an event happen; the enum of the thing has every code that its guards can give. */
export function refusalsOf<Code extends string>(
  reasons: readonly ActionReason[],
  field: string,
): ProcedureRefusal<Code, never>[] {
  return reasons.map(({ code, message }) => refusal(code as Code, code === "DAY_OUT_OF_ORDER" ? "on" : field, message));
}

/** The refusal of whoever saw a thing before somebody else moved it, with how it stands now. */
export function conflict<Thing>(current: Thing | null): ProcedureRefusal<"CONFLICT", Thing> {
  return { ...refusal("CONFLICT", "ifRevision", CHANGED_MEANWHILE), current };
}

/** An outcome that the database should not have told. */
export function unexpected(outcome: string): Error {
  return new Error(`An outcome of the procedure was expected; ${outcome} came.`);
}

const CHANGED_MEANWHILE: Bilingual = {
  ZH: "已有他人先行办理；current 为当前状态。",
  EN: "Somebody else was quicker; `current` is how it stands now.",
};
