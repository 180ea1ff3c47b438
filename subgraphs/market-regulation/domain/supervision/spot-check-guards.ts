import type { ActionReason, Guard } from "../../../../shared/values/procedure/state-machine.ts";
import type { SpotCheckFacts } from "./spot-check.ts";
import { BELOW_DECLARED, JUDGED_BY_DECLARED } from "./supervision-clauses.ts";

const NOT_KNOWN: ActionReason = {
  code: "FINDING_NOT_KNOWN",
  message: {
    ZH: "核心指标尚未全部检验，或计量单位与公开的不同，无法判定。",
    EN: "It cannot be told yet: a core indicator was not measured, or a unit is not the declared one.",
  },
};

/** Everything measured meets what was declared. */
export const meetsDeclared: Guard<SpotCheckFacts> = {
  name: "meets-declared-level",
  refusal: {
    code: "INDICATOR_BELOW",
    message: { ZH: "有指标低于公开的水平。", EN: "An indicator was measured below what is declared." },
  },
  doubt: NOT_KNOWN,
  citation: JUDGED_BY_DECLARED,
  check: ({ meets }) => ({ truth: meets }),
};

/** Something measured is below what was declared. */
export const fallsShort: Guard<SpotCheckFacts> = {
  name: "falls-short-of-declared-level",
  refusal: {
    code: "NO_INDICATOR_BELOW",
    message: { ZH: "没有指标低于公开的水平。", EN: "No indicator was measured below what is declared." },
  },
  doubt: NOT_KNOWN,
  citation: BELOW_DECLARED,
  check: ({ meets }) => ({ truth: meets === null ? null : !meets }),
};
