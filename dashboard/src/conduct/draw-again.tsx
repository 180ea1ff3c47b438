import { Alert, Button, Collapse, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { ConductCandidatesDocument } from "../../generated/conduct.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { type Drawn, drawOrder, sha256OfText } from "./draw-order.ts";
import type { Plan } from "./plan.ts";
import { PLAN_WORDS } from "./spot-check-plan-words.ts";

interface Redone {
  readonly order: readonly Drawn[];
  readonly seedHolds: boolean;
  readonly same: boolean;
}

const SCRIPT = `printf '%s' "$seed" | sha256sum
while read -r id; do
  printf '%s %s' "$seed" "$id" | sha256sum | cut -d' ' -f1 | tr '\\n' ' '; echo "$id"
done < population | sort | head -n "$size"`;

/** How a draw is done again: by the hub, in this browser, and by hand. */
export function DrawAgain({ plan }: { readonly plan: Plan }): ReactNode {
  const words = useWords(PLAN_WORDS);
  const { redone, working, redo } = useRedoing(plan);
  const columns: Column<Drawn>[] = [
    { key: "order", title: words.order, value: ({ id }) => placeOf(redone, id), width: 80, align: "right" },
    { key: "id", title: words.id, value: ({ id }) => id },
    { key: "digest", title: words.digest, value: ({ digest }) => digest },
  ];
  return (
    <div style={{ marginTop: 16 }}>
      <Typography.Title level={3} style={{ fontSize: 15 }}>
        {words.again}
      </Typography.Title>
      <Typography.Paragraph>{words.againLead}</Typography.Paragraph>
      <Repeats repeats={plan.drawRepeats} />
      {plan.seed !== null && plan.drawn !== null && (
        <Button onClick={redo} loading={working} style={{ marginBlock: 12 }} className="no-print">
          {words.here}
        </Button>
      )}
      {redone !== null && (
        <>
          <Alert
            type={redone.same && redone.seedHolds ? "success" : "error"}
            showIcon
            role="status"
            title={redone.same ? words.hereSame : words.hereOther}
            description={redone.seedHolds ? words.hereSeed : plan.seedSha256}
            style={{ marginBottom: 12 }}
          />
          <DataTable name={words.again} rows={redone.order} columns={columns} rowKey={({ id }) => id} />
        </>
      )}
      <Collapse
        size="small"
        items={[
          {
            key: "script",
            label: "sh",
            children: <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{SCRIPT}</pre>,
          },
        ]}
      />
    </div>
  );
}

function Repeats({ repeats }: { readonly repeats: boolean | null }): ReactNode {
  const words = useWords(PLAN_WORDS);
  if (repeats === null) return <Alert type="info" showIcon title={words.repeatsUnknown} style={{ marginBottom: 12 }} />;
  return (
    <Alert
      type={repeats ? "success" : "error"}
      showIcon
      title={repeats ? words.repeats : words.repeatsNot}
      style={{ marginBottom: 12 }}
    />
  );
}

function placeOf(redone: Redone | null, id: string): number | null {
  const place = redone?.order.findIndex((each) => each.id === id) ?? -1;
  return place < 0 ? null : place + 1;
}

/** Draws again in the browser, from the whole population. */
function useRedoing(plan: Plan) {
  const [redone, setRedone] = useState<Redone | null>(null);
  const [working, setWorking] = useState(false);
  const { all } = useList(
    ConductCandidatesDocument,
    { id: plan.id, validOn: undefined, knownAt: undefined },
    ({ spotCheckPlan }) => spotCheckPlan?.candidates,
    { pause: true },
  );
  const redo = async () => {
    const { seed, drawn } = plan;
    if (seed === null || drawn === null) return;
    setWorking(true);
    try {
      const population = await all();
      const order = await drawOrder(
        seed,
        population.map(({ declaration }) => declaration.id),
      );
      const first = new Set(order.slice(0, plan.sampleSize).map(({ id }) => id));
      const same = drawn.length === first.size && drawn.every(({ declaration }) => first.has(declaration.id));
      setRedone({ order, same, seedHolds: (await sha256OfText(seed)) === plan.seedSha256 });
    } finally {
      setWorking(false);
    }
  };
  return { redone, working, redo };
}
