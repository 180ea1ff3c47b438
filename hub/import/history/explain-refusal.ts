import type { DatabaseError } from "pg";

const CHINESE: Readonly<Record<string, string>> = {
  RECORDED_OUT_OF_ORDER: "记录时间早于已在案的记录。",
  WORKING_BODY_CANNOT_EVALUATE: "工作机构及其下属单位不得担任评估机构。",
  ENTERPRISE_BANNED: "企业在限制期内，不得参与排行和评估。",
  CONSENT_AFTER_PUBLICITY: "企业同意应早于公示。",
  PUBLICITY_NOT_OVER: "公示期尚未结束，不得发布。",
  CALENDAR_NOT_PUBLISHED: "所需年度的放假通知尚未公布，无法计算公示期。",
  OBJECTION_OPEN: "异议尚未处理完毕或已成立，不得发布。",
  OBJECTION_OUTSIDE_WINDOW: "异议不在公示期内提出。",
  OUTSIDE_VALIDITY: "不在称号有效期内。",
  TITLE_ALREADY_PUBLISHED: "称号已经发布。",
  TITLE_NOT_IN_PUBLICITY: "称号不在公示阶段。",
  TITLE_NOT_RELEASED: "称号尚未发布。",
  NO_OPEN_OBJECTION: "没有待处理的异议。",
  LIST_OF_ANOTHER: "所列名单属于其他方案。",
  RANKING_ENTRY_OF_ANOTHER: "排行条目属于其他企业或其他方案。",
  BAN_OF_ANOTHER: "限制期属于其他企业或其他方案。",
  TITLE_NOT_ON_RECORD: "登记册中没有该称号。",
  ENTERPRISE_NOT_ON_RECORD: "登记册中没有该企业。",
};

const CONSTRAINTS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  title_number_is_unique: ["a title number that was not used before was expected.", "称号编号此前已使用。"],
  title_scheme_fkey: ["a scheme that the policies name was expected.", "应为政策文件所列的方案。"],
  publicity_scheme_fkey: ["a scheme that the policies name was expected.", "应为政策文件所列的方案。"],
  enterprise_size_uscc_fkey: ["an enterprise of an earlier line was expected.", "应为前文已登记的企业。"],
  exit_case_scheme_ground_fkey: [
    "a ground of the title's own scheme was expected.",
    "应为该称号所属方案规定的退出情形。",
  ],
  title_status_scheme_ground_fkey: [
    "a ground of the title's own scheme was expected.",
    "应为该称号所属方案规定的退出情形。",
  ],
  objection_check1: ["an outcome not earlier than the objection was expected.", "异议处理结果不得早于异议提出之日。"],
  title_publication_check: [
    "a last day not earlier than the publication was expected.",
    "有效期最后一日不得早于发布日。",
  ],
};

/** What the database refused, in words for an operator; null when it is a fault of ours. */
export function explainRefusal(error: DatabaseError): { english: string; chinese: string } | null {
  const code = /^([A-Z_]+): /.exec(error.message)?.[1];
  if (error.code?.startsWith("LH") && code !== undefined) {
    return { english: error.message, chinese: `${code}：${CHINESE[code] ?? error.message}` };
  }
  // Class 22: a value that its column cannot hold. Class 23: the data breaks a constraint of the register.
  if (error.code?.startsWith("22")) {
    return {
      english: `a value that the register can hold was expected: ${error.message}.`,
      chinese: `数值超出登记册可存范围：${error.message}。`,
    };
  }
  if (!error.code?.startsWith("23")) return null;
  const known = CONSTRAINTS[error.constraint ?? ""];
  if (known !== undefined) return { english: known[0], chinese: known[1] };
  const detail = `${error.constraint ?? error.table ?? "the register"}${error.detail ? `: ${error.detail}` : ""}`;
  return { english: `it breaks ${detail}.`, chinese: `违反登记册约束 ${detail}。` };
}
