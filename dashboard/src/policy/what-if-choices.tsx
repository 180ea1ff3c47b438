import { Button, Col, DatePicker, Flex, Row, Select, Switch, Upload } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useAddress } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { useWords } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import type { TriedDepartment, TriedInput } from "./use-what-if.ts";
import { FORM_WORDS } from "./what-if-words.ts";

const DEPARTMENTS: readonly TriedDepartment[] = ["credit", "procurement", "award"];

function isDepartment(text: string): text is TriedDepartment {
  return DEPARTMENTS.some((each) => each === text);
}

/** Chooses whose measure is tried, with which file, for which day and place. */
export function WhatIfChoices(props: {
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
  const words = useWords(FORM_WORDS);
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
