import { DatePicker, Form, Input, InputNumber, Switch } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import type { ReactNode } from "react";
import { type Asked, AskedSelect } from "./asked-select.tsx";
import { EnterprisePicker } from "./enterprise-picker.tsx";
import { FileFingerprint } from "./file-fingerprint.tsx";

/** One thing that a form asks for. */
export interface StepField {
  /** Its name in the input; with dots for what lies deeper: `lot.code`. */
  readonly name: string;
  readonly label: string;
  readonly kind:
    | "text"
    | "long"
    | "day"
    | "instant"
    | "integer"
    | "decimal"
    | "choice"
    | "choices"
    | "lines"
    | "yes-no"
    | "enterprise"
    | "file"
    | "own";
  readonly required?: boolean;
  /** What to write, below the field. */
  readonly help?: ReactNode;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** The question that the choices come from. */
  readonly asked?: Asked;
  readonly initial?: unknown;
  readonly maxLength?: number;
  /** With `own`: a control that takes `value`, `onChange` and `id` as antd gives them. */
  readonly control?: (given: object) => ReactNode;
}

/**
 * The fields of a form. Days come out as `2026-05-20`, decimals as text, lines as a list. An instant is chosen as a
 * time in Shanghai; a file stays where it is and comes out as `{ fileName, sha256 }`.
 */
export function StepFields({ fields }: { readonly fields: readonly StepField[] }): ReactNode {
  return fields.map((field) => (
    <Form.Item
      key={field.name}
      name={field.name.split(".")}
      label={field.label}
      rules={[{ required: field.required ?? false }]}
      {...(field.help !== undefined && { extra: field.help })}
      {...(field.initial !== undefined && { initialValue: field.initial })}
      {...NORMAL[field.kind]}
      {...(field.kind === "yes-no" && { valuePropName: "checked" })}
    >
      <FieldControl field={field} />
    </Form.Item>
  ));
}

const NORMAL: Partial<Record<StepField["kind"], object>> = {
  day: {
    getValueFromEvent: (day: Dayjs | null) => day?.format("YYYY-MM-DD"),
    getValueProps: (value: string | undefined) => ({ value: value === undefined ? null : dayjs(value) }),
  },
  instant: {
    getValueFromEvent: (at: Dayjs | null) => (at === null ? undefined : `${at.format("YYYY-MM-DDTHH:mm:ss")}+08:00`),
    getValueProps: (value: string | undefined) => ({ value: value === undefined ? null : dayjs(value.slice(0, 19)) }),
  },
  decimal: { getValueFromEvent: (value: string | null) => value ?? undefined },
  lines: {
    getValueFromEvent: (event: { target: { value: string } }) => event.target.value.split("\n"),
    getValueProps: (value: readonly string[] | undefined) => ({ value: value?.join("\n") }),
  },
};

// antd gives value, onChange and id to the control.
function FieldControl({ field, ...given }: { readonly field: StepField }): ReactNode {
  const { kind, choices = [], asked, maxLength = 4_000 } = field;
  const options = choices.map(({ value, label }) => ({ value, label }));
  switch (kind) {
    case "text":
      return <Input maxLength={maxLength} {...given} />;
    case "long":
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={maxLength} {...given} />;
    case "lines":
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} {...given} />;
    case "day":
      return <DatePicker style={{ width: "100%" }} {...given} />;
    case "instant":
      return <DatePicker showTime style={{ width: "100%" }} {...given} />;
    case "file":
      return <FileFingerprint {...given} />;
    case "own":
      return field.control?.(given);
    case "integer":
      return <InputNumber precision={0} style={{ width: "100%" }} {...given} />;
    case "decimal":
      return <InputNumber stringMode style={{ width: "100%" }} {...given} />;
    case "choice":
      return <AskedSelect asked={asked} options={options} showSearch={{ optionFilterProp: "label" }} {...given} />;
    case "choices":
      return (
        <AskedSelect
          asked={asked}
          mode="multiple"
          options={options}
          showSearch={{ optionFilterProp: "label" }}
          {...given}
        />
      );
    case "yes-no":
      return <Switch {...given} />;
    case "enterprise":
      return <EnterprisePicker {...given} />;
  }
}

/** What somebody filled in, without what was left empty. */
export function filledIn(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || value === null || value === "") return [];
    if (Array.isArray(value)) {
      const lines = value.filter((each) => typeof each !== "string" || each.trim() !== "");
      return lines.length === 0 ? [] : [[name, lines]];
    }
    if (typeof value === "object") {
      const inner = filledIn(value as Record<string, unknown>);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }
    return [[name, typeof value === "string" ? value.trim() : value]];
  });
  return Object.fromEntries(kept);
}
