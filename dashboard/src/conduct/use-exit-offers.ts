import {
  ConductExitCaseCloseDocument,
  ConductExitCaseCreditEnterDocument,
  ConductExitCaseDecideDocument,
  ConductExitCaseDismissDocument,
  ConductExitCaseEvidenceAddDocument,
  ConductExitCaseNotifyDocument,
  ConductExitCaseOrderDocument,
  ConductExitCasePubliciseDocument,
  ConductExitCaseReplyDocument,
  ConductExitCaseReportDocument,
} from "../../generated/conduct.ts";
import type { ActionOffer } from "../kit/actions.tsx";
import { fileIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { EXIT_OFFER_WORDS } from "./exit-offer-words.ts";
import type { ExitCase } from "./exit-steps.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** The steps of an exit case, from its evidence to its end. */
export function useExitOffers(exitCase: ExitCase): readonly ActionOffer[] {
  return [...useFileOffers(exitCase), ...useEndOffers(exitCase), ...useDutyOffers(exitCase)];
}

function seen({ id, revision }: ExitCase, filled: Filled) {
  return { exitCase: id, ifRevision: revision, on: optionalTextIn(filled, "on") };
}

function useFileOffers(exitCase: ExitCase): readonly ActionOffer[] {
  const words = useWords(EXIT_OFFER_WORDS);
  const common = useWords(STEP_WORDS);
  const evidence = useStep(ConductExitCaseEvidenceAddDocument, (data) => data.exitCaseEvidenceAdd);
  const notify = useStep(ConductExitCaseNotifyDocument, (data) => data.exitCaseNotify);
  const reply = useStep(ConductExitCaseReplyDocument, (data) => data.exitCaseReply);
  const order = useStep(ConductExitCaseOrderDocument, (data) => data.exitCaseOrder);
  const on = dayField(common);
  const text: StepField = { name: "text", label: common.text, kind: "long", required: true };
  return [
    {
      action: "ADD_EVIDENCE",
      label: words.steps.ADD_EVIDENCE,
      fields: [
        { name: "description", label: words.description, kind: "long", required: true },
        { name: "file", label: words.file, kind: "file", required: true },
        { name: "dated", label: words.dated, kind: "day", required: true },
        { name: "sourceDepartment", label: words.source, kind: "text", help: words.sourceHelp },
        on,
      ],
      take: (filled) => {
        const { fileName = "", sha256 = "" } = fileIn(filled, "file") ?? {};
        const piece = { description: textIn(filled, "description"), fileName, sha256, dated: textIn(filled, "dated") };
        const sourceDepartment = optionalTextIn(filled, "sourceDepartment");
        return evidence.take({ ...seen(exitCase, filled), evidence: [{ ...piece, sourceDepartment }] });
      },
    },
    {
      action: "NOTIFY",
      label: words.steps.NOTIFY,
      lead: words.notifyLead,
      fields: [text, on],
      take: (filled) => notify.take({ ...seen(exitCase, filled), text: textIn(filled, "text") }),
    },
    {
      action: "REPLY",
      label: words.steps.REPLY,
      fields: [text, on],
      take: (filled) => reply.take({ ...seen(exitCase, filled), text: textIn(filled, "text") }),
    },
    {
      action: "ORDER",
      label: words.steps.ORDER,
      fields: [{ ...text, required: false }, on],
      take: (filled) => order.take({ ...seen(exitCase, filled), text: optionalTextIn(filled, "text") }),
    },
  ];
}

function useEndOffers(exitCase: ExitCase): readonly ActionOffer[] {
  const words = useWords(EXIT_OFFER_WORDS);
  const common = useWords(STEP_WORDS);
  const decide = useStep(ConductExitCaseDecideDocument, (data) => data.exitCaseDecide);
  const dismiss = useStep(ConductExitCaseDismissDocument, (data) => data.exitCaseDismiss);
  const close = useStep(ConductExitCaseCloseDocument, (data) => data.exitCaseClose);
  const on = dayField(common);
  const isFraud = exitCase.ground === "FRAUD_OR_INTEGRITY";
  return [
    {
      action: "DECIDE",
      label: words.steps.DECIDE,
      danger: true,
      lead: words.decideLead,
      fields: [
        { name: "effectiveOn", label: words.effectiveOn, kind: "day", help: words.effectiveHelp },
        {
          name: "reason",
          label: common.reason,
          kind: "long",
          required: exitCase.ground === "OTHER",
          help: words.reasonHelp,
        },
        ...(isFraud ? [{ name: "fraud", label: words.fraud, kind: "yes-no", help: words.fraudHelp } as const] : []),
        on,
      ],
      take: (filled) =>
        decide.take({
          ...seen(exitCase, filled),
          effectiveOn: optionalTextIn(filled, "effectiveOn"),
          reason: optionalTextIn(filled, "reason"),
          // Said only where the question was asked.
          ...(isFraud && { fraud: filled.fraud === true }),
        }),
    },
    {
      action: "DISMISS",
      label: words.steps.DISMISS,
      fields: [{ name: "reason", label: common.reason, kind: "long", required: true }, on],
      take: (filled) => dismiss.take({ ...seen(exitCase, filled), reason: textIn(filled, "reason") }),
    },
    {
      action: "CLOSE",
      label: words.steps.CLOSE,
      fields: [on],
      take: (filled) => close.take(seen(exitCase, filled)),
    },
  ];
}

function useDutyOffers(exitCase: ExitCase): readonly ActionOffer[] {
  const words = useWords(EXIT_OFFER_WORDS);
  const common = useWords(STEP_WORDS);
  const publicise = useStep(ConductExitCasePubliciseDocument, (data) => data.exitCasePublicise);
  const report = useStep(ConductExitCaseReportDocument, (data) => data.exitCaseReport);
  const enter = useStep(ConductExitCaseCreditEnterDocument, (data) => data.exitCaseCreditEnter);
  const on = dayField(common);
  const reference: StepField = { name: "reference", label: words.reference, kind: "text", required: true };
  const sentTo: StepField = { name: "sentTo", label: words.sentTo, kind: "text", required: true };
  const sent = (filled: Filled) => ({
    ...seen(exitCase, filled),
    sentTo: textIn(filled, "sentTo"),
    reference: textIn(filled, "reference"),
  });
  return [
    {
      action: "PUBLICISE",
      label: words.steps.PUBLICISE,
      fields: [reference, on],
      take: (filled) => publicise.take({ ...seen(exitCase, filled), reference: textIn(filled, "reference") }),
    },
    {
      action: "REPORT",
      label: words.steps.REPORT,
      fields: [sentTo, reference, on],
      take: (filled) => report.take(sent(filled)),
    },
    {
      action: "ENTER_CREDIT",
      label: words.steps.ENTER_CREDIT,
      fields: [sentTo, reference, on],
      take: (filled) => enter.take(sent(filled)),
    },
  ];
}
