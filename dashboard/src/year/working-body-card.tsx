import { Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import {
  YearSubordinateUnitEndDocument,
  YearSubordinateUnitRecordDocument,
  YearWorkingBodyAppointDocument,
  YearWorkingBodyDocument,
  type YearWorkingBodyQuery,
} from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { onField } from "./fields.ts";

const WORDS = {
  ZH: {
    title: "工作机构与下属单位",
    none: "尚未指定工作机构。",
    name: "名称",
    code: "统一社会信用代码",
    appointed: "指定日期",
    rule: "工作机构及其下属单位不得参与评估。",
    units: "下属单位",
    noUnits: "未登记下属单位。",
    parent: "上级单位",
    from: "自",
    to: "至",
    appoint: "指定工作机构",
    record: "登记下属单位",
    end: "登记关系终止",
    firstWithout: "自该日起不再是下属单位。",
    do: "办理",
  },
  EN: {
    title: "Working body and the units below it",
    none: "No working body is appointed yet.",
    name: "Name",
    code: "Credit code",
    appointed: "Appointed on",
    rule: "Neither the working body nor a unit below it evaluates.",
    units: "Units below it",
    noUnits: "No unit is recorded.",
    parent: "Below",
    from: "From",
    to: "To",
    appoint: "Appoint the working body",
    record: "Record a unit",
    end: "End the relation",
    firstWithout: "From that day on it is no longer below.",
    do: "Steps",
  },
};

type Appointed = YearWorkingBodyQuery["workingBody"];

/** Who the working body of a scheme is, what is below it, and how the department appoints it. */
export function WorkingBodyCard({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const answer = useAnswer(YearWorkingBodyDocument, { scheme, validOn, knownAt });
  return (
    <Card size="small" title={words.title}>
      <Answered answer={answer}>
        {({ workingBody }) => (
          <Flex vertical gap={12}>
            <Typography.Text>{workingBody === null ? words.none : words.rule}</Typography.Text>
            {workingBody !== null && (
              <Facts
                rows={[
                  [words.name, workingBody.name],
                  [words.code, workingBody.uscc],
                  [words.appointed, workingBody.appointedOn],
                ]}
              />
            )}
            {workingBody !== null && <Units workingBody={workingBody} scheme={scheme} again={answer.again} />}
            {can("register:officer") && (
              <OfficerSteps scheme={scheme} workingBody={workingBody} onDone={answer.again} />
            )}
          </Flex>
        )}
      </Answered>
    </Card>
  );
}

function Units(props: {
  readonly workingBody: NonNullable<Appointed>;
  readonly scheme: string;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const end = useStep(YearSubordinateUnitEndDocument, (data) => data.subordinateUnitEnd);
  return (
    <DataTable
      name={words.units}
      rows={props.workingBody.units}
      rowKey={({ id }) => id}
      empty={words.noUnits}
      columns={[
        { key: "name", title: words.name, value: ({ name }) => name ?? "—" },
        { key: "code", title: words.code, width: 190, value: ({ uscc }) => uscc },
        { key: "parent", title: words.parent, width: 190, value: ({ parent }) => parent },
        { key: "from", title: words.from, width: 110, value: ({ validFrom }) => validFrom ?? "—" },
        { key: "to", title: words.to, width: 110, value: ({ lastDay }) => lastDay ?? "—" },
        ...(can("register:officer")
          ? [
              {
                key: "do",
                title: words.do,
                value: () => null,
                render: (unit: NonNullable<Appointed>["units"][number]) => (
                  <StepButton
                    label={words.end}
                    about={unit.name ?? unit.uscc}
                    lead={words.firstWithout}
                    type="default"
                    fields={[onField(language)]}
                    onDone={props.again}
                    take={(filled) =>
                      end.take({ scheme: props.scheme, unit: unit.id, on: optionalTextIn(filled, "on") })
                    }
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function OfficerSteps(props: {
  readonly scheme: string;
  readonly workingBody: Appointed;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, workingBody, onDone } = props;
  const appoint = useStep(YearWorkingBodyAppointDocument, (data) => data.workingBodyAppoint);
  const record = useStep(YearSubordinateUnitRecordDocument, (data) => data.subordinateUnitRecord);
  return (
    <Flex gap={8} wrap className="no-print">
      <StepButton
        label={words.appoint}
        onDone={onDone}
        fields={[
          { name: "uscc", kind: "text", label: words.code, required: true, maxLength: 30 },
          { name: "name", kind: "text", label: words.name, required: true, maxLength: 200 },
          onField(language),
        ]}
        take={(filled) =>
          appoint.take({
            scheme,
            uscc: textIn(filled, "uscc"),
            name: textIn(filled, "name"),
            on: optionalTextIn(filled, "on"),
            ifWorkingBody: workingBody?.id,
          })
        }
      />
      {workingBody !== null && (
        <StepButton
          label={words.record}
          type="default"
          onDone={onDone}
          fields={[
            { name: "unit", kind: "text", label: words.code, required: true, maxLength: 30 },
            { name: "name", kind: "text", label: words.name, required: true, maxLength: 200 },
            {
              name: "parent",
              kind: "choice",
              label: words.parent,
              choices: [workingBody, ...workingBody.units].map(({ uscc, name }) => ({
                value: uscc,
                label: name ?? uscc,
              })),
            },
            onField(language),
          ]}
          take={(filled) =>
            record.take({
              scheme,
              unit: textIn(filled, "unit"),
              name: textIn(filled, "name"),
              parent: optionalTextIn(filled, "parent"),
              on: optionalTextIn(filled, "on"),
            })
          }
        />
      )}
    </Flex>
  );
}
