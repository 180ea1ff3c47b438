import { Card, Col, Descriptions, Row } from "antd";
import type { ReactNode } from "react";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Mark } from "./mark.tsx";
import type { Notice } from "./subjects.ts";

interface FactWords {
  readonly damaged: string;
  readonly lost: string;
  readonly none: string;
  readonly number: string;
  readonly signed: string;
  readonly published: string;
  readonly inForce: string;
  readonly issuers: string;
  readonly open: string;
  readonly damages: string;
  readonly readings: string;
  readonly targets: string;
}

const WORDS: Words<FactWords> = {
  ZH: {
    damaged: "原文残缺",
    lost: "不可辨认，按未知处理",
    none: "未载明",
    number: "文号",
    signed: "成文",
    published: "公布",
    inForce: "本枢纽适用自",
    issuers: "发文部门",
    open: "查看全文",
    damages: "残缺处",
    readings: "解释",
    targets: "目标",
  },
  EN: {
    damaged: "source damaged",
    lost: "not readable, kept as unknown",
    none: "not stated",
    number: "Number",
    signed: "Signed",
    published: "Published",
    inForce: "Applied from",
    issuers: "Issued by",
    open: "Read it whole",
    damages: "Damaged places",
    readings: "Readings",
    targets: "Targets",
  },
};

/** Each notice in a card: what it is, from when it applies, and how much of it is damaged or read. */
export function NoticeFacts({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Row gutter={[12, 12]}>
      {notices.map((notice) => (
        <Col key={notice.id} xs={24} sm={12} xl={6}>
          <Card
            size="small"
            title={notice.jurisdiction.name ?? notice.jurisdiction.code}
            extra={
              <DeskLink to={`/policies/${encodeURIComponent(notice.id)}`}>
                {words.open} {notice.id}
              </DeskLink>
            }
            style={{ height: "100%" }}
          >
            <NoticeHead notice={notice} />
          </Card>
        </Col>
      ))}
    </Row>
  );
}

/** What a notice is: number, days, issuers, and how much of it is damaged. */
export function NoticeHead({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const issuers = notice.departments
    .map(({ name, nameEn }) => (language === "ZH" ? name : nameEn))
    .join(language === "ZH" ? "、" : ", ");
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        {
          key: "number",
          label: words.number,
          children: <Stated text={notice.number} damagedText={notice.numberDamagedText} />,
        },
        {
          key: "signed",
          label: words.signed,
          children: <Stated text={notice.signedOn} damagedText={notice.signedOnDamagedText} />,
        },
        { key: "published", label: words.published, children: notice.publishedOn },
        { key: "force", label: words.inForce, children: notice.inForceFrom },
        { key: "issuers", label: words.issuers, children: issuers },
        { key: "readings", label: words.readings, children: notice.interpretations.length },
        { key: "targets", label: words.targets, children: notice.targets.length },
        { key: "damages", label: words.damages, children: notice.damages.length },
      ]}
    />
  );
}

/** What a source states; its damaged text marked as such, and never a guess in its place. */
function Stated(props: { readonly text: string | null; readonly damagedText: string | null }): ReactNode {
  const words = useWords(WORDS);
  if (props.text !== null) return props.text;
  if (props.damagedText === null) return words.none;
  return (
    <>
      <code>{props.damagedText}</code> <Mark as="damaged">{words.damaged}</Mark>
      {words.lost}
    </>
  );
}
