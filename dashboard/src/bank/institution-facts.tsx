import { Descriptions, Flex } from "antd";
import type { ReactNode } from "react";
import type { BankInstitutionQuery } from "../../generated/bank.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { LENDER_KINDS } from "../kit/words/department-words.ts";
import { LENDER_WORDS } from "./lender-words.ts";

/** A lender on record, with its branches. */
export type Institution = NonNullable<BankInstitutionQuery["creditInstitution"]>;

/** A branch of a lender. */
export type Branch = Institution["branches"][number];

/** What is on record of a lender. */
export function InstitutionFacts({ institution }: { readonly institution: Institution }): ReactNode {
  const words = useWords(LENDER_WORDS);
  const kinds = useWords(LENDER_KINDS);
  const { language } = useLanguage();
  const { tenant, uscc, name, kind, division, validFrom } = institution;
  const rows: readonly (readonly [string, string])[] = [
    [words.name, name],
    [words.kind, kinds[kind]],
    [words.uscc, uscc],
    [words.tenant, tenant],
    [words.division, jurisdictionName(division, language)],
    [words.from, validFrom],
  ];
  return (
    <Flex vertical gap={12}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={rows.map(([label, children]) => ({ key: label, label, children }))}
      />
      <BranchTable branches={institution.branches} />
    </Flex>
  );
}

/** Branches as rows; with steps where the viewer may take some. */
export function BranchTable(props: {
  readonly branches: readonly Branch[];
  readonly steps?: (branch: Branch) => ReactNode;
}): ReactNode {
  const words = useWords(LENDER_WORDS);
  const { language } = useLanguage();
  const { branches, steps } = props;
  const columns: Column<Branch>[] = [
    { key: "code", title: words.code, value: ({ code }) => code },
    { key: "name", title: words.name, value: ({ name }) => name },
    { key: "division", title: words.division, value: ({ division }) => jurisdictionName(division, language) },
    { key: "from", title: words.from, value: ({ validFrom }) => validFrom },
    ...(steps === undefined
      ? []
      : [{ key: "steps", title: words.actions, value: ({ revision }: Branch) => revision, render: steps }]),
  ];
  return (
    <DataTable
      name={words.branches}
      columns={columns}
      rows={branches}
      rowKey={({ id }) => id}
      empty={words.noBranches}
    />
  );
}
