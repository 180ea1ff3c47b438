import type { ReactNode } from "react";
import {
  BoardsComplaintsDocument,
  type BoardsComplaintsQuery,
  BoardsSpotChecksDocument,
  type ComplaintSource,
  type FigureCode,
  type SpotCheckState,
} from "../../../generated/boards.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import {
  CHECK_STATES,
  COMPLAINT_SOURCES,
  COMPLAINT_STATES,
  COMPLAINT_SUBJECTS,
} from "../../kit/words/supervision-words.ts";
import { LINKS } from "../links.ts";
import { liesIn } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  plan: string;
  enterprise: string;
  standard: string;
  state: string;
  since: string;
  source: string;
  subject: string;
  received: string;
}> = {
  ZH: {
    plan: "抽查计划",
    enterprise: "企业",
    standard: "标准",
    state: "当日状态",
    since: "自",
    source: "来源",
    subject: "对象",
    received: "收到日期",
  },
  EN: {
    plan: "Plan",
    enterprise: "Enterprise",
    standard: "Standard",
    state: "State on the day",
    since: "Since",
    source: "Source",
    subject: "About",
    received: "Received",
  },
};

const NOT_TESTED: ReadonlySet<SpotCheckState> = new Set(["PLANNED", "SAMPLED", "DROPPED"]);
const BELOW: ReadonlySet<SpotCheckState> = new Set(["BELOW_DECLARED", "RETEST_ASKED", "RETESTED", "CONFIRMED"]);

/** Whether a spot check in a state stands in the whole of a figure, and whether it is counted. */
function spotCheckIn(figure: FigureCode, state: SpotCheckState): { whole: boolean; counted: boolean } {
  const tested = !NOT_TESTED.has(state);
  switch (figure) {
    case "SPOT_CHECKS_TESTED":
      return { whole: true, counted: tested };
    case "SPOT_CHECKS_BELOW_DECLARED":
      return { whole: tested, counted: BELOW.has(state) };
    case "SPOT_CHECKS_CONFIRMED":
      return { whole: tested, counted: state === "CONFIRMED" };
    default:
      return { whole: true, counted: true };
  }
}

/** Spot checks in the place, as far as the officer may see them. */
export function SpotCheckRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const list = useWhole(useList(BoardsSpotChecksDocument, { validOn, knownAt }, (data) => data.spotChecks));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      whole={figure.of !== null}
      list={asSeen(list, (rows) =>
        rows
          .filter(
            ({ plan, state }) =>
              liesIn(plan.jurisdiction, place.jurisdiction) && spotCheckIn(figure.figure, state).whole,
          )
          .map(({ id, plan, enterprise, declaration, state, stateSince }) => ({
            key: id,
            counted: spotCheckIn(figure.figure, state).counted,
            links: { plan: LINKS.spotCheck(id), enterprise: LINKS.enterprise(enterprise.uscc) },
            cells: {
              plan: plan.title,
              enterprise: enterprise.name ?? enterprise.uscc,
              standard: declaration.number,
              state: CHECK_STATES[language][state],
              since: stateSince,
            },
          })),
      )}
      columns={[
        { key: "plan", title: words.plan },
        { key: "enterprise", title: words.enterprise },
        { key: "standard", title: words.standard },
        { key: "state", title: words.state, width: 130 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}

type ComplaintNode = NonNullable<BoardsComplaintsQuery["complaints"]>["edges"][number]["node"];

/** Whether a figure counts a complaint that was received in its place. */
function complaintIn(figure: FigureCode, { state, source, notes }: Pick<ComplaintNode, "state" | "source" | "notes">) {
  const found = (event: string) => notes.some((note) => note.event === event);
  switch (figure) {
    case "COMPLAINTS_OPEN":
      return state === "RECEIVED" || state === "ACCEPTED" || state === "INVESTIGATING";
    case "COMPLAINTS_REFUSED":
      return state === "REFUSED";
    case "COMPLAINTS_CLOSED":
      return state === "CLOSED";
    // Closed or not: what was found stands in the notes for good.
    case "COMPLAINTS_SUBSTANTIATED":
      return state === "SUBSTANTIATED" || (state === "CLOSED" && found("SUBSTANTIATE"));
    case "COMPLAINTS_UNSUBSTANTIATED":
      return state === "UNSUBSTANTIATED" || (state === "CLOSED" && found("LEAVE_UNSUBSTANTIATED"));
    default: {
      const only = SOURCES[figure];
      return only === undefined || source === only;
    }
  }
}

const SOURCES: Partial<Record<FigureCode, ComplaintSource>> = {
  COMPLAINTS_FROM_PUBLIC: "PUBLIC",
  COMPLAINTS_FROM_CONSUMER_ASSOCIATION: "CONSUMER_ASSOCIATION",
  COMPLAINTS_FROM_MEDIA: "MEDIA",
  COMPLAINTS_FROM_CHAMBER: "CHAMBER",
  COMPLAINTS_FROM_DEPARTMENT: "DEPARTMENT",
};

/** Complaints in the place, as far as the officer may see them. */
export function ComplaintRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { handledByMe: false, validOn, knownAt };
  const list = useWhole(useList(BoardsComplaintsDocument, asked, (data) => data.complaints));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(
            (row) =>
              row.divisions.some((division) => liesIn(division, place.jurisdiction)) && complaintIn(figure.figure, row),
          )
          .map(({ id, source, subjectKind, enterprise, receivedOn, state, stateSince }) => ({
            key: id,
            counted: true,
            links: {
              source: LINKS.complaint(id),
              ...(enterprise && { enterprise: LINKS.enterprise(enterprise.uscc) }),
            },
            cells: {
              source: COMPLAINT_SOURCES[language][source],
              subject: COMPLAINT_SUBJECTS[language][subjectKind],
              enterprise: enterprise === null ? null : (enterprise.name ?? enterprise.uscc),
              received: receivedOn,
              state: COMPLAINT_STATES[language][state],
              since: stateSince,
            },
          })),
      )}
      columns={[
        { key: "source", title: words.source },
        { key: "subject", title: words.subject },
        { key: "enterprise", title: words.enterprise },
        { key: "received", title: words.received, width: 120 },
        { key: "state", title: words.state, width: 130 },
        { key: "since", title: words.since, width: 120 },
      ]}
    />
  );
}
