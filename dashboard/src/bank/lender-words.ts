import type { Words } from "../kit/language.tsx";

/** The words of lenders, branches and products. */
export const LENDER_WORDS: Words<{
  tenant: string;
  tenantHelp: string;
  uscc: string;
  name: string;
  kind: string;
  division: string;
  divisionHelp: string;
  from: string;
  fromHelp: string;
  endOn: string;
  code: string;
  codeHelp: string;
  since: string;
  branches: string;
  noBranches: string;
  actions: string;
  state: string;
  change: string;
  end: string;
  endLead: string;
  branchState: string;
  branchChange: string;
  branchEnd: string;
}> = {
  ZH: {
    tenant: "机构标识",
    tenantHelp: "该机构登录时所用的标识，如 bank-of-example",
    uscc: "统一社会信用代码",
    name: "名称",
    kind: "机构类别",
    division: "所在地（行政区划代码）",
    divisionHelp: "6 位，如 530100；须在本部门辖区内",
    from: "起始日",
    fromHelp: "自该日起按此登记；此前的登记仍适用于更早的日期",
    endOn: "终止日",
    code: "代码",
    codeHelp: "由机构自定，至多 64 个字符",
    since: "自",
    branches: "分支机构",
    noBranches: "未登记分支机构",
    actions: "办理",
    state: "登记机构",
    change: "变更登记",
    end: "注销",
    endLead: "自该日起不再登记在册；此前的记录保留。",
    branchState: "登记分支机构",
    branchChange: "变更",
    branchEnd: "注销",
  },
  EN: {
    tenant: "Tenant",
    tenantHelp: "As what it signs in, such as bank-of-example",
    uscc: "Credit code",
    name: "Name",
    kind: "Kind",
    division: "Where it is (division code)",
    divisionHelp: "Six digits, such as 530100; one in which you act",
    from: "From",
    fromHelp: "Holds from that day; what was stated before holds for earlier days",
    endOn: "First day without it",
    code: "Code",
    codeHelp: "The lender's own, at most 64 characters",
    since: "since",
    branches: "Branches",
    noBranches: "No branch on record",
    actions: "Steps",
    state: "Put a lender on record",
    change: "Restate",
    end: "End",
    endLead: "From that day it is on record no more; what was before stays.",
    branchState: "Put a branch on record",
    branchChange: "Restate",
    branchEnd: "End",
  },
};
