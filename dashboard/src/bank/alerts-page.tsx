import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { AlertTable } from "./alert-table.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: {
    title: "贷后预警",
    lead: "本行未结清贷款所依据的称号有变化，或企业出现风险时提示，按编号连续，最早在前。枢纽不更改任何贷款。",
  },
  EN: {
    title: "Loan watch",
    lead: "Told when the title that an outstanding loan rests on changes, or a risk comes to light; numbered without gap, oldest first. The hub changes no loan.",
  },
};

/** Alerts about the bank's outstanding loans. */
export function AlertsPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <AlertTable />
    </Page>
  );
}
