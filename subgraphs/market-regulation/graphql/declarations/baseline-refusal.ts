import type { Baseline } from "../../domain/declarations/compare-with-baselines.ts";
import type { BaselineSetErrorCode } from "../generated/types.ts";
import type { ProcedureRefusal } from "../procedure/procedure-answer.ts";

export type BaselineRefusal = ProcedureRefusal<BaselineSetErrorCode, Baseline>;
