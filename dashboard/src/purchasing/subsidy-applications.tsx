import { type ReactNode, useEffect } from "react";
import {
  PurchasingSubsidyApplicationAcceptDocument,
  PurchasingSubsidyApplicationRefuseDocument,
  PurchasingSubsidyApplicationsDocument,
  type PurchasingSubsidyApplicationsQuery,
  PurchasingSubsidyApplicationWithdrawDocument,
} from "../../generated/purchasing.ts";
import { Actions } from "../kit/actions.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { APPLICATION_STATES } from "../kit/words/department-words.ts";

type Application = NonNullable<PurchasingSubsidyApplicationsQuery["subsidyApplications"]>["edges"][number]["node"];

const WORDS: Words<{
  name: string;
  empty: string;
  applicant: string;
  programme: string;
  statement: string;
  appliedOn: string;
  state: string;
  reason: string;
  steps: string;
  accept: string;
  refuse: string;
  withdraw: string;
  withdrawLead: string;
  reasonHelp: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    name: "补助申请",
    empty: "没有申请。受理期内，企业和评估机构可在补助项目页面提出申请。",
    applicant: "申请人",
    programme: "项目",
    statement: "申请说明",
    appliedOn: "申请日",
    state: "状态",
    reason: "不予受理的理由",
    steps: "办理",
    accept: "受理",
    refuse: "不予受理",
    withdraw: "撤回",
    withdrawLead: "撤回后，受理期内可以再次申请。",
    reasonHelp: "申请人可以看到。",
    on: "办理日期",
    onHelp: "留空为今天。",
  },
  EN: {
    name: "Applications",
    empty: "No application. Enterprises and evaluation bodies apply on the page of an open programme.",
    applicant: "Applicant",
    programme: "Programme",
    statement: "What the applicant says",
    appliedOn: "Applied on",
    state: "State",
    reason: "Refused because",
    steps: "Steps",
    accept: "Accept",
    refuse: "Refuse",
    withdraw: "Withdraw",
    withdrawLead: "After that you can apply again while applications are taken.",
    reasonHelp: "The applicant reads it.",
    on: "Day",
    onHelp: "Empty for today.",
  },
};

/** Applications for subsidies: one's own, or to the finance department those of its divisions. */
export function SubsidyApplications(props: {
  /** Null for all programmes. */
  readonly programme: string | null;
  /** Changes when the applications are to be asked anew. */
  readonly version?: number;
  readonly onDone?: () => void;
}): ReactNode {
  const { programme, version = 0, onDone } = props;
  const words = useWords(WORDS);
  const states = useWords(APPLICATION_STATES);
  const { language } = useLanguage();
  const list = useList(
    PurchasingSubsidyApplicationsDocument,
    { programme, language },
    (data) => data.subsidyApplications,
  );
  const names = useEnterpriseNames((list.rows ?? []).map(({ uscc }) => uscc));
  const { again } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the page says so, not when the list moves.
  useEffect(() => {
    if (version > 0) again();
  }, [version]);
  const columns: readonly Column<Application>[] = [
    {
      key: "applicant",
      title: words.applicant,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
      width: 210,
    },
    ...(programme === null ? [programmeColumn(words.programme)] : []),
    { key: "state", title: words.state, value: ({ state }) => states[state], width: 110 },
    { key: "appliedOn", title: words.appliedOn, value: ({ appliedOn }) => appliedOn, width: 110 },
    { key: "statement", title: words.statement, value: ({ statement }) => statement, width: 260 },
    { key: "reason", title: words.reason, value: ({ reason }) => reason },
    {
      key: "steps",
      title: words.steps,
      value: () => null,
      render: (application) => (
        <Steps
          application={application}
          onDone={() => {
            again();
            onDone?.();
          }}
        />
      ),
      width: 220,
    },
  ];
  return <DataTable name={words.name} list={list} columns={columns} rowKey={({ id }) => id} empty={words.empty} />;
}

function programmeColumn(title: string): Column<Application> {
  return {
    key: "programme",
    title,
    value: ({ programme }) => programme.title,
    render: ({ programme }) => (
      <DeskLink to={`/subsidies/${encodeURIComponent(programme.id)}`}>{programme.title}</DeskLink>
    ),
    width: 200,
  };
}

function Steps({ application, onDone }: { readonly application: Application; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const accept = useStep(PurchasingSubsidyApplicationAcceptDocument, (data) => data.subsidyApplicationAccept);
  const refuse = useStep(PurchasingSubsidyApplicationRefuseDocument, (data) => data.subsidyApplicationRefuse);
  const withdraw = useStep(PurchasingSubsidyApplicationWithdrawDocument, (data) => data.subsidyApplicationWithdraw);
  const at = { application: application.id, ifRevision: application.revision };
  const on = { name: "on", label: words.on, kind: "day", help: words.onHelp } as const;
  const possible = application.availableActions.filter((action) => action.possible);
  return (
    <Actions
      available={possible}
      onDone={onDone}
      offers={[
        {
          action: "ACCEPT",
          label: words.accept,
          fields: [on],
          take: (filled) => accept.take({ ...at, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "REFUSE",
          label: words.refuse,
          danger: true,
          fields: [
            {
              name: "reason",
              label: words.reason,
              kind: "long",
              required: true,
              help: words.reasonHelp,
              maxLength: 2_000,
            },
            on,
          ],
          take: (filled) => refuse.take({ ...at, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "WITHDRAW",
          label: words.withdraw,
          lead: words.withdrawLead,
          danger: true,
          take: () => withdraw.take(at),
        },
      ]}
    />
  );
}
