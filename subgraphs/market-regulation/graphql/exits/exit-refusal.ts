import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import type { AvailableAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { ExitCaseOnDay } from "../../domain/exits/exit-case.ts";
import type { ExitCaseErrorCode } from "../generated/types.ts";

/** Why nothing was done with a case. */
export interface ExitRefusal extends ProcedureRefusal<ExitCaseErrorCode, ExitCaseOnDay> {
  /** Left out where the input itself is at fault. */
  readonly citations?: readonly Citation[];
}

const MESSAGES = {
  NOT_ON_RECORD: { ZH: "没有可供您查看的此项记录。", EN: "There is none with this id that the caller may see." },
  EVIDENCE_MISSING: { ZH: "请至少列明一份证据。", EN: "At least one piece of evidence is named." },
  GROUND_NOT_IN_SCHEME: { ZH: "该方案没有此取消情形。", EN: "The scheme's text has no such ground." },
  TITLE_NOT_CANCELLABLE: {
    ZH: "该称号尚未发布或已被取消。",
    EN: "The title was never released, or is revoked already.",
  },
  OUTSIDE_VALIDITY: {
    ZH: "取消的生效日应在称号有效期内。",
    EN: "A cancellation takes effect on a day on which the title is in force.",
  },
  STATE_DOES_NOT_ALLOW: {
    ZH: "当前状态不允许此操作。",
    EN: "The procedure has no such step from the present state.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A refusal by its code. */
export function exitRefusal(code: keyof typeof MESSAGES, field: string): ExitRefusal {
  return refusal(code, field, MESSAGES[code]);
}

/** Whether the database's outcome has words of its own. */
export function isExitOutcome(outcome: string): outcome is keyof typeof MESSAGES {
  return Object.hasOwn(MESSAGES, outcome);
}

/** The refusal of somebody who saw a case as it no longer is. */
export function exitConflict(current: ExitCaseOnDay | null): ExitRefusal {
  const message = {
    ZH: "此案件已被他人更改，请按现状办理。",
    EN: "Somebody has changed the case since it was seen; look at how it stands and ask again.",
  };
  return { ...refusal("CONFLICT", "exitCase", message), current };
}

/** The refusal of a second case of one title and ground. */
export function caseUnderWay(current: ExitCaseOnDay | null): ExitRefusal {
  const message = {
    ZH: "该称号同一情形的案件正在办理。",
    EN: "A case of this title and ground is under way.",
  };
  return { ...refusal("CASE_UNDER_WAY", "title", message), current };
}

/** Why the table does not let an event happen, each reason at the place of the input that it is about. */
export function refusalsOf({ reasons, citations }: AvailableAction, thing: "title" | "exitCase"): ExitRefusal[] {
  return reasons.map(({ code, message }) => ({
    // The enum has every code that a guard can give; a test holds the two together.
    ...refusal(code as ExitCaseErrorCode, FIELDS[code] ?? thing, message),
    citations,
  }));
}

const FIELDS: Readonly<Record<string, string>> = {
  DAY_OUT_OF_ORDER: "on",
  OUTSIDE_VALIDITY: "effectiveOn",
  REASON_MISSING: "reason",
  FRAUD_NOT_FOUND: "fraud",
  GROUND_NOT_IN_SCHEME: "ground",
};
