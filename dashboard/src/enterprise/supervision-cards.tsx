import { Card } from "antd";
import type { ReactNode } from "react";
import {
  EnterpriseComplaintsDocument,
  type EnterpriseComplaintsQuery,
  EnterpriseSpotChecksDocument,
  type EnterpriseSpotChecksQuery,
} from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { useCheckColumns } from "../kit/check-columns.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { COMPLAINT_SOURCES, COMPLAINT_STATES } from "../kit/words/supervision-words.ts";
import { useSession } from "../session/session.tsx";

type Check = NonNullable<EnterpriseSpotChecksQuery["spotChecks"]>["edges"][number]["node"];
type Complaint = NonNullable<EnterpriseComplaintsQuery["complaints"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  checks: string;
  complaints: string;
  state: string;
  since: string;
  noChecks: string;
  noComplaints: string;
  received: string;
  source: string;
  closed: string;
  complain: string;
}> = {
  ZH: {
    title: "监督抽查与投诉举报",
    checks: "监督抽查",
    complaints: "投诉举报",
    state: "状态",
    since: "自",
    noChecks: "没有您可见的抽查。",
    noComplaints: "没有您可见的投诉举报。",
    received: "收到日",
    source: "来源",
    closed: "抽查结果由主管部门和企业本身查看，投诉举报由经办部门查看；取消称号的决定公开于“退出案件”。",
    complain: "投诉举报此企业",
  },
  EN: {
    title: "Spot checks and complaints",
    checks: "Spot checks",
    complaints: "Complaints",
    state: "State",
    since: "Since",
    noChecks: "No spot check that you may see.",
    noComplaints: "No complaint that you may see.",
    received: "Received on",
    source: "From",
    closed:
      "Spot checks are seen by the department and the enterprise, complaints by those who handle them; decisions to cancel a title are public below exit cases.",
    complain: "Complain about this enterprise",
  },
};

/** Spot checks and complaints, as far as the viewer may see them, and the way to complain. */
export function SupervisionCards({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { can, viewer } = useSession();
  const officer = can("register:officer");
  const checks = officer || (can("register:declare") && viewer?.uscc === uscc);
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      {checks && <Checks uscc={uscc} />}
      {officer && <Complaints uscc={uscc} />}
      {!officer && <p>{words.closed}</p>}
      <DeskLink to={`/complaints/new?subject=${uscc}`}>{words.complain}</DeskLink>
    </Card>
  );
}

function Checks({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const list = useList(EnterpriseSpotChecksDocument, { uscc, validOn, knownAt }, ({ spotChecks }) => spotChecks);
  const columns = useCheckColumns<Check>();
  return <DataTable name={words.checks} columns={columns} list={list} rowKey={({ id }) => id} empty={words.noChecks} />;
}

function Complaints({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(EnterpriseComplaintsDocument, { uscc, validOn, knownAt }, ({ complaints }) => complaints);
  const columns: readonly Column<Complaint>[] = [
    { key: "received", title: words.received, value: ({ receivedOn }) => receivedOn },
    { key: "source", title: words.source, value: ({ source }) => COMPLAINT_SOURCES[language][source] },
    { key: "state", title: words.state, value: ({ state }) => COMPLAINT_STATES[language][state] },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince },
  ];
  return (
    <DataTable
      name={words.complaints}
      columns={columns}
      list={list}
      rowKey={({ id }) => id}
      empty={words.noComplaints}
    />
  );
}
