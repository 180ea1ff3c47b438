import type { ReactNode } from "react";
import {
  YearCandidateConsentDocument,
  YearCandidateRefuseDocument,
  type YearShortlistQuery,
  YearTitleWithdrawDocument,
} from "../../generated/year.ts";
import { Actions } from "../kit/actions.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";
import { FileHash } from "./file-hash.tsx";

const WORDS = {
  ZH: {
    consent: "同意入围",
    refuse: "拒绝入围",
    withdraw: "放弃称号",
    paperName: "企业书面材料名称",
    paperHash: "书面材料 SHA-256",
    paper: "评估机构代为记录时须填写企业书面材料；材料由评估机构保存。",
    firstDay: "办理日期即不再持有称号的第一日。",
  },
  EN: {
    consent: "Consent",
    refuse: "Refuse",
    withdraw: "Give the title up",
    paperName: "Name of the enterprise's paper",
    paperHash: "SHA-256 of the paper",
    paper: "The evaluation body names the enterprise's paper when it records this; the paper stays with the body.",
    firstDay: "The day is the first one without the title.",
  },
};

type Candidate = Pick<
  NonNullable<YearShortlistQuery["shortlist"]>["candidates"][number],
  "id" | "revision" | "availableActions"
>;

// What is far from whoever looks would fill every row.
const FAR = new Set(["STATE_DOES_NOT_ALLOW", "NOT_FOR_THIS_CALLER", "NOT_SIGNED_IN"]);

/** What an enterprise, or the evaluation body with its paper, says to a place on a short list. */
export function CandidateSteps(props: { readonly candidate: Candidate; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { candidate, again } = props;
  const consent = useStep(YearCandidateConsentDocument, (data) => data.candidateConsent);
  const refuse = useStep(YearCandidateRefuseDocument, (data) => data.candidateRefuse);
  const withdraw = useStep(YearTitleWithdrawDocument, (data) => data.titleWithdraw);
  const seen = { candidate: candidate.id, ifRevision: candidate.revision };
  const byBody = can("register:evaluate");
  const fields = [
    ...(byBody
      ? [
          { name: "paper.name", kind: "text" as const, label: words.paperName, required: true, maxLength: 200 },
          { name: "paper.sha256", kind: "text" as const, label: words.paperHash, required: true, maxLength: 64 },
        ]
      : []),
    onField(language),
  ];
  const lead = byBody ? (
    <>
      {words.paper}
      <FileHash />
    </>
  ) : undefined;
  const said = (filled: Filled) => ({ ...seen, paper: paperIn(filled), on: optionalTextIn(filled, "on") });
  const near = candidate.availableActions.filter(({ reasons }) => !reasons.some(({ code }) => FAR.has(code)));
  return (
    <Actions
      available={near}
      onDone={again}
      offers={[
        { action: "CONSENT", label: words.consent, lead, fields, take: (filled) => consent.take(said(filled)) },
        {
          action: "REFUSE_CONSENT",
          label: words.refuse,
          lead,
          danger: true,
          fields,
          take: (filled) => refuse.take(said(filled)),
        },
        {
          action: "WITHDRAW",
          label: words.withdraw,
          lead: words.firstDay,
          danger: true,
          fields: [onField(language)],
          take: (filled) =>
            withdraw.take({ title: candidate.id, ifRevision: candidate.revision, on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function paperIn({ paper }: Filled): { readonly name: string; readonly sha256: string } | undefined {
  if (typeof paper !== "object" || paper === null) return undefined;
  const { name, sha256 } = paper as { readonly name?: unknown; readonly sha256?: unknown };
  return typeof name === "string" && typeof sha256 === "string" ? { name, sha256 } : undefined;
}
