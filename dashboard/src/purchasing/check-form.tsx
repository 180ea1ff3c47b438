import { AutoComplete, DatePicker, Form, Select } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useState } from "react";
import { useAsOf } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { CatalogueCodePicker } from "./catalogue-code-picker.tsx";
import type { CheckQuestion, useCheckQuestion } from "./use-check-question.ts";
import { useEditionChoices } from "./use-edition-choices.ts";

const WORDS: Words<{
  enterprise: string;
  place: string;
  placeHelp: string;
  edition: string;
  code: string;
  codeHelp: string;
  day: string;
  dayHelp: string;
}> = {
  ZH: {
    enterprise: "企业",
    place: "采购人所在地",
    placeHelp: "适用采购人所在地的政策；也可填写六位行政区划代码。",
    edition: "品目目录版本",
    code: "品目编码",
    codeHelp: "按名称或编码查找，所查版本未导入的，直接填写编码。",
    day: "投标截止日",
    dayHelp: "即本页的业务日期。",
  },
  EN: {
    enterprise: "Enterprise",
    place: "Place of the purchaser",
    placeHelp: "The policy of the purchaser's place applies; any six-digit division code may be written.",
    edition: "Edition of the catalogue",
    code: "Catalogue code",
    codeHelp: "Found by name or code; a code of an edition that was not imported is written as it is.",
    day: "Deadline for bids",
    dayHelp: "It is the day that the whole page is asked about.",
  },
};

const DIVISION = /^\d{6}$/;
const CODE = /^[A-C]\d{2,10}$/;

/** What is asked: each part takes effect as soon as it is whole. */
export function CheckForm(props: {
  readonly question: CheckQuestion;
  readonly change: ReturnType<typeof useCheckQuestion>["change"];
}): ReactNode {
  const { question, change } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, set } = useAsOf();
  const editions = useEditionChoices();
  const [place, setPlace] = useState(question.jurisdiction);
  const [code, setCode] = useState(question.code);
  const { setUscc, setJurisdiction, setEdition, setCode: setAskedCode } = change;
  return (
    <Form layout="vertical" component="div">
      <Form.Item label={words.enterprise} htmlFor="check-enterprise">
        <EnterprisePicker
          id="check-enterprise"
          {...(question.uscc !== "" && { value: question.uscc })}
          onChange={(uscc) => setUscc(uscc ?? null)}
        />
      </Form.Item>
      <Form.Item label={words.place} htmlFor="check-place" extra={words.placeHelp}>
        <AutoComplete
          id="check-place"
          value={place}
          options={jurisdictionChoices(language)}
          onChange={(next: string | undefined) => {
            setPlace(next ?? "");
            if (next === undefined || next === "" || DIVISION.test(next)) setJurisdiction(next ?? null);
          }}
          style={{ width: "100%" }}
        />
      </Form.Item>
      <Form.Item label={words.edition} htmlFor="check-edition">
        <Select id="check-edition" value={question.edition} onChange={setEdition} options={editions} />
      </Form.Item>
      <Form.Item label={words.code} htmlFor="check-code" extra={words.codeHelp}>
        <CatalogueCodePicker
          id="check-code"
          edition={question.edition}
          value={code}
          onChange={(next) => {
            setCode(next);
            const written = next.trim().toUpperCase();
            if (written === "" || CODE.test(written)) setAskedCode(written);
          }}
        />
      </Form.Item>
      <Form.Item label={words.day} htmlFor="check-day" extra={words.dayHelp} style={{ marginBottom: 0 }}>
        <DatePicker
          id="check-day"
          value={dayjs(validOn ?? today())}
          allowClear={false}
          onChange={(day) => set({ validOn: day === null ? null : day.format("YYYY-MM-DD") })}
          style={{ width: "100%" }}
        />
      </Form.Item>
    </Form>
  );
}
