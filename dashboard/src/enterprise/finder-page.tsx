import { Alert, Button, Flex, Input, type InputRef, Typography } from "antd";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useNavigate } from "react-router";
import { EnterpriseFinderDocument } from "../../generated/enterprise.ts";
import { useAddress, useAsOf, useKeptAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { isShortCode } from "../kit/code-text.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useSettled } from "../kit/use-settled.ts";
import { useSession } from "../session/session.tsx";
import { FoundEnterprises } from "./found-enterprises.tsx";
import { MovesAmongLinks } from "./moves-among-links.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  label: string;
  hint: string;
  keys: string;
  start: string;
  short: string;
  examples: string;
}> = {
  ZH: {
    title: "企业查找",
    lead: "按名称（全称或一部分）、拼音、拼音首字母或统一社会信用代码查找企业。",
    label: "名称、拼音或统一社会信用代码",
    hint: "例如：示例纺织、shilifangzhi、slfz、91530111LEADR7174H",
    keys: "边输入边查找；↓ 键进入结果，↑ ↓ 键移动，回车打开；在输入框中按回车打开第一个结果。",
    start: "请在上方输入名称的一部分、拼音或代码；代码可连同空格、全角字符一起粘贴。",
    short: "按代码查找至少需要 4 位；请继续输入，或改用名称、拼音。",
    examples: "示例：",
  },
  EN: {
    title: "Find an enterprise",
    lead: "By name or a part of it, in pinyin, by first letters, or by credit code.",
    label: "Name, pinyin or credit code",
    hint: "For example 示例纺织, shilifangzhi, slfz, 91530111LEADR7174H",
    keys: "Found as you type. ↓ goes to what was found, ↑ ↓ move, Enter opens; Enter in the field opens the first.",
    start:
      "Write a part of the name, pinyin or the code above; paste a code with its spaces and full-width characters.",
    short: "A code is looked for by 4 characters or more; go on, or write a name or pinyin.",
    examples: "Examples:",
  },
};

const MOST = 60;

/** Finds enterprises by what is at hand. */
export function FinderPage(): ReactNode {
  const words = useWords(WORDS);
  const [typed, setTyped] = useAddress("search");
  const { answer, search, short, asking } = useFound(typed);
  const field = useRef<InputRef>(null);
  const place = useRef<HTMLDivElement>(null);
  const fieldId = useId();
  const open = useOpen();
  const idle = search === "" || short;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      place.current?.querySelector("a")?.focus();
    }
    const first = asking || idle ? undefined : answer.data?.enterprises?.edges[0];
    if (event.key === "Enter" && first !== undefined && !event.nativeEvent.isComposing) open(first.node.uscc);
  };
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <label htmlFor={fieldId} style={{ display: "block", marginBottom: 4, fontWeight: 600 }}>
        {words.label}
      </label>
      <Input
        ref={field}
        id={fieldId}
        size="large"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKey}
        placeholder={words.hint}
        maxLength={MOST}
        allowClear
        autoFocus
        autoComplete="off"
        spellCheck={false}
      />
      <Typography.Paragraph style={{ marginTop: 4 }}>{words.keys}</Typography.Paragraph>
      <MovesAmongLinks place={place} back={() => field.current?.focus()} busy={asking}>
        {search === "" && <Start choose={setTyped} />}
        {short && <Alert type="info" showIcon role="status" title={words.short} />}
        {!idle && (
          <Answered answer={answer}>
            {({ enterprises }) => enterprises !== null && <FoundEnterprises search={search} found={enterprises} />}
          </Answered>
        )}
      </MovesAmongLinks>
    </Page>
  );
}

/** What is asked once the writing rests. */
function useFound(typed: string) {
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const written = typed.trim().slice(0, MOST);
  const search = useSettled(written);
  const short = search !== "" && isShortCode(search);
  const pause = search === "" || short;
  const answer = useAnswer(EnterpriseFinderDocument, { search, validOn, knownAt, language }, { pause });
  return { answer, search, short, asking: search !== written || (!pause && answer.fetching) };
}

function useOpen(): (uscc: string) => void {
  const navigate = useNavigate();
  const keep = useKeptAddress();
  return (uscc) => void navigate(keep(`/enterprises/${uscc}`));
}

function Start({ choose }: { readonly choose: (search: string) => void }): ReactNode {
  const words = useWords(WORDS);
  const { settings } = useSession();
  const examples = settings.demonstrationDay === null ? [] : ["云南", "slqy", "91530111LEADR7174H"];
  return (
    <Alert
      type="info"
      showIcon
      title={words.start}
      {...(examples.length > 0 && {
        description: (
          <Flex gap={8} wrap align="center">
            {words.examples}
            {examples.map((each) => (
              <Button key={each} size="small" onClick={() => choose(each)}>
                {each}
              </Button>
            ))}
          </Flex>
        ),
      })}
    />
  );
}
