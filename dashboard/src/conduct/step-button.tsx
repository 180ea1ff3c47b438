import { Button } from "antd";
import { type ReactNode, useState } from "react";
import type { StepField } from "../kit/step-fields.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import type { StepResult } from "../kit/use-step.ts";

/** A button with the form of a step that begins something new. */
export function StepButton(props: {
  readonly label: string;
  readonly lead?: ReactNode;
  readonly fields: readonly StepField[];
  readonly take: (filled: Filled) => Promise<StepResult<unknown>>;
  readonly onDone: () => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <StepForm
        open={open}
        title={props.label}
        {...(props.lead !== undefined && { lead: props.lead })}
        fields={props.fields}
        take={props.take}
        onDone={props.onDone}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
