import { Input, Typography } from "antd";
import { type ReactNode, useId, useState } from "react";
import { AwardsAffectedDocument } from "../../generated/awards.ts";
import { useAddress } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { NominationsTable } from "./nominations-table.tsx";
import { PlaceFilter } from "./place-filter.tsx";

const WORDS: Words<{ title: string; lead: string; number: string; hint: string }> = {
  ZH: {
    title: "受影响的申报",
    lead: "办结后又得知的事实（如称号取消）改变了核查结论的申报。枢纽不撤回任何记录，由主管部门处理。",
    number: "只看依据该称号的申报",
    hint: "称号编号",
  },
  EN: {
    title: "Affected nominations",
    lead: "Decided, and touched by something learnt later, such as a revocation. The hub takes nothing back.",
    number: "Only those whose check rested on the title",
    hint: "Number of the title",
  },
};

/** Nominations that something learnt later touches. */
export function AffectedPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const [number, setNumber] = useAddress("title");
  const [typed, setTyped] = useState(number);
  const id = useId();
  const asked = { language, ...(jurisdiction !== "" && { jurisdiction }), ...(number !== "" && { title: number }) };
  const list = useList(AwardsAffectedDocument, asked, (data) => data.awardAffectedNominations);
  return (
    <Page title={words.title} lead={words.lead}>
      <PlaceFilter place={jurisdiction} choose={setJurisdiction} />
      <div style={{ marginBottom: 12, maxWidth: 420 }} className="no-print">
        <label htmlFor={id}>
          <Typography.Text type="secondary">{words.number}</Typography.Text>
        </label>
        <Input.Search
          id={id}
          value={typed}
          placeholder={words.hint}
          allowClear
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(text) => setNumber(text.trim())}
        />
      </div>
      <NominationsTable name={words.title} list={list} onDone={list.again} ofManyRounds />
    </Page>
  );
}
