import type { ReactNode } from "react";
import { AskedCards } from "../enterprise/asked-cards.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { ForEnterprise } from "./for-enterprise.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: {
    title: "谁查询过本企业",
    lead: "机构、目的、内容和时间如实记录；机构内部由谁经办，仅审计可见。本企业自己的查询也在其中。",
  },
  EN: {
    title: "Who asked about us",
    lead: "Institution, purpose, what was asked and when; who within it asked is told to auditors. Our own are there too.",
  },
};

/** Who asked about the enterprise that is signed in. */
export function AskedPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <ForEnterprise>{(uscc) => <AskedCards uscc={uscc} />}</ForEnterprise>
    </Page>
  );
}
