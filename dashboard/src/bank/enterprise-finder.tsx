import { Alert, AutoComplete, Button, Flex, Input, Typography } from "antd";
import { type ReactNode, useEffect, useId, useState } from "react";
import { BankFindDocument, type BankFindQuery } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";

const WORDS: Words<{ label: string; hint: string; none: string; at: (n: number, c: string) => string; maybe: string }> =
  {
    ZH: {
      label: "企业",
      hint: "名称、拼音或统一社会信用代码",
      none: "未找到企业。可核对名称，或直接输入18位统一社会信用代码。",
      at: (n, c) => `第 ${n} 位“${c}”有误。`,
      maybe: "登记册中只差一处的代码：",
    },
    EN: {
      label: "Enterprise",
      hint: "Name, pinyin or credit code",
      none: "No enterprise found. Check the name, or enter the whole credit code.",
      at: (n, c) => `Character ${n}, “${c}”, is wrong.`,
      maybe: "Codes on record that differ in one place:",
    },
  };

const CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Finds an enterprise by its name, pinyin or code, and says what is wrong with a code that is none. */
export function EnterpriseFinder(props: {
  readonly chosen: string;
  readonly choose: (uscc: string) => void;
}): ReactNode {
  const { chosen, choose } = props;
  const words = useWords(WORDS);
  const id = useId();
  const [text, setText] = useState(chosen);
  const [search, setSearch] = useState("");
  useEffect(() => setText(chosen), [chosen]);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim() === chosen ? "" : text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text, chosen]);
  const { found, nothing, diagnosis } = useFound(search);
  const take = (typed: string) => {
    const [first] = found ?? [];
    const code = plain(typed);
    if (CODE.test(code)) choose(code);
    else if (first !== undefined && found?.length === 1) choose(first.node.uscc);
  };
  return (
    <div style={{ flex: "1 1 22rem", minWidth: 0 }}>
      <label htmlFor={id}>{words.label}</label>
      <AutoComplete
        id={id}
        value={text}
        onChange={setText}
        onSelect={choose}
        options={found?.map(({ node }) => ({ value: node.uscc, label: <Found node={node} /> })) ?? []}
        style={{ width: "100%" }}
      >
        <Input placeholder={words.hint} allowClear onPressEnter={({ currentTarget: { value } }) => take(value)} />
      </AutoComplete>
      {nothing && <Typography.Text type="warning">{words.none}</Typography.Text>}
      {diagnosis !== null && <Diagnosis diagnosis={diagnosis} choose={choose} />}
    </div>
  );
}

type Connection = NonNullable<BankFindQuery["enterprises"]>;

function useFound(search: string) {
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { data, fetching } = useAnswer(
    BankFindDocument,
    { search, validOn, knownAt, language },
    { pause: search === "" || search.length > 60 },
  );
  const connection = search === "" ? null : (data?.enterprises ?? null);
  return {
    found: connection?.edges,
    nothing: !fetching && connection !== null && connection.edges.length === 0 && connection.diagnosis === null,
    diagnosis: connection?.diagnosis ?? null,
  };
}

function Found({ node }: { readonly node: Connection["edges"][number]["node"] }): ReactNode {
  return (
    <span style={{ whiteSpace: "normal" }}>
      {node.name ?? "—"}
      <br />
      <Typography.Text type="secondary">
        {node.uscc} {node.registrationPlace?.name}
      </Typography.Text>
    </span>
  );
}

function Diagnosis(props: {
  readonly diagnosis: NonNullable<Connection["diagnosis"]>;
  readonly choose: (uscc: string) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { position, found, wouldFit, message } = props.diagnosis;
  return (
    <Alert
      type="warning"
      role="status"
      style={{ marginTop: 8 }}
      title={message}
      description={
        <Flex vertical align="flex-start">
          {position !== null && found !== null && <span>{words.at(position, found)}</span>}
          {wouldFit !== null && wouldFit.length > 0 && <span>{words.maybe}</span>}
          {wouldFit?.map((code) => (
            <Button key={code} type="link" onClick={() => props.choose(code)}>
              {code}
            </Button>
          ))}
        </Flex>
      }
    />
  );
}

/** A code as the register writes it, however it was pasted. */
function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();
}
