import { Badge, Card, Descriptions, Flex, Result, Select, Typography } from "antd";
import { type ReactNode, useId } from "react";
import { useParams } from "react-router";
import {
  type AwardNominationState,
  AwardsNominationsDocument,
  AwardsRoundCorrectDocument,
  AwardsRoundDocument,
  type AwardsRoundQuery,
} from "../../generated/awards.ts";
import { Actions } from "../kit/actions.tsx";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { NOMINATION_STATES } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";
import { AdoptionsTable } from "./adoptions-table.tsx";
import { AWARD_ADOPTS, NOMINATION_COLOURS } from "./award-words.ts";
import { Nominate } from "./nominate.tsx";
import { NominationsTable } from "./nominations-table.tsx";
import { roundContentIn, useRoundFields } from "./programme-steps.tsx";

type Round = NonNullable<AwardsRoundQuery["awardRound"]>;

const WORDS: Words<{
  title: string;
  back: string;
  none: string;
  noneHow: string;
  place: string;
  window: string;
  cutOff: string;
  adopts: string;
  adoptsUnknown: string;
  notice: string;
  clause: string;
  correct: string;
  nominations: string;
  state: string;
  all: string;
  adoptions: string;
}> = {
  ZH: {
    title: "届次",
    back: "返回奖项与届次",
    none: "没有这一届",
    noneHow: "没有此编号的届次，或者在所选时点尚未登记。",
    place: "地区",
    window: "申报首日",
    cutOff: "申报截止日（核查日）",
    adopts: "采信内容",
    adoptsUnknown: "截止日没有规定采信的文件",
    notice: "申报通知",
    clause: "条款",
    correct: "更正日期",
    nominations: "申报",
    state: "状态",
    all: "全部状态",
    adoptions: "本届采信记录",
  },
  EN: {
    title: "Round",
    back: "Back to the awards",
    none: "There is no such round",
    noneHow: "None of this id, or not on record at the instant chosen.",
    place: "Division",
    window: "Nominations from",
    cutOff: "Cut-off (day of the check)",
    adopts: "Adopts",
    adoptsUnknown: "no notice that names the award is in force at the cut-off",
    notice: "Called by",
    clause: "Clause",
    correct: "Correct the days",
    nominations: "Nominations",
    state: "State",
    all: "All states",
    adoptions: "Adopted in this round",
  },
};

/** One round of an award: its nominations by state, and whom it adopted. */
export function RoundPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { knownAt } = useAsOf();
  const answer = useAnswer(AwardsRoundDocument, { id, knownAt, language });
  const round = answer.data?.awardRound;
  const title = round ? `${round.programme.name} ${round.name}` : words.title;
  return (
    <Page title={title} lead={<DeskLink to="/awards">{words.back}</DeskLink>} asOf>
      <Answered answer={answer}>
        {({ awardRound: found }) =>
          found === null ? (
            <Result status="404" title={words.none} subTitle={words.noneHow} />
          ) : (
            <Shown round={found} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Shown({ round, again }: { readonly round: Round; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const adopted = useWords(AWARD_ADOPTS);
  const { language } = useLanguage();
  const { can } = useSession();
  const office = can("award:manage");
  const { programme, adopts } = round;
  return (
    <Flex vertical gap={16}>
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "window", label: words.window, children: round.opensOn },
          { key: "cutOff", label: words.cutOff, children: round.cutOffOn },
          { key: "place", label: words.place, children: jurisdictionName(programme.jurisdiction, language) },
          { key: "adopts", label: words.adopts, children: adopts === null ? words.adoptsUnknown : adopted[adopts] },
          { key: "notice", label: words.notice, children: round.notice },
          ...(programme.citation === null
            ? []
            : [{ key: "clause", label: words.clause, children: <Clauses citations={[programme.citation]} /> }]),
        ]}
      />
      {office && <CorrectRound round={round} onDone={again} />}
      {office && <Nominations round={round} />}
      <Card title={words.adoptions}>
        <AdoptionsTable name={`${programme.name} ${round.name} ${words.adoptions}`} round={round.id} />
      </Card>
    </Flex>
  );
}

function CorrectRound({ round, onDone }: { readonly round: Round; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const fields = useRoundFields(round);
  const correct = useStep(AwardsRoundCorrectDocument, (data) => data.awardRoundCorrect);
  return (
    <Actions
      available={round.availableActions}
      onDone={onDone}
      offers={[
        {
          action: "CORRECT",
          label: words.correct,
          fields,
          take: (filled) =>
            correct.take({ round: round.id, ifRevision: round.revision, content: roundContentIn(filled) }),
        },
      ]}
    />
  );
}

const STATES: readonly AwardNominationState[] = ["NOMINATED", "CHECKED", "ADOPTED", "NOT_ADOPTED", "AFFECTED"];

function Nominations({ round }: { readonly round: Round }): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(NOMINATION_STATES);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [chosen, choose] = useAddress("state");
  const state = STATES.find((each) => each === chosen);
  const id = useId();
  const list = useList(
    AwardsNominationsDocument,
    { round: round.id, state, validOn, knownAt, language },
    (data) => data.awardNominations,
  );
  return (
    <Card title={words.nominations} extra={<Nominate round={round} onDone={list.again} />}>
      <Flex gap={12} align="center" wrap style={{ marginBottom: 12 }}>
        <label htmlFor={id} className="no-print">
          <Typography.Text type="secondary">{words.state}</Typography.Text>
        </label>
        <Select
          id={id}
          value={state ?? ""}
          onChange={choose}
          options={[{ value: "", label: words.all }, ...STATES.map((value) => ({ value, label: states[value] }))]}
          style={{ width: 140 }}
        />
        {STATES.map((each) => {
          const count = list.rows?.filter((row) => row.state === each).length;
          return count === undefined || count === 0 ? null : (
            <Badge key={each} color={NOMINATION_COLOURS[each]} text={`${states[each]} ${count}`} />
          );
        })}
      </Flex>
      <NominationsTable name={`${round.programme.name} ${round.name}`} list={list} onDone={list.again} />
    </Card>
  );
}
