import { Alert, Button, Flex, Progress, Tag } from "antd";
import type { ReactNode } from "react";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { type CheckProgress, linesOf } from "./check-progress.ts";

const WORDS: Words<{
  progress: string;
  asking: string;
  file: (rows: number, kind: string, day: string) => string;
  good: (n: number) => string;
  rejected: (n: number) => string;
  decided: (n: number) => string;
  left: (n: number) => string;
  dry: string;
  ended: string;
  broken: string;
  again: string;
  stop: string;
}> = {
  ZH: {
    progress: "核对进度",
    asking: "已送出，正在读取文件",
    file: (rows, kind, day) => `共 ${rows} 行（${kind}），就 ${day} 核对`,
    good: (n) => `无误 ${n} 行`,
    rejected: (n) => `有误 ${n} 行`,
    decided: (n) => `已决定 ${n} 行`,
    left: (n) => `未决定 ${n} 行`,
    dry: "仅检查了文件，未作任何决定。",
    ended: "无误的行均已决定。",
    broken: "尚未办完。再次送交同一文件即可继续：已作出的决定不会重复，也不会改变。",
    again: "再次送交同一文件",
    stop: "中断",
  },
  EN: {
    progress: "Progress of the check",
    asking: "Sent; the file is being read",
    file: (rows, kind, day) => `${rows} lines (${kind}), about ${day}`,
    good: (n) => `${n} good`,
    rejected: (n) => `${n} faulty`,
    decided: (n) => `${n} decided`,
    left: (n) => `${n} not decided`,
    dry: "Only the file was looked at; nothing was decided.",
    ended: "Every good line is decided.",
    broken: "Not finished. Send the same file again to go on: nothing is decided twice, and no decision changes.",
    again: "Send the same file again",
    stop: "Break off",
  },
};

/** How far the check is, and how to go on where it broke off. */
export function CheckSummary(props: {
  readonly progress: CheckProgress;
  readonly running: boolean;
  readonly again: () => void;
  readonly stop: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { progress, running } = props;
  const { file, question, of, done, ended, dryRun, waiting } = progress;
  if (file === null && !running) return null;
  const rejected = linesOf(progress, "REJECTED").length;
  const decided = linesOf(progress, "DECIDED").length;
  const left = linesOf(progress, "NOT_DECIDED").length;
  const percent = ended ? 100 : of === null || of === 0 ? 0 : Math.floor((100 * done) / of);
  return (
    <section aria-label={words.progress} aria-live="polite">
      <Flex gap={12} align="center">
        <Progress
          percent={percent}
          aria-label={words.progress}
          status={running ? "active" : ended ? "success" : "exception"}
        />
        {running && <Button onClick={props.stop}>{words.stop}</Button>}
      </Flex>
      {file === null ? (
        <span>{words.asking}</span>
      ) : (
        <Flex gap={8} wrap align="center">
          <span>{words.file(file.rows, file.format.encoding ?? file.format.kind, question?.validOn ?? "")}</span>
          {dryRun ? <Tag color="blue">{words.good(file.good)}</Tag> : <Tag color="green">{words.decided(decided)}</Tag>}
          <Tag color={rejected > 0 ? "red" : "default"}>{words.rejected(rejected)}</Tag>
          {left > 0 && <Tag color="gold">{words.left(left)}</Tag>}
        </Flex>
      )}
      {waiting !== null && <Alert type="warning" title={waiting[language]} style={{ marginTop: 8 }} />}
      {!running && file !== null && <Outcome dryRun={dryRun} complete={ended && left === 0} again={props.again} />}
    </section>
  );
}

function Outcome(props: {
  readonly dryRun: boolean;
  readonly complete: boolean;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  if (props.complete) {
    return <Alert type="success" showIcon title={props.dryRun ? words.dry : words.ended} style={{ marginTop: 8 }} />;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={words.broken}
      action={<Button onClick={props.again}>{words.again}</Button>}
      style={{ marginTop: 8 }}
    />
  );
}
