import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { ForEnterprise } from "./for-enterprise.tsx";
import { OwnExitCases } from "./own-exit-cases.tsx";
import { OwnObjections } from "./own-objections.tsx";
import { OwnSpotChecks } from "./own-spot-checks.tsx";

const WORDS: Words<{ title: string; lead: string }> = {
  ZH: { title: "案件、异议与抽查", lead: "针对本企业的退出案件、异议和监督抽查，以及本企业的陈述与复检申请。" },
  EN: {
    title: "Cases, objections, checks",
    lead: "Exit cases, objections and spot checks about us, with our right to reply and to ask for a retest.",
  },
};

/** What is held against an enterprise, and its right to be heard. */
export function CasesPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <ForEnterprise>
        {(uscc) => (
          <>
            <OwnExitCases uscc={uscc} />
            <OwnObjections uscc={uscc} />
            <OwnSpotChecks uscc={uscc} />
          </>
        )}
      </ForEnterprise>
    </Page>
  );
}
