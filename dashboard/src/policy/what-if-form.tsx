import { Button, Card, Flex, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { PolicyFileTextDocument } from "../../generated/policy.ts";
import { useAddress } from "../kit/address.ts";
import { PartlyAnswered } from "../kit/answered.tsx";
import { useWords } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { changedLines, PolicyTextEditor } from "./policy-text-editor.tsx";
import type { TriedDepartment, TriedInput } from "./use-what-if.ts";
import { WhatIfChoices } from "./what-if-choices.tsx";
import { FORM_WORDS } from "./what-if-words.ts";

/** The files that can be tried. */
const FILES = [
  "beijing-2020.yaml",
  "guangyuan-2019-32.yaml",
  "yunnan-2020-9.yaml",
  "tianjin-2021.yaml",
  "national.yaml",
  "size-classes.yaml",
];

/** Chooses what is tried, and lets its text be changed. */
export function WhatIfForm(props: {
  readonly running: boolean;
  readonly run: (by: TriedDepartment, input: TriedInput) => void;
}): ReactNode {
  const [name, setName] = useAddress("file", "beijing-2020.yaml");
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const answer = useAnswer(PolicyFileTextDocument, { name });
  const stored = answer.data?.policyFile?.name === name ? answer.data.policyFile.lines.join("\n") : undefined;
  const text = drafts[name] ?? stored;
  const set = (next: string | null) =>
    setDrafts(({ [name]: _, ...others }) => (next === null ? others : { ...others, [name]: next }));
  const open = async (file: File) => {
    const opened = await file.text();
    setDrafts((before) => ({ ...before, [file.name]: opened }));
    setName(file.name);
  };
  const names = [...new Set([...FILES, ...Object.keys(drafts), name])];
  return (
    <Card size="small" title={useWords(FORM_WORDS).what}>
      <Flex vertical gap={12}>
        <WhatIfChoices
          {...props}
          files={{ name, names, setName, open }}
          ready={text !== undefined}
          fileOf={() => ({ name, lines: (text ?? "").split(/\r?\n/) })}
        />
        {drafts[name] === undefined && <PartlyAnswered answer={answer} />}
        {text !== undefined && <TextPart text={text} stored={stored} set={set} />}
      </Flex>
    </Card>
  );
}

function TextPart(props: {
  readonly text: string;
  readonly stored: string | undefined;
  readonly set: (text: string | null) => void;
}): ReactNode {
  const words = useWords(FORM_WORDS);
  const { text, stored, set } = props;
  const changed = stored === undefined ? null : changedLines(stored, text);
  return (
    <>
      <PolicyTextEditor text={text} onChange={set} />
      <Flex gap={12} align="center" wrap>
        <Typography.Text role="status">
          {changed !== null && (changed === 0 ? words.unchanged : words.changed(changed))}
        </Typography.Text>
        {changed !== null && changed > 0 && <Button onClick={() => set(null)}>{words.reset}</Button>}
      </Flex>
    </>
  );
}
