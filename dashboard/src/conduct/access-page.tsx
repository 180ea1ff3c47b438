import { Flex, Tag } from "antd";
import { type ReactNode, useId } from "react";
import {
  ConductAwardAccessDocument,
  ConductCreditAccessDocument,
  type ConductCreditAccessQuery,
  ConductProcurementAccessDocument,
  ConductRegisterAccessDocument,
} from "../../generated/conduct.ts";
import { useAddress } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { purposeName } from "../session/purpose-names.ts";
import { Known, Section } from "./section.tsx";

type Entry = NonNullable<ConductCreditAccessQuery["entries"]>["edges"][number]["node"];

const DEPARTMENTS = ["register", "credit", "procurement", "award"] as const;
const ACCESS = {
  register: ConductRegisterAccessDocument,
  credit: ConductCreditAccessDocument,
  procurement: ConductProcurementAccessDocument,
  award: ConductAwardAccessDocument,
};

interface AccessWords {
  readonly title: string;
  readonly lead: string;
  readonly about: string;
  readonly departments: Readonly<Record<(typeof DEPARTMENTS)[number], string>>;
  readonly at: string;
  readonly who: string;
  readonly person: string;
  readonly purpose: string;
  readonly whom: string;
  readonly fields: string;
  readonly outcome: string;
  readonly refused: string;
  readonly told: string;
  readonly request: string;
  readonly empty: string;
}

const WORDS: Words<AccessWords> = {
  ZH: {
    title: "查询记录",
    lead: "谁在何时、为何目的查看了哪些不公开的信息；被拒绝的查询也在其中。各部门先记录、后应答。",
    about: "仅看有关此企业的查询",
    departments: { register: "市场监管登记册", credit: "信贷支持", procurement: "政府采购", award: "质量奖项" },
    at: "时间",
    who: "机构",
    person: "人员或系统",
    purpose: "目的",
    whom: "有关企业",
    fields: "所查信息",
    outcome: "结果",
    refused: "已拒绝",
    told: "已应答",
    request: "请求编号",
    empty: "没有查询记录。",
  },
  EN: {
    title: "Who looked at what",
    lead: "Who saw what that is not public, when and what for; refused questions too. Each department records before it answers.",
    about: "Only what was asked about this enterprise",
    departments: {
      register: "Market regulation (the register)",
      credit: "Credit support",
      procurement: "Government procurement",
      award: "Quality awards",
    },
    at: "At",
    who: "Institution",
    person: "Person or system",
    purpose: "What for",
    whom: "About",
    fields: "What was asked",
    outcome: "Outcome",
    refused: "refused",
    told: "answered",
    request: "Request",
    empty: "Nothing was asked.",
  },
};

/** Who looked at what, one part of the page a department. */
export function AccessPage(): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [uscc, setUscc] = useAddress("uscc");
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 16 }} className="no-print">
        <label htmlFor={id}>{words.about}</label>
        <div style={{ flex: "1 1 240px", maxWidth: 520, minWidth: 0 }}>
          <EnterprisePicker
            id={id}
            {...(uscc !== "" && { value: uscc })}
            onChange={(next) => setUscc(next === undefined ? null : next)}
          />
        </div>
      </Flex>
      {DEPARTMENTS.map((department) => (
        <Section key={department} title={words.departments[department]}>
          <Entries department={department} uscc={uscc === "" ? undefined : uscc} />
        </Section>
      ))}
    </Page>
  );
}

function Entries(props: {
  readonly department: (typeof DEPARTMENTS)[number];
  readonly uscc: string | undefined;
}): ReactNode {
  const { department, uscc } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(ACCESS[department], { uscc }, ({ entries }) => entries);
  return (
    <DataTable
      name={`${words.title} ${words.departments[department]}`}
      list={list}
      columns={columnsOf(language)}
      rowKey={({ id }) => id}
      empty={words.empty}
    />
  );
}

function columnsOf(language: Language): Column<Entry>[] {
  const words = WORDS[language];
  return [
    { key: "at", title: words.at, value: ({ at }) => instantText(at), width: 160 },
    { key: "who", title: words.who, value: ({ tenant, role }) => `${tenant} (${role})` },
    {
      key: "fields",
      title: words.fields,
      value: ({ fields }) => fields.map(fieldText).join("; "),
      render: ({ fields }) => <Asked fields={fields} />,
    },
    {
      key: "person",
      title: words.person,
      value: ({ subject }) => subject,
      render: ({ subject }) => <Known value={subject} />,
    },
    {
      key: "purpose",
      title: words.purpose,
      value: ({ purpose }) => (purpose === null ? null : purposeName(purpose, language)),
      render: ({ purpose }) => <Known value={purpose === null ? null : purposeName(purpose, language)} />,
      width: 110,
    },
    {
      key: "whom",
      title: words.whom,
      value: ({ usccs }) => usccs.join(" "),
      render: ({ usccs }) => <Whom usccs={usccs} />,
    },
    {
      key: "outcome",
      title: words.outcome,
      value: ({ refused }) => (refused ? words.refused : words.told),
      render: ({ refused }) => (refused ? <Tag color="red">{words.refused}</Tag> : words.told),
      width: 90,
    },
    {
      key: "request",
      title: words.request,
      value: ({ requestId }) => requestId,
      render: ({ requestId }) => <Known value={requestId} />,
    },
  ];
}

function Whom({ usccs }: { readonly usccs: readonly string[] }): ReactNode {
  const [first, ...others] = usccs;
  if (first === undefined) return <Known value={null} />;
  return (
    <>
      <DeskLink to={`/enterprises/${first}`}>{first}</DeskLink>
      {others.length > 0 && ` +${others.length}`}
    </>
  );
}

/** What was asked for by name; everything in it behind a click. */
function Asked({ fields }: { readonly fields: Entry["fields"] }): ReactNode {
  const questions = fields.filter(({ field }) => /^(Query|Mutation)\./.test(field));
  const shown = questions.length === 0 ? fields : questions;
  const style = { maxWidth: 360, minWidth: 160, overflowWrap: "anywhere" } as const;
  const all = fields.map(fieldText).join("; ");
  if (shown.length === fields.length) return <div style={style}>{all}</div>;
  return (
    <details style={style}>
      <summary>{`${shown.map(fieldText).join("; ")} +${fields.length - shown.length}`}</summary>
      {all}
    </details>
  );
}

function fieldText({ field, jurisdiction }: Entry["fields"][number]): string {
  return jurisdiction === null ? field : `${field} ${jurisdiction}`;
}
