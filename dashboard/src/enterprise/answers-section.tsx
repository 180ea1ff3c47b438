import { Button, Card, Flex, Input, Select, Typography } from "antd";
import { type ReactNode, useId } from "react";
import { useAddress } from "../kit/address.ts";
import { JURISDICTIONS, jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useSettled } from "../kit/use-settled.ts";
import { useSession } from "../session/session.tsx";
import { AwardAnswers } from "./award-answers.tsx";
import { CreditAnswers } from "./credit-answers.tsx";
import { ProcurementAnswers } from "./procurement-answers.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  place: string;
  all: string;
  lot: string;
  lotHint: string;
  edition: string;
  none: string;
  signIn: string;
  signInWhy: string;
}> = {
  ZH: {
    title: "四项政策答复",
    lead: "按适用地的文件作答；理由与条款点开可见。",
    place: "适用地",
    all: "四地并列",
    lot: "采购品目编码（可选）",
    lotHint: "例如 A02061804",
    edition: "目录版本",
    none: "未注明",
    signIn: "登录",
    signInWhy: "信贷支持、采购优先、补助优先和奖项采信的答复不公开，请登录后查询。",
  },
  EN: {
    title: "Four answers of policy",
    lead: "Answered by the notice of the jurisdiction; reasons and clauses are a click away.",
    place: "Jurisdiction",
    all: "All four side by side",
    lot: "Catalogue code of a lot (optional)",
    lotHint: "For example A02061804",
    edition: "Edition of the catalogue",
    none: "not named",
    signIn: "Sign in",
    signInWhy:
      "Answers about credit support, procurement preference, subsidies and awards are not public; sign in to ask for them.",
  },
};

/** The four answers about an enterprise, for a jurisdiction or for all of them; each department answers for itself. */
export function AnswersSection(props: { readonly uscc: string; readonly place: string | null }): ReactNode {
  const words = useWords(WORDS);
  const { viewer, signIn } = useSession();
  const [place, setPlace] = useAddress("jurisdiction", firstAsked(viewer?.jurisdictions, props.place));
  const [code, setCode] = useAddress("lot");
  const [edition, setEdition] = useAddress("edition");
  const settledCode = useSettled(code.trim());
  if (viewer === null) {
    return (
      <Card title={words.title} style={{ marginBottom: 16 }}>
        <Flex gap={12} wrap align="center">
          <span>{words.signInWhy}</span>
          <Button type="primary" onClick={signIn}>
            {words.signIn}
          </Button>
        </Flex>
      </Card>
    );
  }
  const all = place === "all";
  const asked = { uscc: props.uscc, jurisdiction: all ? (JURISDICTIONS[0] ?? "") : place, all };
  const lot =
    settledCode === "" ? null : { catalogueCode: settledCode, catalogueEdition: edition === "" ? null : edition };
  return (
    <section style={{ marginBottom: 16 }}>
      <Typography.Title level={2} style={{ fontSize: 20 }}>
        {words.title}
      </Typography.Title>
      <p style={{ marginTop: 0 }}>{words.lead}</p>
      <Choices
        place={place}
        setPlace={setPlace}
        code={code}
        setCode={setCode}
        edition={edition}
        setEdition={setEdition}
      />
      <Flex vertical gap={16}>
        <CreditAnswers asked={asked} />
        <ProcurementAnswers asked={asked} lot={lot} />
        <AwardAnswers asked={asked} />
      </Flex>
    </section>
  );
}

/** One's own jurisdiction, else that in which the enterprise is registered. */
function firstAsked(own: readonly string[] | undefined, place: string | null): string | undefined {
  const around = JURISDICTIONS.find((code) => place?.startsWith(code.replace(/(00)+$/, "")));
  return own?.find((code) => JURISDICTIONS.includes(code)) ?? around ?? JURISDICTIONS[0];
}

function Choices(props: {
  readonly place: string;
  readonly setPlace: (place: string) => void;
  readonly code: string;
  readonly setCode: (code: string) => void;
  readonly edition: string;
  readonly setEdition: (edition: string) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [placeId, codeId, editionId] = [useId(), useId(), useId()];
  return (
    <Flex gap={16} wrap className="no-print" style={{ marginBottom: 12 }}>
      <Flex vertical gap={4}>
        <label htmlFor={placeId}>{words.place}</label>
        <Select
          id={placeId}
          value={props.place}
          onChange={props.setPlace}
          options={[...jurisdictionChoices(language), { value: "all", label: words.all }]}
          style={{ width: 220 }}
        />
      </Flex>
      <Flex vertical gap={4}>
        <label htmlFor={codeId}>{words.lot}</label>
        <Input
          id={codeId}
          value={props.code}
          onChange={({ target }) => props.setCode(target.value)}
          placeholder={words.lotHint}
          maxLength={20}
          allowClear
          style={{ width: 220 }}
        />
      </Flex>
      <Flex vertical gap={4}>
        <label htmlFor={editionId}>{words.edition}</label>
        <Select
          id={editionId}
          value={props.edition}
          onChange={props.setEdition}
          options={[
            { value: "", label: words.none },
            { value: "2022", label: "2022" },
            { value: "2013", label: "2013" },
          ]}
          style={{ width: 140 }}
        />
      </Flex>
    </Flex>
  );
}
