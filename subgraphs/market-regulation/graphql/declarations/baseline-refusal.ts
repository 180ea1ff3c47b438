import type { ProcedureRefusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Baseline } from "../../domain/declarations/compare-with-baselines.ts";
import type { BaselineSetErrorCode } from "../generated/types.ts";

export type BaselineRefusal = ProcedureRefusal<BaselineSetErrorCode, Baseline>;
