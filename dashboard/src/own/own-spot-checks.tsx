import { Card } from "antd";
import type { ReactNode } from "react";
import { OwnRetestAskDocument, OwnSpotChecksDocument, type OwnSpotChecksQuery } from "../../generated/own.ts";
import { Actions } from "../kit/actions.tsx";
import { useCheckColumns } from "../kit/check-columns.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { textIn } from "../kit/filled.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";

type Check = NonNullable<OwnSpotChecksQuery["spotChecks"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  none: string;
  step: string;
  ask: string;
  askLead: string;
  reason: string;
}> = {
  ZH: {
    title: "监督抽查",
    none: "没有对本企业的抽查。抽查自抽样之日起在此可见。",
    step: "办理",
    ask: "申请复检",
    askLead: "对检验结果有异议的，可在确认前申请复检。",
    reason: "理由",
  },
  EN: {
    title: "Spot checks",
    none: "No spot check of us. One is seen here from the day something was taken.",
    step: "Step",
    ask: "Ask for a retest",
    askLead: "Before the finding is confirmed we may ask that it is tested again.",
    reason: "Reason",
  },
};

/** The spot checks of an enterprise, with the way to ask for a retest. */
export function OwnSpotChecks({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(OwnSpotChecksDocument, { uscc, language }, ({ spotChecks }) => spotChecks);
  const ask = useStep(OwnRetestAskDocument, ({ spotCheckRetestAsk }) => spotCheckRetestAsk);
  const checked = useCheckColumns<Check>();
  const columns: readonly Column<Check>[] = [
    ...checked,
    {
      key: "step",
      title: words.step,
      value: ({ retestReason }) => retestReason ?? "—",
      render: ({ id, revision, availableActions }) => (
        <Actions
          available={availableActions}
          offers={[
            {
              action: "ASK_RETEST",
              label: words.ask,
              lead: words.askLead,
              fields: [{ name: "reason", label: words.reason, kind: "long", required: true }],
              take: (filled) => ask.take({ spotCheck: id, ifRevision: revision, reason: textIn(filled, "reason") }),
            },
          ]}
          onDone={list.again}
        />
      ),
    },
  ];
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.none} />
    </Card>
  );
}
