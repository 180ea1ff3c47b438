import { Card, Flex, Select } from "antd";
import { type ReactNode, useId, useState } from "react";
import {
  PurchasingServiceRecordAddDocument,
  PurchasingServiceRecordsDocument,
  type SuppliedScheme,
} from "../../generated/purchasing.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { chosenIn, textIn } from "../kit/filled.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { SUPPLIED_SCHEMES } from "./subsidy-words.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  place: string;
  add: string;
  empty: string;
  body: string;
  bodyHelp: string;
  supplied: string;
  scheme: string;
  on: string;
  weighed: string;
  weighedHelp: string;
  recorded: string;
}> = {
  ZH: {
    title: "服务机构工作记录",
    lead: "记录服务机构提供的方案；在支持服务机构的项目中，有记录的优先。",
    place: "地区",
    add: "登记工作",
    empty: "尚无记录。可点击“登记工作”。",
    body: "服务机构代码",
    bodyHelp: "统一社会信用代码",
    supplied: "服务内容",
    scheme: "方案名称",
    on: "提供日期",
    weighed: "试点、能力和服务质量",
    weighedHelp: "由本部门用文字说明，由人权衡，枢纽不计分。",
    recorded: "登记时间",
  },
  EN: {
    title: "Work of service bodies",
    lead: "What bodies supplied; in a programme for service bodies, those with a record come first.",
    place: "Division",
    add: "Record work",
    empty: "No record yet. Enter one with “Record work”.",
    body: "Code of the body",
    bodyHelp: "Unified social credit code",
    supplied: "What it supplied",
    scheme: "Name of the scheme",
    on: "Supplied on",
    weighed: "Pilots, capability, quality of service",
    weighedHelp: "In the department's words; weighed by people, never counted.",
    recorded: "Recorded",
  },
};

const SUPPLIES: readonly SuppliedScheme[] = ["LEADER_EVALUATION_SCHEME", "BENCHMARKING_SCHEME"];

/** What service bodies supplied in a division, and where it is recorded. */
export function ServiceRecords(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const id = useId();
  const places = jurisdictionChoices(language, viewer?.jurisdictions);
  const [place, setPlace] = useState(places[0]?.value ?? "");
  return (
    <Card title={words.title}>
      <Flex vertical gap={12}>
        <span>{words.lead}</span>
        {places.length > 1 && (
          <Flex gap={6} align="center" className="no-print">
            <label htmlFor={id}>{words.place}</label>
            <Select id={id} value={place} onChange={setPlace} options={places} style={{ width: 200 }} />
          </Flex>
        )}
        {place !== "" && <Records key={place} place={place} />}
      </Flex>
    </Card>
  );
}

function Records({ place }: { readonly place: string }): ReactNode {
  const words = useWords(WORDS);
  const supplies = useWords(SUPPLIED_SCHEMES);
  const answer = useAnswer(PurchasingServiceRecordsDocument, { jurisdiction: place });
  return (
    <>
      <AddRecord place={place} onDone={answer.again} />
      <Answered answer={answer}>
        {({ serviceRecords: rows }) =>
          rows === null ? null : (
            <DataTable
              name={words.title}
              rows={rows}
              rowKey={({ id }) => id}
              empty={words.empty}
              columns={[
                {
                  key: "body",
                  title: words.body,
                  value: ({ uscc }) => uscc,
                  render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
                },
                { key: "supplied", title: words.supplied, value: ({ supplied }) => supplies[supplied] },
                { key: "scheme", title: words.scheme, value: ({ schemeName }) => schemeName },
                { key: "on", title: words.on, value: ({ suppliedOn }) => suppliedOn },
                { key: "weighed", title: words.weighed, value: ({ weighed }) => weighed, width: 240 },
                { key: "recorded", title: words.recorded, value: ({ recordedAt }) => instantText(recordedAt) },
              ]}
            />
          )
        }
      </Answered>
    </>
  );
}

function AddRecord({ place, onDone }: { readonly place: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const supplies = useWords(SUPPLIED_SCHEMES);
  const add = useStep(PurchasingServiceRecordAddDocument, (data) => data.serviceRecordAdd);
  return (
    <div>
      <StepButton
        label={words.add}
        type="default"
        fields={[
          { name: "uscc", label: words.body, kind: "text", required: true, help: words.bodyHelp, maxLength: 18 },
          {
            name: "supplied",
            label: words.supplied,
            kind: "choice",
            required: true,
            choices: SUPPLIES.map((value) => ({ value, label: supplies[value] })),
            initial: SUPPLIES[0],
          },
          { name: "schemeName", label: words.scheme, kind: "text", required: true, maxLength: 200 },
          { name: "suppliedOn", label: words.on, kind: "day", required: true },
          {
            name: "weighed",
            label: words.weighed,
            kind: "long",
            required: true,
            help: words.weighedHelp,
            maxLength: 2_000,
          },
        ]}
        take={(filled) =>
          add.take({
            uscc: textIn(filled, "uscc"),
            jurisdiction: place,
            supplied: chosenIn(filled, "supplied", SUPPLIES) ?? "LEADER_EVALUATION_SCHEME",
            schemeName: textIn(filled, "schemeName"),
            suppliedOn: textIn(filled, "suppliedOn"),
            weighed: textIn(filled, "weighed"),
          })
        }
        onDone={onDone}
      />
    </div>
  );
}
