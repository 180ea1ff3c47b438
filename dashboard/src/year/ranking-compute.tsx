import { Button, Flex, Form, Input, Tag, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { YearDeclarationsDocument, YearRankingComputeDocument, type YearRankingQuery } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { onField } from "./fields.ts";
import { stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    lead: "选择参加排序的公开标准：按企业统一社会信用代码查找，勾选后计算。未列入的标准会写明全部原因。",
    code: "企业统一社会信用代码",
    find: "查找公开标准",
    found: "该企业的公开标准",
    number: "标准编号",
    name: "名称",
    state: "状态",
    none: "该企业没有公开标准。",
    chosen: "已选标准",
    nothing: "尚未选择。",
    compute: (n: number) => `计算所选 ${n} 项标准`,
  },
  EN: {
    lead: "Choose the declared standards to be ranked: find them by the credit code of the enterprise. Whatever is left out is told with every reason.",
    code: "Credit code of the enterprise",
    find: "Find declared standards",
    found: "Declared standards of the enterprise",
    number: "Number",
    name: "Name",
    state: "State",
    none: "The enterprise has declared no standard.",
    chosen: "Chosen",
    nothing: "Nothing is chosen yet.",
    compute: (n: number) => `Compute with the ${n} chosen`,
  },
};

type Chosen = Readonly<Record<string, string>>;

/** Where an evaluation body names the declarations that are ranked. */
export function RankingCompute(props: {
  readonly ranking: NonNullable<YearRankingQuery["ranking"]>;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { ranking, onDone } = props;
  const [uscc, setUscc] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const step = useStep(YearRankingComputeDocument, (data) => data.rankingCompute);
  const ids = Object.keys(chosen);
  return (
    <Flex vertical gap={8}>
      <Typography.Text>{words.lead}</Typography.Text>
      <Form layout="inline" onFinish={({ code }: { code?: string }) => setUscc(code?.trim() || null)}>
        <Form.Item name="code" label={words.code}>
          <Input maxLength={30} style={{ width: 200 }} />
        </Form.Item>
        <Button htmlType="submit">{words.find}</Button>
      </Form>
      {uscc !== null && <Found key={uscc} uscc={uscc} chosen={chosen} choose={setChosen} />}
      <Flex gap={6} wrap align="center">
        <span>{words.chosen}：</span>
        {ids.length === 0 && <span>{words.nothing}</span>}
        {Object.entries(chosen).map(([id, number]) => (
          <Tag key={id} closable onClose={() => setChosen(without(chosen, id))}>
            {number}
          </Tag>
        ))}
      </Flex>
      {ids.length > 0 && (
        <div>
          <StepButton
            label={words.compute(ids.length)}
            fields={[onField(language)]}
            onDone={onDone}
            take={(filled) =>
              step.take({
                ranking: ranking.id,
                ifRevision: ranking.revision,
                declarations: ids,
                on: optionalTextIn(filled, "on"),
              })
            }
          />
        </div>
      )}
    </Flex>
  );
}

function Found(props: {
  readonly uscc: string;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { uscc, chosen, choose } = props;
  const variables = { uscc, validOn: undefined, knownAt: undefined };
  const list = useList(YearDeclarationsDocument, variables, ({ declarations }) => declarations);
  const rows = list.rows ?? [];
  const pick = (keys: readonly string[]) => {
    const others = Object.entries(chosen).filter(([id]) => !rows.some((row) => row.id === id));
    const here = rows.filter(({ id }) => keys.includes(id)).map(({ id, number }) => [id, number] as const);
    choose(Object.fromEntries([...others, ...here]));
  };
  return (
    <DataTable
      name={words.found}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      selection={{ keys: rows.filter(({ id }) => id in chosen).map(({ id }) => id), choose: pick }}
      columns={[
        { key: "number", title: words.number, width: 180, value: ({ number }) => number },
        { key: "name", title: words.name, width: 200, value: ({ name }) => name },
        {
          key: "state",
          title: words.state,
          width: 140,
          value: ({ state }) => stateName("declaration", state, language),
        },
      ]}
    />
  );
}

function without(chosen: Chosen, id: string): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== id));
}
