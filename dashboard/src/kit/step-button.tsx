import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { StepForm, type StepFormProps } from "./step-form.tsx";

/** A button with the form of a step behind it, for steps that need no state to be offered: the hub says what it lacks. */
export function StepButton(
  props: Omit<StepFormProps, "open" | "title" | "onClose"> & {
    readonly label: string;
    /** What button and form are called where the button's word alone says too little. */
    readonly title?: string;
    /** For a button of a row: which one. */
    readonly about?: string;
    readonly type?: "primary" | "default" | "link";
  },
): ReactNode {
  const { label, title, about, type = "primary", ...form } = props;
  const [open, setOpen] = useState(false);
  const name = about === undefined ? title : `${label}：${about}`;
  return (
    <>
      <Button
        type={type}
        danger={form.danger ?? false}
        onClick={() => setOpen(true)}
        {...(name !== undefined && { "aria-label": name })}
        className="no-print"
      >
        {label}
      </Button>
      <StepForm {...form} open={open} title={title ?? label} onClose={() => setOpen(false)} />
    </>
  );
}
