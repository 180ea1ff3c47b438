import { Button, Flex, Form, Input } from "antd";
import type { ReactNode } from "react";
import { YearBaselineSetDocument, YearBaselinesDocument, type YearBaselinesQuery } from "../../generated/year.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { DIRECTIONS } from "./scheme-draft-form.tsx";
import { choicesIn, nameOf } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "国家、行业标准基准值",
    lead: "排行的标准须严于国家标准和行业标准；基准值由市场监管部门录入，自某日起适用。",
    standard: "标准号",
    show: "查询",
    ask: "请输入国家或行业标准号，例如 GB/T 22165-2008。",
    indicator: "指标",
    value: "基准值",
    unit: "单位",
    direction: "方向",
    from: "自",
    to: "至",
    open: "未定",
    unknown: "登记册未应答，基准值未知。",
    none: "该标准在所选日期没有基准值。",
    set: "录入基准值",
    valueHelp: "不填表示自该日起不再要求此指标。",
  },
  EN: {
    title: "Baselines of national and industry standards",
    lead: "Ranked standards are stricter than national and industry ones; market regulation enters the baselines, from a day on.",
    standard: "Number of the standard",
    show: "Show",
    ask: "Enter the number of a national or industry standard, for example GB/T 22165-2008.",
    indicator: "Indicator",
    value: "Baseline",
    unit: "Unit",
    direction: "Direction",
    from: "From",
    to: "To",
    open: "open",
    unknown: "The register does not answer: the baselines are not known.",
    none: "The standard has no baseline on the day chosen.",
    set: "Set a baseline",
    valueHelp: "Left empty, the standard asks nothing of the indicator from that day on.",
  },
};

/** What national and industry standards ask, from which day on. */
export function BaselinesPage(): ReactNode {
  const words = useWords(WORDS);
  const [standard, setStandard] = useAddress("standard");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Form
        layout="inline"
        initialValues={{ standard }}
        onFinish={(filled: { standard?: string }) => setStandard(filled.standard?.trim() || null)}
        style={{ marginBottom: 16 }}
      >
        <Form.Item name="standard" label={words.standard}>
          <Input maxLength={60} style={{ width: 220 }} />
        </Form.Item>
        <Button htmlType="submit">{words.show}</Button>
      </Form>
      {standard === "" ? words.ask : <Baselines standard={standard} />}
    </Page>
  );
}

type Baseline = NonNullable<YearBaselinesQuery["baselines"]>[number];

function Baselines({ standard }: { readonly standard: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const answer = useAnswer(YearBaselinesDocument, { referenceStandard: standard, validOn, knownAt });
  return (
    <Answered answer={answer}>
      {({ baselines }) =>
        baselines === null ? (
          words.unknown
        ) : (
          <Flex vertical gap={12}>
            <DataTable
              name={words.title}
              rows={baselines}
              rowKey={({ id }) => id}
              empty={words.none}
              columns={[
                { key: "indicator", title: words.indicator, value: ({ indicator }) => indicator },
                {
                  key: "value",
                  title: words.value,
                  width: 110,
                  value: ({ value, unit }) => `${value} ${unit ?? ""}`.trim(),
                },
                {
                  key: "direction",
                  title: words.direction,
                  width: 120,
                  value: ({ direction }) => nameOf("direction", direction, language),
                },
                { key: "from", title: words.from, width: 110, value: ({ validFrom }) => validFrom },
                { key: "to", title: words.to, width: 110, value: ({ lastDay }) => lastDay ?? words.open },
              ]}
            />
            {can("register:officer") && (
              <div>
                <BaselineSet standard={standard} baselines={baselines} onDone={answer.again} />
              </div>
            )}
          </Flex>
        )
      }
    </Answered>
  );
}

function BaselineSet(props: {
  readonly standard: string;
  readonly baselines: readonly Baseline[];
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { standard, baselines, onDone } = props;
  const step = useStep(YearBaselineSetDocument, (data) => data.baselineSet);
  return (
    <StepButton
      label={words.set}
      lead={standard}
      onDone={onDone}
      fields={[
        { name: "indicator", kind: "text", label: words.indicator, required: true, maxLength: 100 },
        { name: "unit", kind: "text", label: words.unit, maxLength: 30 },
        {
          name: "direction",
          kind: "choice",
          label: words.direction,
          required: true,
          choices: choicesIn("direction", language),
        },
        { name: "value", kind: "text", label: words.value, help: words.valueHelp, maxLength: 30 },
        { name: "validFrom", kind: "day", label: words.from, required: true },
      ]}
      take={(filled) =>
        step.take({
          referenceStandard: standard,
          indicator: textIn(filled, "indicator"),
          unit: optionalTextIn(filled, "unit"),
          direction: chosenIn(filled, "direction", DIRECTIONS) ?? "HIGHER_BETTER",
          value: optionalTextIn(filled, "value"),
          validFrom: textIn(filled, "validFrom"),
          ifBaseline: baselines.find(({ indicator }) => indicator === textIn(filled, "indicator"))?.id,
        })
      }
    />
  );
}
