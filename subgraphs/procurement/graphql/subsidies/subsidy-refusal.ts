import { type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { ServiceRecord, SubsidyApplication, SubsidyProgramme } from "../../domain/subsidies/subsidy.ts";
import type {
  ServiceRecordErrorCode,
  SubsidyApplicationErrorCode,
  SubsidyProgrammeErrorCode,
} from "../generated/types.ts";

export type ProgrammeRefusal = ProcedureRefusal<SubsidyProgrammeErrorCode, SubsidyProgramme>;
export type ApplicationRefusal = ProcedureRefusal<SubsidyApplicationErrorCode, SubsidyApplication>;
export type ServiceRefusal = ProcedureRefusal<ServiceRecordErrorCode, ServiceRecord>;

/** The refusal of a thing that is not there, or not for this caller to see. */
export function notOnRecord(field: string): ProcedureRefusal<"NOT_ON_RECORD", never> {
  return refusal("NOT_ON_RECORD", field, NOT_ON_RECORD);
}

/** The refusal of a list that somebody's application overtook. */
export function applicationsChanged(): ProcedureRefusal<"APPLICATIONS_CHANGED", never> {
  return refusal("APPLICATIONS_CHANGED", "programme", CHANGED);
}

const NOT_ON_RECORD: Bilingual = { ZH: "没有此记录。", EN: "There is none of this id." };
const CHANGED: Bilingual = {
  ZH: "公布期间有申请发生变化，请重新公布。",
  EN: "Something happened to an application meanwhile; publish again.",
};
