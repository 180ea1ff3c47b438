import { Button, Flex, Popover, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { Clauses } from "./clauses.tsx";
import { useWords, type Words } from "./language.tsx";
import { LateNote, lateFields, lateUntil } from "./late-step.tsx";
import type { StepField } from "./step-fields.tsx";
import { type Filled, StepForm } from "./step-form.tsx";
import type { StepResult } from "./use-step.ts";

/** What the hub says about a step: whether it can be taken now, and if not, why and from when. */
export interface ActionState {
  readonly action: string | number;
  readonly possible: boolean;
  readonly reasons: readonly { readonly code: string | number; readonly message: string }[];
  readonly notBefore: string | null;
  /** The last day under which it can still be put on record where its time is over. */
  readonly notAfter: string | null;
  readonly citations: readonly { readonly document: string; readonly clause: string; readonly basis: string }[];
}

/** How a page lets somebody take a step. */
export interface ActionOffer {
  /** As in `availableActions`: `ANNOUNCE`. */
  readonly action: string;
  readonly label: string;
  readonly lead?: ReactNode;
  readonly fields?: readonly StepField[];
  /** Takes the step with what was filled in. */
  readonly take?: (filled: Filled) => Promise<StepResult<unknown>>;
  /** Leads to where the step is taken, for steps that need more room than a form over the page. */
  readonly go?: () => void;
  readonly danger?: boolean;
  readonly width?: number;
}

const WORDS: Words<{ why: string; from: (day: string) => string; unknown: string }> = {
  ZH: { why: "暂不可办理", from: (day) => `最早可于 ${day} 办理`, unknown: "请先满足上述条件" },
  EN: { why: "Not possible now", from: (day) => `From ${day} at the earliest`, unknown: "Meet these conditions first" },
};

/** The steps that the hub names for somebody: what is possible as buttons, what is not with the reason why. */
export function Actions(props: {
  readonly available: readonly ActionState[];
  readonly offers: readonly ActionOffer[];
  /** Told after a step was taken, and when somebody else was quicker. */
  readonly onDone: () => void;
}): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = props.offers.flatMap((offer) => {
    const state = props.available.find(({ action }) => String(action) === offer.action);
    return state === undefined ? [] : [{ offer, state, late: lateUntil(state, offer.fields ?? []) }];
  });
  return (
    <Flex gap={8} wrap className="no-print">
      {offered.map(({ offer, state, late }) => (
        <ActionButton
          key={offer.action}
          offer={offer}
          state={state}
          late={late !== null}
          choose={offer.go ?? (() => setChosen(offer.action))}
        />
      ))}
      {offered.map(({ offer, state, late }) =>
        offer.take === undefined ? null : (
          <StepForm
            key={offer.action}
            open={chosen === offer.action}
            title={offer.label}
            {...(late === null
              ? offer.lead !== undefined && { lead: offer.lead }
              : { lead: <LateLead offer={offer} state={state} until={late} /> })}
            fields={late === null ? (offer.fields ?? []) : lateFields(offer.fields ?? [], late)}
            take={offer.take}
            onDone={props.onDone}
            onClose={() => setChosen(null)}
            danger={offer.danger ?? false}
            {...(offer.width !== undefined && { width: offer.width })}
          />
        ),
      )}
    </Flex>
  );
}

function LateLead(props: {
  readonly offer: ActionOffer;
  readonly state: ActionState;
  readonly until: string;
}): ReactNode {
  return (
    <>
      <LateNote state={props.state} until={props.until} />
      {props.offer.lead}
    </>
  );
}

function ActionButton(props: {
  readonly offer: ActionOffer;
  readonly state: ActionState;
  /** Whether it is not possible today but can be put on record under an earlier day. */
  readonly late: boolean;
  readonly choose: () => void;
}): ReactNode {
  const { offer, state, late, choose } = props;
  if (state.possible || late) {
    return (
      <Button type={late ? "default" : "primary"} danger={offer.danger ?? false} onClick={choose}>
        {offer.label}
      </Button>
    );
  }
  // Not disabled for the keyboard: whoever reaches it learns why.
  return (
    <Popover content={<WhyNot state={state} />} trigger={["hover", "focus", "click"]}>
      <Button aria-disabled className="not-possible">
        {offer.label}
      </Button>
    </Popover>
  );
}

function WhyNot({ state }: { readonly state: ActionState }): ReactNode {
  const words = useWords(WORDS);
  return (
    <div style={{ maxWidth: 360 }} role="note">
      <Typography.Text strong>{words.why}</Typography.Text>
      <ul style={{ margin: "4px 0", paddingInlineStart: 20 }}>
        {state.reasons.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
      <div>{state.notBefore === null ? words.unknown : words.from(state.notBefore)}</div>
      <Clauses citations={state.citations} />
    </div>
  );
}
