import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ all: string }> = { ZH: { all: "全部" }, EN: { all: "All" } };

/** Limits a list by one of several named values, which stands in the address. */
export function AddressChoice(props: {
  readonly name: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [chosen, choose] = useAddress(props.name);
  const options = Object.entries(props.names).map(([value, label]) => ({ value, label }));
  return (
    <Flex gap={8} align="center" className="no-print">
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        style={{ minWidth: 160 }}
        value={chosen}
        options={[{ value: "", label: words.all }, ...options]}
        onChange={choose}
      />
    </Flex>
  );
}
