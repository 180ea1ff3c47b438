import { Flex, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../kit/language.tsx";

const WORDS = {
  ZH: {
    label: "选择文件计算 SHA-256（文件不上传）",
    is: "SHA-256：",
  },
  EN: {
    label: "Choose a file to compute its SHA-256 (the file is not sent)",
    is: "SHA-256: ",
  },
};

/** Computes the SHA-256 of a file in the browser, to be copied; the file goes nowhere. */
export function FileHash(): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [hash, setHash] = useState<string | null>(null);
  const read = async (file: File | undefined) => setHash(file === undefined ? null : await sha256Of(file));
  return (
    <Flex vertical gap={4}>
      <label htmlFor={id}>{words.label}</label>
      <input id={id} type="file" onChange={({ target }) => void read(target.files?.[0])} />
      {hash !== null && (
        <Typography.Text copyable={{ text: hash }} style={{ overflowWrap: "anywhere" }}>
          {words.is}
          {hash}
        </Typography.Text>
      )}
    </Flex>
  );
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
