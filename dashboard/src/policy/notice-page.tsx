import { Alert, Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { PolicyNoticeDocument } from "../../generated/policy.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { NoticeClauses } from "./notice-clauses.tsx";
import { NoticeHead } from "./notice-facts.tsx";
import { ReadingTable, RuleTable, TargetTable } from "./notice-tables.tsx";
import type { Notice } from "./subjects.ts";

const WORDS: Words<{
  title: (id: string) => string;
  compare: string;
  missing: (id: string) => string;
  missingHow: string;
  clauses: string;
  own: string;
  rules: string;
  rulesLead: string;
  readings: string;
  targets: string;
}> = {
  ZH: {
    title: (id) => `政策文件 ${id}`,
    compare: "与其他文件对照",
    missing: (id) => `枢纽未收录 ${id}`,
    missingHow: "编号可能有误，或在所选知悉时点尚未收录；请核对编号，或回到今天查看。",
    clauses: "条款",
    own: "以下为枢纽自行概述的条文要旨，不是原文；以原文件为准。",
    rules: "规则与更正",
    rulesLead: "每行一条规则。“适用期间”是规则管哪些日子，“记录期间”是枢纽何时知道它；被更正的规则仍留在册。",
    readings: "解释",
    targets: "目标",
  },
  EN: {
    title: (id) => `Notice ${id}`,
    compare: "Beside the others",
    missing: (id) => `The hub does not hold ${id}`,
    missingHow: "The id may be wrong, or it was not known then: check it, or go back to today.",
    clauses: "Clauses",
    own: "What each clause asks, in the hub's own words; the notice itself prevails.",
    rules: "Rules and corrections",
    rulesLead:
      "One row a rule: for which days it holds, and since when the hub knew it. A rule that was corrected stays.",
    readings: "Readings",
    targets: "Targets",
  },
};

/** One notice whole: its clauses with the one that was cited, its rules on two clocks, its readings. */
export function NoticePage(): ReactNode {
  const words = useWords(WORDS);
  const { document: id = "" } = useParams();
  const { knownAt } = useAsOf();
  const answer = useAnswer(PolicyNoticeDocument, { id, knownAt });
  return (
    <Page title={words.title(id)} actions={<DeskLink to="/policies">{words.compare}</DeskLink>} asOf>
      <Answered answer={answer}>
        {({ policyDocument }) =>
          policyDocument === null ? (
            <Alert type="warning" showIcon title={words.missing(id)} description={words.missingHow} />
          ) : (
            <WholeNotice notice={policyDocument} />
          )
        }
      </Answered>
    </Page>
  );
}

function WholeNotice({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useWords(WORDS);
  const [cited] = useAddress("clause");
  return (
    <Flex vertical gap={16}>
      <Card size="small" title={<span style={{ whiteSpace: "normal" }}>{notice.title}</span>}>
        <NoticeHead notice={notice} />
      </Card>
      <Section title={words.clauses} lead={words.own}>
        <NoticeClauses notice={notice} cited={cited === "" ? null : cited} />
      </Section>
      <Section title={words.rules} lead={words.rulesLead}>
        <RuleTable notice={notice} />
      </Section>
      <Section title={words.readings}>
        <ReadingTable notice={notice} />
      </Section>
      {notice.targets.length > 0 && (
        <Section title={words.targets}>
          <TargetTable notice={notice} />
        </Section>
      )}
    </Flex>
  );
}

function Section(props: { readonly title: string; readonly lead?: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 18, marginTop: 8 }}>
        {props.title}
      </Typography.Title>
      {props.lead !== undefined && <p style={{ marginTop: 0 }}>{props.lead}</p>}
      {props.children}
    </section>
  );
}
