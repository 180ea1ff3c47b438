import type { ReactNode } from "react";
import { FileDesk } from "../file-check/file-desk.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: { title: "批量核对", lead: "一次核对一份名单：错误精确到行，可就地更正；中断后再次送交同一文件即可继续。" },
  EN: {
    title: "Check a file",
    lead: "A whole list at once: faults are told to the line and mended in place; what broke off goes on when the file is sent again.",
  },
};

/** Many enterprises at once, from a file. */
export function FilesPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <FileDesk question="credit" />
    </Page>
  );
}
