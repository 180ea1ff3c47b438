import type { ReactNode } from "react";
import { PurchasingSubsidyProgrammeOpenDocument, type SubsidyKind } from "../../generated/purchasing.ts";
import { today } from "../kit/days.ts";
import { chosenIn, numberIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { usePlaceField } from "../kit/place-field.ts";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { SUBSIDY_KINDS } from "./subsidy-words.ts";

const WORDS: Words<{
  open: string;
  lead: string;
  place: string;
  kind: string;
  year: string;
  title: string;
  opensOn: string;
  closesOn: string;
  closesHelp: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    open: "开设补助项目",
    lead: "仅在文件规定优先支持的地区可以开设；其他地区将说明原因。",
    place: "地区",
    kind: "支持对象",
    year: "年度",
    title: "项目名称",
    opensOn: "受理首日",
    closesOn: "受理末日",
    closesHelp: "是否优先，按这一天判定。",
    on: "开设日期",
    onHelp: "留空为今天；不得晚于今天。",
  },
  EN: {
    open: "Open a programme",
    lead: "Only where a notice gives priority; elsewhere the hub says why not.",
    place: "Division",
    kind: "For",
    year: "Year",
    title: "Title",
    opensOn: "First day of applications",
    closesOn: "Last day of applications",
    closesHelp: "Who comes first is decided for this day.",
    on: "Opened on",
    onHelp: "Empty for today; never later.",
  },
};

const KINDS: readonly SubsidyKind[] = ["LEADER", "SERVICE_BODY"];

/** Opens a programme of the finance department's own division. */
export function OpenProgramme({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const kinds = useWords(SUBSIDY_KINDS);
  const step = useStep(PurchasingSubsidyProgrammeOpenDocument, (data) => data.subsidyProgrammeOpen);
  const place = usePlaceField(words.place);
  const year = Number(today().slice(0, 4));
  return (
    <div>
      <StepButton
        label={words.open}
        lead={words.lead}
        fields={[
          place,
          {
            name: "kind",
            label: words.kind,
            kind: "choice",
            required: true,
            choices: KINDS.map((value) => ({ value, label: kinds[value] })),
            initial: "LEADER",
          },
          { name: "year", label: words.year, kind: "integer", required: true, initial: year },
          { name: "title", label: words.title, kind: "text", required: true, maxLength: 200 },
          { name: "opensOn", label: words.opensOn, kind: "day", required: true },
          { name: "closesOn", label: words.closesOn, kind: "day", required: true, help: words.closesHelp },
          { name: "on", label: words.on, kind: "day", help: words.onHelp },
        ]}
        take={(filled) =>
          step.take({
            jurisdiction: textIn(filled, "jurisdiction"),
            kind: chosenIn(filled, "kind", KINDS) ?? "LEADER",
            year: numberIn(filled, "year") ?? year,
            title: textIn(filled, "title"),
            opensOn: textIn(filled, "opensOn"),
            closesOn: textIn(filled, "closesOn"),
            on: optionalTextIn(filled, "on"),
          })
        }
        onDone={onDone}
      />
    </div>
  );
}
