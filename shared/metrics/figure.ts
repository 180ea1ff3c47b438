import type { Gauge } from "prom-client";
import { type RegisterSource, WATERMARK } from "../register-copy/register-age.ts";
import { gauge } from "./gauge.ts";

/** Something that a department's database tells about itself, when it is asked for figures. */
export interface Figure {
  readonly gauge: Gauge;
  /** Labels beside the department. */
  readonly labels: Readonly<Record<string, string>>;
  /** An SQL expression of one number, cheap however much there is; null when there is nothing to tell. */
  readonly sql: string;
}

/** More than this waiting is counted as this, so that counting stays cheap. */
export const COUNTED_AT_MOST = 10_000;

const watermarkAge = departmentGauge(
  "leader_hub_watermark_age_seconds",
  "How old what the department knows of the register is. 部门所知的注册库数据的时延。",
);
const clockSkew = departmentGauge(
  "leader_hub_clock_skew_seconds",
  "The process's clock less the clock of the department's PostgreSQL. 本进程时钟与数据库时钟之差。",
);
const logEntries = departmentGauge(
  "leader_hub_decision_log_entries",
  "Entries of the department's decision log. 部门决定日志的条数。",
);
const candidates = departmentGauge(
  "leader_hub_notice_candidates",
  `Decisions that wait to be decided again, ${COUNTED_AT_MOST} at most. 待重新判定的决定数。`,
);
const deliveries = departmentGauge(
  "leader_hub_webhook_deliveries",
  `Messages to webhooks that wait, and that were given up, ${COUNTED_AT_MOST} at most. 待投递与已放弃的消息数。`,
  "state",
);
const jobs = departmentGauge(
  "leader_hub_jobs",
  `Timed work that waits, and that failed for good, ${COUNTED_AT_MOST} at most. 待执行与已失败的定时任务数。`,
  "state",
);
const calendarEnd = departmentGauge(
  "leader_hub_calendar_covered_until_timestamp_seconds",
  "Up to when holiday notices are on record. 节假日安排已录入至何时。",
);

/** The instant of the process is the statement's only parameter, in seconds since 1970. */
export const CLOCK_SKEW: Figure = {
  gauge: clockSkew,
  labels: {},
  sql: "$1::float8 - extract(epoch from clock_timestamp())",
};

export const REGISTER_AGE = ageIn("REGISTER");

/** Notices come late in a year for the next one; the year after the last that has one is not covered. */
export const CALENDAR_END: Figure = {
  gauge: calendarEnd,
  labels: {},
  sql: `(select extract(epoch from make_date(max(year) + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai')
    from register.calendar_notice where upper_inf(known))`,
};

/** What every department tells that decides and keeps a log. */
export const DECIDING_FIGURES: readonly Figure[] = [
  ageIn("COPY"),
  CALENDAR_END,
  { gauge: logEntries, labels: {}, sql: "(select coalesce(max(index) + 1, 0) from record.log_entry)" },
  { gauge: candidates, labels: {}, sql: counted("notice.candidate") },
  ...deliveryFigures("notice"),
];

/** What waits for webhooks, and what was given up. */
export function deliveryFigures(schema: string): Figure[] {
  return [
    { gauge: deliveries, labels: { state: "waiting" }, sql: counted(`${schema}.delivery where not dead`) },
    { gauge: deliveries, labels: { state: "dead" }, sql: counted(`${schema}.delivery where dead`) },
  ];
}

/** What waits in the queue of timed work, and what nobody tries again. */
export function jobFigures(schema: string): Figure[] {
  const waiting = counted(`${schema}.job where state in ('created', 'retry', 'active')`);
  return [
    { gauge: jobs, labels: { state: "waiting" }, sql: waiting },
    { gauge: jobs, labels: { state: "failed" }, sql: counted(`${schema}.job where state = 'failed'`) },
  ];
}

function ageIn(source: RegisterSource): Figure {
  return { gauge: watermarkAge, labels: {}, sql: `extract(epoch from clock_timestamp() - ${WATERMARK[source]})` };
}

function counted(from: string): string {
  return `(select count(*) from (select from ${from} limit ${COUNTED_AT_MOST}) as counted)`;
}

function departmentGauge(name: string, help: string, ...labelNames: string[]): Gauge {
  return gauge(name, help, "department", ...labelNames);
}
