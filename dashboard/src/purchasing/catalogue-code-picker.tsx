import { AutoComplete, Typography } from "antd";
import { type ReactNode, useDeferredValue } from "react";
import { PurchasingCatalogueItemsDocument } from "../../generated/purchasing.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";

const WORDS: Words<{ hint: string }> = {
  ZH: { hint: "名称或编码，如：空调" },
  EN: { hint: "Name or code: 空调" },
};

/** Finds a catalogue code in an edition by its name or the beginning of the code; a code is also taken as written. */
export function CatalogueCodePicker(props: {
  readonly edition: string | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
}): ReactNode {
  const { edition, id, value = "", onChange } = props;
  const words = useWords(WORDS);
  const search = useDeferredValue(value.trim());
  const { data } = useAnswer(
    PurchasingCatalogueItemsDocument,
    { edition: edition ?? "", search, first: 20 },
    { pause: edition === undefined || edition === "" || search === "" },
  );
  const found = search === "" ? [] : (data?.catalogueItems?.edges ?? []).map(({ node }) => node);
  // A code that is written out is not offered again over what stands below it; its name is told instead.
  const written = found.find(({ code }) => code === search);
  const others = found.filter(({ code }) => code !== search);
  return (
    <>
      <AutoComplete
        {...(id !== undefined && { id })}
        value={value}
        onChange={(next: string | undefined) => onChange?.(next ?? "")}
        options={others.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        placeholder={words.hint}
        style={{ width: "100%" }}
      />
      {written !== undefined && <Typography.Text type="secondary">{written.name}</Typography.Text>}
    </>
  );
}
