import { Alert, Button, Card, Descriptions } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import {
  EnterpriseChangesDocument,
  EnterpriseRegisterDocument,
  type EnterpriseRegisterQuery,
} from "../../generated/enterprise.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered, PartlyAnswered } from "../kit/answered.tsx";
import { codeOf } from "../kit/code-text.ts";
import { instantText, today } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { AnswersSection } from "./answers-section.tsx";
import { AskedCards, useSeesWhoAsked } from "./asked-cards.tsx";
import { CommitmentsCard } from "./commitments-card.tsx";
import { DeclarationsCard } from "./declarations-card.tsx";
import { ExitCasesCard } from "./exit-cases-card.tsx";
import { factsOf } from "./facts.ts";
import { HistoryCard } from "./history-card.tsx";
import { SizeRow } from "./size-row.tsx";
import { SupervisionCards } from "./supervision-cards.tsx";
import { TitleList } from "./title-list.tsx";
import { TwoClocks } from "./two-clocks.tsx";

const WORDS: Words<{
  title: string;
  code: string;
  name: string;
  place: string;
  established: string;
  asOf: string;
  unknown: string;
  missing: string;
  find: string;
  another: string;
}> = {
  ZH: {
    title: "企业",
    code: "统一社会信用代码",
    name: "名称",
    place: "登记注册地",
    established: "成立日期",
    asOf: "登记册所知截至",
    unknown: "未知",
    missing: "截至所选时点，登记册中没有此代码的企业。请核对代码、移动滑块，或重新查找。",
    find: "查找企业",
    another: "查找其他企业",
  },
  EN: {
    title: "Enterprise",
    code: "Credit code",
    name: "Name",
    place: "Registration place",
    established: "Established on",
    asOf: "The register as known at",
    unknown: "not known",
    missing: "As known then the register holds no enterprise with this code. Check it, move the sliders, or search.",
    find: "Find an enterprise",
    another: "Find another",
  },
};

/** Everything about one enterprise, on a day and as known on a day. */
export function EnterprisePage(): ReactNode {
  const words = useWords(WORDS);
  const uscc = codeOf(useParams().uscc ?? "");
  const { validOn, knownAt } = useAsOf();
  const now = today();
  const latest = validOn !== undefined && validOn > now ? validOn : now;
  const answer = useAnswer(EnterpriseRegisterDocument, { uscc, validOn, knownAt, latest });
  const history = useList(EnterpriseChangesDocument, { uscc }, ({ registerChanges }) => registerChanges);
  const told = history.rows ?? [];
  const sees = useSeesWhoAsked(uscc);
  const name = answer.data?.standing.enterprise?.name ?? null;
  return (
    <Page
      title={name ?? words.title}
      lead={<code>{uscc}</code>}
      actions={
        <DeskLink to="/enterprises">
          <Button tabIndex={-1}>{words.another}</Button>
        </DeskLink>
      }
    >
      <TwoClocks facts={factsOf([], told, undefined)} />
      <PartlyAnswered answer={history} />
      <div aria-busy={answer.fetching}>
        <Answered answer={answer}>
          {(data) => <Register data={data} uscc={uscc} told={told} more={history.hasMore ? history.more : undefined} />}
        </Answered>
      </div>
      {(answer.data !== undefined || answer.problems.length > 0) && (
        <AnswersSection uscc={uscc} place={answer.data?.standing.enterprise?.registrationPlace?.code ?? null} />
      )}
      <DeclarationsCard uscc={uscc} />
      {answer.data?.exitCases != null && <ExitCasesCard cases={answer.data.exitCases} />}
      <SupervisionCards uscc={uscc} />
      {answer.data?.qualityCommitments != null && <CommitmentsCard commitments={answer.data.qualityCommitments} />}
      {sees && <AskedCards uscc={uscc} />}
    </Page>
  );
}

function Register(props: {
  readonly data: EnterpriseRegisterQuery;
  readonly uscc: string;
  readonly told: Parameters<typeof factsOf>[1];
  readonly more: (() => void) | undefined;
}): ReactNode {
  const words = useWords(WORDS);
  const { knownOn } = useAsOf();
  const { standing, whole, bans } = props.data;
  const known = whole.titles ?? [];
  const { enterprise, registerKnownAt } = standing;
  const place = enterprise?.registrationPlace;
  const items = [
    { key: "name", label: words.name, children: enterprise?.name ?? words.unknown },
    { key: "code", label: words.code, children: <code>{props.uscc}</code> },
    { key: "place", label: words.place, children: place?.name ?? place?.code ?? words.unknown },
    { key: "established", label: words.established, children: enterprise?.establishedOn ?? words.unknown },
    {
      key: "as-of",
      label: words.asOf,
      children: registerKnownAt === null ? words.unknown : instantText(registerKnownAt),
    },
  ];
  return (
    <>
      {enterprise === null && (
        <Alert
          type="warning"
          showIcon
          role="status"
          title={words.missing}
          action={<DeskLink to="/enterprises">{words.find}</DeskLink>}
          style={{ marginBottom: 16 }}
        />
      )}
      <Card style={{ marginBottom: 16 }}>
        <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} />
        <SizeRow uscc={props.uscc} />
      </Card>
      <TitleList standing={standing} known={known} />
      <HistoryCard
        titles={known}
        bans={bans?.edges.map(({ node }) => node.ban) ?? null}
        facts={factsOf(known, props.told, knownOn)}
        more={props.more}
      />
    </>
  );
}
