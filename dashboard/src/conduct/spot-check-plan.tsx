import { Descriptions, Typography } from "antd";
import type { ReactNode } from "react";
import {
  ConductCandidatesDocument,
  type ConductCandidatesQuery,
  ConductPlanDocument,
  ConductSpotCheckPlanDrawDocument,
  ConductSpotCheckPlanPublishDocument,
} from "../../generated/conduct.ts";
import { type ActionOffer, Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { CHECK_NAMES } from "./check-names.ts";
import { enterpriseColumn } from "./columns.tsx";
import { DrawAgain } from "./draw-again.tsx";
import type { Plan } from "./plan.ts";
import { Section } from "./section.tsx";
import { PLAN_WORDS } from "./spot-check-plan-words.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";

type Candidate = NonNullable<ConductCandidatesQuery["spotCheckPlan"]>["candidates"]["edges"][number]["node"];

/** One plan: what it draws from, its steps, the seed and how the draw is done again. */
export function SpotCheckPlan(props: { readonly id: string; readonly onChange: () => void }): ReactNode {
  const words = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(ConductPlanDocument, { id: props.id, language, validOn, knownAt });
  const again = () => {
    answer.again();
    props.onChange();
  };
  return (
    <Answered answer={answer}>
      {({ spotCheckPlan: plan }) =>
        plan === null ? <Section title={words.plan}>{words.none}</Section> : <OnePlan plan={plan} again={again} />
      }
    </Answered>
  );
}

function OnePlan({ plan, again }: { readonly plan: Plan; readonly again: () => void }): ReactNode {
  const words = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const names = useWords(CHECK_NAMES);
  const offers = usePlanOffers(plan);
  return (
    <Section title={`${words.plan}：${plan.title}`}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "state", label: words.state, children: `${names.plans[plan.state]} ${plan.stateSince}` },
          { key: "place", label: words.place, children: schemeName(plan.jurisdiction, language) },
          {
            key: "population",
            label: words.population,
            children: `${names.populations[plan.population]} ${plan.classification ?? ""}`,
          },
          { key: "size", label: words.size, children: `${plan.sampleSize} / ${plan.populationSize}` },
          ...(plan.population === "LEADERS"
            ? [{ key: "without", label: words.without, children: plan.leadersWithoutDeclaration }]
            : []),
          {
            key: "sha",
            label: words.seedSha256,
            children: <Code>{plan.seedSha256}</Code>,
            span: "filled" as const,
          },
          {
            key: "seed",
            label: words.seed,
            children: plan.seed === null ? words.seedLater : <Code>{plan.seed}</Code>,
            span: "filled" as const,
          },
        ]}
      />
      <div style={{ marginBlock: 16 }}>
        <Actions available={plan.availableActions} offers={offers} onDone={again} />
      </div>
      <Candidates plan={plan} />
      <DrawAgain plan={plan} />
    </Section>
  );
}

function Code({ children }: { readonly children: string }): ReactNode {
  return <code style={{ overflowWrap: "anywhere" }}>{children}</code>;
}

function usePlanOffers({ id, revision }: Plan): readonly ActionOffer[] {
  const words = useWords(PLAN_WORDS);
  const common = useWords(STEP_WORDS);
  const draw = useStep(ConductSpotCheckPlanDrawDocument, ({ spotCheckPlanDraw }) => spotCheckPlanDraw);
  const publish = useStep(ConductSpotCheckPlanPublishDocument, ({ spotCheckPlanPublish }) => spotCheckPlanPublish);
  const fields = [dayField(common)];
  return [
    {
      action: "DRAW",
      label: words.draw,
      lead: words.drawLead,
      fields,
      take: (filled) => draw.take({ plan: id, ifRevision: revision, on: optionalTextIn(filled, "on") }),
    },
    {
      action: "PUBLISH",
      label: words.publish,
      lead: words.publishLead,
      fields,
      take: (filled) => publish.take({ plan: id, ifRevision: revision, on: optionalTextIn(filled, "on") }),
    },
  ];
}

function Candidates({ plan }: { readonly plan: Plan }): ReactNode {
  const words = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    ConductCandidatesDocument,
    { id: plan.id, validOn, knownAt },
    ({ spotCheckPlan }) => spotCheckPlan?.candidates,
  );
  const drawn = plan.drawn === null ? null : new Set(plan.drawn.map(({ declaration }) => declaration.id));
  return (
    <>
      <Typography.Title level={3} style={{ fontSize: 15 }}>
        {words.candidates}
      </Typography.Title>
      <DataTable
        name={words.candidates}
        list={list}
        columns={candidateColumns(language, drawn)}
        rowKey={({ declaration }) => declaration.id}
      />
    </>
  );
}

function candidateColumns(language: Language, drawn: ReadonlySet<string> | null): Column<Candidate>[] {
  const words = PLAN_WORDS[language];
  const enterprise = enterpriseColumn<Candidate["declaration"]>(language);
  return [
    { key: "position", title: words.position, value: ({ position }) => position, width: 80, align: "right" },
    { key: "standard", title: words.standard, value: ({ declaration }) => `${declaration.number} ${declaration.name}` },
    {
      ...enterprise,
      value: ({ declaration }) => enterprise.value(declaration),
      render: ({ declaration }) => enterprise.render?.(declaration),
    },
    {
      key: "drawn",
      title: words.drawn,
      value: ({ declaration }) =>
        drawn === null ? words.notDrawnYet : drawn.has(declaration.id) ? words.yes : words.no,
      width: 110,
    },
    { key: "id", title: words.id, value: ({ declaration }) => declaration.id },
  ];
}
