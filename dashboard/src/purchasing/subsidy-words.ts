import type {
  SubsidyKind,
  SubsidyProgrammeState,
  SubsidyProvision,
  SuppliedScheme,
} from "../../generated/purchasing.ts";
import type { Words } from "../kit/language.tsx";

/** What a notice says of a subsidy. */
export const PROVISIONS: Words<Record<SubsidyProvision, string>> = {
  ZH: { PRIORITY: "优先支持", TO_BE_STUDIED: "研究制定", NONE: "未规定", UNKNOWN: "无法判定" },
  EN: { PRIORITY: "Supported first", TO_BE_STUDIED: "To be studied", NONE: "None provided", UNKNOWN: "Not known" },
};

/** Whom a programme supports. */
export const SUBSIDY_KINDS: Words<Record<SubsidyKind, string>> = {
  ZH: { LEADER: "领跑者企业", SERVICE_BODY: "服务机构" },
  EN: { LEADER: "Leader enterprises", SERVICE_BODY: "Service bodies" },
};

/** States of a programme. */
export const PROGRAMME_STATES: Words<Record<SubsidyProgrammeState, string>> = {
  ZH: { OPEN: "受理中", CLOSED: "已截止", LISTED: "已公布名单" },
  EN: { OPEN: "Open", CLOSED: "Closed", LISTED: "List published" },
};

/** What a service body supplies. */
export const SUPPLIED_SCHEMES: Words<Record<SuppliedScheme, string>> = {
  ZH: { LEADER_EVALUATION_SCHEME: "领跑者评估方案", BENCHMARKING_SCHEME: "对标达标方案" },
  EN: { LEADER_EVALUATION_SCHEME: "Evaluation scheme for leaders", BENCHMARKING_SCHEME: "Benchmarking scheme" },
};
