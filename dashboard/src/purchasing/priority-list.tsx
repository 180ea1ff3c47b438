import type { ReactNode } from "react";
import type { PurchasingSubsidyProgrammeQuery } from "../../generated/purchasing.ts";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";

type Entry = NonNullable<NonNullable<PurchasingSubsidyProgrammeQuery["subsidyProgramme"]>["priorityList"]>[number];

const WORDS: Words<{
  position: string;
  applicant: string;
  first: string;
  yes: string;
  no: string;
  reasons: string;
  clauses: string;
}> = {
  ZH: {
    position: "位次",
    applicant: "申请人",
    first: "优先支持",
    yes: "优先",
    no: "不优先",
    reasons: "理由",
    clauses: "条款",
  },
  EN: {
    position: "Place",
    applicant: "Applicant",
    first: "Supported first",
    yes: "first",
    no: "not first",
    reasons: "Reasons",
    clauses: "Clauses",
  },
};

/** A published list: those whom the policy supports first, then the others; its order is no score. */
export function PriorityList(props: { readonly name: string; readonly rows: readonly Entry[] }): ReactNode {
  const { name, rows } = props;
  const words = useWords(WORDS);
  const names = useEnterpriseNames(rows.map(({ uscc }) => uscc));
  return (
    <DataTable
      name={name}
      rows={rows}
      rowKey={({ uscc }) => uscc}
      columns={[
        { key: "position", title: words.position, value: ({ position }) => position, width: 70 },
        {
          key: "applicant",
          title: words.applicant,
          value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
          render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
        },
        { key: "first", title: words.first, value: ({ first }) => (first ? words.yes : words.no), width: 100 },
        {
          key: "reasons",
          title: words.reasons,
          value: ({ reasons }) => reasons.map(({ message }) => message).join(" "),
          width: 260,
        },
        {
          key: "clauses",
          title: words.clauses,
          value: ({ citations }) => citations.map(({ document, clause }) => `${document} ${clause}`).join("; "),
          render: ({ citations }) => <Clauses citations={citations} />,
        },
      ]}
    />
  );
}
