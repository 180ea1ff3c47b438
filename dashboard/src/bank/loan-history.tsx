import { Descriptions, Flex, Timeline } from "antd";
import type { ReactNode } from "react";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { CaseStateTag } from "./case-state-tag.tsx";
import type { CreditCase } from "./credit-case.ts";
import { BANDS } from "./credit-words.ts";

const WORDS: Words<{
  state: string;
  since: (day: string) => string;
  recorded: string;
  steps: string;
  checked: string;
  decision: string;
  applied: string;
  branch: (branch: string | null) => string;
  product: (product: string | null) => string;
  approved: string;
  rests: (title: string) => string;
  restsNot: string;
  paid: string;
  closed: string;
  declined: string;
}> = {
  ZH: {
    state: "状态",
    since: (day) => `自 ${day}`,
    recorded: "最近报送",
    steps: "步骤数",
    checked: "核查",
    decision: "存档决定",
    applied: "申请",
    branch: (branch) => (branch === null ? "本行直接办理" : `分支机构 ${branch}`),
    product: (product) => (product === null ? "未指明产品" : `产品 ${product}`),
    approved: "授信",
    rests: (title) => `依据称号 ${title}`,
    restsNot: "不依据任何称号（决定未判定符合）",
    paid: "放款",
    closed: "结清",
    declined: "不予授信",
  },
  EN: {
    state: "State",
    since: (day) => `since ${day}`,
    recorded: "Last reported",
    steps: "Steps",
    checked: "Checked",
    decision: "Decision of record",
    applied: "Applied for",
    branch: (branch) => (branch === null ? "at the bank itself" : `at branch ${branch}`),
    product: (product) => (product === null ? "no product named" : `product ${product}`),
    approved: "Granted",
    rests: (title) => `rests on title ${title}`,
    restsNot: "rests on no title: the decision gave no yes",
    paid: "Paid out",
    closed: "Closed",
    declined: "Declined",
  },
};

/** How a credit case stands, and the steps that led there. */
export function LoanHistory({ creditCase }: { readonly creditCase: CreditCase }): ReactNode {
  const words = useWords(WORDS);
  const { state, stateSince, recordedAt, revision } = creditCase;
  return (
    <Flex vertical gap={16}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: "state",
            label: words.state,
            children: (
              <span>
                <CaseStateTag state={state} /> {words.since(stateSince)}
              </span>
            ),
          },
          { key: "recorded", label: words.recorded, children: instantText(recordedAt) },
          { key: "steps", label: words.steps, children: String(revision) },
        ]}
      />
      <Timeline items={useEvents(creditCase)} />
    </Flex>
  );
}

function useEvents({ decision, state, stateSince, application, approval, loan }: CreditCase) {
  const words = useWords(WORDS);
  const bands = useWords(BANDS);
  const { language } = useLanguage();
  const happened = (title: string, day: string | null, detail: ReactNode) => ({
    key: title,
    content: (
      <span>
        <strong>{title}</strong> {day}
        <br />
        {detail}
      </span>
    ),
  });
  const record = (id: string) => (
    <DeskLink to={`/decisions/credit/${id}`}>
      {words.decision} {id.slice(0, 8)}…
    </DeskLink>
  );
  return [
    happened(words.checked, null, record(decision)),
    ...(application === null
      ? []
      : [
          happened(
            words.applied,
            application.appliedOn,
            `${bands[application.band]} · ${words.product(application.product)} · ${words.branch(application.branch)} · ${jurisdictionName(application.division, language)}`,
          ),
        ]),
    ...(approval === null
      ? []
      : [
          happened(
            words.approved,
            approval.decidedOn,
            <>
              {bands[approval.band]} · {approval.title === null ? words.restsNot : words.rests(approval.title)} ·{" "}
              {record(approval.decision)}
            </>,
          ),
        ]),
    ...(state === "DECLINED" ? [happened(words.declined, stateSince, null)] : []),
    ...(loan === null
      ? []
      : [happened(words.paid, loan.paidOutOn, `${bands[loan.band]} · ${jurisdictionName(loan.division, language)}`)]),
    ...(loan === null || loan.closedOn === null ? [] : [happened(words.closed, loan.closedOn, null)]),
  ];
}
