import { Alert, Card, Flex } from "antd";
import type { ReactNode } from "react";
import { BankInstitutionDocument, BankProductsDocument, type BankProductsQuery } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { BANDS } from "./credit-words.ts";
import { InstitutionFacts } from "./institution-facts.tsx";
import { ProductEndStep, ProductStateStep } from "./product-steps.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  own: string;
  notOnRecord: string;
  products: string;
  lender: string;
  code: string;
  name: string;
  summary: string;
  where: string;
  who: string;
  leaders: string;
  anybody: string;
  band: string;
  since: string;
  steps: string;
  empty: string;
}> = {
  ZH: {
    title: "信贷产品与本行登记",
    lead: "面向领跑者的产品人人可查；本行与分支机构由所在地主管部门登记。",
    own: "本行登记",
    notOnRecord: "本行当日未登记在册：请联系所在地人民银行（北京为地方金融监管部门）登记，之后才能提供产品和报送业务。",
    products: "信贷产品",
    lender: "机构",
    code: "代码",
    name: "名称",
    summary: "说明",
    where: "提供地区",
    who: "对象",
    leaders: "仅领跑者",
    anybody: "不限",
    band: "最高金额区间",
    since: "自",
    steps: "办理",
    empty: "当日没有产品。登记在册的银行可在此提供产品。",
  },
  EN: {
    title: "Products and your record",
    lead: "Products for leaders are found by everybody; a bank and its branches are put on record by their overseer.",
    own: "Your record",
    notOnRecord:
      "Your bank is not on record on that day. Ask the People's Bank of your place (in Beijing financial supervision) before you offer products or report cases.",
    products: "Products",
    lender: "Lender",
    code: "Code",
    name: "Name",
    summary: "What it is",
    where: "Offered in",
    who: "For",
    leaders: "leaders only",
    anybody: "anybody",
    band: "Largest band",
    since: "Since",
    steps: "Steps",
    empty: "No product on that day. A bank on record offers products here.",
  },
};

type Product = NonNullable<BankProductsQuery["creditProducts"]>["edges"][number]["node"];

/** The bank's own products for leaders and its record; all products for whoever is no bank. */
export function ProductsPage(): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const { viewer } = useSession();
  const tenant = viewer?.role === "BANK" ? viewer.tenant : undefined;
  const list = useList(BankProductsDocument, { tenant, validOn, knownAt }, ({ creditProducts }) => creditProducts);
  const columns = useProductColumns(tenant !== undefined, list.again);
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex vertical gap={16}>
        {tenant !== undefined && <OwnRecord tenant={tenant} />}
        <Card
          size="small"
          title={words.products}
          extra={tenant !== undefined && <ProductStateStep onDone={list.again} />}
        >
          <DataTable name={words.products} columns={columns} list={list} rowKey={({ id }) => id} empty={words.empty} />
        </Card>
      </Flex>
    </Page>
  );
}

function OwnRecord({ tenant }: { readonly tenant: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(BankInstitutionDocument, { tenant, validOn, knownAt });
  return (
    <Card size="small" title={words.own}>
      <Answered answer={answer}>
        {({ creditInstitution }) =>
          creditInstitution === null ? (
            answer.problems.length === 0 && <Alert type="warning" showIcon title={words.notOnRecord} />
          ) : (
            <InstitutionFacts institution={creditInstitution} />
          )
        }
      </Answered>
    </Card>
  );
}

function useProductColumns(own: boolean, again: () => void): Column<Product>[] {
  const words = useWords(WORDS);
  const bands = useWords(BANDS);
  const { language } = useLanguage();
  const whereOf = ({ divisions }: Product) => divisions.map((code) => jurisdictionName(code, language)).join("、");
  return [
    ...(own
      ? []
      : [
          {
            key: "lender",
            title: words.lender,
            value: ({ institutionName, tenant }: Product) => institutionName ?? tenant,
          },
        ]),
    { key: "code", title: words.code, value: ({ code }) => code },
    { key: "name", title: words.name, value: ({ name }) => name },
    {
      key: "summary",
      title: words.summary,
      value: ({ summary }) => summary,
      render: ({ summary }) => <div style={{ minWidth: 200, whiteSpace: "normal" }}>{summary}</div>,
    },
    { key: "where", title: words.where, value: whereOf },
    { key: "who", title: words.who, value: ({ leadersOnly }) => (leadersOnly ? words.leaders : words.anybody) },
    { key: "band", title: words.band, value: ({ largestBand }) => bands[largestBand] },
    { key: "since", title: words.since, value: ({ validFrom }) => validFrom },
    ...(own
      ? [
          {
            key: "steps",
            title: words.steps,
            value: ({ revision }: Product) => revision,
            render: (product: Product) => (
              <Flex gap={8}>
                <ProductStateStep product={product} onDone={again} />
                <ProductEndStep product={product} onDone={again} />
              </Flex>
            ),
          },
        ]
      : []),
  ];
}
