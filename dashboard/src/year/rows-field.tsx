import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Card, Checkbox, Flex, Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../kit/language.tsx";

const WORDS = {
  ZH: { remove: "删除", row: (n: number) => `第 ${n} 项` },
  EN: { remove: "Remove", row: (n: number) => `No. ${n}` },
};

/** One value of a row. */
interface RowPart {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "choice" | "yes-no";
  readonly required?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Pixels. */
  readonly width: number;
}

/** Rows of a form that can be added and removed, every value with its label. */
export function RowsField(props: {
  readonly name: string;
  readonly add: string;
  readonly parts: readonly RowPart[];
  readonly blank: Readonly<Record<string, unknown>>;
}): ReactNode {
  const words = useWords(WORDS);
  return (
    <Form.List name={props.name}>
      {(rows, { add, remove }) => (
        <Flex vertical gap={8}>
          {rows.map((row, index) => (
            <Card
              key={row.key}
              size="small"
              title={words.row(index + 1)}
              extra={
                <Button
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={`${words.remove} ${words.row(index + 1)}`}
                  onClick={() => remove(row.name)}
                >
                  {words.remove}
                </Button>
              }
            >
              <Flex gap={8} wrap>
                {props.parts.map((part) => (
                  <Form.Item
                    key={part.name}
                    name={[row.name, part.name]}
                    label={part.label}
                    rules={[{ required: part.required ?? false }]}
                    {...(part.kind === "yes-no" && { valuePropName: "checked" })}
                    style={{ width: part.width, maxWidth: "100%", marginBottom: 8 }}
                  >
                    <Part part={part} />
                  </Form.Item>
                ))}
              </Flex>
            </Card>
          ))}
          <div>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ ...props.blank })}>
              {props.add}
            </Button>
          </div>
        </Flex>
      )}
    </Form.List>
  );
}

// antd gives value, onChange and id to the control.
function Part({ part, ...given }: { readonly part: RowPart }): ReactNode {
  if (part.kind === "yes-no") return <Checkbox {...given} />;
  if (part.kind === "choice") return <Select options={[...(part.choices ?? [])]} {...given} />;
  return <Input maxLength={300} {...given} />;
}
