import { Button } from "antd";
import { type ReactNode, useState } from "react";
import type { StepField } from "../kit/step-fields.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import type { StepResult } from "../kit/use-step.ts";

/** A button for a step that the hub names no state for: it opens the form, and the hub says whether it is taken. */
export function StepButton(props: {
  readonly label: string;
  /** What the form is called where the button's word alone says too little. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly fields: readonly StepField[];
  readonly take: (filled: Filled) => Promise<StepResult<unknown>>;
  readonly onDone: () => void;
  readonly type?: "primary" | "default" | "link";
  readonly danger?: boolean;
}): ReactNode {
  const { label, title = label, lead, fields, take, onDone, type = "default", danger = false } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type={type} danger={danger} onClick={() => setOpen(true)} aria-label={title} className="no-print">
        {label}
      </Button>
      <StepForm
        open={open}
        title={title}
        {...(lead !== undefined && { lead })}
        fields={fields}
        take={take}
        onDone={onDone}
        onClose={() => setOpen(false)}
        danger={danger}
      />
    </>
  );
}
