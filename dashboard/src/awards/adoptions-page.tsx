import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { AdoptionsTable } from "./adoptions-table.tsx";
import { PlaceFilter } from "./place-filter.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: {
    title: "采信记录",
    lead: "各奖项采信了谁、采信了什么。只说明该奖项采信的事实，不是任何其他承诺；此后称号的变化不改变记录。",
  },
  EN: {
    title: "Adoptions on record",
    lead: "Whom the awards adopted, and what. It says nothing else; later changes of a title change no record.",
  },
};

/** Whom the awards adopted; open to everybody. */
export function AdoptionsPage(): ReactNode {
  const words = useWords(WORDS);
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const [uscc] = useAddress("uscc");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <PlaceFilter place={jurisdiction} choose={setJurisdiction} />
      <AdoptionsTable
        name={words.title}
        {...(jurisdiction !== "" && { jurisdiction })}
        {...(uscc !== "" && { uscc })}
      />
    </Page>
  );
}
