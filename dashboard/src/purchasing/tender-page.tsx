import { Flex, Result, Tabs, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { PurchasingTenderBidsDocument, PurchasingTenderDocument } from "../../generated/purchasing.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { TenderBids } from "./tender-bids.tsx";
import { TenderComparison } from "./tender-comparison.tsx";
import { TenderDocument } from "./tender-document.tsx";
import { TenderRelease } from "./tender-release.tsx";
import { type TenderShown, TenderSteps } from "./tender-steps.tsx";
import { TenderStateMark } from "./tenders-page.tsx";
import { useAllRows } from "./use-all-rows.ts";

const WORDS: Words<{
  title: string;
  document: string;
  bids: string;
  comparison: string;
  release: string;
  since: string;
  none: string;
  noneHow: string;
  back: string;
}> = {
  ZH: {
    title: "采购项目",
    document: "采购文件",
    bids: "投标与优先",
    comparison: "同等条件比较",
    release: "开放合同数据",
    since: "自",
    none: "没有这个采购项目",
    noneHow: "本机构没有此编号的采购项目，或者在所选日期尚未录入。其他机构的采购项目无法查看。",
    back: "返回采购项目",
  },
  EN: {
    title: "Tender",
    document: "Document",
    bids: "Bids",
    comparison: "Comparison",
    release: "Open data",
    since: "since",
    none: "There is no such tender",
    noneHow:
      "Your institution keeps no tender of this id, or did not yet on the day chosen. Tenders of other institutions are not shown.",
    back: "Back to the tenders",
  },
};

/** One tender, from its draft to its award. */
export function TenderPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(PurchasingTenderDocument, { id, validOn, knownAt, language });
  const tender = answer.data?.tender;
  return (
    <Page title={tender?.title ?? words.title} asOf lead={<DeskLink to="/tenders">{words.back}</DeskLink>}>
      <Answered answer={answer}>
        {({ tender: found }) =>
          found === null ? (
            <Result status="404" title={words.none} subTitle={words.noneHow} />
          ) : (
            <Shown tender={found} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Shown({ tender, again }: { readonly tender: TenderShown; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const [tab, setTab] = useAddress("tab", "document");
  const bids = useAllRows(
    useList(PurchasingTenderBidsDocument, { id: tender.id, validOn, knownAt }, (data) => data.tender?.bids),
  );
  const done = () => {
    again();
    bids.again();
  };
  const items = [
    { key: "document", label: words.document, children: <TenderDocument tender={tender} /> },
    { key: "bids", label: words.bids, children: <TenderBids tender={tender} bids={bids} onDone={done} /> },
    {
      key: "comparison",
      label: words.comparison,
      // Asked anew after every step: what the preference does depends on the newest decisions.
      children: <TenderComparison key={tender.revision} tender={tender} bids={bids.rows ?? []} />,
    },
    { key: "release", label: words.release, children: <TenderRelease key={tender.revision} tender={tender} /> },
  ];
  return (
    <Flex vertical gap={12}>
      <Typography.Text>
        <TenderStateMark state={tender.state} /> {tender.stateSince !== null && `${words.since} ${tender.stateSince}`}
      </Typography.Text>
      <TenderSteps tender={tender} onDone={done} toBids={() => setTab("bids")} />
      <Tabs tabBarGutter={12} activeKey={tab} onChange={setTab} items={items} destroyOnHidden />
    </Flex>
  );
}
