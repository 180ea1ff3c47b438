import { Select, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { KitEnterpriseSearchDocument, type KitEnterpriseSearchQuery } from "../../generated/kit.ts";
import { useAsOf } from "./address.ts";
import { codeOf, isShortCode, looksLikeCode } from "./code-text.ts";
import { useLanguage, useWords, type Words } from "./language.tsx";
import { useAnswer } from "./use-answer.ts";
import { useSettled } from "./use-settled.ts";

const WORDS: Words<{
  hint: string;
  none: string;
  asking: string;
  short: string;
  failed: string;
  asWritten: (code: string) => string;
  wouldFit: (code: string) => string;
}> = {
  ZH: {
    hint: "名称、拼音或统一社会信用代码",
    none: "未找到；请换用名称的一部分、拼音或代码（至少4位）",
    asking: "正在查找",
    short: "请输入名称、拼音，或代码的至少4位",
    failed: "未能查找，请稍后重试；也可直接填写18位代码",
    asWritten: (code) => `按所填代码：${code}`,
    wouldFit: (code) => `登记册中的相近代码：${code}`,
  },
  EN: {
    hint: "Name, pinyin or credit code",
    none: "None found; try a part of the name, pinyin, or at least 4 characters of the code",
    asking: "Looking",
    short: "Write a name, pinyin, or at least 4 characters of a code",
    failed: "Nobody could look; try again, or write the 18 characters of the code",
    asWritten: (code) => `As written: ${code}`,
    wouldFit: (code) => `A code on record that is close: ${code}`,
  },
};

/** What the picker can be given; `id`, `value` and `onChange` fit a form. */
interface EnterprisePickerProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (uscc: string | undefined) => void;
  /** For where no visible label names the field. */
  readonly label?: string;
}

type Found = NonNullable<KitEnterpriseSearchQuery["enterprises"]>["edges"][number]["node"];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Picks an enterprise by name, pinyin or code and gives its code, as known on the day of the page. A whole code is also
 * taken as it is written; one that is wrong is diagnosed, and codes on record that would fit are offered.
 */
export function EnterprisePicker({ id, value, onChange, label }: EnterprisePickerProps): ReactNode {
  const words = useWords(WORDS);
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<Choice | null>(null);
  const { options, diagnosis, state } = useChoices(typed);
  // What was picked stays readable when the search is over.
  const kept = picked !== null && picked.value === value && !options.some((option) => option.value === value);
  return (
    <>
      <Select
        {...(id !== undefined && { id })}
        {...(label !== undefined && { "aria-label": label })}
        {...(value !== undefined && { value })}
        onChange={(uscc: string | undefined) => {
          setPicked(options.find((option) => option.value === uscc) ?? null);
          onChange?.(uscc);
        }}
        options={kept ? [picked, ...options] : [...options]}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        allowClear
        loading={state === "asking"}
        placeholder={words.hint}
        notFoundContent={words[state]}
        style={{ width: "100%" }}
      />
      {diagnosis !== null && (
        <Typography.Text type="danger" role="status">
          {diagnosis}
        </Typography.Text>
      )}
    </>
  );
}

function useChoices(typed: string) {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const search = useSettled(typed.trim()).slice(0, 60);
  const pause = search === "" || isShortCode(search);
  const { data, fetching, problems } = useAnswer(
    KitEnterpriseSearchDocument,
    { search, validOn, knownAt, language },
    { pause },
  );
  // What was asked before must not be taken for an answer to what stands there now.
  const asking = search !== typed.trim().slice(0, 60) || (!pause && fetching);
  const there = pause || asking ? null : (data?.enterprises ?? null);
  const edges = there?.edges ?? [];
  const code = codeOf(typed);
  const written = looksLikeCode(typed) && !edges.some(({ node }) => node.uscc === code);
  const options: readonly Choice[] = [
    ...edges.map(({ node }) => ({ value: node.uscc, label: labelOf(node) })),
    ...(there?.diagnosis?.wouldFit ?? []).map((each) => ({ value: each, label: words.wouldFit(each) })),
    ...(written ? [{ value: code, label: words.asWritten(code) }] : []),
  ];
  const state = asking ? "asking" : pause ? "short" : problems.length > 0 ? "failed" : "none";
  return { options, diagnosis: there?.diagnosis?.message ?? null, state } as const;
}

/** Enterprises of one name are told apart by their place. */
function labelOf({ uscc, name, registrationPlace }: Found): string {
  return [name ?? "—", uscc, registrationPlace?.name ?? ""].join(" ").trimEnd();
}
