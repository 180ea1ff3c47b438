import { Alert, Button, Form } from "antd";
import { type ReactNode, useState } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { filledIn, type StepField, StepFields } from "../kit/step-fields.tsx";
import type { StepError, StepResult } from "../kit/use-step.ts";

const WORDS: Words<{ send: string; not: string }> = {
  ZH: { send: "提交", not: "未能提交" },
  EN: { send: "Send", not: "Not sent" },
};

/** A form on a page of its own by which somebody files something. */
export function FilingForm<Payload>(props: {
  readonly fields: readonly StepField[];
  readonly take: (filled: Readonly<Record<string, unknown>>) => Promise<StepResult<Payload>>;
  readonly onDone: (payload: Payload) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const [form] = Form.useForm();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (values: Readonly<Record<string, unknown>>) => {
    setBusy(true);
    const result = await props.take(filledIn(values)).finally(() => setBusy(false));
    setErrors(result.done ? [] : result.errors);
    if (result.done) props.onDone(result.payload);
  };
  return (
    <Form form={form} layout="vertical" onFinish={submit} requiredMark style={{ maxWidth: 640 }}>
      {errors.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words.not}
          style={{ marginBottom: 12 }}
          description={errors.map(({ code, message }) => (
            <div key={`${code}${message}`}>
              {message} [{code}]
            </div>
          ))}
        />
      )}
      <StepFields fields={props.fields} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {words.send}
      </Button>
    </Form>
  );
}

/** The text of a field that somebody filled in; empty when they did not. */
export function textOf(filled: Readonly<Record<string, unknown>>, name: string): string {
  const value = filled[name];
  return typeof value === "string" ? value : "";
}
