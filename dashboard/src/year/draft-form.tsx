import { Alert, App, Button, Card, Flex, Form } from "antd";
import { type ReactNode, useState } from "react";
import { useWords } from "../kit/language.tsx";
import { filledIn } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import type { StepError, StepResult } from "../kit/use-step.ts";

const WORDS = {
  ZH: {
    save: "保存草稿",
    saved: "草稿已保存",
    notSaved: "未保存",
    conflict: "草稿已被他人修改，请重新打开后再改。",
  },
  EN: {
    save: "Save the draft",
    saved: "The draft is saved",
    notSaved: "Not saved",
    conflict: "Somebody else changed the draft; open it again first.",
  },
};

/** A draft that is written on a page of its own; what is wrong with it stands at its place. */
export function DraftForm<Payload>(props: {
  readonly initial: Readonly<Record<string, unknown>>;
  readonly save: (filled: Filled) => Promise<StepResult<Payload>>;
  readonly onSaved: (payload: Payload) => void;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords(WORDS);
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (values: Filled) => {
    setBusy(true);
    const result = await props.save(filledIn(values)).finally(() => setBusy(false));
    if (result.done) {
      setErrors([]);
      message.success(words.saved);
      props.onSaved(result.payload);
      return;
    }
    setErrors(result.errors);
    form.setFields(result.errors.map((error) => ({ name: placeOf(error), errors: [error.message] })));
  };
  return (
    <Form form={form} layout="vertical" initialValues={props.initial} onFinish={submit} requiredMark>
      <Card size="small">
        <Flex vertical gap={16}>
          {errors.length > 0 && (
            <Alert
              type="error"
              showIcon
              role="alert"
              title={words.notSaved}
              description={errors.map((error) => (
                <div key={`${error.code}${error.field.join(".")}`}>
                  {error.code === "CONFLICT" ? words.conflict : error.message} [{error.code}]
                </div>
              ))}
            />
          )}
          {props.children}
          <div>
            <Button type="primary" htmlType="submit" loading={busy}>
              {words.save}
            </Button>
          </div>
        </Flex>
      </Card>
    </Form>
  );
}

/** Where in the form an error belongs: rows are counted by numbers. */
function placeOf({ field }: StepError): (string | number)[] {
  return field
    .filter((part) => part !== "input" && part !== "content" && part !== "purpose")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The rows of a form's list, each as what was filled in. */
export function rowsOf(filled: Filled, name: string): Filled[] {
  const value = filled[name];
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is Filled => typeof row === "object" && row !== null);
}
