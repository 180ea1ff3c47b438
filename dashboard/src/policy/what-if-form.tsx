import { Button, Card, Col, DatePicker, Flex, Row, Select, Switch, Typography, Upload } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useState } from "react";
import { PolicyFileTextDocument } from "../../generated/policy.ts";
import { useAddress } from "../kit/address.ts";
import { PartlyAnswered } from "../kit/answered.tsx";
import { today } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useSession } from "../session/session.tsx";
import { changedLines, PolicyTextEditor } from "./policy-text-editor.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import type { TriedDepartment, TriedInput } from "./use-what-if.ts";

/** The files that can be tried. */
const FILES = [
  "beijing-2020.yaml",
  "guangyuan-2019-32.yaml",
  "yunnan-2020-9.yaml",
  "tianjin-2021.yaml",
  "national.yaml",
  "size-classes.yaml",
];

type FormWords = Record<
  | "what"
  | "measure"
  | "file"
  | "own"
  | "day"
  | "place"
  | "everywhere"
  | "grounds"
  | "run"
  | "running"
  | "reset"
  | "demo"
  | "unchanged"
  | "credit"
  | "procurement"
  | "award"
  | "part"
  | "whole",
  string
> & { readonly changed: (n: number) => string };

const WORDS: Words<FormWords> = {
  ZH: {
    what: "试算内容",
    measure: "部门的措施",
    file: "政策文件",
    own: "打开本机文件",
    day: "所问日期",
    place: "地区",
    everywhere: "全部地区",
    grounds: "含仅理由或条款变化者",
    run: "试算",
    running: "试算中",
    reset: "恢复原文",
    demo: "示例数据日期",
    unchanged: "尚未修改",
    credit: "信贷支持",
    procurement: "政府采购优先、补助优先",
    award: "奖项采信",
    part: "跳到",
    whole: "文件开头",
    changed: (n) => `已修改 ${n} 行`,
  },
  EN: {
    what: "What is tried",
    measure: "A department's measure",
    file: "Policy file",
    own: "Open a file of this computer",
    day: "Day asked about",
    place: "Place",
    everywhere: "Everywhere",
    grounds: "Also where only reasons or clauses change",
    run: "Try it",
    running: "Trying",
    reset: "Back to the text on record",
    demo: "Demonstration day",
    unchanged: "Nothing changed yet",
    credit: "Credit support",
    procurement: "Procurement preference, subsidies",
    award: "Award adoption",
    part: "Go to",
    whole: "Beginning of the file",
    changed: (n) => `${n} lines changed`,
  },
};

const DEPARTMENTS: readonly TriedDepartment[] = ["credit", "procurement", "award"];

function isDepartment(text: string): text is TriedDepartment {
  return DEPARTMENTS.some((each) => each === text);
}

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
    <Card size="small" title={useWords(WORDS).what}>
      <Flex vertical gap={12}>
        <Choices
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
  const words = useWords(WORDS);
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

function Choices(props: {
  readonly running: boolean;
  readonly run: (by: TriedDepartment, input: TriedInput) => void;
  readonly ready: boolean;
  readonly fileOf: () => { readonly name: string; readonly lines: readonly string[] };
  readonly files: {
    readonly name: string;
    readonly names: readonly string[];
    readonly setName: (name: string) => void;
    readonly open: (file: File) => Promise<void>;
  };
}): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { settings } = useSession();
  const { files } = props;
  const [given, setBy] = useAddress("measure", "credit");
  const by = isDepartment(given) ? given : "credit";
  const [day, setDay] = useAddress("day", settings.demonstrationDay ?? today());
  const [place, setPlace] = useAddress("place");
  const [grounds, setGrounds] = useAddress("grounds");
  const go = () =>
    props.run(by, {
      files: [props.fileOf()],
      validOn: day,
      grounds: grounds === "yes",
      ...(place !== "" && { jurisdiction: place }),
    });
  return (
    <>
      <Row gutter={[12, 12]}>
        <Labelled label={words.measure} id="tried-measure">
          <Select
            id="tried-measure"
            value={by}
            onChange={setBy}
            options={DEPARTMENTS.map((value) => ({ value, label: words[value] }))}
            style={{ width: "100%" }}
          />
        </Labelled>
        <Labelled label={words.file} id="tried-file">
          <Select
            id="tried-file"
            value={files.name}
            onChange={files.setName}
            options={files.names.map((value) => ({ value, label: value }))}
            style={{ width: "100%" }}
          />
        </Labelled>
        <Labelled label={words.day} id="tried-day">
          <DatePicker
            id="tried-day"
            value={dayjs(day)}
            allowClear={false}
            onChange={(next) => setDay(next?.format("YYYY-MM-DD") ?? null)}
            style={{ width: "100%" }}
          />
        </Labelled>
        <Labelled label={words.place} id="tried-place">
          <Select
            id="tried-place"
            value={place}
            onChange={setPlace}
            options={[
              { value: "", label: words.everywhere },
              ...["510800", "110000", "530000", "120000"].map((value) => ({ value, label: names.schemes[value] })),
            ]}
            style={{ width: "100%" }}
          />
        </Labelled>
      </Row>
      <Flex gap={12} wrap align="center">
        <Button type="primary" onClick={go} loading={props.running} disabled={!props.ready}>
          {props.running ? words.running : words.run}
        </Button>
        <Upload
          accept=".yaml"
          showUploadList={false}
          beforeUpload={(file) => {
            void files.open(file);
            return false;
          }}
        >
          <Button>{words.own}</Button>
        </Upload>
        <Flex gap={6} align="center">
          <Switch id="tried-grounds" checked={grounds === "yes"} onChange={(on) => setGrounds(on ? "yes" : null)} />
          <label htmlFor="tried-grounds">{words.grounds}</label>
        </Flex>
      </Flex>
    </>
  );
}

function Labelled(props: { readonly label: string; readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <Col xs={24} sm={12} lg={6}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
    </Col>
  );
}
