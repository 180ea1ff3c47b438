import type { Citation } from "../../../../shared/values/policy.ts";

const yunnan = (clause: string): Citation => ({ document: "yunnan-2020-9", clause, basis: "TEXT" });
const tianjin = (clause: string): Citation => ({ document: "tianjin-2021", clause, basis: "TEXT" });

export const KEY_FIELDS: readonly Citation[] = [yunnan("§3(1)"), tianjin("§3(3)1")];
/** The text of Yunnan names five groups of key fields. */
export const KEY_FIELD_GROUPS = yunnan("§3(1)");
export const CALL: readonly Citation[] = [yunnan("§3(4)1"), tianjin("§3(3)2")];
/** Evaluation bodies write the schemes. */
export const WRITING: readonly Citation[] = [yunnan("§3(3)2"), tianjin("§3(3)2")];
/** A scheme sets what is scored, and with which weight. */
export const WEIGHTS = yunnan("§3(2)");
/** The evaluation body states the cycle. */
export const CYCLE = tianjin("§3(3)3");
/** Formal check first, expert review after it. */
export const REVIEW: readonly Citation[] = [yunnan("§3(4)2"), tianjin("§3(3)2")];
export const EXPERTS = yunnan("§3(4)2");
/** What was reviewed is publicised, then announced; with an objection experts look again. */
export const PUBLICITY: readonly Citation[] = [yunnan("§3(4)3"), tianjin("§3(3)2")];
export const TEN_WORKING_DAYS = yunnan("§3(4)3");
/** Ranking follows the fixed scheme. */
export const FIXED_SCHEME: readonly Citation[] = [yunnan("§3(4)4")];
/** Schemes and bodies are adjusted dynamically. */
export const ADJUSTING: readonly Citation[] = [yunnan("§6(2)")];
