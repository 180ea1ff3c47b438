import { Typography } from "antd";
import type { ReactNode } from "react";
import {
  ConductBodyCaseDecideDocument,
  ConductBodyCaseDismissDocument,
  ConductBodyCaseHearDocument,
} from "../../generated/conduct.ts";
import { type ActionOffer, Actions } from "../kit/actions.tsx";
import { dayOf } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { StepTimeline, type TimelineStep } from "../kit/step-timeline.tsx";
import { useStep } from "../kit/use-step.ts";
import type { BodyCase } from "./body-case.ts";
import { BODY_CASE_WORDS } from "./body-case-words.ts";
import { BODY_NAMES } from "./body-names.ts";
import { Section } from "./section.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";

/** One case against an evaluation body: its facts, steps, and what can be done. */
export function OneBodyCase(props: { readonly bodyCase: BodyCase; readonly again: () => void }): ReactNode {
  const { bodyCase, again } = props;
  const words = useWords(BODY_CASE_WORDS);
  const { grounds, cases } = useWords(BODY_NAMES);
  const offers = useOffers(bodyCase);
  const steps = bodyCase.steps.map(
    ({ action, on, recordedAt, text }, index): TimelineStep => ({
      key: `${action}${index}`,
      title: words.events[action] ?? action,
      on: on ?? dayOf(recordedAt),
      text,
      state: action === "DISMISS" ? "stopped" : "taken",
    }),
  );
  return (
    <div style={{ marginTop: 16 }}>
      <Section title={`${words.one}：${bodyCase.body.name} · ${grounds[bodyCase.ground]} · ${cases[bodyCase.state]}`}>
        <Typography.Paragraph style={{ whiteSpace: "pre-wrap" }}>{bodyCase.facts}</Typography.Paragraph>
        {bodyCase.availableActions.length === 0 ? (
          <Typography.Paragraph>{words.nothing}</Typography.Paragraph>
        ) : (
          <Actions available={bodyCase.availableActions} offers={offers} onDone={again} />
        )}
        <div style={{ marginTop: 16 }}>
          <StepTimeline name={words.one} steps={steps} />
        </div>
      </Section>
    </div>
  );
}

function useOffers({ id, revision }: BodyCase): readonly ActionOffer[] {
  const words = useWords(BODY_CASE_WORDS);
  const common = useWords(STEP_WORDS);
  const hear = useStep(ConductBodyCaseHearDocument, ({ bodyCaseHear }) => bodyCaseHear);
  const decide = useStep(ConductBodyCaseDecideDocument, ({ bodyCaseDecide }) => bodyCaseDecide);
  const dismiss = useStep(ConductBodyCaseDismissDocument, ({ bodyCaseDismiss }) => bodyCaseDismiss);
  const on = dayField(common);
  const reason: StepField = { name: "reason", label: common.reason, kind: "long", required: true };
  const seen = (filled: Filled) => ({ case: id, ifRevision: revision, on: optionalTextIn(filled, "on") });
  return [
    {
      action: "HEAR",
      label: words.hear,
      fields: [{ name: "statement", label: words.statement, kind: "long", required: true }, on],
      take: (filled) => hear.take({ ...seen(filled), statement: textIn(filled, "statement") }),
    },
    {
      action: "DECIDE",
      label: words.decide,
      danger: true,
      lead: words.decideLead,
      fields: [reason, on],
      take: (filled) => decide.take({ ...seen(filled), reason: textIn(filled, "reason") }),
    },
    {
      action: "DISMISS",
      label: words.dismiss,
      fields: [reason, on],
      take: (filled) => dismiss.take({ ...seen(filled), reason: textIn(filled, "reason") }),
    },
  ];
}
