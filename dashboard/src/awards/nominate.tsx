import type { ReactNode } from "react";
import { AwardsNominationSubmitDocument } from "../../generated/awards.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";

const WORDS: Words<{ nominate: string; enterprise: string; on: string; onHelp: (from: string, to: string) => string }> =
  {
    ZH: {
      nominate: "登记申报",
      enterprise: "申报企业",
      on: "申报日期",
      onHelp: (from, to) => `在 ${from} 至 ${to} 之间；留空为今天。`,
    },
    EN: {
      nominate: "Enter a nomination",
      enterprise: "Enterprise",
      on: "Nominated on",
      onHelp: (from, to) => `From ${from} to ${to}; empty for today.`,
    },
  };

/** Enters who is nominated in a round. */
export function Nominate(props: {
  readonly round: { readonly id: string; readonly opensOn: string; readonly cutOffOn: string };
  readonly onDone: () => void;
}): ReactNode {
  const { round, onDone } = props;
  const words = useWords(WORDS);
  const submit = useStep(AwardsNominationSubmitDocument, (data) => data.awardNominationSubmit);
  return (
    <StepButton
      label={words.nominate}
      fields={[
        { name: "uscc", label: words.enterprise, kind: "enterprise", required: true },
        { name: "on", label: words.on, kind: "day", help: words.onHelp(round.opensOn, round.cutOffOn) },
      ]}
      take={(filled) =>
        submit.take({ round: round.id, uscc: textIn(filled, "uscc"), on: optionalTextIn(filled, "on") })
      }
      onDone={onDone}
    />
  );
}
