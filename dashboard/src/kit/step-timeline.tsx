import { Timeline, Typography } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "./language.tsx";

/** One step of a procedure: taken, waiting, or the one that ended it otherwise. */
export interface TimelineStep {
  readonly key: string;
  readonly title: ReactNode;
  /** The day or the instant, as text; null where none is on record. */
  readonly on: string | null;
  /** Who took it. */
  readonly who?: ReactNode;
  /** Words put on record with it. */
  readonly text?: ReactNode;
  readonly state?: "taken" | "waiting" | "stopped";
}

const WORDS: Words<{ empty: string; states: Record<NonNullable<TimelineStep["state"]>, string> }> = {
  ZH: { empty: "尚无步骤记录", states: { taken: "", waiting: "待办", stopped: "终止" } },
  EN: { empty: "No step on record yet", states: { taken: "", waiting: "waiting", stopped: "ended" } },
};

const COLORS = { taken: "blue", waiting: "gray", stopped: "red" } as const;

/** The steps of a case in their order, with day, words and whoever took them; waiting ones last. */
export function StepTimeline({ steps, name }: { readonly steps: readonly TimelineStep[]; readonly name: string }) {
  const words = useWords(WORDS);
  if (steps.length === 0) return <Typography.Text>{words.empty}</Typography.Text>;
  return (
    <section aria-label={name}>
      <Timeline
        items={steps.map(({ key, state = "taken", ...step }) => ({
          key,
          color: COLORS[state],
          content: <StepWords {...step} mark={words.states[state]} />,
        }))}
      />
    </section>
  );
}

function StepWords(props: Omit<TimelineStep, "key" | "state"> & { readonly mark: string }): ReactNode {
  const { title, on, who, text, mark } = props;
  return (
    <div style={{ overflowWrap: "anywhere" }}>
      <Typography.Text strong>{title}</Typography.Text>
      {mark !== "" && `（${mark}）`}
      {on !== null && <span style={{ marginInlineStart: 8 }}>{on}</span>}
      {who !== undefined && who !== null && <div>{who}</div>}
      {text !== undefined && text !== null && <div style={{ whiteSpace: "pre-wrap" }}>{text}</div>}
    </div>
  );
}
