import {
  PurchasingTenderAwardDocument,
  PurchasingTenderBidsDocument,
  PurchasingTieBreaksDocument,
} from "../../generated/purchasing.ts";
import type { ActionOffer } from "../kit/actions.tsx";
import { useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { type StepResult, useStep } from "../kit/use-step.ts";
import type { TenderShown } from "./tender-shown.ts";
import { TENDER_STEP_WORDS } from "./tender-step-words.ts";
import { useAllRows } from "./use-all-rows.ts";

const NOBODY = "-";

/** How the award is entered: for each lot who gets it, those that come first marked as such. */
export function useAwardOffer(tender: TenderShown): ActionOffer {
  const words = useWords(TENDER_STEP_WORDS);
  const { language } = useLanguage();
  const pause = tender.state !== "EVALUATED";
  const bids = useAllRows(
    useList(PurchasingTenderBidsDocument, { id: tender.id }, (data) => data.tender?.bids, { pause }),
  );
  const ties = useAnswer(PurchasingTieBreaksDocument, { id: tender.id, language }, { pause });
  const names = useEnterpriseNames((bids.rows ?? []).map(({ bidder }) => bidder));
  const award = useStep(PurchasingTenderAwardDocument, (data) => data.tenderAward);
  const fields = tender.lots.flatMap(({ number }, index): StepField[] => {
    const first = ties.data?.tender?.lots.find((lot) => lot.number === number)?.tieBreak?.first;
    const choices = (bids.rows ?? [])
      .filter(({ lot, rejectedBecause }) => lot === number && rejectedBecause === null)
      .map(({ bidder, name }) => {
        const mark = first?.includes(bidder) ? ` · ${words.comesFirst}` : "";
        return { value: bidder, label: `${name ?? names.get(bidder) ?? ""} ${bidder}${mark}` };
      });
    return [
      {
        name: `bidder-${index}`,
        label: words.lotWinner(number),
        kind: "choice",
        required: true,
        choices: [...choices, { value: NOBODY, label: words.nobody }],
      },
      { name: `reason-${index}`, label: words.lotReason(number), kind: "long", help: words.lotReasonHelp },
    ];
  });
  const on: StepField = { name: "on", label: words.on, kind: "day", help: words.onHelp };
  return {
    action: "AWARD",
    label: words.award,
    lead: words.awardLead,
    fields: [...fields, on],
    take: async (filled) => {
      const awards = tender.lots.map(({ number }, index) => awardIn(filled, number, index));
      const input = { tender: tender.id, ifRevision: tender.revision, awards, on: optionalTextIn(filled, "on") };
      return placed(await award.take(input));
    },
  };
}

function awardIn(filled: Filled, lot: string, index: number) {
  const bidder = optionalTextIn(filled, `bidder-${index}`);
  return { lot, bidder: bidder === NOBODY ? null : bidder, reason: optionalTextIn(filled, `reason-${index}`) };
}

/** Errors at the fields of this form: `awards.0.reason` stands at `reason-0`. */
function placed<Payload>(result: StepResult<Payload>): StepResult<Payload> {
  if (result.done) return result;
  const errors = result.errors.map((error) => {
    const path = error.field.filter((part) => part !== "input");
    const [list, index, name = "bidder"] = path;
    return list === "awards" && index !== undefined ? { ...error, field: [`${name}-${index}`] } : error;
  });
  return { done: false, errors };
}
