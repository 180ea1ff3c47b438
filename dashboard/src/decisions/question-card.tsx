import { Card, Descriptions } from "antd";
import type { ReactNode } from "react";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { purposeName } from "../session/purpose-names.ts";
import type { DecidingDepartment, DecisionOfRecord } from "./departments.ts";

const WORDS: Words<{
  title: string;
  enterprise: string;
  place: string;
  day: string;
  known: string;
  lot: string;
  award: string;
  purpose: string;
  basis: string;
  asker: string;
  nonce: string;
  recheckOf: string;
  edition: (edition: string) => string;
}> = {
  ZH: {
    title: "问题",
    enterprise: "企业",
    place: "适用何地政策",
    day: "业务日期",
    known: "所知截至",
    lot: "品目",
    award: "奖项",
    purpose: "查询目的",
    basis: "法律依据",
    asker: "提问机构",
    nonce: "提问机构编号",
    recheckOf: "复核自",
    edition: (edition) => `${edition} 版目录`,
  },
  EN: {
    title: "Question",
    enterprise: "Enterprise",
    place: "Policy of",
    day: "Day asked about",
    known: "As known at",
    lot: "Lot",
    award: "Award",
    purpose: "What for",
    basis: "Legal basis",
    asker: "Asked by",
    nonce: "The asker's reference",
    recheckOf: "Re-check of",
    edition: (edition) => `edition ${edition}`,
  },
};

/** What was asked, by whom and what for. */
export function QuestionCard(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { question, purpose, legalBasis, tenant, nonce, recheckOf } = props.decision;
  const { uscc, jurisdiction, validOn, knownAt, lot, award } = question;
  const names = useEnterpriseNames([uscc], { validOn, knownAt });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.enterprise, <EnterpriseLink key="e" uscc={uscc} name={names.get(uscc)} />],
    [words.place, jurisdictionName(jurisdiction, language)],
    [words.day, validOn],
    [words.known, instantText(knownAt)],
    ...(lot === null ? [] : [[words.lot, lotText(lot, words.edition)] as const]),
    ...(award === null ? [] : [[words.award, award] as const]),
    [words.purpose, purposeName(purpose, language)],
    [words.basis, legalBasis],
    [words.asker, tenant],
    ...(nonce === null ? [] : [[words.nonce, nonce] as const]),
    ...(recheckOf === null
      ? []
      : [
          [
            words.recheckOf,
            <DeskLink key="r" to={`/decisions/${props.department}/${recheckOf}`}>
              {recheckOf}
            </DeskLink>,
          ] as const,
        ]),
  ];
  return (
    <Card size="small" title={words.title}>
      <Descriptions
        size="small"
        column={1}
        items={rows.map(([label, children]) => ({ key: label, label, children }))}
      />
    </Card>
  );
}

function lotText(
  { catalogueCode, catalogueEdition }: NonNullable<DecisionOfRecord["question"]["lot"]>,
  edition: (edition: string) => string,
): string {
  return catalogueEdition === null ? catalogueCode : `${catalogueCode}（${edition(catalogueEdition)}）`;
}
