import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import {
  YearConformityReportRecordDocument,
  YearRankingEntriesDocument,
  type YearRankingEntriesQuery,
  type YearRankingQuery,
} from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { FileHash } from "./file-hash.tsx";
import { nameOf } from "./state-names.ts";
import { worksInYear } from "./who.ts";

const WORDS = {
  ZH: {
    name: "上榜标准",
    rank: "名次",
    enterprise: "企业",
    standard: "标准",
    score: "得分",
    stricter: "严于基准的核心指标",
    conformity: "符合性报告",
    missing: "未提交",
    hidden: "不公开",
    none: "尚未计算，或您无权查看。",
    indicator: "指标",
    value: "公开值",
    baseline: "基准值",
    verdict: "与基准比较",
    weight: "权重（%）",
    points: "得分（满分 100）",
    notDeclared: "未公开",
    noBaseline: "无",
    record: "提交符合性报告",
    file: "文件名",
    hash: "SHA-256",
    dated: "报告日期",
    paper: "只登记文件名、日期和 SHA-256；文件由提交人保存。",
    credit: "其他制度的取消记录（仅供参考）",
    until: "限制期至",
  },
  EN: {
    name: "Ranked standards",
    rank: "Rank",
    enterprise: "Enterprise",
    standard: "Standard",
    score: "Score",
    stricter: "Core indicators stricter",
    conformity: "Conformity report",
    missing: "not supplied",
    hidden: "not public",
    none: "Not computed yet, or not to be seen by you.",
    indicator: "Indicator",
    value: "Declared",
    baseline: "Baseline",
    verdict: "Against the baseline",
    weight: "Weight (%)",
    points: "Points (of 100)",
    notDeclared: "not declared",
    noBaseline: "none",
    record: "Supply the conformity report",
    file: "Name of the file",
    hash: "SHA-256",
    dated: "Dated",
    paper: "Name, date and SHA-256 are kept; the file stays with whoever supplied it.",
    credit: "Revocations in other schemes, as information",
    until: "barred until",
  },
};

type Entry = NonNullable<YearRankingEntriesQuery["ranking"]>["entries"]["edges"][number]["node"];
type Ranking = NonNullable<YearRankingQuery["ranking"]>;

/** Who stands where: score, each indicator's value and points, and below a row the baselines and weights. */
export function RankingEntries({ ranking }: { readonly ranking: Ranking }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const handler = worksInYear(useSession());
  const variables = { id: ranking.id, validOn, knownAt, handler };
  const list = useList(YearRankingEntriesDocument, variables, (data) => data.ranking?.entries);
  const criteria = ranking.evaluationScheme?.criteria ?? [];
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      details={(entry) => <Scored entry={entry} />}
      columns={[
        { key: "rank", title: words.rank, width: 80, value: ({ rank }) => rank },
        {
          key: "enterprise",
          title: words.enterprise,
          width: 220,
          value: ({ enterprise: { uscc, name } }) => name ?? uscc,
          render: ({ enterprise: { uscc, name } }) => <DeskLink to={`/enterprises/${uscc}`}>{name ?? uscc}</DeskLink>,
        },
        {
          key: "standard",
          title: words.standard,
          width: 170,
          value: ({ standard }) => standard,
          render: ({ standard, declaration }) =>
            declaration === null ? (
              standard
            ) : (
              <DeskLink to={`/year/declarations/${declaration.id}`}>{standard}</DeskLink>
            ),
        },
        { key: "score", title: words.score, width: 90, align: "right", value: ({ score }) => score },
        ...criteria.map(({ name, unit }) => ({
          key: `c${name}`,
          title: unit === null ? name : `${name} (${unit})`,
          width: 130,
          align: "right" as const,
          value: ({ points }: Entry) => points.find((each) => each.name === name)?.value ?? words.notDeclared,
        })),
        {
          key: "stricter",
          title: words.stricter,
          width: 120,
          align: "right",
          value: ({ coreIndicatorsStricter }) => coreIndicatorsStricter,
        },
        {
          key: "conformity",
          title: words.conformity,
          width: 220,
          value: ({ conformityReport }) => reportText(conformityReport, words),
          render: (entry) => <Conformity entry={entry} state={ranking.state} onDone={list.again} />,
        },
      ]}
    />
  );
}

function Scored({ entry }: { readonly entry: Entry }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const against = (name: string) =>
    entry.declaration?.comparisonWithBaselines?.indicators.find(({ indicator }) => indicator.name === name);
  return (
    <Flex vertical gap={8}>
      <DataTable
        name={`${words.name} ${entry.rank}`}
        rows={entry.points}
        rowKey={({ position }) => String(position)}
        columns={[
          { key: "name", title: words.indicator, value: ({ name }) => name },
          {
            key: "value",
            title: words.value,
            width: 110,
            value: ({ value, unit }) => (value === null ? words.notDeclared : `${value} ${unit ?? ""}`),
          },
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
          { key: "weight", title: words.weight, width: 100, align: "right", value: ({ weight }) => weight },
          { key: "points", title: words.points, width: 120, align: "right", value: ({ points }) => points },
        ]}
      />
      {entry.creditRecords.length > 0 && (
        <Typography.Text>
          {words.credit}：
          {entry.creditRecords
            .map(
              ({ scheme, effectiveOn, banLastDay }) =>
                `${scheme} ${effectiveOn}${banLastDay === null ? "" : ` · ${words.until} ${banLastDay}`}`,
            )
            .join("；")}
        </Typography.Text>
      )}
    </Flex>
  );
}

function reportText(report: Entry["conformityReport"], words: (typeof WORDS)["ZH"]): string {
  if (report === undefined) return words.hidden;
  return report === null ? words.missing : `${report.fileName} · ${report.dated}`;
}

const OPEN_FOR_REPORTS = new Set(["COMPUTED", "REPORTED", "AUDITED"]);

function Conformity(props: { readonly entry: Entry; readonly state: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { can, viewer } = useSession();
  const { entry, state, onDone } = props;
  const { conformityReport: report, enterprise } = entry;
  const step = useStep(YearConformityReportRecordDocument, (data) => data.conformityReportRecord);
  const supplies = can("register:evaluate") || (can("register:declare") && viewer?.uscc === enterprise.uscc);
  return (
    <Flex vertical gap={4} align="flex-start">
      {reportText(report, words)}
      {supplies && OPEN_FOR_REPORTS.has(state) && (
        <StepButton
          label={words.record}
          about={entry.standard}
          type="default"
          lead={
            <>
              {words.paper}
              <FileHash />
            </>
          }
          fields={[
            { name: "fileName", kind: "text", label: words.file, required: true, maxLength: 200 },
            { name: "sha256", kind: "text", label: words.hash, required: true, maxLength: 64 },
            { name: "dated", kind: "day", label: words.dated, required: true },
          ]}
          onDone={onDone}
          take={(filled) =>
            step.take({
              entry: entry.id,
              ifReport: report?.id,
              fileName: textIn(filled, "fileName"),
              sha256: textIn(filled, "sha256"),
              dated: textIn(filled, "dated"),
            })
          }
        />
      )}
    </Flex>
  );
}
