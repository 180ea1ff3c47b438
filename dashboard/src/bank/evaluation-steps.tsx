import type { ReactNode } from "react";
import {
  BankEvaluationRecordDocument,
  type BankEvaluationRecordMutation,
  BankEvaluationWithdrawDocument,
  BankModelsDocument,
} from "../../generated/bank.ts";
import { Actions } from "../kit/actions.tsx";
import { today } from "../kit/days.ts";
import { linesIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import type { Evaluation } from "./evaluation.ts";
import { RISK_WORDS } from "./risk-words.ts";

const WORDS: Words<{
  record: string;
  lead: string;
  model: string;
  agency: string;
  agencyUscc: string;
  values: string;
  valuesHelp: (codes: string) => string;
  withdraw: string;
  withdrawLead: string;
}> = {
  ZH: {
    record: "登记信用评价",
    lead: "得分由模型计算；有指标取值不明的，得分与等级均为未知，不作 0 分。",
    model: "模型",
    agency: "评价机构",
    agencyUscc: "评价机构信用代码（可选）",
    values: "取值（每行一个：指标代码 = 值；不明的不写）",
    valuesHelp: (codes) => `在用模型的指标代码：${codes}`,
    withdraw: "撤销",
    withdrawLead: "登记有误时撤销；记录保留。",
  },
  EN: {
    record: "Record an evaluation",
    lead: "The score follows from the model; where a value is not known, score and grade are not known, never 0.",
    model: "Model",
    agency: "Agency",
    agencyUscc: "The agency's credit code (optional)",
    values: "Values (one a line: code = value; leave out what is not known)",
    valuesHelp: (codes) => `Codes of the models in use: ${codes}`,
    withdraw: "Take back",
    withdrawLead: "For one made in error; it stays on record as taken back.",
  },
};

const doneOf = ({ done }: BankEvaluationRecordMutation) => done;

/** Puts an agency's evaluation on record. */
export function EvaluationRecordStep({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const fields = useEvaluationFields();
  const { take } = useStep(BankEvaluationRecordDocument, doneOf);
  return (
    <StepButton
      label={words.record}
      type="primary"
      lead={words.lead}
      fields={fields}
      onDone={onDone}
      take={(filled) =>
        take({
          uscc: textIn(filled, "uscc"),
          creditModel: textIn(filled, "creditModel"),
          agency: textIn(filled, "agency"),
          agencyUscc: optionalTextIn(filled, "agencyUscc"),
          source: textIn(filled, "source"),
          values: linesIn(filled, "values").map(valueIn),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}

function useEvaluationFields(): StepField[] {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const { language } = useLanguage();
  const asked = useAnswer(BankModelsDocument, { first: 100, language });
  const edges = asked.data?.creditModels?.edges;
  const models = edges === undefined ? [] : edges.map(({ node }) => node).filter(({ state }) => state === "IN_USE");
  const codes = [
    ...new Set(models.flatMap(({ indicators }) => indicators.map(({ code, name }) => `${code}（${name}）`))),
  ];
  const choices = models.map(({ id, name, version, jurisdiction }) => ({
    value: id,
    label: `${name} ${version} · ${jurisdictionName(jurisdiction, language)}`,
  }));
  return [
    { name: "uscc", label: shared.enterprise, kind: "enterprise", required: true },
    { name: "creditModel", label: words.model, kind: "choice", required: true, choices, asked },
    { name: "agency", label: words.agency, kind: "text", required: true, maxLength: 200 },
    { name: "agencyUscc", label: words.agencyUscc, kind: "text" },
    { name: "source", label: shared.source, kind: "text", required: true, maxLength: 200 },
    { name: "values", label: words.values, kind: "lines", help: words.valuesHelp(codes.join("、")) },
    { name: "on", label: shared.on, kind: "day", required: true, initial: today(), help: shared.onHelp },
  ];
}

function valueIn(line: string): { code: string; value: string } {
  const [code = "", value = ""] = line.split(/[=＝]/).map((part) => part.trim());
  return { code, value };
}

/** What can be done with an evaluation now. */
export function EvaluationSteps(props: { readonly evaluation: Evaluation; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const { take } = useStep(BankEvaluationWithdrawDocument, doneOf);
  const { id, revision, availableActions } = props.evaluation;
  return (
    <Actions
      available={availableActions}
      onDone={props.again}
      offers={[
        {
          action: "WITHDRAW",
          label: words.withdraw,
          lead: words.withdrawLead,
          danger: true,
          fields: [{ name: "reason", label: shared.reason, kind: "long", required: true, maxLength: 1_000 }],
          take: (filled) => take({ creditEvaluation: id, ifRevision: revision, reason: textIn(filled, "reason") }),
        },
      ]}
    />
  );
}
