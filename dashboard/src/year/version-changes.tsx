import { Alert, Flex } from "antd";
import type { ReactNode } from "react";
import type { YearVersionsQuery } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { nameOf } from "./state-names.ts";

const WORDS = {
  ZH: {
    name: "版本比较",
    indicator: "指标",
    change: "变化",
    before: "原版本",
    after: "新版本",
    core: "核心",
    fell: (names: string) => `核心指标降低：${names}`,
    doubt: (names: string) => `核心指标是否降低无法判定：${names}`,
    fine: "没有核心指标降低。",
    none: "两个版本均无指标。",
  },
  EN: {
    name: "Comparison of versions",
    indicator: "Indicator",
    change: "Change",
    before: "Before",
    after: "After",
    core: "core",
    fell: (names: string) => `Core indicators fell: ${names}`,
    doubt: (names: string) => `Whether these core indicators fell cannot be told: ${names}`,
    fine: "No core indicator fell.",
    none: "Neither version has indicators.",
  },
};

type Comparison = NonNullable<YearVersionsQuery["compareVersions"]>;
type Side = Comparison["changes"][number]["before"];

/** What changed from one version of a standard to another. */
export function VersionChanges({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const fell = comparison.coreIndicatorsFell.map(({ name }) => name).join("、");
  const doubt = comparison.coreIndicatorsInDoubt.map(({ name }) => name).join("、");
  const side = (each: Side) =>
    each === null ? "—" : `${each.value} ${each.unit ?? ""}${each.core ? `（${words.core}）` : ""}`;
  return (
    <Flex vertical gap={8}>
      {fell !== "" && <Alert type="error" showIcon title={words.fell(fell)} />}
      {doubt !== "" && <Alert type="warning" showIcon title={words.doubt(doubt)} />}
      {fell === "" && doubt === "" && <Alert type="success" showIcon title={words.fine} />}
      <DataTable
        name={words.name}
        rows={comparison.changes}
        rowKey={({ name }) => name}
        empty={words.none}
        columns={[
          { key: "name", title: words.indicator, width: 180, value: ({ name }) => name },
          { key: "change", title: words.change, width: 110, value: ({ change }) => nameOf("change", change, language) },
          { key: "before", title: words.before, value: ({ before }) => side(before) },
          { key: "after", title: words.after, value: ({ after }) => side(after) },
        ]}
      />
    </Flex>
  );
}
