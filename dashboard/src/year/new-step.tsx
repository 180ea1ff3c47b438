import { Button } from "antd";
import { type ReactNode, useState } from "react";
import type { StepField } from "../kit/step-fields.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import type { StepResult } from "../kit/use-step.ts";

/** A button with a form behind it, for a step that makes something new: the hub says what it lacks. */
export function NewStep(props: {
  readonly label: string;
  readonly lead?: ReactNode;
  readonly fields: readonly StepField[];
  readonly take: (filled: Filled) => Promise<StepResult<unknown>>;
  readonly onDone: () => void;
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly width?: number;
  /** For a button of a row: which one. */
  readonly about?: string;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const { label, lead, fields, take, onDone, primary = true, danger = false, width, about } = props;
  return (
    <>
      <Button
        type={primary ? "primary" : "default"}
        danger={danger}
        onClick={() => setOpen(true)}
        {...(about !== undefined && { "aria-label": `${label}：${about}` })}
      >
        {label}
      </Button>
      <StepForm
        open={open}
        title={label}
        {...(lead !== undefined && { lead })}
        fields={fields}
        take={take}
        onDone={onDone}
        onClose={() => setOpen(false)}
        danger={danger}
        {...(width !== undefined && { width })}
      />
    </>
  );
}
