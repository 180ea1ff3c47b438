import type { ReactNode } from "react";
import type { ActionState } from "../kit/actions.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { actionName, roleName } from "./action-names.ts";

/** A step that was taken, as far as the hub tells it to the caller. */
interface TakenStep {
  readonly action: string | number;
  /** The name of the state that it led to. */
  readonly state: string;
  readonly on: string | null;
  readonly recordedAt: string;
  readonly role?: string | number;
  readonly text?: string | null;
}

const WORDS = {
  ZH: {
    name: "已办步骤",
    step: "步骤",
    state: "办理后状态",
    on: "日期",
    recorded: "记录时间",
    who: "办理身份",
    text: "说明",
    clauses: "条款",
    none: "登记册中尚无步骤记录。",
  },
  EN: {
    name: "Steps taken so far",
    step: "Step",
    state: "State after it",
    on: "Day",
    recorded: "Recorded at",
    who: "Taken as",
    text: "Note",
    clauses: "Clauses",
    none: "No step is on record yet.",
  },
};

/** The steps that were taken with a thing: what, when, when recorded, as what, and the clauses each rests on. */
export function TakenSteps(props: {
  readonly steps: readonly TakenStep[];
  /** Gives the clauses of each step. */
  readonly available: readonly ActionState[];
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const clausesOf = (action: string | number) =>
    props.available.find((each) => String(each.action) === String(action))?.citations ?? [];
  const withRole = props.steps.some(({ role }) => role !== undefined);
  const withText = props.steps.some(({ text }) => typeof text === "string" && text !== "");
  return (
    <DataTable
      name={words.name}
      rows={props.steps}
      rowKey={({ action, recordedAt, state }) => `${action}${recordedAt}${state}`}
      empty={words.none}
      columns={[
        { key: "on", title: words.on, width: 110, value: ({ on }) => on ?? "—" },
        { key: "step", title: words.step, width: 160, value: ({ action }) => actionName(action, language) },
        { key: "state", title: words.state, width: 140, value: ({ state }) => state },
        ...(withRole
          ? [
              {
                key: "who",
                title: words.who,
                width: 120,
                value: ({ role }: TakenStep) => (role === undefined ? "—" : roleName(role, language)),
              },
            ]
          : []),
        ...(withText
          ? [{ key: "text", title: words.text, width: 240, value: ({ text }: TakenStep) => text ?? "—" }]
          : []),
        { key: "recorded", title: words.recorded, width: 170, value: ({ recordedAt }) => instantText(recordedAt) },
        {
          key: "clauses",
          title: words.clauses,
          width: 200,
          value: ({ action }) =>
            clausesOf(action)
              .map(({ document, clause }) => `${document} ${clause}`)
              .join("; "),
          render: ({ action }) => <Clauses citations={clausesOf(action)} />,
        },
      ]}
    />
  );
}
