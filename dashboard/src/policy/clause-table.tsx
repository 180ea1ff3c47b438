import type { ReactNode } from "react";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { clauseAnchor } from "./find-clause.ts";
import { POLICY_WORDS } from "./policy-words.ts";
import type { Notice } from "./subjects.ts";

const WORDS: Words<{ name: string; kind: string; none: string }> = {
  ZH: { name: "政策对照（逐条）", kind: "条款性质", none: "无此类条款" },
  EN: { name: "Notices by clause", kind: "Kind of clause", none: "No clause of this kind" },
};

const KINDS = ["DEFINITION", "TARGET", "OBLIGATION", "INCENTIVE", "STATE_TRANSITION", "SILENCE", "CONTEXT", "FRAME"];

/** Every clause of every notice, those of one kind beside each other. */
export function ClauseTable({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { language } = useLanguage();
  const columns: Column<string>[] = [
    { key: "kind", title: words.kind, width: 100, value: (kind) => names.kinds[kind] ?? kind },
    ...notices.map(
      (notice): Column<string> => ({
        key: notice.id,
        title: `${notice.jurisdiction.name ?? notice.jurisdiction.code} · ${notice.id}`,
        value: (kind) =>
          ofKind(notice, kind)
            .map(({ clause, item, text, textEn }) => `${clause}${item ?? ""} ${language === "ZH" ? text : textEn}`)
            .join("\n"),
        render: (kind) => <ClausesOfKind notice={notice} kind={kind} />,
      }),
    ),
  ];
  const rows = KINDS.filter((kind) => notices.some((notice) => ofKind(notice, kind).length > 0));
  return <DataTable name={words.name} columns={columns} rows={rows} rowKey={(kind) => kind} />;
}

function ofKind({ clauses }: Notice, kind: string): Notice["clauses"] {
  return clauses.filter(({ kinds }) => kinds.includes(kind));
}

function ClausesOfKind({ notice, kind }: { readonly notice: Notice; readonly kind: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const clauses = ofKind(notice, kind);
  return (
    <div style={{ width: 270, whiteSpace: "normal" }}>
      {clauses.length === 0 && words.none}
      {clauses.map((each) => (
        <p key={clauseAnchor(each)} style={{ margin: "0 0 8px" }}>
          <DeskLink to={`/policies/${encodeURIComponent(notice.id)}?clause=${encodeURIComponent(each.clause)}`}>
            {each.clause}
            {each.item}
          </DeskLink>{" "}
          {language === "ZH" ? each.text : each.textEn}
        </p>
      ))}
    </div>
  );
}
