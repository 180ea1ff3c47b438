import { Alert } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "./language.tsx";
import type { StepField } from "./step-fields.tsx";

const WORDS: Words<{ title: string; upTo: (day: string) => string }> = {
  ZH: {
    title: "今天不能办理，只能补录",
    upTo: (day) => `补录的日期最晚为 ${day}。`,
  },
  EN: {
    title: "Not possible today; what has happened can still be put on record",
    upTo: (day) => `Give its day, ${day} at the latest.`,
  },
};

/** What the hub says of a step, as far as it matters here. */
interface Told {
  readonly possible: boolean;
  readonly notAfter: string | null;
  readonly reasons: readonly { readonly message: string }[];
}

/** The last day that a step can be put on record under, where the hub says that its own time is over. */
export function lateUntil({ possible, notAfter }: Told, fields: readonly StepField[]): string | null {
  return possible || !fields.some(isDayOfStep) ? null : notAfter;
}

/** The fields of a step that is put on record late: its day is asked for, and the last possible one proposed. */
export function lateFields(fields: readonly StepField[], until: string): readonly StepField[] {
  return fields.map((field) => (isDayOfStep(field) ? { ...field, required: true, initial: until } : field));
}

/** Says over the form of such a step why it is late and up to which day it can be. */
export function LateNote(props: { readonly state: Told; readonly until: string }): ReactNode {
  const words = useWords(WORDS);
  const reasons = props.state.reasons.map(({ message }) => message).join(" ");
  return (
    <Alert
      type="info"
      showIcon
      title={words.title}
      description={`${reasons} ${words.upTo(props.until)}`}
      style={{ marginBottom: 12 }}
    />
  );
}

function isDayOfStep({ name, kind }: StepField): boolean {
  return name === "on" && kind === "day";
}
