import { Alert, Card, Col, Flex, Row, Select } from "antd";
import { type ReactNode, useId } from "react";
import { BankCreditAnswerDocument } from "../../generated/bank.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { jurisdictionChoices, jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { EnterpriseCard } from "./enterprise-card.tsx";
import { RecordDecision } from "./record-decision.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  enterprise: string;
  place: string;
  support: (place: string) => string;
  begin: string;
}> = {
  ZH: {
    title: "单户核查",
    lead: "查询一家企业在某地是否有信贷支持的政策依据，并可作出存档决定。",
    enterprise: "企业",
    place: "适用何地政策",
    support: (place) => `信贷支持：${place}`,
    begin: "请先查找企业并选择适用政策的地区。",
  },
  EN: {
    title: "Check one enterprise",
    lead: "Ask whether a place's policy supports lending to an enterprise, and take a decision of record.",
    enterprise: "Enterprise",
    place: "Policy of",
    support: (place) => `Credit support: ${place}`,
    begin: "Find an enterprise first, and choose the place whose policy applies.",
  },
};

/** One enterprise, one place: the answer with its reasons, then a decision of record. */
export function CheckPage(): ReactNode {
  const words = useWords(WORDS);
  const [uscc, setUscc] = useAddress("uscc");
  const [place, setPlace] = useAddress("place");
  const { language } = useLanguage();
  const usccId = useId();
  const placeId = useId();
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Card size="small" style={{ marginBottom: 16 }}>
        <Flex gap={16} wrap align="flex-start">
          <div style={{ flex: "1 1 22rem", minWidth: 0 }}>
            <label htmlFor={usccId}>{words.enterprise}</label>
            <EnterprisePicker
              id={usccId}
              {...(uscc !== "" && { value: uscc })}
              onChange={(next) => setUscc(next ?? null)}
            />
          </div>
          <div style={{ flex: "0 1 16rem", minWidth: "12rem" }}>
            <label htmlFor={placeId}>{words.place}</label>
            <Select
              id={placeId}
              value={place === "" ? null : place}
              onChange={setPlace}
              options={jurisdictionChoices(language)}
              style={{ width: "100%" }}
            />
          </div>
        </Flex>
      </Card>
      {uscc === "" || place === "" ? (
        <Alert type="info" showIcon title={words.begin} />
      ) : (
        <Checked key={`${uscc}${place}`} uscc={uscc} place={place} />
      )}
    </Page>
  );
}

function Checked({ uscc, place }: { readonly uscc: string; readonly place: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(BankCreditAnswerDocument, { uscc, jurisdiction: place, validOn, knownAt, language });
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} lg={14}>
        <Answered answer={answer}>
          {({ standing }) => (
            <AnswerCard title={words.support(jurisdictionName(place, language))} answer={standing.creditSupport} />
          )}
        </Answered>
      </Col>
      <Col xs={24} lg={10}>
        <Flex vertical gap={16}>
          <EnterpriseCard uscc={uscc} />
          <RecordDecision uscc={uscc} place={place} />
        </Flex>
      </Col>
    </Row>
  );
}
