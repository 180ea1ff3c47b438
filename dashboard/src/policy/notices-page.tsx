import { Alert, Checkbox, Flex, Segmented, Tabs } from "antd";
import type { ReactNode } from "react";
import { PolicyNoticesDocument } from "../../generated/policy.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { today } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { ClauseTable } from "./clause-table.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import { SubjectTable } from "./subject-table.tsx";
import { type Notice, subjectsOf } from "./subjects.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  subjects: string;
  clauses: string;
  shown: string;
  all: string;
  differs: string;
  which: string;
  own: string;
  none: string;
}> = {
  ZH: {
    title: "政策对照",
    lead: "各地文件逐项、逐条并列。凡属解释的均标明“解释”，原文残缺处标明；文字为枢纽概述，以原文件为准。",
    subjects: "按事项",
    clauses: "逐条",
    shown: "显示范围",
    all: "全部事项",
    differs: "只看各地不同",
    which: "参与对照的文件",
    own: "条文要旨为枢纽自行概述，不是原文。",
    none: "该所知时点尚无任何文件，请选择较晚的日期。",
  },
  EN: {
    title: "Notices side by side",
    lead: "Subject by subject and clause by clause. Readings are marked as readings, damaged places as damaged; the words are the hub's own, the notice prevails.",
    subjects: "By subject",
    clauses: "By clause",
    shown: "What is shown",
    all: "Everything",
    differs: "Only what differs",
    which: "Notices compared",
    own: "Clauses are told in the hub's own words, not quoted.",
    none: "No notice was known then; choose a later day.",
  },
};

/** The notices side by side: what each says, what it leaves open, and where they differ. */
export function NoticesPage(): ReactNode {
  const words = useWords(WORDS);
  const { knownAt } = useAsOf();
  const answer = useAnswer(PolicyNoticesDocument, { knownAt });
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Answered answer={answer}>
        {({ policyDocuments }) =>
          policyDocuments === null || policyDocuments.length === 0 ? (
            <Alert type="info" showIcon title={words.none} />
          ) : (
            <Comparison notices={policyDocuments} />
          )
        }
      </Answered>
    </Page>
  );
}

function Comparison({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { validOn } = useAsOf();
  const [view, setView] = useAddress("view", "subjects");
  const [only, setOnly] = useAddress("only", "all");
  const [chosen, setChosen] = useAddress("notices");
  const ids = chosen === "" ? notices.map(({ id }) => id) : chosen.split(",");
  const compared = notices.filter(({ id }) => ids.includes(id));
  const subjects = subjectsOf(compared, validOn ?? today());
  return (
    <>
      <Flex gap={16} wrap align="center" className="no-print" style={{ marginBottom: 12 }}>
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <legend style={{ padding: 0 }}>{words.which}</legend>
          <Checkbox.Group
            value={compared.map(({ id }) => id)}
            onChange={(next) => setChosen(next.length === 0 || next.length === notices.length ? null : next.join(","))}
            options={notices.map(({ id, jurisdiction }) => ({
              value: id,
              label: `${jurisdiction.name ?? names.schemes[jurisdiction.code] ?? jurisdiction.code} (${id})`,
            }))}
          />
        </fieldset>
        {view === "subjects" && (
          <Segmented
            aria-label={words.shown}
            value={only}
            onChange={(next) => setOnly(String(next))}
            options={[
              { value: "all", label: `${words.all} (${subjects.length})` },
              { value: "differs", label: `≠ ${words.differs} (${subjects.filter(({ differs }) => differs).length})` },
            ]}
          />
        )}
      </Flex>
      <Tabs
        activeKey={view}
        onChange={setView}
        items={[
          {
            key: "subjects",
            label: words.subjects,
            children: (
              <SubjectTable
                notices={compared}
                subjects={subjects.filter(({ differs }) => only !== "differs" || differs)}
              />
            ),
          },
          { key: "clauses", label: words.clauses, children: <ClauseTable notices={compared} /> },
        ]}
      />
      <p>{words.own}</p>
    </>
  );
}
