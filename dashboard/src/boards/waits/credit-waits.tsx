import { Card } from "antd";
import type { ReactNode } from "react";
import {
  BoardsCreditInstitutionsDocument,
  BoardsCreditWarningsDocument,
  BoardsLoanPublicationsDocument,
} from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { DataTable } from "../../kit/data-table.tsx";
import { dayOf, instantText, today } from "../../kit/days.ts";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { useList } from "../../kit/use-list.ts";
import { LENDER_KINDS, RISK_GROUNDS } from "../../kit/words/department-words.ts";
import { Down } from "../down.tsx";
import { Heading } from "../duties-section.tsx";
import { liesIn, type Place } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  warnings: string;
  enterprise: string;
  ground: string;
  statement: string;
  since: string;
  institutions: string;
  name: string;
  kind: string;
  loans: string;
  quarter: string;
  published: string;
  count: string;
  firms: string;
  notPublished: string;
  go: string;
  noInstitution: string;
}> = {
  ZH: {
    warnings: "有效的信用风险提示",
    enterprise: "企业",
    ground: "类别",
    statement: "内容",
    since: "自",
    institutions: "在册信贷机构",
    name: "名称",
    kind: "类型",
    loans: "领跑者贷款统计（按季）",
    quarter: "季度",
    published: "发布时间",
    count: "贷款笔数",
    firms: "企业数（分组，不可相加）",
    notPublished: "本年度尚未发布；请到银行与信贷工作台发布",
    go: "前往办理",
    noInstitution: "没有在册信贷机构；请到银行与信贷工作台登记",
  },
  EN: {
    warnings: "Credit warnings that stand",
    enterprise: "Enterprise",
    ground: "About",
    statement: "Statement",
    since: "Since",
    institutions: "Lenders on record",
    name: "Name",
    kind: "Kind",
    loans: "Loans to leaders by quarter",
    quarter: "Quarter",
    published: "Published at",
    count: "Loans",
    firms: "Firms (by group, not to be added up)",
    notPublished: "Nothing is published this year; it is done at the credit desk",
    go: "Go there",
    noInstitution: "No lender is on record; they are kept at the credit desk",
  },
};

/** Warnings about enterprises that stand on the day. */
export function CreditWarningWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useWhole(useList(BoardsCreditWarningsDocument, { validOn, knownAt }, (data) => data.creditRiskWarnings));
  return (
    <WaitCard
      title={words.warnings}
      list={asSeen(list, (rows) =>
        rows.filter(({ jurisdiction, state }) => state === "STANDING" && liesIn(jurisdiction, place.jurisdiction)),
      )}
      rowKey={({ id }) => id}
      to="/bank/risk"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ uscc }) => uscc,
          render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
          width: 190,
        },
        { key: "ground", title: words.ground, value: ({ ground }) => RISK_GROUNDS[language][ground] },
        { key: "statement", title: words.statement, value: ({ statement }) => statement },
        { key: "since", title: words.since, value: ({ warnedOn }) => warnedOn, width: 110 },
      ]}
    />
  );
}

/** Lenders that have their seat in the place. */
export function InstitutionWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const asked = { division: place.jurisdiction, validOn, knownAt };
  const list = useList(BoardsCreditInstitutionsDocument, asked, (data) => data.creditInstitutions);
  return (
    <WaitCard
      title={words.institutions}
      list={list}
      rowKey={({ id }) => id}
      plain
      empty={words.noInstitution}
      columns={[
        { key: "name", title: words.name, value: ({ name }) => name },
        { key: "kind", title: words.kind, value: ({ kind }) => LENDER_KINDS[language][kind] },
        { key: "since", title: words.since, value: ({ validFrom }) => validFrom, width: 110 },
      ]}
    />
  );
}

/** The quarters of the year whose loans to leaders were published. */
export function LoanPublications(): ReactNode {
  const words = useWords(WORDS);
  const { validOn } = useAsOf();
  const year = Number((validOn ?? today()).slice(0, 4));
  const answer = useAnswer(BoardsLoanPublicationsDocument, { year });
  const published = answer.data?.creditLoanPublications;
  const rows = published?.flatMap((publication) => {
    const { id, quarter, publishedAt, figures } = publication;
    const loans = figures.reduce((sum, { loanCount }) => sum + loanCount, 0);
    return [{ id, quarter, publishedAt, loans, firms: figures.map(({ firmCount }) => firmCount).join("、") }];
  });
  return (
    <Card
      size="small"
      role="group"
      aria-label={words.loans}
      title={<Heading>{`${words.loans} ${year}`}</Heading>}
      extra={<DeskLink to="/bank/oversight">{words.go}</DeskLink>}
      loading={answer.fetching && rows === undefined}
      style={{ height: "100%" }}
    >
      {rows === undefined ? (
        <Down problems={answer.problems} again={answer.again} />
      ) : rows.length === 0 ? (
        <span role="status">{words.notPublished}</span>
      ) : (
        <DataTable
          name={words.loans}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "quarter", title: words.quarter, value: ({ quarter }) => `${year} Q${quarter}`, width: 100 },
            { key: "loans", title: words.count, value: ({ loans }) => loans, width: 100, align: "right" },
            { key: "firms", title: words.firms, value: ({ firms }) => firms },
            {
              key: "published",
              title: words.published,
              value: ({ publishedAt }) => dayOf(publishedAt),
              render: ({ publishedAt }) => instantText(publishedAt),
              width: 170,
            },
          ]}
        />
      )}
    </Card>
  );
}
