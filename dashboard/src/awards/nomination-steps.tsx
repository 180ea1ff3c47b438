import type { ReactNode } from "react";
import {
  AwardsNominationAdoptDocument,
  AwardsNominationCheckDocument,
  AwardsNominationDeclineDocument,
  type AwardsNominationsQuery,
} from "../../generated/awards.ts";
import { Actions } from "../kit/actions.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";

type NominationShown = NonNullable<AwardsNominationsQuery["awardNominations"]>["edges"][number]["node"];

const WORDS: Words<{
  check: string;
  again: string;
  checkLead: string;
  basis: string;
  basisHelp: string;
  adopt: string;
  adoptLead: string;
  remark: string;
  decline: string;
  declineLead: string;
  reason: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    check: "核查",
    again: "再次核查",
    checkLead: "按现在所知，就申报截止日作出存档决定。",
    basis: "法律依据",
    basisHelp: "如：云市监办发〔2020〕9号五（一）",
    adopt: "采信",
    adoptLead: "采信前再核对一次：核查之后如有新的事实，将说明并请再次核查。",
    remark: "备注",
    decline: "不予采信",
    declineLead: "文件不要求必须授奖；请说明理由。",
    reason: "理由",
    on: "办理日期",
    onHelp: "留空为今天。",
  },
  EN: {
    check: "Check",
    again: "Check again",
    checkLead: "Takes a decision of record about the cut-off, as known now.",
    basis: "Legal basis",
    basisHelp: "云市监办发〔2020〕9号五（一）",
    adopt: "Adopt",
    adoptLead: "The question is asked once more before: what came to light since the check stops the adoption.",
    remark: "Remark",
    decline: "Decline",
    declineLead: "No notice asks that an award is given; say why not.",
    reason: "Reason",
    on: "Day",
    onHelp: "Empty for today.",
  },
};

/** What the office can do with a nomination now. */
export function NominationSteps(props: {
  readonly nomination: NominationShown;
  readonly onDone: () => void;
}): ReactNode {
  const { nomination, onDone } = props;
  const words = useWords(WORDS);
  const check = useStep(AwardsNominationCheckDocument, (data) => data.awardNominationCheck);
  const adopt = useStep(AwardsNominationAdoptDocument, (data) => data.awardNominationAdopt);
  const decline = useStep(AwardsNominationDeclineDocument, (data) => data.awardNominationDecline);
  const at = { nomination: nomination.id, ifRevision: nomination.revision };
  const on = { name: "on", label: words.on, kind: "day", help: words.onHelp } as const;
  // What is over is not offered any more; what is to come says why not yet.
  const over = nomination.outcome !== null;
  return (
    <Actions
      available={nomination.availableActions.filter(
        ({ action, possible }) => possible || (!over && action !== "DECLINE"),
      )}
      onDone={onDone}
      offers={[
        {
          action: "CHECK",
          label: nomination.check === null ? words.check : words.again,
          lead: words.checkLead,
          fields: [
            {
              name: "legalBasis",
              label: words.basis,
              kind: "text",
              required: true,
              help: words.basisHelp,
              maxLength: 2_000,
            },
          ],
          take: (filled) => check.take({ ...at, legalBasis: textIn(filled, "legalBasis") }),
        },
        {
          action: "ADOPT",
          label: words.adopt,
          lead: words.adoptLead,
          fields: [{ name: "reason", label: words.remark, kind: "long", maxLength: 2_000 }, on],
          take: (filled) =>
            adopt.take({ ...at, reason: optionalTextIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "DECLINE",
          label: words.decline,
          lead: words.declineLead,
          danger: true,
          fields: [{ name: "reason", label: words.reason, kind: "long", required: true, maxLength: 2_000 }, on],
          take: (filled) => decline.take({ ...at, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}
