import type { ReactNode } from "react";
import { YearCallOpenDocument, YearCallsDocument, YearKeyFieldsDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "公开征集",
    lead: "工作机构围绕已公布的重点领域公开征集评估机构和评估方案。",
    list: "征集公告",
    name: "标题",
    fields: "重点领域",
    opened: "开始",
    closes: "截止",
    noEnd: "未定",
    state: "状态",
    none: "本年度尚无征集。工作机构可围绕已公布的重点领域开始征集。",
    open: "开始征集",
    text: "征集内容",
    last: "最后一日",
    lastHelp: "不填则一直开放，直至办理截止。",
  },
  EN: {
    title: "Calls",
    lead: "The working body calls for evaluation bodies and evaluation schemes around the published key fields.",
    list: "Calls",
    name: "Title",
    fields: "Key fields",
    opened: "Opened on",
    closes: "Closes on",
    noEnd: "not set",
    state: "State",
    none: "No call this year. The working body opens one around published key fields.",
    open: "Open a call",
    text: "What it asks for",
    last: "Last day",
    lastHelp: "Open until it is closed, when left empty.",
  },
};

/** The calls of a year, and the form that opens one. */
export function CallsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const list = useList(YearCallsDocument, { scheme, year, validOn, knownAt }, ({ calls }) => calls);
  return (
    <Page
      title={`${words.title} · ${schemeName(scheme, language)} ${year}`}
      lead={words.lead}
      asOf
      actions={can("register:working-body") && <CallOpen onDone={list.again} />}
    >
      <SchemeYearChoice />
      <DataTable
        name={words.list}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            key: "name",
            title: words.name,
            width: 320,
            value: ({ title }) => title,
            render: ({ id, title }) => <DeskLink to={`/year/calls/${id}`}>{title}</DeskLink>,
          },
          {
            key: "fields",
            title: words.fields,
            width: 240,
            value: ({ keyFields }) => keyFields.map(({ name }) => name).join("、"),
          },
          { key: "opened", title: words.opened, width: 110, value: ({ openedOn }) => openedOn },
          { key: "closes", title: words.closes, width: 110, value: ({ closesOn }) => closesOn ?? words.noEnd },
          { key: "state", title: words.state, width: 100, value: ({ state }) => stateName("call", state, language) },
        ]}
      />
    </Page>
  );
}

function CallOpen({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const variables = { scheme, year, validOn: undefined, knownAt: undefined, language };
  const fields = useList(YearKeyFieldsDocument, variables, ({ keyFields }) => keyFields);
  const step = useStep(YearCallOpenDocument, (data) => data.callOpen);
  const choices = fields.rows
    ?.filter(({ state }) => state === "PUBLISHED")
    .map(({ id, name, category }) => ({ value: id, label: `${name} ${category}` }));
  return (
    <StepButton
      label={words.open}
      onDone={onDone}
      fields={[
        { name: "title", kind: "text", label: words.name, required: true, maxLength: 200 },
        { name: "text", kind: "long", label: words.text, required: true, maxLength: 2_000 },
        { name: "keyFields", kind: "choices", label: words.fields, required: true, choices: choices ?? [] },
        { name: "closesOn", kind: "day", label: words.last, help: words.lastHelp },
        onField(language),
      ]}
      take={(filled) =>
        step.take({
          scheme,
          year,
          title: textIn(filled, "title"),
          text: textIn(filled, "text"),
          keyFields: linesIn(filled, "keyFields"),
          closesOn: optionalTextIn(filled, "closesOn"),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}
