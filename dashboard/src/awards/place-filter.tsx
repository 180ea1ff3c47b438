import { Flex, Select, Typography } from "antd";
import { type ReactNode, useId } from "react";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ place: string; all: string }> = {
  ZH: { place: "地区", all: "全部地区" },
  EN: { place: "Division", all: "All divisions" },
};

/** Chooses the division that a list is about. */
export function PlaceFilter(props: {
  readonly place: string;
  readonly choose: (place: string | null) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const id = useId();
  return (
    <Flex gap={6} align="center" style={{ marginBottom: 12 }} className="no-print">
      <label htmlFor={id}>
        <Typography.Text type="secondary">{words.place}</Typography.Text>
      </label>
      <Select
        id={id}
        value={props.place}
        onChange={props.choose}
        options={[{ value: "", label: words.all }, ...jurisdictionChoices(language)]}
        style={{ width: 200 }}
      />
    </Flex>
  );
}
