import type { ConductPlanQuery } from "../../generated/conduct.ts";

/** A plan, as its part of the page asks for it. */
export type Plan = NonNullable<ConductPlanQuery["spotCheckPlan"]>;
