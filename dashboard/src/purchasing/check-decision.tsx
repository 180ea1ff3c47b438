import { Alert, Button, Flex } from "antd";
import { type ReactNode, useState } from "react";
import { PurchasingDecisionIssueDocument } from "../../generated/purchasing.ts";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { StepForm } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { statedPurpose } from "../session/purpose.ts";
import { useSession } from "../session/session.tsx";
import type { CheckQuestion } from "./use-check-question.ts";

const WORDS: Words<{
  decide: string;
  lead: string;
  basis: string;
  nonce: string;
  nonceHelp: string;
  done: string;
  open: string;
  notYou: string;
}> = {
  ZH: {
    decide: "作出存档决定",
    lead: "按现在所知，就所选日期作出决定：签名、入日志、不可更改，附可核验的回执。",
    basis: "法律依据",
    nonce: "本单位的编号",
    nonceHelp: "如采购编号；写入决定，可不填。",
    done: "已作出存档决定",
    open: "查看决定与回执",
    notYou: "存档决定由采购人作出；您可查询，不能作出决定。",
  },
  EN: {
    decide: "Take a decision of record",
    lead: "For the day chosen, as known now: signed, in the log, never changed, with a receipt that anybody can verify.",
    basis: "Legal basis",
    nonce: "Reference of your own",
    nonceHelp: "Your number of the purchase, say; it stands in the decision. May be empty.",
    done: "A decision of record was taken",
    open: "The decision and its receipt",
    notYou: "Purchasers take decisions of record; you can check, and not decide.",
  },
};

/** Turns the question of the page into a decision of record. */
export function CheckDecision({
  question,
  day,
}: {
  readonly question: CheckQuestion;
  readonly day: string;
}): ReactNode {
  const words = useWords(WORDS);
  const { viewer, can } = useSession();
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState<{ readonly id: string; readonly issuedAt: string; readonly about: string } | null>(
    null,
  );
  const issue = useStep(PurchasingDecisionIssueDocument, (data) => data.procurementDecisionIssue);
  const about = JSON.stringify([question, day]);
  const purpose = statedPurpose() ?? viewer?.purposes[0];
  if (!can("procurement:decide") || purpose === undefined) return <Alert type="info" showIcon title={words.notYou} />;
  const { uscc, jurisdiction, lot } = question;
  return (
    <Flex vertical gap={12} align="flex-start">
      {taken !== null && taken.about === about ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title={`${words.done} · ${instantText(taken.issuedAt)}`}
          description={<DeskLink to={`/decisions/procurement/${encodeURIComponent(taken.id)}`}>{words.open}</DeskLink>}
        />
      ) : (
        <Button type="primary" onClick={() => setOpen(true)}>
          {words.decide}
        </Button>
      )}
      <StepForm
        open={open}
        title={words.decide}
        lead={words.lead}
        fields={[
          { name: "legalBasis", label: words.basis, kind: "text", required: true, maxLength: 2_000 },
          { name: "nonce", label: words.nonce, kind: "text", help: words.nonceHelp, maxLength: 200 },
        ]}
        take={async (filled) => {
          const result = await issue.take({
            uscc,
            jurisdiction,
            validOn: day,
            lot,
            purpose,
            legalBasis: textIn(filled, "legalBasis"),
            nonce: textIn(filled, "nonce") || null,
          });
          if (result.done && result.payload.decision) setTaken({ ...result.payload.decision, about });
          return result;
        }}
        onDone={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </Flex>
  );
}
