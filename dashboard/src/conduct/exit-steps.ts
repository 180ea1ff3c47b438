import type { ConductExitQuery } from "../../generated/conduct.ts";
import { dayOf } from "../kit/days.ts";
import type { Language, Words } from "../kit/language.tsx";
import type { TimelineStep } from "../kit/step-timeline.tsx";
import { EXIT_NAMES } from "./exit-names.ts";

/** A case against a title, as its page asks for it. */
export type ExitCase = NonNullable<ConductExitQuery["exitCase"]>;

interface StepNames {
  readonly opened: string;
  readonly evidence: (file: string) => string;
  readonly statements: Readonly<Record<string, string>>;
  readonly decided: string;
  readonly effective: (day: string | null) => string;
  readonly closed: string;
  readonly dismissed: string;
}

const WORDS: Words<StepNames> = {
  ZH: {
    opened: "立案（录入日）",
    evidence: (file) => `补充证据：${file}`,
    statements: { NOTIFY: "告知企业", REPLY: "企业答复", ORDER: "要求取消", DISMISS: "不予取消" },
    decided: "决定取消",
    effective: (day) => (day === null ? "自决定公示之日起生效" : `自 ${day} 起生效`),
    closed: "办结",
    dismissed: "不予取消",
  },
  EN: {
    opened: "Opened (on record)",
    evidence: (file) => `Evidence added: ${file}`,
    statements: {
      NOTIFY: "Enterprise notified",
      REPLY: "Enterprise replied",
      ORDER: "Cancellation required",
      DISMISS: "Dismissed",
    },
    decided: "Cancelled",
    effective: (day) => (day === null ? "With effect from the day it is publicised" : `With effect from ${day}`),
    closed: "Closed",
    dismissed: "Dismissed",
  },
};

/** What happened in a case in the order of its days, then the duties that wait. */
export function exitSteps(exitCase: ExitCase, language: Language): readonly TimelineStep[] {
  const words = WORDS[language];
  const { duties } = EXIT_NAMES[language];
  const { file, decision, state, stateSince } = exitCase;
  const opened: TimelineStep = {
    key: "opened",
    title: words.opened,
    on: dayOf(exitCase.openedAt),
    ...(file && { text: file.facts }),
  };
  const evidence = (file?.evidence ?? []).map(
    ({ id, fileName, description, addedOn, sourceDepartment }): TimelineStep => ({
      key: id,
      title: words.evidence(fileName),
      on: addedOn,
      who: sourceDepartment,
      text: description,
    }),
  );
  const statements = (file?.statements ?? []).map(
    ({ event, on, text, institution }, index): TimelineStep => ({
      key: `${event}${index}`,
      title: words.statements[event] ?? event,
      on,
      who: institution,
      text,
      state: event === "DISMISS" ? "stopped" : "taken",
    }),
  );
  const decided: TimelineStep[] =
    decision === null
      ? []
      : [
          {
            key: "decided",
            title: words.decided,
            on: decision.decidedOn,
            who: decision.body,
            text: [words.effective(decision.effectiveOn), decision.reason].filter((each) => each !== null).join("\n"),
          },
        ];
  const done = exitCase.duties.flatMap(({ duty, doneOn, institution, reference }): TimelineStep[] =>
    doneOn === null ? [] : [{ key: duty, title: duties[duty], on: doneOn, who: institution, text: reference }],
  );
  const waiting = exitCase.duties.flatMap(({ duty, doneOn }): TimelineStep[] =>
    doneOn === null ? [{ key: duty, title: duties[duty], on: null, state: "waiting" }] : [],
  );
  const end: TimelineStep[] = state === "CLOSED" ? [{ key: "closed", title: words.closed, on: stateSince }] : [];
  return [opened, ...inOrder([...evidence, ...statements, ...decided, ...done]), ...end, ...waiting];
}

/** By day; what happened on the same day keeps its order. */
function inOrder(steps: readonly TimelineStep[]): readonly TimelineStep[] {
  return steps.toSorted((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
}
