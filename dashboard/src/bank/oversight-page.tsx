import { Tabs } from "antd";
import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { InstitutionTable } from "./institution-table.tsx";
import { LoanFigures } from "./loan-figures.tsx";

const WORDS: Words<{ title: string; lead: string; figures: string; institutions: string }> = {
  ZH: {
    title: "信贷监管",
    lead: "辖区内的信贷机构登记与贷款统计。统计只按季发布一次，从不涉及单一企业或单一银行。",
    figures: "贷款统计",
    institutions: "信贷机构",
  },
  EN: {
    title: "Credit oversight",
    lead: "Lenders on record and loan figures of your divisions. Figures are published once a quarter and never tell of one firm or one bank.",
    figures: "Loan figures",
    institutions: "Lenders",
  },
};

/** The desk of the People's Bank and of financial supervision. */
export function OversightPage(): ReactNode {
  const words = useWords(WORDS);
  const [tab, setTab] = useAddress("tab", "figures");
  return (
    <Page title={words.title} lead={words.lead} asOf={tab === "institutions"}>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          { key: "figures", label: words.figures, children: <LoanFigures /> },
          { key: "institutions", label: words.institutions, children: <InstitutionTable /> },
        ]}
      />
    </Page>
  );
}
