import { DownloadOutlined, FileProtectOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { type ReactNode, useState } from "react";
import { save } from "../kit/export-rows.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { DecidingDepartment, DecisionOfRecord } from "./departments.ts";

const WORDS: Words<{ print: string; keep: string; verify: string; blocked: string; failed: string }> = {
  ZH: {
    print: "可打印回执",
    keep: "下载回执",
    verify: "核验回执",
    blocked: "浏览器阻止了新窗口；回执页面已改为下载。",
    failed: "未能生成回执页面",
  },
  EN: {
    print: "Printable receipt",
    keep: "Download the receipt",
    verify: "Verify a receipt",
    blocked: "The browser refused a new window; the page was downloaded instead.",
    failed: "The receipt page was not made",
  },
};

/** The receipt: as a page to print, as the file that anybody can verify, and the way to the verifier. */
export function ReceiptActions(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const { receipt, id } = props.decision;
  const name = `receipt-${props.department}-${id}`;
  const print = async (text: string) => {
    // A window that opens later than the click would be refused.
    const opened = window.open("", "_blank");
    setBusy(true);
    try {
      const page = await receiptPage(text, language);
      if (opened === null) {
        save(page, `${name}.html`);
        message.warning(words.blocked);
      } else opened.location.href = URL.createObjectURL(page);
    } catch (error) {
      opened?.close();
      message.error(`${words.failed}：${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {receipt !== null && (
        <>
          <Button
            type="primary"
            icon={<FileProtectOutlined aria-hidden />}
            loading={busy}
            onClick={() => print(receipt)}
          >
            {words.print}
          </Button>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            onClick={() => save(new Blob([receipt], { type: "application/json" }), `${name}.json`)}
          >
            {words.keep}
          </Button>
        </>
      )}
      <Button href="/verify">{words.verify}</Button>
    </>
  );
}

/** The page that the hub makes of a receipt; it makes none of what no log holds. */
async function receiptPage(receipt: string, language: "ZH" | "EN"): Promise<Blob> {
  const headers = { "content-type": "application/json" };
  const response = await fetch("/receipt", { method: "POST", headers, body: receipt });
  if (response.ok) return new Blob([await response.text()], { type: "text/html" });
  const said: { errors?: { message: string; extensions?: { messageZh?: string } }[] } = await response.json();
  const [first] = said.errors ?? [];
  const chinese = language === "ZH" ? first?.extensions?.messageZh : undefined;
  throw new Error(chinese ?? first?.message ?? response.statusText);
}
