import { Alert, Typography } from "antd";
import type { ReactNode } from "react";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { dayColumn, textColumn } from "./columns.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import type { ExitCase } from "./exit-steps.ts";
import { Section } from "./section.tsx";

type File = NonNullable<ExitCase["file"]>;
type Piece = File["evidence"][number];

interface FileWords {
  readonly title: string;
  readonly origin: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly description: string;
  readonly file: string;
  readonly dated: string;
  readonly added: string;
  readonly source: string;
  readonly hearing: string;
  readonly notNotified: string;
  readonly notified: (day: string) => string;
  readonly replied: (day: string) => string;
  readonly noReply: string;
  readonly over: string;
}

const WORDS: Words<FileWords> = {
  ZH: {
    title: "案卷",
    origin: "案件来源",
    evidence: "证据",
    noEvidence: "尚无证据。云南方案中，取证后方可要求取消。",
    description: "说明",
    file: "文件与 SHA-256",
    dated: "材料日期",
    added: "入卷日期",
    source: "来源部门",
    hearing: "告知与答复",
    notNotified: "尚未告知企业。",
    notified: (day) => `${day} 已告知企业。`,
    replied: (day) => `企业已于 ${day} 答复。`,
    noReply: "答复期限：原文未规定期限（SIL-21），最后一日为作出决定之前；企业尚未答复。",
    over: "案件已决定，不再接受答复。",
  },
  EN: {
    title: "File",
    origin: "Arose from",
    evidence: "Evidence",
    noEvidence: "No evidence yet. In Yunnan cancellation is required only with evidence on record.",
    description: "What it shows",
    file: "File and SHA-256",
    dated: "Dated",
    added: "Added on",
    source: "From department",
    hearing: "Notice and reply",
    notNotified: "The enterprise is not notified yet.",
    notified: (day) => `Notified on ${day}.`,
    replied: (day) => `The enterprise replied on ${day}.`,
    noReply: "Last day to reply: no text sets a period (SIL-21), so until the decision. No reply yet.",
    over: "Decided; no reply is taken any more.",
  },
};

/** What is not public of a case: where it came from, the evidence, and how the enterprise was heard. */
export function ExitFile({ file, ended }: { readonly file: File; readonly ended: boolean }): ReactNode {
  const words = useWords(WORDS);
  const { origins } = useWords(EXIT_NAMES);
  const columns: Column<Piece>[] = [
    textColumn("description", words.description, ({ description }) => description),
    {
      key: "file",
      title: words.file,
      value: ({ fileName, sha256 }) => `${fileName} ${sha256}`,
      render: ({ fileName, sha256 }) => (
        <div style={{ maxWidth: 320, overflowWrap: "anywhere" }}>
          {fileName}
          <br />
          <code style={{ fontSize: 12 }}>{sha256}</code>
        </div>
      ),
    },
    dayColumn("dated", words.dated, ({ dated }) => dated),
    dayColumn("added", words.added, ({ addedOn }) => addedOn),
    textColumn("source", words.source, ({ sourceDepartment }) => sourceDepartment),
  ];
  return (
    <Section title={words.title}>
      <Typography.Paragraph>
        {words.origin}：{origins[file.origin]} <OriginLink file={file} />
      </Typography.Paragraph>
      <Hearing file={file} ended={ended} words={words} />
      <DataTable
        name={words.evidence}
        rows={file.evidence}
        columns={columns}
        rowKey={({ id }) => id}
        empty={words.noEvidence}
      />
    </Section>
  );
}

function Hearing(props: { readonly file: File; readonly ended: boolean; readonly words: FileWords }): ReactNode {
  const { file, ended, words } = props;
  const notice = file.statements.find(({ event }) => event === "NOTIFY");
  const reply = file.statements.findLast(({ event }) => event === "REPLY");
  const told = notice === undefined ? words.notNotified : words.notified(notice.on);
  const waits = ended ? words.over : words.noReply;
  const said = reply === undefined ? (notice === undefined ? "" : waits) : words.replied(reply.on);
  return (
    <Alert
      type={notice === undefined ? "warning" : "info"}
      showIcon
      title={words.hearing}
      description={`${told} ${said}`}
      style={{ marginBottom: 12 }}
    />
  );
}

/** The way to what the case arose from, where it has a page. */
function OriginLink({ file: { origin, originId } }: { readonly file: File }): ReactNode {
  if (originId === null) return null;
  if (origin === "COMPLAINT") return <DeskLink to={`/conduct/complaints/${originId}`}>{originId}</DeskLink>;
  if (origin === "SPOT_CHECK") return <DeskLink to={`/conduct/spot-checks/${originId}`}>{originId}</DeskLink>;
  return <code>{originId}</code>;
}
