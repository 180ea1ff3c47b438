import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import {
  YearObjectionDismissDocument,
  YearObjectionDocument,
  type YearObjectionQuery,
  YearObjectionReviewDocument,
  YearObjectionUpholdDocument,
} from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { onField, reasonField } from "./fields.ts";
import { FilerCard } from "./filer-card.tsx";
import { NoSuch } from "./no-such.tsx";
import { ReviewCard } from "./review-card.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { StepDesk } from "./step-desk.tsx";
import { seesConfidential } from "./who.ts";

const WORDS = {
  ZH: {
    title: "异议",
    scheme: "制度",
    scope: "异议对象",
    against: "针对事项",
    state: "状态",
    filed: "提出",
    publicity: "所在公示",
    grounds: "异议内容",
    hidden: "仅工作机构和市场监管部门可读",
    reasons: "处理理由（公开）",
    review: "开始评议",
    dismiss: "认定不成立",
    uphold: "认定成立",
    warn: "理由将公开，不得写明提出人和专家。",
  },
  EN: {
    title: "Objection",
    scheme: "Scheme",
    scope: "Against",
    against: "The thing objected to",
    state: "State",
    filed: "Filed",
    publicity: "Its publicity",
    grounds: "What it says",
    hidden: "read by the working body and the department alone",
    reasons: "Reasons (public)",
    review: "Take up for review",
    dismiss: "Dismiss",
    uphold: "Uphold",
    warn: "The reasons are public and name neither filer nor experts.",
  },
};

type Objection = NonNullable<YearObjectionQuery["objection"]>;

/** One objection: review, expert opinions, outcome. */
export function ObjectionPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const handler = seesConfidential(useSession());
  const answer = useAnswer(YearObjectionDocument, { id, validOn, knownAt, language, handler });
  return (
    <Page title={words.title} asOf>
      <Answered answer={answer}>
        {({ objection }) => (objection === null ? <NoSuch /> : <Raised objection={objection} again={answer.again} />)}
      </Answered>
    </Page>
  );
}

function Raised({ objection, again }: { readonly objection: Objection; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const session = useSession();
  const review = useStep(YearObjectionReviewDocument, (data) => data.objectionReview);
  const dismiss = useStep(YearObjectionDismissDocument, (data) => data.objectionDismiss);
  const uphold = useStep(YearObjectionUpholdDocument, (data) => data.objectionUphold);
  const seen = { objection: objection.id, ifRevision: objection.revision };
  const on = onField(language);
  const reasoned = [reasonField(language, "reasons"), on];
  const place = placeOf(objection);
  return (
    <Flex vertical gap={16}>
      <StageTrail of="objection" state={objection.state} since={objection.stateSince} />
      <Facts
        rows={[
          [words.scheme, schemeName(objection.scheme, language)],
          [words.scope, nameOf("objectionScope", objection.scope, language)],
          [
            words.against,
            place === null ? null : (
              <DeskLink key="against" to={place}>
                {nameOf("objectionScope", objection.scope, language)}
              </DeskLink>
            ),
          ],
          [words.state, `${stateName("objection", objection.state, language)} · ${objection.stateSince}`],
          [words.filed, `${objection.filedOn} · ${instantText(objection.filedAt)}`],
          [
            words.publicity,
            <Flex key="publicity" vertical gap={4}>
              <WorkingDayClock clock={objection.publicity} />
              <DeskLink to={`/year/publicity/${objection.publicity.id}`}>{words.publicity}</DeskLink>
            </Flex>,
          ],
          [words.grounds, objection.grounds ?? <Typography.Text italic>{words.hidden}</Typography.Text>],
          [words.reasons, objection.reasons],
        ]}
      />
      <StepDesk
        available={objection.availableActions}
        onDone={again}
        offers={[
          {
            action: "REVIEW",
            label: words.review,
            fields: [on],
            take: (filled) => review.take({ ...seen, on: optionalTextIn(filled, "on") }),
          },
          {
            action: "DISMISS",
            label: words.dismiss,
            lead: words.warn,
            fields: reasoned,
            take: (filled) =>
              dismiss.take({ ...seen, reasons: textIn(filled, "reasons"), on: optionalTextIn(filled, "on") }),
          },
          {
            action: "UPHOLD",
            label: words.uphold,
            lead: words.warn,
            danger: true,
            fields: reasoned,
            take: (filled) =>
              uphold.take({ ...seen, reasons: textIn(filled, "reasons"), on: optionalTextIn(filled, "on") }),
          },
        ]}
      />
      <ReviewCard
        scheme={objection.scheme}
        subject={objection.id}
        subjectKind="OBJECTION"
        kind="OBJECTION_REVIEW"
        onDone={again}
      />
      {seesConfidential(session) && <FilerCard objection={objection.id} />}
    </Flex>
  );
}

function placeOf({ scope, against }: Objection): string | null {
  if (against === null) return null;
  if (scope === "EVALUATION_BODY") return `/year/bodies/${against}`;
  return scope === "EVALUATION_SCHEME" ? `/year/schemes/${against}` : null;
}
