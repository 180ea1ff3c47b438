import type { Words } from "../kit/language.tsx";

/** Words of the steps of an exit case. */
interface ExitOfferWords {
  readonly steps: Readonly<
    Record<
      | "ADD_EVIDENCE"
      | "NOTIFY"
      | "REPLY"
      | "ORDER"
      | "DECIDE"
      | "DISMISS"
      | "PUBLICISE"
      | "REPORT"
      | "ENTER_CREDIT"
      | "CLOSE",
      string
    >
  >;
  readonly description: string;
  readonly file: string;
  readonly dated: string;
  readonly source: string;
  readonly sourceHelp: string;
  readonly effectiveOn: string;
  readonly effectiveHelp: string;
  readonly decideLead: string;
  readonly reasonHelp: string;
  readonly fraud: string;
  readonly fraudHelp: string;
  readonly reference: string;
  readonly sentTo: string;
  readonly notifyLead: string;
}

/** Words of the steps of an exit case, in both languages. */
export const EXIT_OFFER_WORDS: Words<ExitOfferWords> = {
  ZH: {
    steps: {
      ADD_EVIDENCE: "补充证据",
      NOTIFY: "告知企业",
      REPLY: "答复",
      ORDER: "要求取消",
      DECIDE: "决定取消",
      DISMISS: "不予取消",
      PUBLICISE: "登记公示",
      REPORT: "登记报监管部门",
      ENTER_CREDIT: "登记纳入信用体系",
      CLOSE: "办结",
    },
    description: "说明",
    file: "文件",
    dated: "材料日期",
    source: "来源部门代码",
    sourceHelp: "材料来自其他部门时填写。",
    effectiveOn: "生效之日",
    effectiveHelp: "须在称号有效期内；留空则自决定公示之日起生效（SIL-14）。",
    decideLead: "决定后称号自生效之日起被取消；方案规定限制期的，同时开始限制期。此步不可撤回。",
    reasonHelp: "情形为“其他原因”时必填。",
    fraud: "认定弄虚作假",
    fraudHelp: "情形为“弄虚作假或诚信问题”时选择；天津方案仅以弄虚作假为由取消。",
    reference: "文号或地址",
    sentTo: "送往",
    notifyLead: "企业自此可以答复。原文未规定答复期限（SIL-21），作出决定前均可答复。",
  },
  EN: {
    steps: {
      ADD_EVIDENCE: "Add evidence",
      NOTIFY: "Notify the enterprise",
      REPLY: "Reply",
      ORDER: "Require cancellation",
      DECIDE: "Cancel the title",
      DISMISS: "Dismiss",
      PUBLICISE: "Record publicity",
      REPORT: "Record the report to regulators",
      ENTER_CREDIT: "Record the credit entry",
      CLOSE: "Close",
    },
    description: "What it shows",
    file: "File",
    dated: "Day of the piece",
    source: "Code of the department it comes from",
    sourceHelp: "Only when it comes from another department.",
    effectiveOn: "First day of effect",
    effectiveHelp: "Within the validity; from the day of its publicity when left empty (SIL-14).",
    decideLead:
      "The title counts as revoked from the day of effect; where the scheme has a ban, it begins. This cannot be taken back.",
    reasonHelp: "Needed with the ground “other reasons”.",
    fraud: "Fraud was found",
    fraudHelp: "With the ground “fraud or integrity problem”; in Tianjin only fraud is a ground.",
    reference: "Number or address",
    sentTo: "Sent to",
    notifyLead:
      "The enterprise can reply from now on. No text sets a period for the reply (SIL-21); it can reply until the decision.",
  },
};
