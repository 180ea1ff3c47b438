import { InboxOutlined } from "@ant-design/icons";
import { Upload } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ drop: string; kinds: string; chosen: (name: string, size: string) => string }> = {
  ZH: {
    drop: "将文件拖到此处，或点击选择",
    kinds: "CSV（UTF-8 或 GB18030）或 XLSX；须有一列统一社会信用代码；至多 100,000 行、16 MB",
    chosen: (name, size) => `已选择：${name}（${size}）`,
  },
  EN: {
    drop: "Drop a file here, or click to choose one",
    kinds: "CSV (UTF-8 or GB18030) or XLSX with a column of credit codes; at most 100,000 lines and 16 MB",
    chosen: (name, size) => `Chosen: ${name} (${size})`,
  },
};

/** Takes a file, dropped or chosen; nothing is sent yet. */
export function FileDrop(props: {
  readonly chosen: File | null;
  readonly choose: (file: File) => void;
  readonly disabled: boolean;
}): ReactNode {
  const words = useWords(WORDS);
  const { chosen, choose, disabled } = props;
  return (
    <Upload.Dragger
      accept=".csv,.txt,.tsv,.xlsx"
      disabled={disabled}
      showUploadList={false}
      beforeUpload={(file) => {
        choose(file);
        return false;
      }}
    >
      <InboxOutlined aria-hidden style={{ fontSize: 32, color: "#1550a8" }} />
      <p style={{ margin: "8px 0" }}>
        <strong>{chosen === null ? words.drop : words.chosen(chosen.name, sizeOf(chosen))}</strong>
      </p>
      <p style={{ margin: 0 }}>{words.kinds}</p>
    </Upload.Dragger>
  );
}

function sizeOf({ size }: File): string {
  return size < 1_024
    ? `${size} B`
    : size < 1_048_576
      ? `${Math.ceil(size / 1_024)} kB`
      : `${(size / 1_048_576).toFixed(1)} MB`;
}

/** The media type of a file by its name, as the hub takes it. */
export function typeOf({ name }: File): string {
  return /\.xlsx$/i.test(name) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
}
