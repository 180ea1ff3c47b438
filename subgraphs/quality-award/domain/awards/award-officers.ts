import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { type OfDivision, officerIn } from "../../../../shared/values/procedure/department-movers.ts";

/** Departments whose officers keep the awards of their divisions; Tianjin's notice is its standardisation committee's. */
export const AWARD_DEPARTMENTS = ["market-regulation", "standardisation-committee"] as const;

/** The award office (奖项管理部门) of the division that a thing belongs to. */
export const AWARD_OFFICERS: readonly Mover<OfDivision>[] = AWARD_DEPARTMENTS.map(officerIn);
