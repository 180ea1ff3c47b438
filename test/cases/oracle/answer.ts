import { micros, plusDays, plusYears } from "./days.ts";
import type { HistoryRecord } from "./history-record.ts";
import { type MeasureName, type Notice, type NoticeMeasure, noticeFor, stateClause } from "./law.ts";
import { sizeClass } from "./sizes.ts";
import { type KnownTitle, knownTitle, type State, stateOn } from "./title.ts";

/** A question to a department. */
export interface Question {
  readonly measure: MeasureName;
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly jurisdiction: string;
  readonly lot: { readonly code: string; readonly edition: string | null } | null;
  readonly award: string | null;
}

/** What a department has to answer. */
export interface Answer {
  readonly determination: "ELIGIBLE" | "NOT_ELIGIBLE" | "UNDETERMINED";
  readonly reasons: readonly string[];
  readonly citations: readonly string[];
  readonly notBefore: string | null;
}

/** A finding: what holds, why, where that is written, and from which day a no could turn. */
interface Finding {
  readonly truth: boolean | "unknown";
  readonly because: readonly Because[];
  readonly turnsOn?: string | "never";
}

interface Because {
  readonly reason: string;
  readonly cites: string | null;
}

/** What is asked, under the notice that answers it. */
interface Case {
  readonly question: Question;
  readonly notice: Notice;
  readonly measure: NoticeMeasure;
  readonly record: HistoryRecord;
  readonly knownAt: number;
  readonly titles: readonly { readonly title: KnownTitle; readonly state: State }[];
}

/** Decides a question as deciding.md says. */
export function answer(record: HistoryRecord, question: Question): Answer {
  const knownAt = micros(question.knownAt);
  const notice = noticeFor(question.jurisdiction);
  const { validOn } = question;
  if (notice === null || (validOn >= notice.inForce && knownAt < notice.known)) {
    return concluded([because("unknown", "JURISDICTION_POLICY_NOT_LOADED", null)]);
  }
  const titles = record.titlesOf(question.uscc).flatMap((each) => {
    const title = knownTitle(each, knownAt);
    const state = title && stateOn(title, validOn);
    return title === null || state === null ? [] : [{ title, state }];
  });
  const asked: Case = { question, notice, measure: notice.measures[question.measure], record, knownAt, titles };
  return concluded([policy(asked), award(asked), ban(asked), titleAndCategory(asked), size(asked)]);
}

/** Any false: no, with the false ones. Else any unknown: undetermined, with the unknown ones. Else yes, with all. */
function concluded(findings: readonly Finding[]): Answer {
  const failing = findings.filter(({ truth }) => truth === false);
  const unknown = findings.filter(({ truth }) => truth === "unknown");
  const deciding = failing.length > 0 ? failing : unknown.length > 0 ? unknown : findings;
  const all = deciding.flatMap((each) => each.because);
  const days = failing.flatMap(({ turnsOn }) => turnsOn ?? []);
  return {
    determination: failing.length > 0 ? "NOT_ELIGIBLE" : unknown.length > 0 ? "UNDETERMINED" : "ELIGIBLE",
    reasons: [...new Set(all.map((each) => each.reason))].sort(),
    citations: [...new Set(all.flatMap((each) => each.cites ?? []))].sort(),
    notBefore: days.includes("never") ? null : (days.sort().at(-1) ?? null),
  };
}

function because(truth: Finding["truth"], reason: string, cites: string | null): Finding {
  return { truth, because: [{ reason, cites }] };
}

const NOTHING: Finding = { truth: true, because: [] };

/** 1. Policy. */
function policy({ question, notice, measure }: Case): Finding {
  if (question.validOn < notice.inForce) {
    const turnsOn = measure.says === "SILENT" ? "never" : notice.inForce;
    return { ...because(false, "POLICY_NOT_IN_FORCE_AT_DATE", `${notice.id} date`), turnsOn };
  }
  const cites = `${notice.id} ${measure.clause}`;
  if (measure.says === "SILENT") return { ...because(false, "JURISDICTION_POLICY_SILENT", cites), turnsOn: "never" };
  if (measure.says === "UPPER_POLICY") return because("unknown", "UPPER_POLICY_NOT_LOADED", cites);
  if (measure.says === "TO_BE_STUDIED") return because("unknown", "POLICY_TO_BE_STUDIED", cites);
  return because(true, "POLICY_PROVIDES", cites);
}

/** 1, for an award by name: a measure that the text has for other awards only is absent for this one. */
function award({ question, notice, measure }: Case): Finding {
  if (question.award === null || measure.awards === undefined || measure.awards.includes(question.award))
    return NOTHING;
  return { ...because(false, "JURISDICTION_POLICY_SILENT", `${notice.id} ${measure.clause}`), turnsOn: "never" };
}

/** 3. Ban. */
function ban({ question, notice, record, knownAt }: Case): Finding {
  const days = record
    .titlesOf(question.uscc)
    .filter((title) => title.scheme === notice.banningScheme)
    .flatMap((title) => knownTitle(title, knownAt)?.revoked ?? [])
    .filter(({ on }) => on <= question.validOn && question.validOn <= plusYears(on, 3))
    .map(({ on }) => plusDays(plusYears(on, 3), 1));
  const free = days.sort().at(-1);
  if (free === undefined) return NOTHING;
  return { ...because(false, "ENTERPRISE_BARRED_AFTER_REVOCATION", "yunnan-2020-9 §3(6)¶2"), turnsOn: free };
}

/** 4 and 5, which hold or fail together for one title. */
function titleAndCategory(asked: Case): Finding {
  const own = `${asked.notice.id} ${asked.measure.clause}`;
  if (asked.titles.length === 0) return because(false, "TITLE_NOT_FOUND", own);
  const judged = asked.titles.map((each) => {
    const findings = [title(asked, each), category(asked, each)];
    const truths = findings.map(({ truth }) => truth);
    const truth = truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
    return { ...each, truth, deciding: findings.filter((finding) => finding.truth === truth) };
  });
  const holding = judged.filter(({ truth }) => truth === true);
  if (holding.length > 0) return { truth: true, because: reasonsOf(holding) };
  const unknown = judged.find(({ truth }) => truth === "unknown");
  if (unknown !== undefined) return { truth: "unknown", because: reasonsOf([unknown]).slice(0, 1) };
  const near = judged.filter((each) => !reasonsOf([each]).some(isNotCovered));
  if (near.length === 0) return { truth: false, because: reasonsOf(judged).filter(isNotCovered) };
  const turnsOn = soonest(near, asked);
  return { truth: false, because: reasonsOf(near), ...(turnsOn === null ? {} : { turnsOn }) };
}

function reasonsOf(judged: readonly { readonly deciding: readonly Finding[] }[]): Because[] {
  return judged.flatMap(({ deciding }) => deciding.flatMap((finding) => finding.because));
}

function isNotCovered({ reason }: Because): boolean {
  return reason === "CATEGORY_NOT_COVERED";
}

type Held = Case["titles"][number];

/** The day after the publicity that ends first; none when one may be published any day. */
function soonest(near: readonly Held[], { notice, question }: Case): string | null {
  const waiting = near.filter(
    ({ title: { record }, state }) =>
      notice.rewards.includes(record.scheme) &&
      ["IN_PUBLICITY", "UNDER_OBJECTION", "AWAITING_PUBLICATION"].includes(state),
  );
  const days = waiting.map(({ title: { publicityLastDay } }) => publicityLastDay && plusDays(publicityLastDay, 1));
  const anyDay = days.some((day) => day === null || day <= question.validOn);
  return anyDay || days.length === 0 ? null : (days.sort()[0] ?? null);
}

/** 4. Title. */
function title({ notice, measure }: Case, { title: { record }, state }: Held): Finding {
  const own = `${notice.id} ${measure.clause}`;
  if (!notice.rewards.includes(record.scheme)) {
    const cites = notice.issuerClause === null ? own : `${notice.id} ${notice.issuerClause}`;
    return because(false, "TITLE_ISSUER_NOT_RECOGNISED", cites);
  }
  const reason = state === "VALIDITY_UNKNOWN" ? "TITLE_VALIDITY_UNKNOWN" : `TITLE_${state}`;
  const truth = state === "IN_FORCE" ? true : state === "VALIDITY_UNKNOWN" ? "unknown" : false;
  return because(truth, reason, stateClause(record.scheme, reason) ?? own);
}

/** 5. Category. */
function category({ question, notice, measure, record, knownAt }: Case, { title: { record: held } }: Held): Finding {
  const { lot } = question;
  if (lot === null || measure.says === "SILENT") return NOTHING;
  if (lot.edition === null) return because("unknown", "CATALOGUE_EDITION_UNKNOWN", null);
  const mapping = record.mappings.findLast(
    (each) => each.at <= knownAt && each.category === held.category && each.edition === lot.edition,
  );
  if (mapping === undefined) return because("unknown", "CATEGORY_MAPPING_MISSING", null);
  const own = `${notice.id} ${measure.clause}`;
  return mapping.codes.includes(lot.code)
    ? because(true, "CATEGORY_COVERED", own)
    : because(false, "CATEGORY_NOT_COVERED", own);
}

/** 6. Size. */
function size({ question, notice, measure, record, knownAt }: Case): Finding {
  if (measure.notLarge !== true) return NOTHING;
  const valid = (record.sizes.get(question.uscc) ?? []).filter(
    (each) => each.at <= knownAt && each.on <= question.validOn,
  );
  const latest = valid.reduce<(typeof valid)[number] | undefined>(
    (best, each) => (best === undefined || each.on >= best.on ? each : best),
    undefined,
  );
  const found = latest === undefined ? null : sizeClass(latest);
  const cites = `${notice.id} ${measure.clause}`;
  if (found === null) return because("unknown", "SIZE_CLASS_UNKNOWN", cites);
  return because(found !== "LARGE", `SIZE_CLASS_${found}`, cites);
}
