import { EyeOutlined } from "@ant-design/icons";
import { Alert, Button, Descriptions } from "antd";
import { type ReactNode, useState } from "react";
import { ConductReporterDocument } from "../../generated/conduct.ts";
import { Answered } from "../kit/answered.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { Known, Section } from "./section.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "apart"
    | "look"
    | "hide"
    | "notMine"
    | "name"
    | "contact"
    | "organisation"
    | "department"
    | "nobody"
    | "recorded",
    string
  >
> = {
  ZH: {
    title: "投诉人",
    apart: "投诉人信息单独保存。点击查看即记录您的本次查看，审计员可见；请仅在办理需要时查看。",
    look: "查看投诉人（本次查看将被记录）",
    hide: "收起",
    notMine: "仅经办人可查看投诉人；请先受理或接办。",
    name: "姓名",
    contact: "联系方式",
    organisation: "单位",
    department: "部门",
    nobody: "没有可显示的信息：投诉人未留下，或您已不再经办。",
    recorded: "本次查看已记录。",
  },
  EN: {
    title: "Reporter",
    apart:
      "Who complained is kept apart. Looking puts your look on record, which auditors see; look only when the work needs it.",
    look: "Show the reporter (the look is recorded)",
    hide: "Hide",
    notMine: "Only the officer who handles it sees the reporter; accept it or take it over first.",
    name: "Name",
    contact: "Contact",
    organisation: "Organisation",
    department: "Department",
    nobody: "Nothing to show: the reporter left nothing, or you do not handle it any more.",
    recorded: "This look is on record.",
  },
};

/** Who complained: asked for only by a click that says that the look is recorded, and by whoever handles it. */
export function Reporter(props: { readonly complaint: string; readonly handledByMe: boolean }): ReactNode {
  const words = useWords(WORDS);
  const [looking, setLooking] = useState(false);
  const look = () => setLooking(true);
  return (
    <Section title={words.title}>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title={props.handledByMe ? words.apart : words.notMine}
      />
      {looking ? (
        <>
          <WhoComplained complaint={props.complaint} />
          <Button style={{ marginTop: 8 }} onClick={() => setLooking(false)}>
            {words.hide}
          </Button>
        </>
      ) : (
        props.handledByMe && (
          <Button icon={<EyeOutlined aria-hidden />} onClick={look}>
            {words.look}
          </Button>
        )
      )}
    </Section>
  );
}

function WhoComplained({ complaint }: { readonly complaint: string }): ReactNode {
  const words = useWords(WORDS);
  const answer = useAnswer(ConductReporterDocument, { complaint });
  return (
    <Answered answer={answer}>
      {({ complaintReporter: who }) =>
        who === null ? (
          <p>{words.nobody}</p>
        ) : (
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, md: 2 }}
            title={words.recorded}
            className="no-print"
            items={[
              { key: "name", label: words.name, children: <Known value={who.name} /> },
              { key: "contact", label: words.contact, children: <Known value={who.contact} /> },
              { key: "organisation", label: words.organisation, children: <Known value={who.organisation} /> },
              { key: "department", label: words.department, children: <Known value={who.department} /> },
            ]}
          />
        )
      }
    </Answered>
  );
}
