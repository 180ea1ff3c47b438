import type { Determination } from "../../generated/fragments.ts";
import { DeterminationMark } from "./answer-card.tsx";
import type { Column } from "./data-table.tsx";
import { instantText } from "./days.ts";
import { DeskLink } from "./desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "./enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "./language.tsx";
import { DETERMINATIONS } from "./words/department-words.ts";

/** What lists of decisions of record have in common. */
interface Decision {
  readonly id: string;
  readonly issuedAt: string;
  readonly recheckOf?: string | null;
  readonly question: { readonly uscc: string };
  readonly answer: { readonly determination: Determination };
}

const WORDS: Words<Record<"issued" | "open" | "recheck" | "enterprise" | "determination", string>> = {
  ZH: { issued: "作出时间", open: "查看决定", recheck: "查看复核", enterprise: "企业", determination: "判定" },
  EN: {
    issued: "Taken",
    open: "The decision",
    recheck: "The re-check",
    enterprise: "Enterprise",
    determination: "Determination",
  },
};

/** When a decision of record was taken, with the way to it, about whom, and what it says. */
export function useDecisionColumns<Row extends Decision>(
  department: "award" | "procurement",
  rows: readonly Row[] | undefined,
): readonly Column<Row>[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const names = useEnterpriseNames((rows ?? []).map(({ question }) => question.uscc));
  return [
    {
      key: "issued",
      title: words.issued,
      value: ({ issuedAt }) => instantText(issuedAt),
      render: ({ id, issuedAt, recheckOf = null }) => (
        <>
          {instantText(issuedAt)}
          <br />
          <DeskLink to={`/decisions/${department}/${encodeURIComponent(id)}`}>
            {recheckOf === null ? words.open : words.recheck}
          </DeskLink>
        </>
      ),
      width: 230,
    },
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ question }) => question.uscc,
      render: ({ question }) => <EnterpriseLink uscc={question.uscc} name={names.get(question.uscc)} />,
      width: 220,
    },
    {
      key: "determination",
      title: words.determination,
      value: ({ answer }) => DETERMINATIONS[language][answer.determination],
      render: ({ answer }) => <DeterminationMark determination={answer.determination} />,
    },
  ];
}
