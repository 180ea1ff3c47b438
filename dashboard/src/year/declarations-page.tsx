import { Button, Flex, Form, Input } from "antd";
import type { ReactNode } from "react";
import { YearDeclarationsDocument } from "../../generated/year.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "企业标准自我声明公开",
    lead: "企业公开所执行的标准及指标；已公开的文本不再更改，新版本以修订替代。草稿仅本企业可见。",
    code: "企业统一社会信用代码",
    show: "查询",
    number: "标准编号",
    name: "名称",
    state: "状态",
    declared: "公开日期",
    stricter: "严于国家、行业标准",
    yes: "是",
    no: "否",
    unknown: "未知",
    draft: "起草声明",
    compare: "比较所选两个版本",
    choose: "选择两项可比较版本。",
    none: "没有公开的标准。企业登录后可起草并公开。",
    ask: "请输入企业统一社会信用代码查询其公开的标准。",
  },
  EN: {
    title: "Declarations of standards",
    lead: "Enterprises declare the standards they apply with their indicators; what is declared is never changed, a new version takes its place. Drafts are seen by their enterprise alone.",
    code: "Credit code of the enterprise",
    show: "Show",
    number: "Number",
    name: "Name",
    state: "State",
    declared: "Declared on",
    stricter: "Stricter than national, industry standards",
    yes: "Yes",
    no: "No",
    unknown: "not known",
    draft: "Draft a declaration",
    compare: "Compare the two versions chosen",
    choose: "Choose two to compare their versions.",
    none: "No standard is declared. The enterprise drafts and declares once signed in.",
    ask: "Enter the credit code of an enterprise to see what it declared.",
  },
};

/** The declared standards of an enterprise; its own, with drafts, for the enterprise itself. */
export function DeclarationsPage(): ReactNode {
  const words = useWords(WORDS);
  const { viewer, can } = useSession();
  const own = can("register:declare") ? (viewer?.uscc ?? "") : "";
  const [uscc, setUscc] = useAddress("uscc", own);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={
        can("register:declare") && (
          <DeskLink to="/year/declarations/draft">
            <Button type="primary" tabIndex={-1}>
              {words.draft}
            </Button>
          </DeskLink>
        )
      }
    >
      <Form
        layout="inline"
        initialValues={{ uscc }}
        onFinish={({ uscc: next }: { uscc?: string }) => setUscc(next?.trim() || null)}
        style={{ marginBottom: 16, rowGap: 8 }}
      >
        <Form.Item name="uscc" label={words.code}>
          <Input maxLength={30} style={{ width: 200, maxWidth: "100%" }} />
        </Form.Item>
        <Button htmlType="submit">{words.show}</Button>
      </Form>
      {uscc === "" ? words.ask : <Declared uscc={uscc} />}
    </Page>
  );
}

function Declared({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [chosen, setChosen] = useAddress("compare");
  const list = useList(YearDeclarationsDocument, { uscc, validOn, knownAt }, ({ declarations }) => declarations);
  const keys = chosen === "" ? [] : chosen.split(",");
  const stricter = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no);
  return (
    <Flex vertical gap={12}>
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        selection={{ keys, choose: (next) => setChosen(next.slice(-2).join(",")) }}
        columns={[
          {
            key: "number",
            title: words.number,
            width: 200,
            value: ({ number }) => number,
            render: ({ id, number }) => <DeskLink to={`/year/declarations/${id}`}>{number}</DeskLink>,
          },
          { key: "name", title: words.name, width: 220, value: ({ name }) => name },
          {
            key: "state",
            title: words.state,
            width: 170,
            value: ({ state }) => stateName("declaration", state, language),
          },
          { key: "declared", title: words.declared, width: 110, value: ({ declaredOn }) => declaredOn ?? "—" },
          {
            key: "stricter",
            title: words.stricter,
            width: 160,
            value: ({ comparisonWithBaselines }) => stricter(comparisonWithBaselines.stricter),
          },
        ]}
      />
      {keys.length === 2 ? (
        <DeskLink to={`/year/declarations/compare?before=${keys[0]}&after=${keys[1]}`}>
          <Button tabIndex={-1}>{words.compare}</Button>
        </DeskLink>
      ) : (
        <span>{words.choose}</span>
      )}
    </Flex>
  );
}
