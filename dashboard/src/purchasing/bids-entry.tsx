import { Card, Segmented, Typography } from "antd";
import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { BidsPaste } from "./bids-paste.tsx";
import { BidsTyped } from "./bids-typed.tsx";
import type { TenderShown } from "./tender-steps.tsx";

const WORDS: Words<{ title: string; how: string; one: string; many: string }> = {
  ZH: {
    title: "录入投标",
    how: "同一投标人在同一包再次录入的，以后一次为准。",
    one: "逐份填写",
    many: "粘贴或导入 CSV",
  },
  EN: {
    title: "Record bids",
    how: "A bid that is on record already is recorded anew.",
    one: "One by one",
    many: "Paste or CSV",
  },
};

/** Where bids are entered: one by one, or many at once. */
export function BidsEntry(props: { readonly tender: TenderShown; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const [mode, setMode] = useAddress("entry", "one");
  return (
    <Card title={words.title} className="no-print" id="bids-entry" style={{ marginBottom: 16 }}>
      <Segmented
        value={mode}
        onChange={setMode}
        options={[
          { value: "one", label: words.one },
          { value: "many", label: words.many },
        ]}
        aria-label={words.title}
      />
      <Typography.Paragraph type="secondary" style={{ marginTop: 8 }}>
        {words.how}
      </Typography.Paragraph>
      {mode === "many" ? <BidsPaste {...props} /> : <BidsTyped {...props} />}
    </Card>
  );
}
