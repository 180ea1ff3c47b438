import { Alert, Button, Card, Flex } from "antd";
import { type ReactNode, useState } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import type { FileQuestion } from "./check-events.ts";
import { linesOf } from "./check-progress.ts";
import { CheckSummary } from "./check-summary.tsx";
import { FaultTable } from "./fault-table.tsx";
import { FileDrop, typeOf } from "./file-drop.tsx";
import { QuestionFields, useAskedOfFile, useQuestionParts } from "./question-fields.tsx";
import { repairedLines } from "./repaired-lines.ts";
import { ResultTable, UndecidedTable } from "./result-table.tsx";
import { type FileCheck, useFileCheck } from "./use-file-check.ts";

const WORDS: Words<{
  title: string;
  look: string;
  decide: string;
  missing: string;
  day: (day: string) => string;
  failed: string;
}> = {
  ZH: {
    title: "文件与问题",
    look: "只检查文件",
    decide: "逐行作出存档决定",
    missing: "请先选择适用政策的地区、填写法律依据并选择文件。",
    day: (day) => `就 ${day} 核对。每一行无误的代码得到一项存档决定及回执；“符合”表示有政策依据，并非批准。`,
    failed: "未能核对",
  },
  EN: {
    title: "File and question",
    look: "Look at the file only",
    decide: "Take a decision of record for each line",
    missing: "Choose the place whose policy applies, write the legal basis and choose a file first.",
    day: (day) =>
      `About ${day}. Every good line gets a decision of record with its receipt; eligible means that a policy basis exists, it is no approval.`,
    failed: "Not checked",
  },
};

/**
 * A file of enterprises from dropping it to the results: looked at, decided line by line, faulty lines mended in place.
 * Stands on a page that can be asked for another day.
 */
export function FileDesk({ question }: { readonly question: FileQuestion }): ReactNode {
  const words = useWords(WORDS);
  const [file, setFile] = useState<File | null>(null);
  const parts = useQuestionParts(question);
  const { parameters, validOn } = useAskedOfFile(question, parts);
  const check = useFileCheck();
  const [fixes, setFixes] = useState<ReadonlyMap<number, string>>(new Map());
  const ready = parameters !== null && file !== null && !check.running;
  const send = (dryRun: boolean) => {
    if (parameters === null || file === null) return;
    const asked = { ...parameters, ...(dryRun && { dryRun: "true" }) };
    void check.send({ bytes: file, name: file.name, type: typeOf(file) }, asked);
  };
  const choose = (next: File) => {
    setFile(next);
    setFixes(new Map());
    check.forget();
  };
  return (
    <Flex vertical gap={16}>
      <Card size="small" title={words.title}>
        <Flex vertical gap={12}>
          <QuestionFields question={question} parts={parts} />
          <FileDrop chosen={file} choose={choose} disabled={check.running} />
          <span>{parameters === null || file === null ? words.missing : words.day(validOn)}</span>
          <Flex gap={8} wrap className="no-print">
            <Button disabled={!ready} onClick={() => send(true)}>
              {words.look}
            </Button>
            <Button type="primary" disabled={!ready} onClick={() => send(false)}>
              {words.decide}
            </Button>
          </Flex>
        </Flex>
      </Card>
      {check.fault !== null && (
        <Alert type="error" showIcon role="alert" title={words.failed} description={check.fault} />
      )}
      <CheckSummary
        progress={check.progress}
        running={check.running}
        stop={check.stop}
        again={() => send(check.progress.dryRun)}
      />
      <Outcomes
        question={question}
        check={check}
        parameters={parameters}
        fixes={fixes}
        fix={(line, value) => setFixes((now) => new Map(now).set(line, value))}
      />
    </Flex>
  );
}

function Outcomes(props: {
  readonly question: FileQuestion;
  readonly check: FileCheck;
  readonly parameters: Readonly<Record<string, string>> | null;
  readonly fixes: ReadonlyMap<number, string>;
  readonly fix: (line: number, value: string) => void;
}): ReactNode {
  const { check, parameters, question, fixes, fix } = props;
  const { progress } = check;
  const { file } = progress;
  if (file === null) return null;
  const mend = (mended: ReadonlyMap<number, string>) => {
    if (parameters === null) return;
    const { csv, lineOf } = repairedLines(file, linesOf(progress, "REJECTED"), mended);
    const asked = { ...parameters, ...(progress.dryRun && { dryRun: "true" }) };
    const bytes = new Blob([csv], { type: "text/csv" });
    void check.send({ bytes, name: file.name, type: "text/csv", lineOf }, asked);
  };
  return (
    <>
      <FaultTable
        file={file}
        rejected={linesOf(progress, "REJECTED")}
        busy={check.running}
        fixes={fixes}
        fix={fix}
        check={mend}
      />
      <UndecidedTable lines={linesOf(progress, "NOT_DECIDED")} />
      <ResultTable file={file} question={question} decided={linesOf(progress, "DECIDED")} />
    </>
  );
}
