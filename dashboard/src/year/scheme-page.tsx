import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearSchemeDocument, type YearSchemeQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { NoSuch } from "./no-such.tsx";
import { ObjectionsCard } from "./objections-card.tsx";
import { ReviewCard } from "./review-card.tsx";
import { SchemeSteps } from "./scheme-steps.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { TakenSteps } from "./taken-steps.tsx";
import { isHandler } from "./who.ts";

const WORDS = {
  ZH: {
    title: "评估方案",
    scheme: "制度与年度",
    category: "行业类别",
    state: "状态",
    body: "评估机构",
    most: "领跑者数量上限",
    cycle: "评估周期（月）",
    notSet: "未定",
    supersedes: "替代",
    publicity: "公示",
    recorded: "记录时间",
    criteria: "指标与权重",
    group: "类别",
    name: "指标",
    unit: "单位",
    direction: "方向",
    weight: "权重（%）",
    zero: "零分值",
    full: "满分值",
    required: "必须公开",
    yes: "是",
    no: "否",
    none: "尚无指标。",
    remarks: "办理记录与说明",
  },
  EN: {
    title: "Evaluation scheme",
    scheme: "Scheme and year",
    category: "Category",
    state: "State",
    body: "Evaluation body",
    most: "Most leaders",
    cycle: "Evaluation cycle (months)",
    notSet: "not set",
    supersedes: "Takes the place of",
    publicity: "Publicity",
    recorded: "Recorded at",
    criteria: "Indicators and weights",
    group: "Group",
    name: "Indicator",
    unit: "Unit",
    direction: "Direction",
    weight: "Weight (%)",
    zero: "No points at",
    full: "Full points at",
    required: "Has to be declared",
    yes: "Yes",
    no: "No",
    none: "No indicator yet.",
    remarks: "Steps with remarks",
  },
};

type Scheme = NonNullable<YearSchemeQuery["evaluationScheme"]>;

/** One evaluation scheme: its indicators with weights and levels, its reviews, and what can be done with it. */
export function SchemePage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const handler = isHandler(useSession());
  const answer = useAnswer(YearSchemeDocument, { id, validOn, knownAt, language, handler });
  return (
    <Page title={answer.data?.evaluationScheme?.title ?? words.title} asOf>
      <Answered answer={answer}>
        {({ evaluationScheme }) =>
          evaluationScheme === null ? <NoSuch /> : <Scheme scheme={evaluationScheme} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function Scheme({ scheme, again }: { readonly scheme: Scheme; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { evaluationBody, publicity, supersedes, remarks } = scheme;
  const taken = remarks?.map(({ event, on, text, recordedAt }) => ({
    action: event,
    state: "—",
    on,
    text,
    recordedAt,
  }));
  return (
    <Flex vertical gap={16}>
      <StageTrail of="scheme" state={scheme.state} since={scheme.stateSince} />
      <Facts
        rows={[
          [words.scheme, `${schemeName(scheme.scheme, language)} ${scheme.year}`],
          [words.category, `${scheme.category} (GB/T 4754-${scheme.categoryEdition})`],
          [words.state, `${stateName("scheme", scheme.state, language)} · ${scheme.stateSince ?? "—"}`],
          [
            words.body,
            evaluationBody === null ? (
              scheme.evaluationBodyName
            ) : (
              <DeskLink key="b" to={`/year/bodies/${evaluationBody.id}`}>
                {scheme.evaluationBodyName}
              </DeskLink>
            ),
          ],
          [words.most, scheme.maxLeaders ?? words.notSet],
          [words.cycle, scheme.cycleMonths ?? words.notSet],
          [words.recorded, instantText(scheme.recordedAt)],
          ...(supersedes === null
            ? []
            : [
                [
                  words.supersedes,
                  <DeskLink key="s" to={`/year/schemes/${supersedes.id}`}>
                    {supersedes.title}
                  </DeskLink>,
                ] as const,
              ]),
          ...(publicity === null
            ? []
            : [
                [
                  words.publicity,
                  <Flex key="p" vertical gap={4}>
                    <WorkingDayClock clock={publicity} />
                    <DeskLink to={`/year/publicity/${publicity.id}`}>{words.publicity}</DeskLink>
                  </Flex>,
                ] as const,
              ]),
        ]}
      />
      <SchemeSteps scheme={scheme} again={again} />
      <Criteria scheme={scheme} />
      {taken !== undefined && taken.length > 0 && (
        <>
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            {words.remarks}
          </Typography.Title>
          <TakenSteps steps={taken} available={scheme.availableActions} />
        </>
      )}
      <ReviewCard
        scheme={scheme.scheme}
        subject={scheme.id}
        subjectKind="EVALUATION_SCHEME"
        kind="SCHEME_REVIEW"
        onDone={again}
      />
      <ObjectionsCard against={scheme.id} />
    </Flex>
  );
}

function Criteria({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {words.criteria}
      </Typography.Title>
      <DataTable
        name={words.criteria}
        rows={scheme.criteria}
        rowKey={({ name }) => name}
        empty={words.none}
        columns={[
          { key: "name", title: words.name, width: 180, value: ({ name }) => name },
          { key: "group", title: words.group, width: 140, value: ({ group }) => nameOf("group", group, language) },
          { key: "unit", title: words.unit, width: 80, value: ({ unit }) => unit ?? "—" },
          {
            key: "direction",
            title: words.direction,
            width: 120,
            value: ({ direction }) => nameOf("direction", direction, language),
          },
          { key: "weight", title: words.weight, width: 100, align: "right", value: ({ weight }) => weight },
          { key: "zero", title: words.zero, width: 100, align: "right", value: ({ zeroAt }) => zeroAt },
          { key: "full", title: words.full, width: 100, align: "right", value: ({ fullAt }) => fullAt },
          {
            key: "required",
            title: words.required,
            width: 100,
            value: ({ required }) => (required ? words.yes : words.no),
          },
        ]}
      />
    </section>
  );
}
