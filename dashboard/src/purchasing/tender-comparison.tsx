import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { PurchasingTieBreaksDocument } from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import type { BidShown } from "./tender-bids.tsx";
import type { TenderShown } from "./tender-steps.tsx";
import { TieBreakSteps } from "./tie-break-steps.tsx";

const WORDS: Words<{ lot: (number: string, title: string) => string; nothing: string }> = {
  ZH: {
    lot: (number, title) => `第 ${number} 包 ${title}`,
    nothing: "没有参与比较的投标。截止后录入投标，即可在此逐步查看比较过程。",
  },
  EN: {
    lot: (number, title) => `Lot ${number}: ${title}`,
    nothing: "No bid is compared. After the deadline, record the bids; then the comparison stands here step by step.",
  },
};

/** How the bids of each lot compare, and what the preference does to those that are equal. */
export function TenderComparison(props: {
  readonly tender: TenderShown;
  readonly bids: readonly BidShown[];
}): ReactNode {
  const { tender, bids } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  // A step that was taken is to be seen at once.
  const asked = { id: tender.id, validOn, knownAt, language };
  const answer = useAnswer(PurchasingTieBreaksDocument, asked);
  const known = useEnterpriseNames(bids.map(({ bidder }) => bidder));
  const nameOf = (uscc: string) => bids.find((bid) => bid.bidder === uscc)?.name ?? known.get(uscc) ?? uscc;
  return (
    <Answered answer={answer}>
      {(data) => (
        <Flex vertical gap={16}>
          {(data.tender?.lots ?? []).map(({ number, title, tieBreak, award }) => (
            <Card key={number} title={words.lot(number, title)}>
              {tieBreak === null ? words.nothing : <TieBreakSteps report={tieBreak} award={award} nameOf={nameOf} />}
            </Card>
          ))}
        </Flex>
      )}
    </Answered>
  );
}
