import { Flex } from "antd";
import type { ReactNode } from "react";
import type { AwardsNominationsQuery } from "../../generated/awards.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { instantText } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";

type NominationShown = NonNullable<AwardsNominationsQuery["awardNominations"]>["edges"][number]["node"];

const WORDS: Words<{ known: (instant: string) => string; stays: string }> = {
  ZH: { known: (instant) => `${instant} 得知`, stays: "采信记录不变；如何处理由主管部门决定。" },
  EN: {
    known: (instant) => `Known since ${instant}`,
    stays: "The record stays; what follows is the office's to decide.",
  },
};

/** What became known since the check and gives it another answer, such as a revocation. */
export function NominationEffects({ effects }: { readonly effects: NominationShown["effects"] }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Flex vertical gap={4}>
      {effects.map(({ notice, knownAt, facts, before, after, reasons }) => (
        <div key={notice} style={{ borderInlineStart: "3px solid #b42318", paddingInlineStart: 8 }}>
          <strong>{words.known(instantText(knownAt))}</strong>
          {facts.map(({ kind, id, subject }) => (
            <div key={`${kind}${id}`}>{subject}</div>
          ))}
          <div>
            <DeterminationMark determination={before} /> → <DeterminationMark determination={after} />
          </div>
          <div>{reasons.map(({ message }) => message).join(" ")}</div>
        </div>
      ))}
      <span>{words.stays}</span>
    </Flex>
  );
}
