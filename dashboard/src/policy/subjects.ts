import type { NoticePartsFragment } from "../../generated/policy.ts";

/** A notice with all that the policy room shows of it. */
export type Notice = NoticePartsFragment;

/** A rule of a notice. */
export type Rule = Notice["rules"][number];

/** What several notices say on one subject. */
export interface Subject {
  /** `creditSupport`, `banYears`, `exitGrounds`. */
  readonly subject: string;
  readonly group: "MEASURE" | "SCHEME" | "EXIT";
  /** By notice, in their order; empty where the notice has no such rule. */
  readonly cells: readonly (readonly Rule[])[];
  readonly differs: boolean;
}

/** The measures, in the order in which departments answer them. */
const MEASURES = ["procurementPreference", "creditSupport", "awardAdoption", "subsidyPriority"];

/** The rules that hold on a day by what is on record; without a day those of which none was replaced. */
function rulesOn(rules: readonly Rule[], day: string): readonly Rule[] {
  return rules.filter(
    ({ knownTo, validFrom, validTo }) =>
      knownTo === null && (validFrom === null || validFrom <= day) && (validTo === null || day < validTo),
  );
}

/** What the notices say, subject by subject: measures first, then the rules of their schemes, then exit grounds. */
export function subjectsOf(notices: readonly Notice[], day: string): readonly Subject[] {
  const rules = notices.map((notice) => rulesOn(notice.rules, day));
  const names = [...new Set(rules.flatMap((each) => each.map(({ subject }) => subject)))];
  const schemeNames = names.filter((name) => !MEASURES.includes(name) && !isGround(name, rules));
  const rows = [...MEASURES.filter((name) => names.includes(name)), ...schemeNames].map((subject) =>
    row(
      subject,
      MEASURES.includes(subject) ? "MEASURE" : "SCHEME",
      rules.map((each) => each.filter((rule) => rule.subject === subject)),
    ),
  );
  const own = row("ownTitle", "SCHEME", notices.map(ownTitle));
  const grounds = rules.map((each) => each.filter(({ id }) => id.includes("/exit/")));
  const measures = rows.filter(({ group }) => group === "MEASURE");
  const schemes = rows.filter(({ group }) => group === "SCHEME");
  return [
    ...measures,
    own,
    ...schemes,
    ...(grounds.some((each) => each.length > 0) ? [row("exitGrounds", "EXIT", grounds)] : []),
  ];
}

function isGround(name: string, rules: readonly (readonly Rule[])[]): boolean {
  return rules.some((each) => each.some(({ subject, id }) => subject === name && id.includes("/exit/")));
}

/** Whether a notice creates a title of its own; told by the rules that it has for one. */
function ownTitle({ id, rules }: Notice): readonly Rule[] {
  const creates = rules.some((rule) => rule.id.includes("/scheme/"));
  const [definition] = rules.filter(({ subject }) => subject === "registrationDivision" || subject === "publisherRole");
  return [
    {
      id: `${id}/ownTitle`,
      subject: "ownTitle",
      value: String(creates),
      details: [],
      clause: definition?.clause ?? null,
      basis: creates ? "TEXT" : "INTERPRETATION",
      validFrom: null,
      validTo: null,
      knownFrom: null,
      knownTo: null,
    },
  ];
}

/** Notices without a title of their own are no party to how one is run: among the others the rules are compared. */
function row(subject: string, group: Subject["group"], cells: Subject["cells"]): Subject {
  const meanings = cells.filter((cell) => group === "MEASURE" || cell.length > 0).map(meaningOf);
  return { subject, group, cells, differs: meanings.some((meaning) => meaning !== meanings[0]) };
}

/** What rules say, whatever clause says it; a text that has no such rule says as much as one that is silent. */
function meaningOf(rules: readonly Rule[]): string {
  const said = rules.map(({ subject, value, details, id }) => ({
    ...(id.includes("/exit/") ? { subject } : { value }),
    details: details.filter(({ name }) => name !== "awardsEn").map(({ name, values }) => [name, ...values]),
  }));
  return said.every((each) => "value" in each && each.value === null && each.details.length === 0)
    ? "[]"
    : JSON.stringify(said);
}
