import { Card, Flex, Input, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { YearRankingEntriesDocument, YearShortlistDrawDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";

const WORDS = {
  ZH: {
    title: "确定入围名单",
    lead: "按名次从前往后选择；排在最后一名入选者之前或并列而未入选的，须填写原因。每次给出完整名单。",
    rank: "名次",
    enterprise: "企业",
    standard: "标准",
    score: "得分",
    report: "符合性报告",
    has: "已提交",
    missing: "未提交",
    reason: "未入围原因",
    reasonOf: (name: string) => `未入围原因：${name}`,
    draw: (n: number) => `确定入围名单（${n} 家）`,
    none: "没有上榜标准。",
  },
  EN: {
    title: "Draw the short list",
    lead: "Choose from the top by rank; whoever ranks before or beside the last one chosen and is not chosen needs a reason. The list is given whole.",
    rank: "Rank",
    enterprise: "Enterprise",
    standard: "Standard",
    score: "Score",
    report: "Conformity report",
    has: "on record",
    missing: "missing",
    reason: "Why left out",
    reasonOf: (name: string) => `Why left out: ${name}`,
    draw: (n: number) => `Draw the short list (${n})`,
    none: "Nobody is ranked.",
  },
};

/** Where the evaluation body chooses who is on the short list. */
export function ShortlistDraw(props: {
  readonly ranking: string;
  readonly revision: number;
  /** Who is on the list already. */
  readonly drawn: readonly string[];
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const variables = { id: props.ranking, validOn: undefined, knownAt: undefined, handler: true };
  const list = useList(YearRankingEntriesDocument, variables, (data) => data.ranking?.entries);
  const step = useStep(YearShortlistDrawDocument, (data) => data.shortlistDraw);
  const [picked, pick] = useState<readonly string[] | null>(null);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const rows = list.rows ?? [];
  const keys = picked ?? rows.filter(({ enterprise }) => props.drawn.includes(enterprise.uscc)).map(({ id }) => id);
  const skipped = rows.flatMap(({ id }) => {
    const reason = reasons[id]?.trim();
    return keys.includes(id) || !reason ? [] : [{ entry: id, reason }];
  });
  return (
    <Card size="small" title={words.title}>
      <Flex vertical gap={12}>
        <Typography.Text>{words.lead}</Typography.Text>
        <DataTable
          name={words.title}
          list={list}
          rowKey={({ id }) => id}
          empty={words.none}
          selection={{ keys, choose: pick }}
          columns={[
            { key: "rank", title: words.rank, width: 80, value: ({ rank }) => rank },
            {
              key: "enterprise",
              title: words.enterprise,
              width: 220,
              value: ({ enterprise: { uscc, name } }) => name ?? uscc,
            },
            { key: "standard", title: words.standard, width: 170, value: ({ standard }) => standard },
            { key: "score", title: words.score, width: 90, align: "right", value: ({ score }) => score },
            {
              key: "report",
              title: words.report,
              width: 120,
              value: ({ conformityReport }) => (conformityReport ? words.has : words.missing),
            },
            {
              key: "reason",
              title: words.reason,
              width: 220,
              value: ({ id }) => reasons[id] ?? null,
              render: ({ id, standard }) =>
                keys.includes(id) ? (
                  "—"
                ) : (
                  <Input
                    aria-label={words.reasonOf(standard)}
                    maxLength={1_000}
                    value={reasons[id] ?? ""}
                    onChange={({ target }) => setReasons({ ...reasons, [id]: target.value })}
                  />
                ),
            },
          ]}
        />
        {keys.length > 0 && (
          <div>
            <StepButton
              label={words.draw(keys.length)}
              fields={[onField(language)]}
              onDone={props.onDone}
              take={(filled) =>
                step.take({
                  ranking: props.ranking,
                  ifRevision: props.revision,
                  entries: [...keys],
                  skipped,
                  on: optionalTextIn(filled, "on"),
                })
              }
            />
          </div>
        )}
      </Flex>
    </Card>
  );
}
