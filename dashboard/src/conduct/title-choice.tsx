import { Flex } from "antd";
import { type ReactNode, useState } from "react";
import { ConductTitlesOfDocument } from "../../generated/conduct.ts";
import { AskedSelect } from "../kit/asked-select.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName, TITLE_STATES } from "../kit/words/title-words.ts";

const WORDS: Words<{ which: string; none: string; first: string }> = {
  ZH: { which: "称号", none: "该企业没有称号", first: "请先选择企业" },
  EN: { which: "Title", none: "The enterprise has no title", first: "Choose the enterprise first" },
};

/** Chooses a title by its enterprise; a control of a form. */
export function TitleChoice(props: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (title: string | undefined) => void;
}): ReactNode {
  const { id, value, onChange } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const states = useWords(TITLE_STATES);
  const [uscc, setUscc] = useState<string | undefined>();
  const asked = useAnswer(ConductTitlesOfDocument, { uscc: uscc ?? "" }, { pause: uscc === undefined });
  const titles = uscc === undefined ? [] : (asked.data?.standing.titles ?? []);
  const choose = (next: string | undefined) => {
    setUscc(next);
    onChange?.(undefined);
  };
  return (
    <Flex vertical gap={8}>
      <EnterprisePicker
        {...(id !== undefined && { id })}
        {...(uscc !== undefined && { value: uscc })}
        onChange={choose}
      />
      <AskedSelect
        aria-label={words.which}
        {...(value !== undefined && { value })}
        {...(onChange && { onChange })}
        placeholder={words.which}
        asked={uscc === undefined ? undefined : asked}
        none={uscc === undefined ? words.first : words.none}
        options={titles.map(({ title, state }) => ({
          value: title.id,
          label: `${title.number} · ${schemeName(title.scheme, language)} · ${states[state]}`,
        }))}
      />
    </Flex>
  );
}
