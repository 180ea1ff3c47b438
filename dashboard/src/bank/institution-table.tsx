import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { BankInstitutionsDocument } from "../../generated/bank.ts";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { LENDER_KINDS } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";
import { BranchTable, type Institution } from "./institution-facts.tsx";
import { BranchEndStep, BranchStateStep, InstitutionEndStep, InstitutionStateStep } from "./institution-steps.tsx";
import { LENDER_WORDS } from "./lender-words.ts";

const WORDS: Words<{ title: string; count: string; empty: string }> = {
  ZH: {
    title: "信贷机构",
    count: "分支机构数",
    empty: "当日没有登记在册的机构。由主管部门登记后，机构才能提供产品和报送业务。",
  },
  EN: {
    title: "Lenders",
    count: "Branches",
    empty: "No lender on record on that day. Once on record, a lender can offer products and report cases.",
  },
};

/** Lenders on record, with the steps of their overseer. */
export function InstitutionTable(): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const list = useList(BankInstitutionsDocument, { validOn, knownAt }, ({ creditInstitutions }) => creditInstitutions);
  const oversees = can("credit:oversee");
  const columns = useInstitutionColumns(oversees, list.again);
  return (
    <Card size="small" title={words.title} extra={oversees && <InstitutionStateStep onDone={list.again} />}>
      <DataTable
        name={words.title}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        empty={words.empty}
        details={(institution) => <Branches institution={institution} oversees={oversees} again={list.again} />}
      />
    </Card>
  );
}

function useInstitutionColumns(oversees: boolean, again: () => void): Column<Institution>[] {
  const words = useWords(LENDER_WORDS);
  const own = useWords(WORDS);
  const kinds = useWords(LENDER_KINDS);
  const { language } = useLanguage();
  return [
    { key: "name", title: words.name, value: ({ name }) => name },
    { key: "kind", title: words.kind, value: ({ kind }) => kinds[kind] },
    { key: "uscc", title: words.uscc, value: ({ uscc }) => uscc },
    { key: "tenant", title: words.tenant, value: ({ tenant }) => tenant },
    { key: "division", title: words.division, value: ({ division }) => jurisdictionName(division, language) },
    { key: "from", title: words.from, value: ({ validFrom }) => validFrom },
    { key: "branches", title: own.count, value: ({ branches }) => branches.length, align: "right" },
    ...(oversees
      ? [
          {
            key: "steps",
            title: words.actions,
            value: ({ revision }: Institution) => revision,
            render: (institution: Institution) => (
              <Flex gap={8}>
                <InstitutionStateStep institution={institution} onDone={again} />
                <InstitutionEndStep institution={institution} onDone={again} />
              </Flex>
            ),
          },
        ]
      : []),
  ];
}

function Branches(props: {
  readonly institution: Institution;
  readonly oversees: boolean;
  readonly again: () => void;
}): ReactNode {
  const { institution, oversees, again } = props;
  const { tenant, branches } = institution;
  return (
    <Flex vertical gap={8} align="flex-start">
      {oversees && <BranchStateStep tenant={tenant} onDone={again} />}
      <BranchTable
        branches={branches}
        {...(oversees && {
          steps: (branch) => (
            <Flex gap={8}>
              <BranchStateStep tenant={tenant} branch={branch} onDone={again} />
              <BranchEndStep tenant={tenant} branch={branch} onDone={again} />
            </Flex>
          ),
        })}
      />
    </Flex>
  );
}
