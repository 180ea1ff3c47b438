import { Alert, Descriptions, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { DataTable } from "../kit/data-table.tsx";
import { dayOf, instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { TenderShown } from "./tender-steps.tsx";
import { CRITERION_ORDERS } from "./tender-words.ts";

const WORDS: Words<{
  ocid: string;
  purchaser: string;
  place: string;
  deadline: string;
  edition: string;
  basis: string;
  opened: string;
  awarded: string;
  criteria: string;
  criteriaLead: string;
  lots: string;
  number: string;
  code: string;
  what: string;
  amended: string;
  before: (instant: string) => string;
  cancelled: string;
}> = {
  ZH: {
    ocid: "开放合同编号",
    purchaser: "采购人",
    place: "适用地（其政策适用）",
    deadline: "投标截止",
    edition: "采购品目目录版本",
    basis: "法律依据",
    opened: "录入时间",
    awarded: "定标日",
    criteria: "评审因素（依次比较）",
    criteriaLead: "前一项不能区分的，比较后一项；各项均同等的，为同等条件。",
    lots: "包（标段）",
    number: "编号",
    code: "品目编码",
    what: "采购内容",
    amended: "修改记录",
    before: (instant) => `${instant} 修改；查看修改前一日所知`,
    cancelled: "终止理由",
  },
  EN: {
    ocid: "Open contracting id",
    purchaser: "Purchaser",
    place: "Jurisdiction (its policy applies)",
    deadline: "Deadline for bids",
    edition: "Edition of the catalogue",
    basis: "Legal basis",
    opened: "On record since",
    awarded: "Awarded on",
    criteria: "Criteria, in their order",
    criteriaLead: "Each decides among those equal by the ones before. Who is equal by all is equal.",
    lots: "Lots",
    number: "Number",
    code: "Catalogue code",
    what: "What is bought",
    amended: "Amendments",
    before: (instant) => `Amended ${instant}; as known the day before`,
    cancelled: "Cancelled because",
  },
};

/** What the tender document says. */
export function TenderDocument({ tender }: { readonly tender: TenderShown }): ReactNode {
  const words = useWords(WORDS);
  const orders = useWords(CRITERION_ORDERS);
  const { language } = useLanguage();
  const { deadline, deadlineAt } = tender;
  const code = (each: string) => `/catalogue?code=${encodeURIComponent(each)}`;
  return (
    <Flex vertical gap={16}>
      {tender.cancelReason !== null && (
        <Alert type="error" showIcon title={words.cancelled} description={tender.cancelReason} />
      )}
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "purchaser", label: words.purchaser, children: tender.purchaser },
          { key: "place", label: words.place, children: jurisdictionName(tender.jurisdiction, language) },
          {
            key: "deadline",
            label: words.deadline,
            children: deadlineAt === null ? deadline : instantText(deadlineAt),
          },
          { key: "edition", label: words.edition, children: tender.catalogueEdition },
          { key: "basis", label: words.basis, children: tender.legalBasis },
          {
            key: "ocid",
            label: words.ocid,
            children: <span style={{ wordBreak: "break-all" }}>{tender.ocid}</span>,
          },
          { key: "opened", label: words.opened, children: instantText(tender.openedAt) },
          { key: "awarded", label: words.awarded, children: tender.awardedOn ?? "—" },
        ]}
      />
      <section>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {words.criteria}
        </Typography.Title>
        <ol style={{ margin: 0 }}>
          {tender.criteria.map(({ name, order }) => (
            <li key={name}>
              {name}（{orders[order]}）
            </li>
          ))}
        </ol>
        <Typography.Text type="secondary">{words.criteriaLead}</Typography.Text>
      </section>
      <section>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {words.lots}
        </Typography.Title>
        <DataTable
          name={`${tender.title} ${words.lots}`}
          rows={tender.lots}
          rowKey={({ number }) => number}
          columns={[
            { key: "number", title: words.number, value: ({ number }) => number, width: 80 },
            { key: "title", title: words.what, value: ({ title }) => title },
            {
              key: "code",
              title: words.code,
              value: ({ catalogueCode }) => catalogueCode,
              render: ({ catalogueCode }) => <DeskLink to={code(catalogueCode)}>{catalogueCode}</DeskLink>,
            },
          ]}
        />
      </section>
      {tender.amendedAt.length > 0 && <Amendments tender={tender} />}
    </Flex>
  );
}

function Amendments({ tender }: { readonly tender: TenderShown }): ReactNode {
  const words = useWords(WORDS);
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {words.amended}
      </Typography.Title>
      <ul style={{ margin: 0 }}>
        {tender.amendedAt.map((instant) => (
          <li key={instant}>
            <DeskLink to={`/tenders/${encodeURIComponent(tender.id)}?known=${dayBefore(instant)}`}>
              {words.before(instantText(instant))}
            </DeskLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayBefore(instant: string): string {
  return dayOf(new Date(Date.parse(instant) - 86_400_000).toISOString());
}
