import type { ReactNode } from "react";
import {
  BoardsComplaintsDocument,
  BoardsIncidentsDocument,
  BoardsSpotChecksDocument,
  BoardsSummaryReportsDocument,
} from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { instantText } from "../../kit/days.ts";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import {
  CHECK_STATES,
  COMPLAINT_SOURCES,
  COMPLAINT_STATES,
  REPORT_STATES,
  SEVERITIES,
} from "../../kit/words/supervision-words.ts";
import { LINKS } from "../links.ts";
import { liesIn, type Place, schemeThatCounts } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  mine: string;
  waiting: string;
  checks: string;
  incidents: string;
  reports: string;
  source: string;
  received: string;
  state: string;
  enterprise: string;
  plan: string;
  since: string;
  severity: string;
  reported: string;
  minutes: string;
  year: string;
}> = {
  ZH: {
    mine: "由我办理的投诉举报",
    waiting: "待受理的投诉举报",
    checks: "待处理的监督抽查",
    incidents: "待知悉的重大事项",
    reports: "待知悉的汇总报告",
    source: "来源",
    received: "收到日期",
    state: "状态",
    enterprise: "企业",
    plan: "抽查计划",
    since: "自",
    severity: "程度",
    reported: "报告时间",
    minutes: "报告用时（分钟）",
    year: "年度",
  },
  EN: {
    mine: "Complaints that I handle",
    waiting: "Complaints that nobody has taken up",
    checks: "Spot checks to go on with",
    incidents: "Incidents to take note of",
    reports: "Reports on summaries to take note of",
    source: "Source",
    received: "Received",
    state: "State",
    enterprise: "Enterprise",
    plan: "Plan",
    since: "Since",
    severity: "Severity",
    reported: "Reported at",
    minutes: "Minutes it took",
    year: "Year",
  },
};

const OPEN = ["RECEIVED", "ACCEPTED", "INVESTIGATING", "SUBSTANTIATED", "UNSUBSTANTIATED"] as const;

/** Complaints: those that the officer handles, or those that wait for somebody. */
export function ComplaintWaits({ place, mine }: { readonly place: Place; readonly mine: boolean }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const states = mine ? OPEN : (["RECEIVED"] as const);
  const asked = { states, handledByMe: mine, validOn, knownAt };
  const list = useWhole(useList(BoardsComplaintsDocument, asked, (data) => data.complaints));
  return (
    <WaitCard
      title={mine ? words.mine : words.waiting}
      list={asSeen(list, (rows) =>
        rows.filter(({ divisions }) => divisions.some((division) => liesIn(division, place.jurisdiction))),
      )}
      rowKey={({ id }) => id}
      to="/conduct/complaints"
      columns={[
        {
          key: "source",
          title: words.source,
          value: ({ source }) => COMPLAINT_SOURCES[language][source],
          render: ({ id, source }) => (
            <DeskLink to={LINKS.complaint(id)}>{COMPLAINT_SOURCES[language][source]}</DeskLink>
          ),
        },
        { key: "received", title: words.received, value: ({ receivedOn }) => receivedOn, width: 110 },
        { key: "state", title: words.state, value: ({ state }) => COMPLAINT_STATES[language][state] },
      ]}
    />
  );
}

const UNDER_WAY = ["PLANNED", "SAMPLED", "TESTED", "BELOW_DECLARED", "RETEST_ASKED", "RETESTED"] as const;

/** Spot checks that are not at their end. */
export function SpotCheckWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const asked = { states: UNDER_WAY, validOn, knownAt };
  const list = useWhole(useList(BoardsSpotChecksDocument, asked, (data) => data.spotChecks));
  return (
    <WaitCard
      title={words.checks}
      list={asSeen(list, (rows) => rows.filter(({ plan }) => liesIn(plan.jurisdiction, place.jurisdiction)))}
      rowKey={({ id }) => id}
      to="/conduct/spot-checks"
      columns={[
        {
          key: "plan",
          title: words.plan,
          value: ({ plan }) => plan.title,
          render: ({ id, plan }) => <DeskLink to={LINKS.spotCheck(id)}>{plan.title}</DeskLink>,
        },
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
          render: ({ enterprise }) => <EnterpriseLink {...enterprise} />,
        },
        { key: "state", title: words.state, value: ({ state }) => CHECK_STATES[language][state] },
        { key: "since", title: words.since, value: ({ stateSince }) => stateSince, width: 110 },
      ]}
    />
  );
}

/** Incidents that the department has not taken note of. */
export function IncidentWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useWhole(useList(BoardsIncidentsDocument, { scheme, validOn, knownAt }, (data) => data.incidents));
  return (
    <WaitCard
      title={words.incidents}
      list={asSeen(list, (rows) => rows.filter(({ state }) => state === "REPORTED"))}
      rowKey={({ id }) => id}
      to="/conduct/summaries"
      columns={[
        { key: "severity", title: words.severity, value: ({ severity }) => SEVERITIES[language][severity] },
        {
          key: "reported",
          title: words.reported,
          value: ({ reportedAt }) => instantText(reportedAt),
          width: 170,
        },
        { key: "minutes", title: words.minutes, value: ({ minutesToReport }) => minutesToReport, align: "right" },
      ]}
    />
  );
}

/** Reports on the summaries of a year that the department has not taken note of. */
export function SummaryReportWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = schemeThatCounts(place);
  const list = useWhole(
    useList(BoardsSummaryReportsDocument, { scheme, validOn, knownAt }, (data) => data.summaryReports),
  );
  return (
    <WaitCard
      title={words.reports}
      list={asSeen(list, (rows) => rows.filter(({ state }) => state === "FILED"))}
      rowKey={({ id }) => id}
      to="/conduct/summaries"
      columns={[
        { key: "year", title: words.year, value: ({ year }) => year, width: 90 },
        { key: "state", title: words.state, value: ({ state }) => REPORT_STATES[language][state] },
        { key: "recorded", title: words.reported, value: ({ recordedAt }) => instantText(recordedAt), width: 170 },
      ]}
    />
  );
}
