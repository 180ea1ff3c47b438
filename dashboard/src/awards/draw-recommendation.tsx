import type { ReactNode } from "react";
import { AwardsRecommendationDrawDocument, type RecommendationLevel } from "../../generated/awards.ts";
import { chosenIn, linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { usePlaceField } from "../kit/place-field.ts";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { RECOMMENDATION_LEVELS } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{
  draw: string;
  lead: string;
  place: string;
  level: string;
  award: string;
  codes: string;
  codesHelp: string;
  basis: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    draw: "拟定名单",
    lead: "对每家企业就同一日期作出存档决定，再按组排列：优先推荐、推荐、无法判定。",
    place: "推荐地区",
    level: "推荐层级",
    award: "奖项名称",
    codes: "企业代码",
    codesHelp: "每行一个统一社会信用代码，1 至 100 家；组内按此次序。",
    basis: "法律依据",
    on: "判定日",
    onHelp: "留空为今天；不得晚于今天。",
  },
  EN: {
    draw: "Draw up a list",
    lead: "Takes a decision of record about each for one day, and orders them into groups: first, ordinary, not known.",
    place: "Division",
    level: "Level",
    award: "The award, by its name",
    codes: "Credit codes",
    codesHelp: "One a line, 1 to 100; within a group this order is kept.",
    basis: "Legal basis",
    on: "Judged for",
    onHelp: "Empty for today; never later.",
  },
};

const LEVELS: readonly RecommendationLevel[] = ["PROVINCIAL", "MINISTERIAL"];

/** Draws up a list for an award of a higher level. */
export function DrawRecommendation({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const levels = useWords(RECOMMENDATION_LEVELS);
  const { can } = useSession();
  const draw = useStep(AwardsRecommendationDrawDocument, (data) => data.awardRecommendationDraw);
  const place = usePlaceField(words.place);
  if (!can("award:decide")) return null;
  return (
    <StepButton
      label={words.draw}
      lead={words.lead}
      fields={[
        place,
        {
          name: "level",
          label: words.level,
          kind: "choice",
          required: true,
          choices: LEVELS.map((value) => ({ value, label: levels[value] })),
        },
        { name: "awardName", label: words.award, kind: "text", required: true, maxLength: 200 },
        { name: "usccs", label: words.codes, kind: "lines", required: true, help: words.codesHelp },
        { name: "legalBasis", label: words.basis, kind: "text", required: true, maxLength: 2_000 },
        { name: "on", label: words.on, kind: "day", help: words.onHelp },
      ]}
      take={(filled) =>
        draw.take({
          jurisdiction: textIn(filled, "jurisdiction"),
          level: chosenIn(filled, "level", LEVELS) ?? "PROVINCIAL",
          awardName: textIn(filled, "awardName"),
          usccs: linesIn(filled, "usccs"),
          legalBasis: textIn(filled, "legalBasis"),
          on: optionalTextIn(filled, "on"),
        })
      }
      onDone={onDone}
    />
  );
}
