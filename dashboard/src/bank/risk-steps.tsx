import type { ReactNode } from "react";
import {
  BankRiskWarningIssueDocument,
  type BankRiskWarningIssueMutation,
  BankRiskWarningLiftDocument,
  BankRiskWarningRetractDocument,
  type CreditRiskGround,
} from "../../generated/bank.ts";
import { Actions } from "../kit/actions.tsx";
import { choicesOf } from "../kit/choices-of.ts";
import { today } from "../kit/days.ts";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionChoices } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { useStep } from "../kit/use-step.ts";
import { RISK_GROUNDS } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";
import type { RiskWarning } from "./risk-warning.ts";
import { RISK_WORDS } from "./risk-words.ts";

const WORDS: Words<{
  issue: string;
  ground: string;
  statement: string;
  lift: string;
  liftLead: string;
  retract: string;
  retractLead: string;
}> = {
  ZH: {
    issue: "发布风险提示",
    ground: "类别",
    statement: "内容",
    lift: "解除",
    liftLead: "自生效日起不再有效；此前有效的事实保留。",
    retract: "撤回",
    retractLead: "发布有误：自此刻所知，该提示从未有效。",
  },
  EN: {
    issue: "Issue a warning",
    ground: "About",
    statement: "What is to be known",
    lift: "Lift",
    liftLead: "It stands no more from that day on; that it stood stays on record.",
    retract: "Retract",
    retractLead: "Made in error: as known from now on it never stood.",
  },
};

const issuedOf = ({ done }: BankRiskWarningIssueMutation) => done;
const GROUNDS: readonly CreditRiskGround[] = ["CREDIT_RECORD", "OPERATIONS", "FINANCES"];

/** Warns of an enterprise's credit risk. */
export function RiskIssueStep({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const grounds = useWords(RISK_GROUNDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const { take } = useStep(BankRiskWarningIssueDocument, issuedOf);
  const places = jurisdictionChoices(language, viewer?.jurisdictions ?? []);
  const fields: StepField[] = [
    { name: "uscc", label: shared.enterprise, kind: "enterprise", required: true },
    {
      name: "jurisdiction",
      label: shared.place,
      kind: "choice",
      required: true,
      choices: places,
      initial: places[0]?.value,
    },
    { name: "ground", label: words.ground, kind: "choice", required: true, choices: choicesOf(grounds) },
    { name: "statement", label: words.statement, kind: "long", required: true, maxLength: 2_000 },
    { name: "source", label: shared.source, kind: "text", required: true, maxLength: 200 },
    { name: "sourceReference", label: shared.reference, kind: "text", maxLength: 200 },
    { name: "on", label: shared.on, kind: "day", required: true, initial: today(), help: shared.onHelp },
  ];
  return (
    <StepButton
      label={words.issue}
      type="primary"
      fields={fields}
      onDone={onDone}
      take={(filled) =>
        take({
          uscc: textIn(filled, "uscc"),
          jurisdiction: textIn(filled, "jurisdiction"),
          ground: chosenIn(filled, "ground", GROUNDS) ?? "CREDIT_RECORD",
          statement: textIn(filled, "statement"),
          source: textIn(filled, "source"),
          sourceReference: optionalTextIn(filled, "sourceReference"),
          on: optionalTextIn(filled, "on"),
        })
      }
    />
  );
}

/** What can be done with a warning now. */
export function RiskSteps({
  warning,
  again,
}: {
  readonly warning: RiskWarning;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const lift = useStep(BankRiskWarningLiftDocument, issuedOf);
  const retract = useStep(BankRiskWarningRetractDocument, issuedOf);
  const seen = { riskWarning: warning.id, ifRevision: warning.revision };
  const reason: StepField = { name: "reason", label: shared.reason, kind: "long", required: true, maxLength: 1_000 };
  const day: StepField = { name: "on", label: shared.on, kind: "day", required: true, initial: today() };
  return (
    <Actions
      available={warning.availableActions}
      onDone={again}
      offers={[
        {
          action: "LIFT",
          label: words.lift,
          lead: words.liftLead,
          fields: [reason, day],
          take: (filled) => lift.take({ ...seen, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "RETRACT",
          label: words.retract,
          lead: words.retractLead,
          fields: [reason],
          danger: true,
          take: (filled) => retract.take({ ...seen, reason: textIn(filled, "reason") }),
        },
      ]}
    />
  );
}
