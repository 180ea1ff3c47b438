import { Card, Flex, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { YearBodiesDocument, YearEvaluationPublicityPostDocument, YearSchemesDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { numberIn, optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";
import { useSchemeYear } from "./scheme-year.tsx";

const WORDS = {
  ZH: {
    title: "可以公示的机构和方案",
    lead: "通过专家评审的机构和方案在此一并公示；选中后办理。",
    name: "名称",
    kind: "类别",
    body: "评估机构",
    scheme: "评估方案",
    since: "评审通过日期",
    none: "目前没有通过专家评审、等待公示的机构或方案。",
    post: (n: number) => `公示所选 ${n} 项`,
    days: "工作日数",
    daysHelp: "云南文本规定为 10 个工作日；天津文本未规定，可不填。",
  },
  EN: {
    title: "Bodies and schemes that can be posted",
    lead: "What passed the expert review is posted here together: choose, then post.",
    name: "Name",
    kind: "Kind",
    body: "Evaluation body",
    scheme: "Evaluation scheme",
    since: "Reviewed on",
    none: "Nothing that passed the expert review waits to be posted.",
    post: (n: number) => `Post the ${n} chosen`,
    days: "Working days",
    daysHelp: "Yunnan's text asks for 10; Tianjin's is silent, there it may be left empty.",
  },
};

interface Postable {
  readonly key: string;
  readonly id: string;
  readonly of: "body" | "scheme";
  readonly name: string;
  readonly since: string | null;
  readonly revision: number;
}

/** What passed its review, to be chosen and posted for publicity together. */
export function PostTogether({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const [keys, choose] = useState<readonly string[]>([]);
  const now = { validOn: undefined, knownAt: undefined };
  const bodies = useList(YearBodiesDocument, { scheme, ...now }, (data) => data.evaluationBodies);
  const schemes = useList(YearSchemesDocument, { scheme, year, ...now }, (data) => data.evaluationSchemes);
  const step = useStep(YearEvaluationPublicityPostDocument, (data) => data.evaluationPublicityPost);
  const rows: Postable[] = [
    ...(bodies.rows ?? [])
      .filter(({ state }) => state === "EXPERT_OK")
      .map(({ id, name, stateSince, revision }) => ({
        key: id,
        id,
        of: "body" as const,
        name,
        since: stateSince,
        revision,
      })),
    ...(schemes.rows ?? [])
      .filter(({ state }) => state === "EXPERT_OK")
      .map(({ id, title, stateSince, revision }) => ({
        key: id,
        id,
        of: "scheme" as const,
        name: title,
        since: stateSince,
        revision,
      })),
  ];
  const chosen = (of: Postable["of"]) =>
    rows
      .filter((row) => row.of === of && keys.includes(row.key))
      .map(({ id, revision }) => ({ id, ifRevision: revision }));
  const again = () => {
    choose([]);
    bodies.again();
    schemes.again();
    onDone();
  };
  return (
    <Card size="small" title={words.title}>
      <Flex vertical gap={12}>
        <Typography.Text>{words.lead}</Typography.Text>
        <DataTable
          name={words.title}
          rows={rows}
          rowKey={({ key }) => key}
          empty={words.none}
          selection={{ keys, choose }}
          columns={[
            {
              key: "name",
              title: words.name,
              width: 260,
              value: ({ name }) => name,
              render: ({ id, of, name }) => (
                <DeskLink to={of === "body" ? `/year/bodies/${id}` : `/year/schemes/${id}`}>{name}</DeskLink>
              ),
            },
            {
              key: "kind",
              title: words.kind,
              width: 120,
              value: ({ of }) => (of === "body" ? words.body : words.scheme),
            },
            { key: "since", title: words.since, width: 120, value: ({ since }) => since ?? "—" },
          ]}
        />
        {keys.length > 0 && (
          <div>
            <StepButton
              label={words.post(keys.length)}
              onDone={again}
              fields={[
                {
                  name: "workingDays",
                  kind: "integer",
                  label: words.days,
                  help: words.daysHelp,
                  ...(scheme === "530000" && { initial: 10 }),
                },
                onField(language),
              ]}
              take={(filled) =>
                step.take({
                  scheme,
                  evaluationBodies: chosen("body"),
                  evaluationSchemes: chosen("scheme"),
                  workingDays: numberIn(filled, "workingDays"),
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
