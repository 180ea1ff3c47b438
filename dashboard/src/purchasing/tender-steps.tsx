import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import {
  PurchasingTenderAnnounceDocument,
  PurchasingTenderCancelDocument,
  PurchasingTenderCloseDocument,
  PurchasingTenderEvaluateDocument,
  PurchasingTenderPreferencesDecideDocument,
  PurchasingTenderPreferencesRecheckDocument,
  type PurchasingTenderQuery,
} from "../../generated/purchasing.ts";
import { type ActionOffer, Actions } from "../kit/actions.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { useAwardOffer } from "./tender-award-offer.tsx";
import { TENDER_STEP_WORDS } from "./tender-step-words.ts";

/** A tender as its page shows it. */
export type TenderShown = NonNullable<PurchasingTenderQuery["tender"]>;

/** What the purchaser can do with the tender now. */
export function TenderSteps(props: {
  readonly tender: TenderShown;
  readonly onDone: () => void;
  /** Leads to where bids are entered. */
  readonly toBids: () => void;
}): ReactNode {
  const { tender, onDone, toBids } = props;
  const words = useWords(TENDER_STEP_WORDS);
  const navigate = useNavigate();
  const simple = useSimpleOffers(tender);
  const award = useAwardOffer(tender);
  const offers: readonly ActionOffer[] = [
    { action: "AMEND", label: words.amend, go: () => navigate(`/tenders/${encodeURIComponent(tender.id)}/amend`) },
    ...simple.before,
    { action: "RECORD_BIDS", label: words.recordBids, go: toBids },
    ...simple.after,
    award,
    simple.cancel,
  ];
  return <Actions available={tender.availableActions} offers={offers} onDone={onDone} />;
}

/** The steps that ask for a day at most. */
function useSimpleOffers(tender: TenderShown) {
  const { id, revision } = tender;
  const announcement = tender.availableActions.find(({ action }) => action === "ANNOUNCE");
  const earlier = announcement !== undefined && announcement.notAfter !== null;
  const words = useWords(TENDER_STEP_WORDS);
  const announce = useStep(PurchasingTenderAnnounceDocument, (data) => data.tenderAnnounce);
  const close = useStep(PurchasingTenderCloseDocument, (data) => data.tenderClose);
  const decide = useStep(PurchasingTenderPreferencesDecideDocument, (data) => data.tenderPreferencesDecide);
  const evaluate = useStep(PurchasingTenderEvaluateDocument, (data) => data.tenderEvaluate);
  const recheck = useStep(PurchasingTenderPreferencesRecheckDocument, (data) => data.tenderPreferencesRecheck);
  const cancel = useStep(PurchasingTenderCancelDocument, (data) => data.tenderCancel);
  const at = { tender: id, ifRevision: revision };
  const on = { name: "on", label: words.on, kind: "day", help: words.onHelp } as const;
  const day = (filled: Readonly<Record<string, unknown>>) => ({ on: optionalTextIn(filled, "on") });
  const before: ActionOffer[] = [
    {
      action: "ANNOUNCE",
      label: earlier ? words.announcedEarlier : words.announce,
      lead: earlier ? words.announcedEarlierLead : words.announceLead,
      fields: [earlier ? { ...on, help: words.announcedEarlierLead } : on],
      take: (filled) => announce.take({ ...at, ...day(filled) }),
    },
    {
      action: "CLOSE",
      label: words.close,
      lead: words.closeLead,
      fields: [on],
      take: (filled) => close.take({ ...at, ...day(filled) }),
    },
  ];
  const after: ActionOffer[] = [
    { action: "DECIDE_PREFERENCES", label: words.decide, lead: words.decideLead, take: () => decide.take(at) },
    {
      action: "EVALUATE",
      label: words.evaluate,
      lead: words.evaluateLead,
      fields: [on],
      take: (filled) => evaluate.take({ ...at, ...day(filled) }),
    },
    { action: "RECHECK_PREFERENCES", label: words.recheck, lead: words.recheckLead, take: () => recheck.take(at) },
  ];
  const ending: ActionOffer = {
    action: "CANCEL",
    label: words.cancel,
    danger: true,
    fields: [{ name: "reason", label: words.reason, kind: "long", required: true, maxLength: 2_000 }, on],
    take: (filled) => cancel.take({ ...at, ...day(filled), reason: textIn(filled, "reason") }),
  };
  return { before, after, cancel: ending };
}
