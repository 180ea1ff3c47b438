import { Typography } from "antd";
import type { ReactNode } from "react";
import {
  ConductPlansDocument,
  type ConductPlansQuery,
  ConductSpotCheckPlanMakeDocument,
} from "../../generated/conduct.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { numberIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { CHECK_NAMES } from "./check-names.ts";
import { Checks } from "./checks.tsx";
import { dayColumn } from "./columns.tsx";
import { needed } from "./needed.ts";
import { Section } from "./section.tsx";
import { SpotCheckPlan } from "./spot-check-plan.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";

type Row = NonNullable<ConductPlansQuery["spotCheckPlans"]>["edges"][number]["node"];

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "plans"
    | "name"
    | "place"
    | "population"
    | "classification"
    | "classificationHelp"
    | "size"
    | "sample"
    | "planned"
    | "state"
    | "all"
    | "make"
    | "makeLead"
    | "empty"
    | "checks"
    | "checksLead",
    string
  >
> = {
  ZH: {
    title: "监督抽查",
    lead: "制定计划即冻结抽查对象并锁定随机种子；抽取不可选择，任何人可重做核对。",
    plans: "抽查计划",
    name: "计划名称",
    place: "地区",
    population: "抽查对象",
    classification: "分类代码",
    classificationHelp: "领跑者按 GB/T 4754 代码开头，企业标准按 ICS 或 CCS 代码开头；留空即全部。",
    size: "抽取数",
    sample: "抽取数 / 对象数",
    planned: "计划日期",
    state: "状态",
    all: "全部",
    make: "制定计划",
    makeLead: "抽查对象及每项抽查据以判定的标准版本随计划冻结；之后公开的内容不影响判定。",
    empty: "尚无抽查计划。点击“制定计划”。",
    checks: "各项抽查",
    checksLead: "所选计划的抽查；未选计划时为您可见的全部抽查。",
  },
  EN: {
    title: "Spot checks",
    lead: "Making a plan freezes what can be drawn and binds the random seed; nobody chooses the draw, anybody can repeat it.",
    plans: "Plans",
    name: "Name of the plan",
    place: "Place",
    population: "Drawn from",
    classification: "Classification",
    classificationHelp:
      "The beginning of a GB/T 4754 code for leaders, of ICS or CCS for declared standards; all when empty.",
    size: "How many are drawn",
    sample: "Drawn / population",
    planned: "Planned on",
    state: "State",
    all: "all",
    make: "Make a plan",
    makeLead:
      "What can be drawn, and the version that each check is judged by, are frozen with the plan; what is declared later changes nothing.",
    empty: "No plan yet. Make one.",
    checks: "Single checks",
    checksLead: "The checks of the plan that is chosen; all that you may see while none is.",
  },
};

/** Plans of spot checks, the plan that is chosen, and its checks. */
export function SpotChecksPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const [plan] = useAddress("plan");
  const list = useList(
    ConductPlansDocument,
    { jurisdiction: undefined, validOn, knownAt },
    ({ spotCheckPlans }) => spotCheckPlans,
  );
  const officer = can("register:officer");
  return (
    <Page title={words.title} lead={words.lead} asOf actions={officer && <MakePlan onDone={list.again} />}>
      <Section title={words.plans}>
        <DataTable
          name={words.plans}
          list={list}
          columns={planColumns(language)}
          rowKey={({ id }) => id}
          empty={words.empty}
        />
      </Section>
      {plan !== "" && <SpotCheckPlan id={plan} onChange={list.again} />}
      {(officer || can("register:declare")) && (
        <Section title={words.checks} lead={<Typography.Text>{words.checksLead}</Typography.Text>}>
          <Checks {...(plan !== "" && { plan })} />
        </Section>
      )}
    </Page>
  );
}

function planColumns(language: Language): Column<Row>[] {
  const words = WORDS[language];
  const names = CHECK_NAMES[language];
  return [
    {
      key: "name",
      title: words.name,
      value: ({ title }) => title,
      render: ({ id, title }) => <DeskLink to={`/conduct/spot-checks?plan=${id}`}>{title}</DeskLink>,
    },
    { key: "state", title: words.state, value: ({ state }) => names.plans[state], width: 100 },
    { key: "place", title: words.place, value: ({ jurisdiction }) => schemeName(jurisdiction, language), width: 100 },
    { key: "population", title: words.population, value: ({ population }) => names.populations[population] },
    {
      key: "classification",
      title: words.classification,
      value: ({ classification }) => classification ?? words.all,
      width: 110,
    },
    {
      key: "sample",
      title: words.sample,
      value: ({ sampleSize, populationSize }) => `${sampleSize} / ${populationSize}`,
      align: "right",
      width: 140,
    },
    dayColumn("planned", words.planned, ({ plannedOn }) => plannedOn),
  ];
}

function MakePlan({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const common = useWords(STEP_WORDS);
  const { populations } = useWords(CHECK_NAMES);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const places = viewer?.jurisdictions ?? [];
  const { take } = useStep(ConductSpotCheckPlanMakeDocument, ({ spotCheckPlanMake }) => spotCheckPlanMake);
  return (
    <StepButton
      label={words.make}
      lead={words.makeLead}
      fields={[
        { name: "title", label: words.name, kind: "text", required: true, maxLength: 200 },
        {
          name: "jurisdiction",
          label: words.place,
          kind: "choice",
          required: true,
          choices: jurisdictionChoices(language, places),
          ...(places.length === 1 && { initial: places[0] }),
        },
        {
          name: "population",
          label: words.population,
          kind: "choice",
          required: true,
          choices: choicesOf(populations),
        },
        { name: "classification", label: words.classification, kind: "text", help: words.classificationHelp },
        { name: "sampleSize", label: words.size, kind: "integer", required: true },
        dayField(common),
      ]}
      take={(filled) =>
        take({
          title: textIn(filled, "title"),
          jurisdiction: textIn(filled, "jurisdiction"),
          population: needed(filled, "population", populations),
          classification: optionalTextIn(filled, "classification"),
          // The form asks for it; the hub refuses a number that is none.
          sampleSize: numberIn(filled, "sampleSize") ?? Number.NaN,
          on: optionalTextIn(filled, "on"),
        })
      }
      onDone={onDone}
    />
  );
}
