import { Alert, Card, Descriptions, Flex } from "antd";
import type { ReactNode } from "react";
import { OwnSituationDocument, type OwnSituationQuery } from "../../generated/own.ts";
import { SizeRow } from "../enterprise/size-row.tsx";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { CandidaciesCard } from "./candidacies-card.tsx";
import { ForEnterprise } from "./for-enterprise.tsx";
import { OwnCommitments } from "./own-commitments.tsx";
import { OwnTitles } from "./own-titles.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  who: string;
  name: string;
  code: string;
  place: string;
  unknown: string;
  page: string;
  ways: string;
  links: readonly (readonly [string, string])[];
  ban: (scheme: string, first: string, last: string) => string;
  unregistered: string;
}> = {
  ZH: {
    title: "本企业工作台",
    lead: "本企业的称号、待办事项和可办理的业务。",
    who: "本企业",
    name: "名称",
    code: "统一社会信用代码",
    place: "登记注册地",
    unknown: "未知",
    page: "打开本企业页面（时间轴、政策答复）",
    ways: "办理",
    links: [
      ["/year/declarations", "标准自我声明公开"],
      ["/subsidies", "补助申请"],
      ["/own/authorisations", "授权银行或部门查看"],
      ["/own/asked", "谁查询过本企业"],
      ["/own/cases", "退出案件、异议与抽查"],
      ["/publicity", "正在公示的名单"],
    ],
    ban: (scheme, first, last) => `${scheme}：${first} 至 ${last} 限制参与排行和评估`,
    unregistered: "登记册中没有本企业。",
  },
  EN: {
    title: "Our desk",
    lead: "Our titles, what waits for us, and what we can do.",
    who: "Our enterprise",
    name: "Name",
    code: "Credit code",
    place: "Registration place",
    unknown: "not known",
    page: "Open our page (time line, answers of policy)",
    ways: "What we can do",
    links: [
      ["/year/declarations", "Declare standards"],
      ["/subsidies", "Apply for subsidies"],
      ["/own/authorisations", "Let banks or departments read"],
      ["/own/asked", "Who asked about us"],
      ["/own/cases", "Exit cases, objections, spot checks"],
      ["/publicity", "Lists in publicity"],
    ],
    ban: (scheme, first, last) => `${scheme}: barred from ranking and evaluation from ${first} to ${last}`,
    unregistered: "The register does not hold our enterprise.",
  },
};

/** The desk of an enterprise. */
export function OwnPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <ForEnterprise>{(uscc) => <Desk uscc={uscc} />}</ForEnterprise>
    </Page>
  );
}

function Desk({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const answer = useAnswer(OwnSituationDocument, { uscc, language });
  return (
    <>
      <CandidaciesCard />
      <Flex gap={16} wrap style={{ marginBottom: 16 }}>
        <Card title={words.who} style={{ flex: "2 1 22rem", minWidth: 0 }}>
          <Answered answer={answer}>{({ standing }) => <Who standing={standing} />}</Answered>
          <SizeRow uscc={uscc} />
        </Card>
        <Card title={words.ways} style={{ flex: "1 1 14rem" }}>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {words.links.map(([to, name]) => (
              <li key={to}>
                <DeskLink to={to}>{name}</DeskLink>
              </li>
            ))}
          </ul>
        </Card>
      </Flex>
      <Answered answer={answer}>
        {({ standing: { titles } }) => <OwnTitles titles={titles} onDone={answer.again} />}
      </Answered>
      <OwnCommitments uscc={uscc} />
    </>
  );
}

function Who({ standing }: { readonly standing: OwnSituationQuery["standing"] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { uscc, enterprise, ban } = standing;
  const place = enterprise?.registrationPlace;
  return (
    <>
      {enterprise === null && <Alert type="warning" showIcon title={words.unregistered} />}
      {ban !== null && (
        <Alert
          type="error"
          showIcon
          title={words.ban(schemeName(ban.scheme, language), ban.firstDay, ban.lastDay)}
          style={{ marginBottom: 12 }}
        />
      )}
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "name", label: words.name, children: enterprise?.name ?? words.unknown },
          { key: "code", label: words.code, children: <code>{uscc}</code> },
          { key: "place", label: words.place, children: place?.name ?? place?.code ?? words.unknown },
        ]}
      />
      <p>
        <DeskLink to={`/enterprises/${uscc}`}>{words.page}</DeskLink>
      </p>
    </>
  );
}
