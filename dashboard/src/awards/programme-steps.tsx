import type { ReactNode } from "react";
import {
  type AwardKind,
  AwardsProgrammeCorrectDocument,
  AwardsProgrammeRecordDocument,
  type AwardsProgrammesQuery,
  AwardsRoundRecordDocument,
} from "../../generated/awards.ts";
import { Actions } from "../kit/actions.tsx";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { AWARD_KINDS, NAMED_AWARDS } from "./award-words.ts";

type ProgrammeShown = NonNullable<AwardsProgrammesQuery["awardProgrammes"]>["edges"][number]["node"];

const WORDS: Words<{
  record: string;
  recordLead: string;
  award: string;
  kind: string;
  name: string;
  openedOn: string;
  closedOn: string;
  closedHelp: string;
  correct: string;
  correctLead: string;
  round: string;
  roundName: string;
  opensOn: string;
  cutOffOn: string;
  cutOffHelp: string;
  notice: string;
  noticeHelp: string;
}> = {
  ZH: {
    record: "登记奖项",
    recordLead: "只能登记文件提到的奖项。",
    award: "文件所称奖项",
    kind: "类别",
    name: "奖项名称",
    openedOn: "首日",
    closedOn: "末日",
    closedHelp: "未定的留空。",
    correct: "更正奖项",
    correctLead: "重新登记该奖项的情况，此前所知予以保留。",
    round: "开启一届",
    roundName: "届次名称",
    opensOn: "申报首日",
    cutOffOn: "申报截止日",
    cutOffHelp: "所有申报都按这一天核查；核查后不再变动。",
    notice: "申报通知",
    noticeHelp: "如：云市监质〔2026〕1号",
  },
  EN: {
    record: "Enter an award",
    recordLead: "Only awards that the notice names.",
    award: "Award, as the notice names it",
    kind: "Kind",
    name: "Its own name",
    openedOn: "First day",
    closedOn: "Last day",
    closedHelp: "Empty while none is set.",
    correct: "Correct the award",
    correctLead: "Says anew what the award is; what was known before stays known.",
    round: "Open a round",
    roundName: "Name of the round",
    opensOn: "First day of nominations",
    cutOffOn: "Cut-off",
    cutOffHelp: "Everybody is checked for this day; it stays once somebody was checked.",
    notice: "Notice that calls it",
    noticeHelp: "云市监质〔2026〕1号",
  },
};

const KINDS: readonly AwardKind[] = ["QUALITY_AWARD", "STANDARDISATION_INNOVATION", "BRAND_EVALUATION"];

function useContentFields(content?: ProgrammeShown): readonly StepField[] {
  const words = useWords(WORDS);
  const kinds = useWords(AWARD_KINDS);
  return [
    {
      name: "kind",
      label: words.kind,
      kind: "choice",
      required: true,
      choices: KINDS.map((value) => ({ value, label: kinds[value] })),
      initial: content?.kind,
    },
    { name: "name", label: words.name, kind: "text", required: true, maxLength: 200, initial: content?.name },
    { name: "openedOn", label: words.openedOn, kind: "day", required: true, initial: content?.openedOn },
    {
      name: "closedOn",
      label: words.closedOn,
      kind: "day",
      help: words.closedHelp,
      initial: content?.closedOn ?? undefined,
    },
  ];
}

function contentIn(filled: Filled) {
  return {
    kind: chosenIn(filled, "kind", KINDS) ?? "QUALITY_AWARD",
    name: textIn(filled, "name"),
    openedOn: textIn(filled, "openedOn"),
    closedOn: optionalTextIn(filled, "closedOn"),
  };
}

/** Enters an award of one's own divisions. */
export function RecordProgramme({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const content = useContentFields();
  const record = useStep(AwardsProgrammeRecordDocument, (data) => data.awardProgrammeRecord);
  const choices = awardChoices(viewer?.jurisdictions ?? [], language);
  return (
    <StepButton
      label={words.record}
      lead={words.recordLead}
      fields={[{ name: "award", label: words.award, kind: "choice", required: true, choices }, ...content]}
      take={(filled) => {
        const [jurisdiction = "", award = ""] = textIn(filled, "award").split(" ");
        return record.take({ jurisdiction, award, content: contentIn(filled) });
      }}
      onDone={onDone}
    />
  );
}

/** The awards that the notices of some divisions name. */
export function awardChoices(jurisdictions: readonly string[], language: Language) {
  return jurisdictions.flatMap((jurisdiction) =>
    (NAMED_AWARDS[jurisdiction] ?? []).map(({ id, name }) => ({
      value: `${jurisdiction} ${id}`,
      label: `${jurisdictionName(jurisdiction, language)} · ${name[language]}`,
    })),
  );
}

/** Says anew what an award is. */
export function CorrectProgramme(props: {
  readonly programme: ProgrammeShown;
  readonly onDone: () => void;
}): ReactNode {
  const { programme, onDone } = props;
  const words = useWords(WORDS);
  const fields = useContentFields(programme);
  const correct = useStep(AwardsProgrammeCorrectDocument, (data) => data.awardProgrammeCorrect);
  const at = { programme: programme.id, ifRevision: programme.revision };
  return (
    <Actions
      available={programme.availableActions}
      onDone={onDone}
      offers={[
        {
          action: "CORRECT",
          label: words.correct,
          lead: words.correctLead,
          fields,
          take: (filled) => correct.take({ ...at, content: contentIn(filled) }),
        },
      ]}
    />
  );
}

/** The days of a round, as its forms ask for them. */
export function useRoundFields(days?: {
  readonly opensOn: string;
  readonly cutOffOn: string;
  readonly notice: string;
}): readonly StepField[] {
  const words = useWords(WORDS);
  return [
    { name: "opensOn", label: words.opensOn, kind: "day", required: true, initial: days?.opensOn },
    {
      name: "cutOffOn",
      label: words.cutOffOn,
      kind: "day",
      required: true,
      help: words.cutOffHelp,
      initial: days?.cutOffOn,
    },
    {
      name: "notice",
      label: words.notice,
      kind: "text",
      required: true,
      help: words.noticeHelp,
      maxLength: 200,
      initial: days?.notice,
    },
  ];
}

/** The days of a round, as they were filled in. */
export function roundContentIn(filled: Filled) {
  return {
    opensOn: textIn(filled, "opensOn"),
    cutOffOn: textIn(filled, "cutOffOn"),
    notice: textIn(filled, "notice"),
  };
}

/** Opens a round of an award. */
export function RecordRound(props: { readonly programme: ProgrammeShown; readonly onDone: () => void }): ReactNode {
  const { programme, onDone } = props;
  const words = useWords(WORDS);
  const fields = useRoundFields();
  const record = useStep(AwardsRoundRecordDocument, (data) => data.awardRoundRecord);
  return (
    <StepButton
      label={words.round}
      title={`${programme.name} · ${words.round}`}
      type="default"
      fields={[{ name: "name", label: words.roundName, kind: "text", required: true, maxLength: 200 }, ...fields]}
      take={(filled) =>
        record.take({ programme: programme.id, name: textIn(filled, "name"), content: roundContentIn(filled) })
      }
      onDone={onDone}
    />
  );
}
