import { z } from "zod";
import type { Condition } from "../../shared/values/decision/condition.ts";
import { determine, type Verdict } from "../../shared/values/decision/determine.ts";
import { stateOnDay } from "../../shared/values/decision/facts.ts";
import { leaderTitle } from "../../shared/values/decision/rules/leader-title.ts";
import { notBarred } from "../../shared/values/decision/rules/not-barred.ts";
import { policyProvides } from "../../shared/values/decision/rules/policy-provides.ts";
import { parseDivisionCode } from "../../shared/values/division.ts";
import { categoryCoversLot } from "../../subgraphs/procurement/domain/rules/category-covers-lot.ts";
import {
  BOOK,
  day,
  evidence,
  instant,
  inventedNotice,
  inventedRule,
  inventedScheme,
  mapping,
  measure,
  ruleOf,
  schemeRule,
  title,
  titleFact,
} from "./product-rules.ts";
import {
  citationInWords,
  conditionInWords,
  groundOf,
  KNOWN,
  type RuleRunner,
  runner,
  truth,
  truthOf,
} from "./rule-case.ts";

type Title = ReturnType<typeof titleFact>;

const leaderTitleRunner = runner(
  z.strictObject({
    measure: measure.default("creditSupport"),
    jurisdiction: z.string(),
    on: day.default("2023-03-01"),
    knownAt: instant.default(KNOWN),
    titles: z.array(title),
    lot: z.strictObject({ code: z.string(), edition: z.string().nullable() }).optional(),
    mappings: z.array(mapping).default([]),
    schemes: z.array(inventedScheme).optional(),
  }),
  (given) => {
    const { lot } = given;
    const rule = ruleOf(given.measure, given.jurisdiction);
    const mappings = given.mappings.map((each) => ({
      ...each,
      evidence: evidence("category-mapping", each.category),
    }));
    const schemes = given.schemes === undefined ? BOOK.schemes : given.schemes.map(schemeRule);
    const facts = { validOn: given.on, knownAt: given.knownAt, titles: given.titles.map(titleFact) };
    const ofLot = lot === undefined ? undefined : (each: Title) => categoryCoversLot(each, lot, mappings, rule);
    return conditionInWords(leaderTitle(facts, rule, schemes, ofLot));
  },
);

/** The rules that all departments share. */
export const decisionRunners: Readonly<Record<string, RuleRunner>> = {
  "policy-provides": runner(
    z.strictObject({
      measure,
      jurisdiction: z.string(),
      on: day,
      knownAt: instant.default(KNOWN),
      notices: z.array(inventedNotice).optional(),
    }),
    ({ measure: name, jurisdiction, on, knownAt, notices }) => {
      const rules = notices === undefined ? BOOK.measures : notices.map((each) => inventedRule(each, name));
      const question = { measure: name, jurisdiction: parseDivisionCode(jurisdiction), validOn: on, knownAt };
      return conditionInWords(policyProvides(rules, question).condition);
    },
  ),

  "not-barred": runner(
    z.strictObject({
      jurisdiction: z.string(),
      on: day,
      knownAt: instant.default(KNOWN),
      bans: z.array(z.strictObject({ scheme: z.string(), firstDay: day, lastDay: day })),
      schemes: z.array(inventedScheme).optional(),
    }),
    ({ jurisdiction, on, knownAt, bans, schemes }) => {
      const rules = schemes === undefined ? BOOK.schemes : schemes.map(schemeRule);
      const facts = bans.map((ban) => ({ ...ban, evidence: evidence("ban", ban.firstDay) }));
      return conditionInWords(notBarred(rules, jurisdiction, { validOn: on, knownAt, bans: facts }));
    },
  ),

  "leader-title": leaderTitleRunner,
  "title-issuer": leaderTitleRunner,
  "several-titles": leaderTitleRunner,

  "state-on-day": runner(
    z.strictObject({ stored: title.shape.state, publicityLastDay: day.nullable(), on: day }),
    ({ stored, publicityLastDay, on }) => stateOnDay(stored, publicityLastDay, on),
  ),

  determine: runner(
    z.array(
      z.strictObject({
        truth,
        because: z.array(z.string()),
        rows: z.array(z.string()).default([]),
        notBefore: day.optional(),
        never: z.literal(true).optional(),
      }),
    ),
    (conditions) => verdictInWords(determine(conditions.map(conditionOf))),
  ),

  "determine-three-conditions": runner(z.tuple([truth, truth, truth]), (three) => {
    const reasons = ["POLICY_PROVIDES", "SIZE_CLASS_SMALL", "TITLE_IN_FORCE"];
    const conditions = three.map((each, index) =>
      conditionOf({ truth: each, because: [String(reasons[index])], rows: [] }),
    );
    const verdict = determine(conditions);
    return [verdict.determination, ...verdict.reasons.map((reason) => reasons.indexOf(reason) + 1)];
  }),
};

function conditionOf(given: {
  truth: z.infer<typeof truth>;
  because: readonly string[];
  rows: readonly string[];
  notBefore?: string | undefined;
  never?: true | undefined;
}): Condition {
  const rows = given.rows.map((id) => evidence("title-status", id));
  return {
    truth: truthOf(given.truth),
    grounds: given.because.map((words) => ({ ...groundOf(words), evidence: rows })),
    ...(given.notBefore === undefined ? {} : { notBefore: given.notBefore }),
    ...(given.never === undefined ? {} : { final: given.never }),
  };
}

/** A verdict as case files write it; its sets in the very order in which they are answered. */
function verdictInWords({ determination, reasons, citations, evidence: rows, notBefore }: Verdict) {
  return {
    determination,
    reasons,
    cites: citations.map(citationInWords),
    rows: rows.map((row) => row.id),
    notBefore,
  };
}
