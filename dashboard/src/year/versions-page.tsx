import { Flex } from "antd";
import type { ReactNode } from "react";
import { YearVersionsDocument } from "../../generated/year.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { NoSuch } from "./no-such.tsx";
import { VersionChanges } from "./version-changes.tsx";

const WORDS = {
  ZH: {
    title: "标准版本比较",
    lead: "按指标名称逐项比较；单位或方向变了的无法比较。",
    before: "原版本",
    after: "新版本",
  },
  EN: {
    title: "Versions compared",
    lead: "Indicators are matched by their names; where unit or direction changed nothing can be compared.",
    before: "The version before",
    after: "The version after",
  },
};

/** Two declarations side by side: which indicators rose, fell, came, went. */
export function VersionsPage(): ReactNode {
  const words = useWords(WORDS);
  const { knownAt } = useAsOf();
  const [before] = useAddress("before");
  const [after] = useAddress("after");
  const pause = before === "" || after === "";
  const answer = useAnswer(YearVersionsDocument, { before, after, knownAt }, { pause });
  return (
    <Page title={words.title} lead={words.lead}>
      {pause ? (
        <NoSuch />
      ) : (
        <Answered answer={answer}>
          {({ compareVersions }) =>
            compareVersions === null ? (
              <NoSuch />
            ) : (
              <Flex vertical gap={12}>
                <Flex gap={16} wrap>
                  <DeskLink to={`/year/declarations/${before}`}>{words.before}</DeskLink>
                  <DeskLink to={`/year/declarations/${after}`}>{words.after}</DeskLink>
                </Flex>
                <VersionChanges comparison={compareVersions} />
              </Flex>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
