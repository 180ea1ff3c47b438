import { Alert, App, Button, Flex, Input, Typography, Upload } from "antd";
import { unparse } from "papaparse";
import { type ReactNode, useId, useMemo, useState } from "react";
import { PurchasingTenderBidsRecordDocument } from "../../generated/purchasing.ts";
import { save } from "../kit/export-rows.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { type BidFault, type BidSheet, bidSheetHead, readBids } from "./read-bids.ts";
import type { TenderShown } from "./tender-steps.tsx";

const AT_ONCE = 200;

const WORDS: Words<{
  text: string;
  columns: string;
  template: string;
  file: string;
  mend: (n: number) => string;
  line: (line: number) => string;
  faults: Record<BidFault["code"], (found: string) => string>;
  go: (n: number) => string;
  done: (n: number) => string;
  failed: (sent: number) => string;
}> = {
  ZH: {
    text: "投标清单",
    columns: "每行一份，可从电子表格直接粘贴；列的顺序：",
    template: "下载模板",
    file: "选择 CSV 文件",
    mend: (n) => `有 ${n} 处需要更正，更正后再录入`,
    line: (line) => `第 ${line} 行`,
    faults: {
      LOT: (found) => `没有编号为“${found}”的包`,
      USCC: (found) => `“${found}”不是有效的统一社会信用代码`,
      VALUE: (found) => `“${found}”不是数`,
      VALUES_MISSING: (found) => `缺少取值：${found}`,
      TWICE: (found) => `重复：${found}`,
    },
    go: (n) => `录入 ${n} 份投标`,
    done: (n) => `已录入 ${n} 份投标`,
    failed: (sent) => `未全部录入；已录入 ${sent} 份`,
  },
  EN: {
    text: "List of bids",
    columns: "One bid a line, as copied from a spreadsheet; the columns in order:",
    template: "Download a template",
    file: "Choose a CSV file",
    mend: (n) => `${n} to mend first`,
    line: (line) => `Line ${line}`,
    faults: {
      LOT: (found) => `there is no lot “${found}”`,
      USCC: (found) => `“${found}” is no credit code`,
      VALUE: (found) => `“${found}” is no number`,
      VALUES_MISSING: (found) => `values are missing: ${found}`,
      TWICE: (found) => `twice: ${found}`,
    },
    go: (n) => `Record ${n} bids`,
    done: (n) => `${n} bids recorded`,
    failed: (sent) => `Not all were recorded; ${sent} were`,
  },
};

/** Many bids at once: pasted, or from a file; what is wrong is said line by line before anything is sent. */
export function BidsPaste({
  tender,
  onDone,
}: {
  readonly tender: TenderShown;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [text, setText] = useState("");
  const sheet = useMemo<BidSheet>(
    () => ({ lots: tender.lots.map(({ number }) => number), criteria: tender.criteria.map(({ name }) => name) }),
    [tender],
  );
  const { bids, faults } = useMemo(() => readBids(text, sheet), [text, sheet]);
  const { send, failure, sending } = useSending(tender, onDone);
  const go = async () => {
    if (await send(bids)) setText("");
  };
  const head = bidSheetHead(sheet);
  const template = () => save(new Blob(["\uFEFF", unparse([[...head]])], { type: "text/csv" }), `${tender.title}.csv`);
  return (
    <Flex vertical gap={8}>
      <label htmlFor={id}>{words.text}</label>
      <Typography.Text type="secondary">
        {words.columns} {head.join(" | ")}
      </Typography.Text>
      <Input.TextArea
        id={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoSize={{ minRows: 5, maxRows: 16 }}
        style={{ fontFamily: "monospace" }}
      />
      {faults.length > 0 && <Faults faults={faults} />}
      {failure !== null && <Alert type="error" showIcon title={words.failed(failure.sent)} description={failure.why} />}
      <Flex gap={8} wrap>
        <Button type="primary" onClick={go} loading={sending} disabled={bids.length === 0 || faults.length > 0}>
          {words.go(bids.length)}
        </Button>
        <Upload
          accept=".csv,text/csv"
          showUploadList={false}
          beforeUpload={async (file) => {
            setText(await file.text());
            return false;
          }}
        >
          <Button>{words.file}</Button>
        </Upload>
        <Button type="link" onClick={template}>
          {words.template}
        </Button>
      </Flex>
    </Flex>
  );
}

const SHOWN = 20;

function Faults({ faults }: { readonly faults: readonly BidFault[] }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={words.mend(faults.length)}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {faults.slice(0, SHOWN).map(({ line, code, found }) => (
            <li key={`${line}${code}${found}`}>
              {words.line(line)}: {words.faults[code](found)}
            </li>
          ))}
          {faults.length > SHOWN && <li>…</li>}
        </ul>
      }
    />
  );
}

/** Sends bids in parts as large as the hub takes; each part stands for itself. */
function useSending(tender: TenderShown, onDone: () => void) {
  const words = useWords(WORDS);
  const { message } = App.useApp();
  const record = useStep(PurchasingTenderBidsRecordDocument, (data) => data.tenderBidsRecord);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<{ readonly sent: number; readonly why: string } | null>(null);
  const send = async (bids: ReturnType<typeof readBids>["bids"]): Promise<boolean> => {
    setSending(true);
    setFailure(null);
    let ifRevision = tender.revision;
    let sent = 0;
    try {
      while (sent < bids.length) {
        const result = await record.take({ tender: tender.id, ifRevision, bids: bids.slice(sent, sent + AT_ONCE) });
        if (!result.done) {
          setFailure({ sent, why: result.errors.map(({ message: why }) => why).join(" ") });
          return false;
        }
        if (!result.payload.tender) return false;
        ifRevision = result.payload.tender.revision;
        sent = Math.min(sent + AT_ONCE, bids.length);
      }
      message.success(words.done(sent));
      return true;
    } finally {
      setSending(false);
      onDone();
    }
  };
  return { send, sending, failure };
}
