import type { ReactNode } from "react";
import { FileDesk } from "../file-check/file-desk.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: {
    title: "批量判定采信",
    lead: "选择申报企业名单（XLSX 或 CSV），逐行判定奖项采信；业务日期为申报截止日。",
  },
  EN: {
    title: "Check a file for adoption",
    lead: "A list of nominees (XLSX or CSV), each checked for the adoption; the day is the cut-off of the round.",
  },
};

/** Many adoptions at once, from a file. */
export function FilesPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <FileDesk question="award" />
    </Page>
  );
}
