import { Button, Card, Flex } from "antd";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { BankIssueCreditDocument, type BankIssueCreditMutation } from "../../generated/bank.ts";
import { useAsOf, useKeptAddress } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { statedPurpose } from "../session/purpose.ts";
import { purposeName } from "../session/purpose-names.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{
  title: string;
  lead: (day: string) => string;
  past: string;
  go: string;
  purpose: string;
  basis: string;
  basisHelp: string;
  basisUsual: string;
  nonce: string;
  nonceHelp: string;
}> = {
  ZH: {
    title: "存档决定",
    lead: (day) => `就 ${day} 作出，以此刻所知为准；由信贷支持部门签名并记入日志，不可更改。`,
    past: "存档决定一律以此刻所知为准；页面上所选的所知时点不适用。",
    go: "作出存档决定",
    purpose: "查询目的",
    basis: "法律依据",
    basisHelp: "随决定一并签名",
    basisUsual: "商业银行法第35条",
    nonce: "本行编号（可选）",
    nonceHelp: "写入回执，使其对应本行的这一笔业务",
  },
  EN: {
    title: "Decision of record",
    lead: (day) => `About ${day}, as known now; signed by the credit department, in its log, never changed.`,
    past: "A decision of record is always as known now; the knowledge chosen on this page does not apply.",
    go: "Take a decision of record",
    purpose: "What for",
    basis: "Legal basis",
    basisHelp: "It is signed with the decision",
    basisUsual: "商业银行法第35条",
    nonce: "Your own reference (optional)",
    nonceHelp: "Stands in the receipt and binds it to your request",
  },
};

const issuedOf = ({ issued }: BankIssueCreditMutation) => issued;

/** Takes a decision of record about what is asked on the page, and leads to it. */
export function RecordDecision({ uscc, place }: { readonly uscc: string; readonly place: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownOn } = useAsOf();
  const { viewer, can } = useSession();
  const navigate = useNavigate();
  const keep = useKeptAddress();
  const [open, setOpen] = useState(false);
  const issue = useStep(BankIssueCreditDocument, issuedOf);
  if (viewer === null || !can("credit:decide")) return null;
  const take = async (filled: Filled) => {
    const { purpose, legalBasis, nonce } = filled;
    const result = await issue.take({
      uscc,
      jurisdiction: place,
      validOn: validOn ?? today(),
      purpose: String(purpose),
      legalBasis: String(legalBasis),
      ...(nonce !== undefined && { nonce: String(nonce) }),
    });
    const id = result.done ? result.payload.decision?.id : undefined;
    if (id !== undefined) navigate(keep(`/decisions/credit/${id}`));
    return result;
  };
  const fields: StepField[] = [
    {
      name: "purpose",
      label: words.purpose,
      kind: "choice",
      required: true,
      initial: statedPurpose() ?? viewer.purposes[0],
      choices: viewer.purposes.map((value) => ({ value, label: purposeName(value, language) })),
    },
    {
      name: "legalBasis",
      label: words.basis,
      kind: "text",
      required: true,
      initial: words.basisUsual,
      help: words.basisHelp,
      maxLength: 2_000,
    },
    { name: "nonce", label: words.nonce, kind: "text", help: words.nonceHelp, maxLength: 200 },
  ];
  return (
    <Card size="small" title={words.title} className="no-print">
      <Flex vertical gap={12} align="flex-start">
        <span>{words.lead(validOn ?? today())}</span>
        {knownOn !== undefined && <span>{words.past}</span>}
        <Button type="primary" onClick={() => setOpen(true)}>
          {words.go}
        </Button>
      </Flex>
      <StepForm
        open={open}
        title={words.go}
        fields={fields}
        take={take}
        onDone={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </Card>
  );
}
