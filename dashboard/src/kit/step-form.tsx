import { Alert, App, Form, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useWords, type Words } from "./language.tsx";
import { filledIn, type StepField, StepFields } from "./step-fields.tsx";
import type { StepError, StepResult } from "./use-step.ts";

/** What somebody filled in, by the names of the fields. */
export type Filled = Readonly<Record<string, unknown>>;

export interface StepFormProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, before it does. */
  readonly lead?: ReactNode;
  readonly fields: readonly StepField[];
  readonly take: (filled: Filled) => Promise<StepResult<unknown>>;
  /** Told after the step was taken. */
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly danger?: boolean;
  readonly width?: number;
}

const WORDS: Words<{ go: string; leave: string; done: string; conflict: string; notDone: string }> = {
  ZH: {
    go: "办理",
    leave: "取消",
    done: "已办理",
    conflict: "他人已先行办理，以下为最新状态，请核对后重试。",
    notDone: "未办理",
  },
  EN: {
    go: "Do it",
    leave: "Cancel",
    done: "Done",
    conflict: "Somebody else was quicker. Look at how it stands now, then try again.",
    notDone: "Not done",
  },
};

/** A form for one step: it stays open with what is wrong, at the field where it is wrong, until the step is taken. */
export function StepForm(props: StepFormProps): ReactNode {
  const words = useWords(WORDS);
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setErrors([]);
    form.resetFields();
    props.onClose();
  };
  const submit = async (values: Filled) => {
    setBusy(true);
    const result = await props.take(filledIn(values)).finally(() => setBusy(false));
    if (result.done) {
      message.success(`${props.title}：${words.done}`);
      close();
      props.onDone();
      return;
    }
    const placed = result.errors.filter((error) => fieldOf(error, props.fields) !== undefined);
    form.setFields(
      placed.map((error) => ({ name: fieldOf(error, props.fields)?.split(".") ?? [], errors: [error.message] })),
    );
    setErrors(result.errors.filter((error) => !placed.includes(error)));
    // What somebody else changed is shown anew behind the form.
    if (result.errors.some(({ code }) => code === "CONFLICT")) props.onDone();
  };
  return (
    <Modal
      open={props.open}
      title={props.title}
      onCancel={close}
      onOk={form.submit}
      okText={words.go}
      cancelText={words.leave}
      confirmLoading={busy}
      okButtonProps={{ danger: props.danger ?? false }}
      width={props.width ?? 640}
      destroyOnHidden
    >
      {props.lead !== undefined && <div style={{ marginBottom: 16 }}>{props.lead}</div>}
      {errors.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words.notDone}
          description={errors.map((error) => (
            <div key={`${error.code}${error.field.join(".")}`}>
              {error.code === "CONFLICT" ? words.conflict : error.message} [{error.code}]
            </div>
          ))}
          style={{ marginBottom: 16 }}
        />
      )}
      <Form form={form} layout="vertical" onFinish={submit} requiredMark>
        <StepFields fields={props.fields} />
      </Form>
    </Modal>
  );
}

/** The name of the field that an error is about; undefined when it is about none that the form has. */
function fieldOf({ field }: StepError, fields: readonly StepField[]): string | undefined {
  const path = field.filter((part) => part !== "input").join(".");
  return fields.find(({ name }) => path === name || path.startsWith(`${name}.`))?.name;
}
