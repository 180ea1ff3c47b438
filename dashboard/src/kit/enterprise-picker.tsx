import { Select, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { KitEnterpriseSearchDocument } from "../../generated/kit.ts";
import { useLanguage, useWords, type Words } from "./language.tsx";
import { useAnswer } from "./use-answer.ts";

const WORDS: Words<{ hint: string; none: string; asking: string; asWritten: (text: string) => string }> = {
  ZH: {
    hint: "名称、拼音或统一社会信用代码",
    none: "未找到；可直接填写18位代码",
    asking: "正在查找",
    asWritten: (text) => `按所填代码：${text}`,
  },
  EN: {
    hint: "Name, pinyin or credit code",
    none: "None found; the 18 characters of a code can be written as they are",
    asking: "Looking",
    asWritten: (text) => `As written: ${text}`,
  },
};

const PAUSE_MS = 250;

/** Finds an enterprise by name, pinyin or code and gives its code; a whole code is also taken as it is written. */
export function EnterprisePicker(props: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (uscc: string | undefined) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const search = typed.trim();
  const pause = search.length < 2;
  const { data, fetching } = useAnswer(KitEnterpriseSearchDocument, { search, language }, { pause });
  const found = pause ? [] : (data?.enterprises?.edges ?? []);
  const code = search.replaceAll(/[\s-]/g, "").toUpperCase();
  const written = code.length === 18 && !found.some(({ node }) => node.uscc === code);
  const options = [
    ...found.map(({ node: { uscc, name } }) => ({ value: uscc, label: `${name ?? "—"} ${uscc}` })),
    ...(written ? [{ value: code, label: words.asWritten(code) }] : []),
  ];
  // What was picked stays readable when the search is over.
  const kept = picked !== null && picked.value === props.value && !options.some(({ value }) => value === picked.value);
  const diagnosis = pause ? undefined : data?.enterprises?.diagnosis?.message;
  return (
    <>
      <Select
        {...(props.id !== undefined && { id: props.id })}
        {...(props.value !== undefined && { value: props.value })}
        onChange={(uscc: string | undefined) => {
          setPicked(options.find(({ value }) => value === uscc) ?? null);
          props.onChange?.(uscc);
        }}
        options={kept ? [picked, ...options] : options}
        showSearch={{ filterOption: false, onSearch: debounced(setTyped) }}
        allowClear
        placeholder={words.hint}
        notFoundContent={fetching ? words.asking : words.none}
        style={{ width: "100%" }}
      />
      {diagnosis !== undefined && (
        <Typography.Text type="danger" role="status">
          {diagnosis}
        </Typography.Text>
      )}
    </>
  );
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Waits until the writing rests, so that not every letter is a question. */
function debounced(take: (text: string) => void): (text: string) => void {
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => take(text), PAUSE_MS);
  };
}
