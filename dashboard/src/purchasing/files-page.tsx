import type { ReactNode } from "react";
import { FileDesk } from "../file-check/file-desk.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: {
    title: "批量查询优先资格",
    lead: "选择投标人名单（XLSX 或 CSV），逐行判定同等条件优先；业务日期为投标截止日。",
  },
  EN: {
    title: "Check a file of bidders",
    lead: "A list of bidders (XLSX or CSV), each checked for the preference under equal conditions; the day is the one on which bids close.",
  },
};

/** Many preferences at once, from a file. */
export function FilesPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <FileDesk question="procurement" />
    </Page>
  );
}
