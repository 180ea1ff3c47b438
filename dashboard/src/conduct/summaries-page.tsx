import { Tabs } from "antd";
import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useSession } from "../session/session.tsx";
import { Incidents } from "./incidents.tsx";
import { SchemeChoice, useScheme } from "./scheme-choice.tsx";
import { SummaryReports } from "./summary-reports.tsx";
import { SUMMARY_WORDS } from "./summary-words.ts";
import { WorkSummaries } from "./work-summaries.tsx";

/** Work summaries, the reports on them, and incidents of a scheme. */
export function SummariesPage(): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const { can } = useSession();
  const scheme = useScheme();
  const [tab, setTab] = useAddress("tab", "summaries");
  const reports = can("register:officer") || can("register:working-body");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <SchemeChoice />
      <Tabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          { key: "summaries", label: words.summaries, children: <WorkSummaries scheme={scheme} /> },
          ...(reports
            ? [
                { key: "reports", label: words.reports, children: <SummaryReports scheme={scheme} /> },
                { key: "incidents", label: words.incidents, children: <Incidents scheme={scheme} /> },
              ]
            : []),
        ]}
      />
    </Page>
  );
}
