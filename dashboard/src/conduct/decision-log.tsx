import { Alert, App, Button, Descriptions, Flex } from "antd";
import { type ReactNode, useState } from "react";
import { useClient } from "urql";
import type { ConductCreditLogQuery } from "../../generated/conduct.ts";
import { instantText } from "../kit/days.ts";
import { save } from "../kit/export-rows.ts";
import { useWords } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import { readCheckpoint } from "./checkpoint.ts";
import { exportLog } from "./export-log.ts";
import { LOG_WORDS, type LogName } from "./log-words.ts";

type Log = NonNullable<ConductCreditLogQuery["log"]>;

/** One log: its length, what was signed about it, and files to verify it with. */
export function DecisionLog(props: {
  readonly name: LogName;
  readonly log: Log;
  readonly again: () => void;
}): ReactNode {
  const { name, log, again } = props;
  const words = useWords(LOG_WORDS);
  const { can } = useSession();
  const { message } = App.useApp();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const { checkpoint, publicKeys } = log;
  const exportWhole = async () => {
    setBusy(true);
    try {
      saveText(await exportLog(client, name, checkpoint), `log-${name}.jsonl`);
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Flex vertical gap={12}>
      <Signed log={log} />
      <Flex gap={8} wrap className="no-print">
        <Button onClick={again}>{words.again}</Button>
        {checkpoint !== null && (
          <Button onClick={() => saveText(JSON.stringify({ checkpoint }), `checkpoint-${name}.json`)}>
            {words.saveCheckpoint}
          </Button>
        )}
        <Button onClick={() => saveText(publicKeys, `keys-${name}.json`)}>{words.saveKeys}</Button>
        {can("log:audit") && (
          <Button type="primary" loading={busy} onClick={exportWhole}>
            {words.saveLog}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function Signed({ log: { size, checkpoint } }: { readonly log: Log }): ReactNode {
  const words = useWords(LOG_WORDS);
  if (checkpoint === null) {
    return (
      <Descriptions
        size="small"
        bordered
        column={1}
        items={[
          { key: "size", label: words.length, children: size },
          { key: "none", label: words.checkpoint, children: words.empty },
        ]}
      />
    );
  }
  const said = readCheckpoint(checkpoint);
  if (said === null) return <Alert type="error" showIcon title={words.unreadable} />;
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={[
        { key: "size", label: words.length, children: size },
        { key: "signed", label: words.signedLength, children: said.size },
        { key: "at", label: words.signedAt, children: instantText(said.at) },
        { key: "root", label: words.root, children: <Code>{said.root}</Code> },
        { key: "jws", label: words.checkpoint, children: <Code>{checkpoint}</Code>, span: "filled" },
      ]}
    />
  );
}

function Code({ children }: { readonly children: string }): ReactNode {
  return <code style={{ overflowWrap: "anywhere", fontSize: 12 }}>{children}</code>;
}

function saveText(text: string, name: string): void {
  save(new Blob([text], { type: "application/json" }), name);
}
