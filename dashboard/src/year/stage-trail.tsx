import { Steps } from "antd";
import type { ReactNode } from "react";
import { useLanguage } from "../kit/language.tsx";
import { type Stateful, stateName } from "./state-names.ts";

const USUAL: Partial<Record<Stateful, readonly string[]>> = {
  body: ["APPLIED", "FORMAL_OK", "EXPERT_OK", "IN_PUBLICITY", "ANNOUNCED"],
  scheme: ["DRAFT", "SUBMITTED", "FORMAL_OK", "EXPERT_OK", "IN_PUBLICITY", "ANNOUNCED", "IN_USE"],
  ranking: ["OPEN", "COMPUTED", "REPORTED", "AUDITED", "IN_PUBLICITY", "RELEASED"],
  declaration: ["DRAFT", "DECLARED"],
  objection: ["FILED", "UNDER_REVIEW", "DISMISSED"],
  suggestion: ["RECEIVED", "CONSIDERED", "ADOPTED"],
};

/** The way that a thing takes through its procedure, and where it stands; a state beside the way ends it. */
export function StageTrail(props: {
  readonly of: Stateful;
  readonly state: string;
  readonly since: string | null;
}): ReactNode {
  const { language } = useLanguage();
  const usual = USUAL[props.of] ?? [];
  const at = usual.indexOf(props.state);
  const stages =
    at >= 0 ? usual : [usual[0] ?? props.state, props.state].filter((each, i, all) => all.indexOf(each) === i);
  const current = stages.indexOf(props.state);
  return (
    <Steps
      size="small"
      responsive
      current={current}
      {...(at < 0 && { status: "error" as const })}
      items={stages.map((stage, index) => ({
        title: stateName(props.of, stage, language),
        ...(index === current && props.since !== null && { content: props.since }),
      }))}
      style={{ marginBottom: 16 }}
    />
  );
}
