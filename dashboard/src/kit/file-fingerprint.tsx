import { Alert, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { useWords, type Words } from "./language.tsx";

/** A file as the hub keeps it: its name and its SHA-256, never the file. */
export interface Fingerprint {
  readonly fileName: string;
  readonly sha256: string;
}

const WORDS: Words<{ stays: string; failed: string }> = {
  ZH: { stays: "文件不上传；仅登记文件名和 SHA-256 指纹。", failed: "无法读取该文件" },
  EN: {
    stays: "The file stays with you; its name and SHA-256 alone are put on record.",
    failed: "The file cannot be read",
  },
};

/** Chooses a file and works out its fingerprint in the browser; a control of a form. */
export function FileFingerprint(props: {
  readonly id?: string;
  readonly value?: Fingerprint;
  readonly onChange?: (value: Fingerprint | undefined) => void;
}): ReactNode {
  const { id, value, onChange } = props;
  const words = useWords(WORDS);
  const [failed, setFailed] = useState(false);
  const choose = async (file: File | undefined) => {
    setFailed(false);
    onChange?.(undefined);
    if (file === undefined) return;
    try {
      onChange?.({ fileName: file.name, sha256: await sha256Of(await file.arrayBuffer()) });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div>
      <input id={id} type="file" style={{ maxWidth: "100%" }} onChange={(event) => choose(event.target.files?.[0])} />
      <Typography.Paragraph style={{ margin: 0, overflowWrap: "anywhere" }}>
        {value === undefined ? words.stays : `SHA-256 ${value.sha256}`}
      </Typography.Paragraph>
      {failed && <Alert type="error" showIcon title={words.failed} />}
    </div>
  );
}

/** SHA-256 in hexadecimal digits. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
