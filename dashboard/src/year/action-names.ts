import type { Language } from "../kit/language.tsx";

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  APPLY: ["申报", "Apply"],
  PASS_FORMAL_CHECK: ["通过形式审查", "Pass the formal check"],
  PASS_EXPERT_REVIEW: ["通过专家评审", "Pass the expert review"],
  POST: ["公示", "Post for publicity"],
  OBJECT: ["收到异议", "Objection"],
  CONFIRM: ["异议不成立，恢复公示", "Confirmed after an objection"],
  REFUSE: ["不予通过", "Refuse"],
  ANNOUNCE: ["公布", "Announce"],
  SUSPEND: ["暂停", "Suspend"],
  RESUME: ["恢复", "Resume"],
  WITHDRAW: ["退出或撤回", "Withdraw"],
  DRAFT: ["起草", "Draft"],
  AMEND: ["修改", "Amend"],
  SUBMIT: ["提交", "Submit"],
  RETURN: ["退回", "Return"],
  USE: ["启用", "Take into use"],
  SUPERSEDE: ["以新方案替代", "Supersede"],
  PUBLISH: ["公布", "Publish"],
  OPEN: ["启动", "Open"],
  CLOSE: ["截止", "Close"],
  COMPUTE: ["计算", "Compute"],
  REPORT: ["上报", "Report"],
  AUDIT: ["通过报告审核", "Pass the audit"],
  RELEASE: ["发布", "Release"],
  SHORTLIST: ["列入入围名单", "Put on the short list"],
  CONSENT: ["同意入围", "Consent"],
  REFUSE_CONSENT: ["拒绝入围", "Refuse consent"],
  REMOVE: ["移出名单", "Remove"],
  TAKE_OVER: ["自历史承接", "Taken over from a history"],
  DISMISS: ["认定异议不成立", "Dismiss the objection"],
  DISMISS_IN_WINDOW: ["异议不成立（期内）", "Dismissed within the window"],
  DISMISS_AFTER_WINDOW: ["异议不成立（期满）", "Dismissed after the window"],
  UPHOLD: ["认定异议成立", "Uphold the objection"],
  WINDOW_OVER: ["公示期满", "Publicity over"],
  EXPIRE: ["期满", "Expire"],
  READING_OVER: ["解释期满", "Period of the reading over"],
  REVOKE: ["取消", "Revoke"],
  REVIEW: ["开始评议", "Take up for review"],
  FILE: ["提出", "File"],
  RECEIVE: ["收到", "Receive"],
  CONSIDER: ["开始研究", "Consider"],
  ADOPT: ["采纳", "Adopt"],
  DECLINE: ["不采纳", "Decline"],
  DECLARE: ["公开", "Declare"],
  REVISE: ["以新版本修订", "Revise"],
  ENTER: ["入库", "Enter"],
  LEAVE: ["出库", "Leave"],
  ASSIGN: ["委派", "Assign"],
  GIVE_OPINION: ["出具意见", "Give an opinion"],
  CANCEL: ["取消委派", "Cancel"],
};

/** What a step is called. */
export function actionName(action: string | number, language: Language): string {
  return NAMES[String(action)]?.[language === "ZH" ? 0 : 1] ?? String(action);
}

const ROLES: Readonly<Record<string, readonly [string, string]>> = {
  WORKING_BODY: ["工作机构", "Working body"],
  EVALUATION_BODY: ["评估机构", "Evaluation body"],
  ENTERPRISE: ["企业", "Enterprise"],
  DEPARTMENT: ["市场监管部门", "Market regulation department"],
  CALENDAR: ["系统按期办理", "By itself, by the calendar"],
  PUBLIC: ["公众", "Public"],
};

/** As what somebody took a step. */
export function roleName(role: string | number, language: Language): string {
  return ROLES[String(role)]?.[language === "ZH" ? 0 : 1] ?? String(role);
}
