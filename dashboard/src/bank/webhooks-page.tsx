import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { NoticeTable } from "./notice-table.tsx";
import { WebhookTable } from "./webhook-table.tsx";

const WORDS: Words<{ title: string; lead: string; notices: string }> = {
  ZH: {
    title: "影响通知与推送",
    lead: "存档决定作出后才获知的事实使答复改变时，枢纽通知本机构；可在此查看，也可推送到登记的地址。",
    notices: "影响通知",
  },
  EN: {
    title: "Notices and webhooks",
    lead: "When something becomes known that makes the answer of a decision another one, you are told: here, and at the addresses registered.",
    notices: "Notices",
  },
};

/** Notices about the institution's decisions, and the addresses to which they are sent. */
export function WebhooksPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex vertical gap={16}>
        <Card size="small" title={words.notices}>
          <NoticeTable />
        </Card>
        <WebhookTable />
      </Flex>
    </Page>
  );
}
