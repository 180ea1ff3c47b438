import type { Words } from "../kit/language.tsx";

/** The words of the steps of a credit case. */
export const LOAN_ACTION_WORDS: Words<{
  on: string;
  band: string;
  product: string;
  branch: string;
  branchHelp: string;
  apply: string;
  applyLead: string;
  approve: string;
  approveLead: string;
  decision: string;
  decisionHelp: string;
  title: string;
  titleHelp: string;
  decline: string;
  payOut: string;
  payOutLead: (band: string) => string;
  correct: string;
  correctLead: string;
  close: string;
}> = {
  ZH: {
    on: "日期",
    band: "金额区间",
    product: "产品（可选）",
    branch: "分支机构（可选）",
    branchHelp: "贷款计入分支机构所在地；不选即本行所在地",
    apply: "登记申请",
    applyLead: "企业向本行申请了信贷。",
    approve: "登记授信",
    approveLead: "贷款以授信决定之日为准（SIL-09）：所依据的存档决定须与授信同日。",
    decision: "所依据的存档决定",
    decisionHelp: "不选即开始时的决定；其业务日期与授信日不同的，请先就授信日另作决定，再在此选择",
    title: "所依据的称号编号（可选）",
    titleHelp: "决定认可了多个称号时须指明一个",
    decline: "登记不予授信",
    payOut: "登记放款",
    payOutLead: (band) => `放款后本业务计为未结清，并开始贷后预警。授信区间：${band}。`,
    correct: "更正金额区间",
    correctLead: "更正自始报错的区间；原报送内容仍留存。",
    close: "登记结清",
  },
  EN: {
    on: "Day",
    band: "Band",
    product: "Product (optional)",
    branch: "Branch (optional)",
    branchHelp: "The loan counts where the branch is; where the bank is when none is chosen",
    apply: "Report the application",
    applyLead: "The enterprise applied for a credit.",
    approve: "Report that it is granted",
    approveLead: "The day of the credit decision decides (SIL-09): the decision of record is about that same day.",
    decision: "Rests on the decision of record",
    decisionHelp:
      "Left out, the one that the case began with; where that is about another day, take one about this day first",
    title: "Number of the title (optional)",
    titleHelp: "Name one where the decision counted several",
    decline: "Report that it is declined",
    payOut: "Report the payment",
    payOutLead: (band) => `From then on the loan is outstanding and watched. Granted: ${band}.`,
    correct: "Correct the band",
    correctLead: "For a band that was reported wrongly; what was reported before stays on record.",
    close: "Report the end",
  },
};
