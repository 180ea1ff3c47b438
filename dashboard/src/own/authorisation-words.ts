import type { Words } from "../kit/language.tsx";

/** The words of the page of authorisations. */
export const AUTHORISATION_WORDS: Words<{
  title: string;
  lead: string;
  how: string;
  grant: string;
  grantLead: string;
  institution: string;
  institutionHelp: string;
  scope: string;
  from: string;
  until: string;
  granted: string;
  state: string;
  holds: string;
  over: string;
  withdrawn: (at: string) => string;
  step: string;
  canEnd: string;
  withdraw: string;
  withdrawLead: (institution: string, scope: string, until: string) => string;
  none: string;
}> = {
  ZH: {
    title: "授权管理",
    lead: "授权银行或部门查看本企业不公开的信息；随时可以撤回。",
    how: "授权自当日起生效，至截止日（含当日）。对方只能就授权有效期内的日期查看，每次查看都在“谁查询过本企业”中。",
    grant: "新增授权",
    grantLead: "获授权的机构自今日起可查看所选内容，直至截止日或您撤回。",
    institution: "被授权机构（机构标识）",
    institutionHelp: "填写银行或部门告知您的机构标识，例如 bank-of-example。",
    scope: "授权内容",
    from: "生效日",
    until: "截止日（含当日）",
    granted: "授权时间",
    state: "状态",
    holds: "有效",
    over: "已到期",
    withdrawn: (at) => `已于 ${at} 撤回`,
    step: "办理",
    canEnd: "可撤回",
    withdraw: "撤回授权",
    withdrawLead: (institution, scope, until) =>
      `撤回后，${institution} 立即不能再查看本企业的“${scope}”（原截止日 ${until}），也不能按过去的时点查看。授权与撤回的记录保留。`,
    none: "尚未授权任何机构。点“新增授权”，填写机构标识、内容和截止日。",
  },
  EN: {
    title: "Authorisations",
    lead: "Let banks or departments read what is not public about us; it can be taken back at any time.",
    how: "It holds from today to the last day, both included. They read it for those days only, and each reading is in “Who asked about us”.",
    grant: "Grant an authorisation",
    grantLead: "From today on the institution may read what you choose, until the last day or until you take it back.",
    institution: "Institution (its identifier)",
    institutionHelp: "As the bank or department tells you: bank-of-example, say.",
    scope: "What it may read",
    from: "From",
    until: "Last day",
    granted: "Granted at",
    state: "State",
    holds: "in force",
    over: "over",
    withdrawn: (at) => `withdrawn at ${at}`,
    step: "Step",
    canEnd: "can be withdrawn",
    withdraw: "Withdraw",
    withdrawLead: (institution, scope, until) =>
      `At once ${institution} can no longer read “${scope}” (until ${until} otherwise), nor by asking as known before. What was granted and withdrawn stays on record.`,
    none: "Nobody is authorised. Grant one: institution, what it may read, last day.",
  },
};
