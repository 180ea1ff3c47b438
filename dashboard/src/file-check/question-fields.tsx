import { Flex, Input, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useAddress, useAsOf } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { FileQuestion } from "./check-events.ts";

const WORDS: Words<{
  place: string;
  basis: string;
  usual: Record<FileQuestion, string>;
  lot: string;
  edition: string;
  award: string;
  own: string;
}> = {
  ZH: {
    place: "适用何地政策",
    basis: "法律依据",
    usual: { credit: "商业银行法第35条", procurement: "政府采购法第9条", award: "奖项管理办法" },
    lot: "品目编码",
    edition: "目录版本",
    award: "奖项编号",
    own: "文件中有该列时以文件为准",
  },
  EN: {
    place: "Policy of",
    basis: "Legal basis",
    usual: { credit: "商业银行法第35条", procurement: "政府采购法第9条", award: "奖项管理办法" },
    lot: "Catalogue code",
    edition: "Edition",
    award: "Award",
    own: "A column of the file comes before this",
  },
};

/** What is asked about every line of a file; it stands in the page's address. */
interface AskedOfFile {
  /** As `POST /check` takes it; null while a part is missing. */
  readonly parameters: Readonly<Record<string, string>> | null;
  readonly validOn: string;
}

interface Parts {
  readonly place: readonly [string, (value: string | null) => void];
  readonly basis: readonly [string, (value: string | null) => void];
  readonly lot: readonly [string, (value: string | null) => void];
  readonly edition: readonly [string, (value: string | null) => void];
  readonly award: readonly [string, (value: string | null) => void];
}

/** The parts of the question, as the page's address has them. */
export function useQuestionParts(question: FileQuestion): Parts {
  const words = useWords(WORDS);
  return {
    place: useAddress("place"),
    basis: useAddress("basis", words.usual[question]),
    lot: useAddress("lot"),
    edition: useAddress("edition"),
    award: useAddress("award"),
  };
}

/** The question as it is sent. */
export function useAskedOfFile(question: FileQuestion, parts: Parts): AskedOfFile {
  const { validOn: chosen } = useAsOf();
  const validOn = chosen ?? today();
  const [place] = parts.place;
  const [basis] = parts.basis;
  const own = question === "procurement" ? { lot: parts.lot[0], edition: parts.edition[0] } : { award: parts.award[0] };
  const given = question === "credit" ? [] : Object.entries(own).filter(([, value]) => value.trim() !== "");
  const whole = { question, jurisdiction: place, validOn, legalBasis: basis, ...Object.fromEntries(given) };
  return { validOn, parameters: place === "" || basis.trim() === "" ? null : whole };
}

/** Asks for the question. */
export function QuestionFields({
  question,
  parts,
}: {
  readonly question: FileQuestion;
  readonly parts: Parts;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const id = useId();
  const [place, setPlace] = parts.place;
  return (
    <Flex gap={16} wrap align="flex-start">
      <div style={{ flex: "1 1 12rem" }}>
        <label htmlFor={id}>{words.place}</label>
        <Select
          id={id}
          value={place === "" ? null : place}
          onChange={setPlace}
          options={jurisdictionChoices(language)}
          style={{ width: "100%" }}
        />
      </div>
      {question === "procurement" && (
        <>
          <Text label={words.lot} part={parts.lot} help={words.own} />
          <Text label={words.edition} part={parts.edition} help={words.own} />
        </>
      )}
      {question === "award" && <Text label={words.award} part={parts.award} help={words.own} />}
      <Text label={words.basis} part={parts.basis} />
    </Flex>
  );
}

function Text(props: {
  readonly label: string;
  readonly part: readonly [string, (value: string | null) => void];
  readonly help?: string;
}): ReactNode {
  const id = useId();
  const [value, set] = props.part;
  return (
    <div style={{ flex: "1 1 12rem" }}>
      <label htmlFor={id}>{props.label}</label>
      <Input id={id} value={value} onChange={({ target }) => set(target.value)} maxLength={2_000} />
      {props.help !== undefined && <small>{props.help}</small>}
    </div>
  );
}
