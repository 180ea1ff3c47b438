import type { ReactNode } from "react";
import { BankModelEndDocument, BankModelPublishDocument, type BankModelPublishMutation } from "../../generated/bank.ts";
import { Actions } from "../kit/actions.tsx";
import { today } from "../kit/days.ts";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import type { CreditModel } from "./credit-model.ts";
import { GRADE_EXAMPLE, gradeIn, INDICATOR_EXAMPLE, indicatorIn } from "./model-lines.ts";
import { RISK_WORDS } from "./risk-words.ts";

const WORDS: Words<{
  publish: string;
  lead: string;
  sector: string;
  sectorHelp: string;
  version: string;
  name: string;
  indicators: string;
  indicatorsHelp: string;
  grades: string;
  gradesHelp: string;
  end: string;
  endLead: string;
}> = {
  ZH: {
    publish: "发布评价模型",
    lead: "版本一经发布不再改动：停用后另发新版本。",
    sector: "行业",
    sectorHelp: "划型标准的行业代码，如 INDUSTRY（工业）",
    version: "版本",
    name: "名称",
    indicators: "核心指标（每行一个，权重合计 100）",
    indicatorsHelp: `代码 | 名称 | 单位 | 权重 | 下限:得分，…（最低段不写下限），如：${INDICATOR_EXAMPLE}`,
    grades: "等级（每行一个，自低至高，首行自 0 起）",
    gradesHelp: `等级 | 起始分，如：${GRADE_EXAMPLE}`,
    end: "停用",
    endLead: "自生效日起不再用于新的评价。",
  },
  EN: {
    publish: "Publish a model",
    lead: "A version is never changed: it is ended, and another follows.",
    sector: "Sector",
    sectorHelp: "As the size-class table names it: INDUSTRY",
    version: "Version",
    name: "Name",
    indicators: "Core indicators (one a line; weights come to 100)",
    indicatorsHelp: `code | name | unit | weight | bound:points, … (the lowest without a bound): ${INDICATOR_EXAMPLE}`,
    grades: "Grades (one a line, lowest first, from 0 on)",
    gradesHelp: `grade | from which score: ${GRADE_EXAMPLE}`,
    end: "End",
    endLead: "It is used no more from that day on.",
  },
};

const doneOf = ({ done }: BankModelPublishMutation) => done;

/** Publishes a version of a sector's model. */
export function ModelPublishStep({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const { take } = useStep(BankModelPublishDocument, doneOf);
  const places = jurisdictionChoices(language, viewer?.jurisdictions ?? []);
  const fields: StepField[] = [
    {
      name: "jurisdiction",
      label: shared.place,
      kind: "choice",
      required: true,
      choices: places,
      initial: places[0]?.value,
    },
    { name: "sector", label: words.sector, kind: "text", required: true, initial: "INDUSTRY", help: words.sectorHelp },
    { name: "version", label: words.version, kind: "text", required: true, maxLength: 40 },
    { name: "name", label: words.name, kind: "text", required: true, maxLength: 200 },
    { name: "indicators", label: words.indicators, kind: "lines", required: true, help: words.indicatorsHelp },
    { name: "grades", label: words.grades, kind: "lines", required: true, help: words.gradesHelp },
    { name: "on", label: shared.on, kind: "day", required: true, initial: today(), help: shared.onHelp },
  ];
  return (
    <StepButton
      label={words.publish}
      type="primary"
      lead={words.lead}
      fields={fields}
      onDone={onDone}
      take={(filled) =>
        take({
          jurisdiction: textIn(filled, "jurisdiction"),
          sector: textIn(filled, "sector"),
          version: textIn(filled, "version"),
          name: textIn(filled, "name"),
          indicators: linesIn(filled, "indicators").map(indicatorIn),
          grades: linesIn(filled, "grades").map(gradeIn),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}

/** What can be done with a model now. */
export function ModelEndSteps({
  model,
  again,
}: {
  readonly model: CreditModel;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const { take } = useStep(BankModelEndDocument, doneOf);
  return (
    <Actions
      available={model.availableActions}
      onDone={again}
      offers={[
        {
          action: "END",
          label: words.end,
          lead: words.endLead,
          danger: true,
          fields: [
            { name: "reason", label: shared.reason, kind: "long", required: true, maxLength: 1_000 },
            { name: "on", label: shared.on, kind: "day", required: true, initial: today() },
          ],
          take: (filled) =>
            take({
              creditModel: model.id,
              ifRevision: model.revision,
              reason: textIn(filled, "reason"),
              on: optionalTextIn(filled, "on"),
            }),
        },
      ]}
    />
  );
}
