import type { TypedDocumentNode } from "@urql/core";
import { Card, Checkbox, Tabs, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import {
  EnterpriseAskedAwardDocument,
  EnterpriseAskedCreditDocument,
  type EnterpriseAskedCreditQuery,
  EnterpriseAskedProcurementDocument,
  EnterpriseAskedRegisterDocument,
} from "../../generated/enterprise.ts";
import { useAddress } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { type Connection, type List, useList } from "../kit/use-list.ts";
import { roleName } from "../kit/words/department-words.ts";
import { purposeName } from "../session/purpose-names.ts";
import { useSession } from "../session/session.tsx";

type Entry = NonNullable<EnterpriseAskedCreditQuery["creditAccessEntries"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  departments: readonly [string, string, string, string];
  at: string;
  who: string;
  role: string;
  purpose: string;
  fields: string;
  outcome: string;
  answered: string;
  refused: string;
  person: string;
  own: string;
  none: string;
}> = {
  ZH: {
    title: "谁查询过",
    lead: "各部门分别记录每次对非公开内容的查询，最近的在前。",
    departments: ["信贷", "登记册", "政府采购", "质量奖"],
    at: "时间",
    who: "查询机构",
    role: "类别",
    purpose: "目的",
    fields: "查询内容",
    outcome: "结果",
    answered: "已答复",
    refused: "已拒绝，未告知任何内容",
    person: "经办人",
    own: "也显示本企业自己的查询",
    none: "尚无人查询非公开内容。",
  },
  EN: {
    title: "Who asked",
    lead: "Each department keeps a record of every question about what is not public; newest first.",
    departments: ["Credit", "Register", "Procurement", "Quality award"],
    at: "At",
    who: "Institution",
    role: "As",
    purpose: "Purpose",
    fields: "What was asked",
    outcome: "Outcome",
    answered: "answered",
    refused: "refused, nothing was told",
    person: "Person",
    own: "Show our own questions too",
    none: "Nobody asked for anything that is not public.",
  },
};

/** Whether somebody may see who asked about an enterprise: itself and auditors. */
export function useSeesWhoAsked(uscc: string): boolean {
  const { can, viewer } = useSession();
  return can("access:read") && (viewer?.uscc === uscc || viewer?.role === "AUDITOR");
}

/** Who asked about an enterprise, each department for itself. */
export function AskedCards({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { viewer } = useSession();
  const [shown, show] = useAddress("asked", "credit");
  const [own, showOwn] = useAddress("ours");
  const [credit, register, procurement, award] = words.departments;
  const items = [
    {
      key: "credit",
      label: credit,
      children: (
        <Asked
          uscc={uscc}
          department={credit}
          query={EnterpriseAskedCreditDocument}
          find={({ creditAccessEntries }) => creditAccessEntries}
        />
      ),
    },
    {
      key: "register",
      label: register,
      children: (
        <Asked
          uscc={uscc}
          department={register}
          query={EnterpriseAskedRegisterDocument}
          find={({ registerAccessEntries }) => registerAccessEntries}
        />
      ),
    },
    {
      key: "procurement",
      label: procurement,
      children: (
        <Asked
          uscc={uscc}
          department={procurement}
          query={EnterpriseAskedProcurementDocument}
          find={({ procurementAccessEntries }) => procurementAccessEntries}
        />
      ),
    },
    {
      key: "award",
      label: award,
      children: (
        <Asked
          uscc={uscc}
          department={award}
          query={EnterpriseAskedAwardDocument}
          find={({ awardAccessEntries }) => awardAccessEntries}
        />
      ),
    },
  ];
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <Typography.Paragraph>{words.lead}</Typography.Paragraph>
      {viewer?.role === "ENTERPRISE" && (
        <Checkbox checked={own === "shown"} onChange={({ target }) => showOwn(target.checked ? "shown" : null)}>
          {words.own}
        </Checkbox>
      )}
      <Tabs items={items} activeKey={shown} onChange={show} />
    </Card>
  );
}

interface Part {
  readonly uscc: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

function Asked<Data>(props: {
  readonly uscc: string;
  readonly department: string;
  readonly query: TypedDocumentNode<Data, Part>;
  readonly find: (data: Data) => Connection<Entry> | null;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const [own] = useAddress("ours");
  const entries = useList(props.query, { uscc: props.uscc }, props.find, { first: 50 });
  const list = viewer?.role === "ENTERPRISE" && own !== "shown" ? without(viewer.tenant, entries) : entries;
  const outcome = ({ refused }: Entry) => (refused ? words.refused : words.answered);
  const person: readonly Column<Entry>[] =
    viewer?.role === "AUDITOR" ? [{ key: "person", title: words.person, value: ({ subject }) => subject ?? "—" }] : [];
  const columns: readonly Column<Entry>[] = [
    { key: "at", title: words.at, value: ({ at }) => instantText(at) },
    { key: "who", title: words.who, value: ({ tenant }) => tenant },
    { key: "role", title: words.role, value: ({ role }) => roleName(role, language) },
    ...person,
    {
      key: "purpose",
      title: words.purpose,
      value: ({ purpose }) => (purpose === null ? "—" : purposeName(purpose, language)),
    },
    {
      key: "fields",
      title: words.fields,
      value: ({ fields }) => fieldsText(fields),
      render: ({ fields }) => mainFields(fields),
    },
    {
      key: "outcome",
      title: words.outcome,
      value: outcome,
      render: (entry) => <Tag color={entry.refused ? "red" : "green"}>{outcome(entry)}</Tag>,
    },
  ];
  return (
    <DataTable
      name={`${words.title} ${props.department}`}
      columns={columns}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      details={({ fields }) => <span style={{ overflowWrap: "anywhere" }}>{fieldsText(fields)}</span>}
    />
  );
}

/** What others asked; one's own questions are many and known. */
function without(tenant: string, list: List<Entry>): List<Entry> {
  const others = (rows: readonly Entry[]) => rows.filter((entry) => entry.tenant !== tenant);
  return {
    ...list,
    rows: list.rows === undefined ? undefined : others(list.rows),
    all: async () => others(await list.all()),
  };
}

/** What was asked for, without what lies below it. */
function mainFields(fields: Entry["fields"]): string {
  const main = fields.filter(({ field }) => /^(Standing|Query|Mutation)\./.test(field));
  return fieldsText(main.length === 0 ? fields : main);
}

function fieldsText(fields: Entry["fields"]): string {
  return fields
    .map(({ field, jurisdiction }) => (jurisdiction === null ? field : `${field} (${jurisdiction})`))
    .join("、");
}
