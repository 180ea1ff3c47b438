import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearDeclarationDocument, type YearDeclarationQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { DeclarationSteps } from "./declaration-steps.tsx";
import { Facts } from "./facts.tsx";
import { NoSuch } from "./no-such.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { VersionChanges } from "./version-changes.tsx";

const WORDS = {
  ZH: {
    title: "标准声明",
    enterprise: "企业",
    state: "状态",
    number: "标准编号",
    published: "公布时编号",
    origin: "标准来源",
    declared: "公开日期",
    recorded: "记录时间",
    products: "产品或服务",
    mandatory: "强制性标准符合性声明",
    reference: "对照标准",
    classes: "标准分类",
    level: "标准水平程度",
    revises: "修订",
    indicators: "指标与基准",
    name: "指标",
    group: "类别",
    value: "公开值",
    direction: "方向",
    core: "核心指标",
    method: "试验方法",
    baseline: "基准值",
    verdict: "与基准比较",
    yes: "是",
    no: "否",
    stricter: "严于国家、行业标准",
    unknown: "未知",
    versions: "与所修订版本比较",
    none: "尚无指标。",
    noBaseline: "无",
  },
  EN: {
    title: "Declaration of a standard",
    enterprise: "Enterprise",
    state: "State",
    number: "Number",
    published: "Number as published",
    origin: "Origin",
    declared: "Declared on",
    recorded: "Recorded at",
    products: "Products or services",
    mandatory: "Mandatory standards",
    reference: "Reference standards",
    classes: "Classification",
    level: "Level claimed",
    revises: "Revises",
    indicators: "Indicators and baselines",
    name: "Indicator",
    group: "Group",
    value: "Declared",
    direction: "Direction",
    core: "Core",
    method: "Test method",
    baseline: "Baseline",
    verdict: "Against the baseline",
    yes: "Yes",
    no: "No",
    stricter: "Stricter than national, industry standards",
    unknown: "not known",
    versions: "Compared with the version it revises",
    none: "No indicator yet.",
    noBaseline: "none",
  },
};

type Declaration = NonNullable<YearDeclarationQuery["declaration"]>;

/** One declared standard: indicators against baselines, against its last version, and what can be done with it. */
export function DeclarationPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(YearDeclarationDocument, { id, validOn, knownAt, language });
  const found = answer.data?.declaration;
  return (
    <Page title={found ? `${found.number} ${found.name}` : words.title} asOf>
      <Answered answer={answer}>
        {({ declaration }) =>
          declaration === null ? <NoSuch /> : <Declared declaration={declaration} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function Declared(props: { readonly declaration: Declaration; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { declaration, again } = props;
  const { comparisonWithRevised: revised } = declaration;
  return (
    <Flex vertical gap={16}>
      <StageTrail of="declaration" state={declaration.state} since={declaration.stateSince} />
      <DeclarationFacts declaration={declaration} />
      <DeclarationSteps declaration={declaration} again={again} />
      <Indicators declaration={declaration} />
      {revised !== null && (
        <section>
          <Typography.Title level={2} style={{ fontSize: 16 }}>
            {words.versions}
          </Typography.Title>
          <VersionChanges comparison={revised} />
        </section>
      )}
    </Flex>
  );
}

function DeclarationFacts({ declaration }: { readonly declaration: Declaration }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { enterprise, mandatoryStatement, revises } = declaration;
  const classes = [...declaration.ics, ...declaration.ccs].map(({ code }) => code).join("、");
  return (
    <Facts
      rows={[
        [
          words.enterprise,
          <DeskLink key="enterprise" to={`/enterprises/${enterprise.uscc}`}>
            {enterprise.name ?? enterprise.uscc}
          </DeskLink>,
        ],
        [words.state, `${stateName("declaration", declaration.state, language)} · ${declaration.stateSince ?? "—"}`],
        [words.number, declaration.number],
        [words.published, declaration.numberAsPublished],
        [words.origin, nameOf("origin", declaration.origin, language)],
        [words.declared, declaration.declaredOn],
        [words.recorded, instantText(declaration.recordedAt)],
        [words.level, declaration.levelClaimed],
        [
          words.products,
          declaration.products
            .map(({ kind, name, model }) => `${nameOf("product", kind, language)} ${name} ${model ?? ""}`.trim())
            .join("；") || null,
        ],
        [
          words.mandatory,
          mandatoryStatement &&
            `${nameOf("mandatory", mandatoryStatement.kind, language)} ${mandatoryStatement.standards.join("、")}`.trim(),
        ],
        [words.reference, declaration.referenceStandards.join("、") || null],
        [words.classes, classes || null],
        ...(revises === null
          ? []
          : [
              [
                words.revises,
                <DeskLink key="revises" to={`/year/declarations/${revises.id}`}>
                  {revises.number}
                </DeskLink>,
              ] as const,
            ]),
      ]}
    />
  );
}

function Indicators({ declaration }: { readonly declaration: Declaration }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { comparisonWithBaselines: comparison } = declaration;
  const against = (name: string) => comparison.indicators.find(({ indicator }) => indicator.name === name);
  const { stricter } = comparison;
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {words.indicators}
      </Typography.Title>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <strong>
          {words.stricter}：{stricter === null ? words.unknown : stricter ? words.yes : words.no}
        </strong>
        <Clauses citations={comparison.citations} />
      </Flex>
      <DataTable
        name={words.indicators}
        rows={declaration.indicators}
        rowKey={({ name }) => name}
        empty={words.none}
        columns={[
          { key: "name", title: words.name, value: ({ name }) => name },
          { key: "group", title: words.group, width: 130, value: ({ group }) => nameOf("group", group, language) },
          { key: "value", title: words.value, width: 110, value: ({ value, unit }) => `${value} ${unit ?? ""}`.trim() },
          {
            key: "direction",
            title: words.direction,
            width: 110,
            value: ({ direction }) => nameOf("direction", direction, language),
          },
          { key: "core", title: words.core, width: 90, value: ({ core }) => (core ? words.yes : words.no) },
          {
            key: "baseline",
            title: words.baseline,
            width: 220,
            value: ({ name }) =>
              against(name)
                ?.baselines.map((each) => `${each.value} ${each.unit ?? ""}（${each.referenceStandard}）`)
                .join("；") || words.noBaseline,
          },
          {
            key: "verdict",
            title: words.verdict,
            width: 120,
            value: ({ name }) => {
              const found = against(name);
              return found === undefined ? "—" : nameOf("verdict", found.verdict, language);
            },
          },
          { key: "method", title: words.method, value: ({ testMethod }) => testMethod ?? "—" },
        ]}
      />
    </section>
  );
}
