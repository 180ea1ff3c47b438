import type { Column } from "../kit/data-table.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import type { Language } from "../kit/language.tsx";
import { schemeName } from "../kit/words/title-words.ts";
import { Known } from "./section.tsx";

interface WithEnterprise {
  readonly enterprise: { readonly uscc: string; readonly name: string | null } | null;
}

/** The enterprise of a row, with the way to its page. */
export function enterpriseColumn<Row extends WithEnterprise>(language: Language): Column<Row> {
  return {
    key: "enterprise",
    title: language === "ZH" ? "企业" : "Enterprise",
    value: ({ enterprise }) => (enterprise === null ? null : (enterprise.name ?? enterprise.uscc)),
    render: ({ enterprise }) =>
      enterprise === null ? <Known value={null} /> : <EnterpriseLink uscc={enterprise.uscc} name={enterprise.name} />,
  };
}

/** The scheme of a row. */
export function schemeColumn<Row extends { readonly scheme: string | null }>(language: Language): Column<Row> {
  return {
    key: "scheme",
    title: language === "ZH" ? "方案" : "Scheme",
    value: ({ scheme }) => (scheme === null ? null : schemeName(scheme, language)),
    render: ({ scheme }) => <Known value={scheme === null ? null : schemeName(scheme, language)} />,
    width: 90,
  };
}

/** A day, or that none is on record. */
export function dayColumn<Row>(key: string, title: string, dayOf: (row: Row) => string | null): Column<Row> {
  return { key, title, value: dayOf, render: (row) => <Known value={dayOf(row)} />, width: 120 };
}

/** Words in a column, kept narrow enough to read. */
export function textColumn<Row>(key: string, title: string, textOf: (row: Row) => string | null): Column<Row> {
  return {
    key,
    title,
    value: textOf,
    render: (row) => (
      <div style={{ maxWidth: 420, minWidth: 180, whiteSpace: "pre-wrap" }}>
        <Known value={textOf(row)} />
      </div>
    ),
  };
}
