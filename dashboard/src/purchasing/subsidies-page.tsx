import { Card, Col, Flex, Row, Typography } from "antd";
import type { ReactNode } from "react";
import { PurchasingSubsidyPolicyDocument, PurchasingSubsidyProgrammesDocument } from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { JURISDICTIONS, jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { OpenProgramme } from "./open-programme.tsx";
import { ServiceRecords } from "./service-records.tsx";
import { SubsidyApplications } from "./subsidy-applications.tsx";
import { PROGRAMME_STATES, PROVISIONS, SUBSIDY_KINDS } from "./subsidy-words.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  policy: string;
  programmes: string;
  empty: string;
  emptyFinance: string;
  name: string;
  place: string;
  kind: string;
  year: string;
  window: string;
  state: string;
  own: string;
  applications: string;
}> = {
  ZH: {
    title: "补助资金优先支持",
    lead: "文件怎么规定就怎么办理：优先支持只排次序，不打分、不定金额。",
    policy: "各地规定",
    programmes: "补助项目",
    empty: "尚无补助项目。",
    emptyFinance: "尚无补助项目。可点击“开设补助项目”。",
    name: "项目",
    place: "地区",
    kind: "支持对象",
    year: "年度",
    window: "受理期",
    state: "状态",
    own: "本单位的申请",
    applications: "收到的申请",
  },
  EN: {
    title: "Subsidies",
    lead: "As the notices have it: priority orders who comes first; there is no score and no amount.",
    policy: "What the notices say",
    programmes: "Programmes",
    empty: "No programme yet.",
    emptyFinance: "No programme yet. Open one with “Open a programme”.",
    name: "Programme",
    place: "Division",
    kind: "For",
    year: "Year",
    window: "Applications",
    state: "State",
    own: "Your applications",
    applications: "Applications",
  },
};

/** Subsidies: what each notice says, the programmes, the applications one may see. */
export function SubsidiesPage(): ReactNode {
  const words = useWords(WORDS);
  const { can } = useSession();
  const curates = can("procurement:curate");
  const applies = can("subsidy:apply");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex vertical gap={16}>
        <Card title={words.policy}>
          <Row gutter={[8, 8]}>
            {JURISDICTIONS.map((jurisdiction) => (
              <Col key={jurisdiction} xs={24} sm={12} xl={6}>
                <Policy jurisdiction={jurisdiction} />
              </Col>
            ))}
          </Row>
        </Card>
        <Card title={words.programmes}>
          <Programmes curates={curates} />
        </Card>
        {(curates || applies) && (
          <Card title={applies ? words.own : words.applications}>
            <SubsidyApplications programme={null} />
          </Card>
        )}
        {curates && <ServiceRecords />}
      </Flex>
    </Page>
  );
}

function Policy({ jurisdiction }: { readonly jurisdiction: string }): ReactNode {
  const provisions = useWords(PROVISIONS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(PurchasingSubsidyPolicyDocument, { jurisdiction, validOn, knownAt, language });
  return (
    <Card size="small" title={jurisdictionName(jurisdiction, language)} style={{ height: "100%" }}>
      <Answered answer={answer}>
        {({ subsidyPolicy: policy }) =>
          policy === null ? null : (
            <Flex vertical gap={4}>
              <Typography.Text strong>{provisions[policy.provision]}</Typography.Text>
              <span>{policy.message}</span>
              {policy.citation !== null && <Clauses citations={[policy.citation]} />}
            </Flex>
          )
        }
      </Answered>
    </Card>
  );
}

function Programmes({ curates }: { readonly curates: boolean }): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(PROGRAMME_STATES);
  const kinds = useWords(SUBSIDY_KINDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(PurchasingSubsidyProgrammesDocument, { validOn, knownAt }, (data) => data.subsidyProgrammes);
  return (
    <Flex vertical gap={12}>
      {curates && <OpenProgramme onDone={list.again} />}
      <DataTable
        name={words.programmes}
        list={list}
        rowKey={({ id }) => id}
        empty={curates ? words.emptyFinance : words.empty}
        columns={[
          {
            key: "title",
            title: words.name,
            value: ({ title }) => title,
            render: ({ id, title }) => <DeskLink to={`/subsidies/${encodeURIComponent(id)}`}>{title}</DeskLink>,
            width: 240,
          },
          { key: "state", title: words.state, value: ({ state }) => states[state], width: 110 },
          {
            key: "place",
            title: words.place,
            value: ({ jurisdiction }) => jurisdictionName(jurisdiction, language),
            width: 110,
          },
          { key: "kind", title: words.kind, value: ({ kind }) => kinds[kind], width: 130 },
          { key: "year", title: words.year, value: ({ year }) => year, width: 80 },
          {
            key: "window",
            title: words.window,
            value: ({ opensOn, closesOn }) => `${opensOn} – ${closesOn}`,
            width: 220,
          },
        ]}
      />
    </Flex>
  );
}
