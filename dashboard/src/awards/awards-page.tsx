import { Alert, Button, Card, Descriptions, Empty, Flex } from "antd";
import type { ReactNode } from "react";
import { AwardsProgrammesDocument, type AwardsProgrammesQuery } from "../../generated/awards.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Failed, PartlyAnswered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useSession } from "../session/session.tsx";
import { AWARD_ADOPTS, AWARD_KINDS, AWARD_LEVELS } from "./award-words.ts";
import { PlaceFilter } from "./place-filter.tsx";
import { CorrectProgramme, RecordProgramme, RecordRound } from "./programme-steps.tsx";

/** An award as the page shows it. */
export type ProgrammeShown = NonNullable<AwardsProgrammesQuery["awardProgrammes"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  empty: string;
  emptyOffice: string;
  place: string;
  kind: string;
  adopts: string;
  adoptsUnknown: string;
  days: string;
  openEnd: string;
  clause: string;
  rounds: string;
  round: string;
  window: string;
  cutOff: string;
  notice: string;
  noRound: string;
  more: string;
}> = {
  ZH: {
    title: "奖项与届次",
    lead: "文件提到的奖项；采信什么由文件规定，不由登记人填写。",
    empty: "尚无登记的奖项。",
    emptyOffice: "尚无登记的奖项。可点击“登记奖项”。",
    place: "地区与级别",
    kind: "类别",
    adopts: "采信内容",
    adoptsUnknown: "当日没有规定采信的文件",
    days: "起止",
    openEnd: "未定",
    clause: "条款",
    rounds: "届次",
    round: "届次",
    window: "申报首日",
    cutOff: "申报截止日（核查日）",
    notice: "通知",
    noRound: "尚无届次。",
    more: "更多奖项",
  },
  EN: {
    title: "Awards and rounds",
    lead: "Awards that the notices name. What they adopt is said by the notice, not by whoever enters them.",
    empty: "No award is on record.",
    emptyOffice: "No award is on record. Enter one with “Enter an award”.",
    place: "Division and level",
    kind: "Kind",
    adopts: "Adopts",
    adoptsUnknown: "no notice that names it is in force",
    days: "From – to",
    openEnd: "open",
    clause: "Clause",
    rounds: "Rounds",
    round: "Round",
    window: "Nominations from",
    cutOff: "Cut-off (day of the check)",
    notice: "Called by",
    noRound: "No round yet.",
    more: "More awards",
  },
};

/** Awards with their rounds; the offices enter them here. */
export function AwardsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { knownAt } = useAsOf();
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const asked = { knownAt, language, ...(jurisdiction !== "" && { jurisdiction }) };
  const list = useList(AwardsProgrammesDocument, asked, (data) => data.awardProgrammes, { first: 20 });
  const office = can("award:manage");
  return (
    <Page title={words.title} lead={words.lead} asOf actions={office && <RecordProgramme onDone={list.again} />}>
      <PlaceFilter place={jurisdiction} choose={setJurisdiction} />
      {list.rows === undefined && list.problems.length > 0 && <Failed problems={list.problems} again={list.again} />}
      {list.rows !== undefined && <PartlyAnswered answer={list} />}
      {list.rows?.length === 0 && <Empty description={office ? words.emptyOffice : words.empty} />}
      <Flex vertical gap={16}>
        {(list.rows ?? []).map((programme) => (
          <ProgrammeCard key={programme.id} programme={programme} office={office} onDone={list.again} />
        ))}
        {list.hasMore && <Button onClick={list.more}>{words.more}</Button>}
      </Flex>
    </Page>
  );
}

function ProgrammeCard(props: {
  readonly programme: ProgrammeShown;
  readonly office: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const { programme, office, onDone } = props;
  const words = useWords(WORDS);
  const kinds = useWords(AWARD_KINDS);
  const levels = useWords(AWARD_LEVELS);
  const adopted = useWords(AWARD_ADOPTS);
  const { language } = useLanguage();
  const { jurisdiction, level, kind, name, adopts, citation, openedOn, closedOn } = programme;
  return (
    <Card title={name}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: "place",
            label: words.place,
            children: `${jurisdictionName(jurisdiction, language)} · ${levels[level]}`,
          },
          { key: "kind", label: words.kind, children: kinds[kind] },
          { key: "adopts", label: words.adopts, children: adopts === null ? words.adoptsUnknown : adopted[adopts] },
          { key: "days", label: words.days, children: `${openedOn} – ${closedOn ?? words.openEnd}` },
          ...(citation === null
            ? []
            : [{ key: "clause", label: words.clause, children: <Clauses citations={[citation]} /> }]),
        ]}
      />
      {office && (
        <Flex gap={8} wrap style={{ marginBottom: 12 }} className="no-print">
          <RecordRound programme={programme} onDone={onDone} />
          <CorrectProgramme programme={programme} onDone={onDone} />
        </Flex>
      )}
      <Rounds programme={programme} />
    </Card>
  );
}

function Rounds({ programme }: { readonly programme: ProgrammeShown }): ReactNode {
  const words = useWords(WORDS);
  const rows = programme.rounds.edges.map(({ node }) => node);
  return (
    <>
      {programme.rounds.pageInfo.hasNextPage && <Alert type="info" title="20+" />}
      <DataTable
        name={`${programme.name} ${words.rounds}`}
        rows={rows}
        rowKey={({ id }) => id}
        empty={words.noRound}
        columns={[
          {
            key: "name",
            title: words.round,
            value: ({ name }) => name,
            render: ({ id, name }) => <DeskLink to={`/awards/rounds/${encodeURIComponent(id)}`}>{name}</DeskLink>,
          },
          { key: "opens", title: words.window, value: ({ opensOn }) => opensOn },
          { key: "cutOff", title: words.cutOff, value: ({ cutOffOn }) => cutOffOn },
          { key: "notice", title: words.notice, value: ({ notice }) => notice },
        ]}
      />
    </>
  );
}
