import type { Viewer } from "../access/viewer.ts";
import type { PolicyBook } from "../policy/policy-book.ts";
import type { StoredRuleRow } from "../policy/rules-of.ts";
import type { RuleRowInput } from "../policy/store-rule-rows.ts";
import type { Question, Reading } from "../register-copy/standing-reader.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { Answer, PolicyRules } from "../values/decision/decide.ts";
import type { StandingFacts } from "../values/decision/facts.ts";
import type { DivisionCode } from "../values/division.ts";
import { compareInstants, type Instant } from "../values/instant.ts";
import type { Measure } from "../values/policy.ts";
import { type Adoption, adoptedRows } from "./adopted-rows.ts";
import { differenceOf, type Flip } from "./flip.ts";
import { type RuleChange, ruleChanges } from "./rule-change.ts";
import { questionsConcerned, type TriedLot, type TriedQuestion } from "./tried-question.ts";
import type { TriedRegister } from "./tried-register.ts";
import { notFresh, takenAway, WhatIfRefused } from "./what-if-refused.ts";

/** What a department brings to a what-if: its rules, its facts, and the functions by which it decides. */
export interface TrialParts<Rules extends PolicyRules, Extra> {
  readonly measures: readonly Measure[];
  readonly register: TriedRegister;
  /** How old the copy may be when asked about now; null where the last it knows will do. */
  readonly freshnessLimitMs: number | null;
  /** The rows that it would store of these policies. */
  rowsOf(book: PolicyBook): readonly RuleRowInput[];
  rulesOf(rows: readonly StoredRuleRow[]): Rules;
  readings(viewer: Viewer, questions: readonly Question[]): Promise<readonly Reading<Extra>[]>;
  /** What stands beside the facts of an enterprise of which nothing is on record. */
  readonly nothing: Extra;
  decide(rules: Rules, question: TriedQuestion, facts: StandingFacts, extra: Extra): Answer;
}

/** What a what-if is asked. */
export interface TrialAsked {
  readonly validOn: CivilDate;
  /** As known at this instant; null for the latest that the copy knows. */
  readonly knownAt: Instant | null;
  /** Only this jurisdiction; null for all that have a notice. */
  readonly jurisdiction: DivisionCode | null;
  /** Only these measures; null for all of the department. */
  readonly measures: readonly Measure[] | null;
  /** The preference for this lot; null for the preference as a whole. */
  readonly lot: TriedLot | null;
  /** Also answers that stay and rest on other reasons or clauses. */
  readonly grounds: boolean;
}

/** A what-if under way: the register as known at one instant, before and after. */
export interface TrialRun {
  readonly validOn: CivilDate;
  readonly knownAt: Instant;
  readonly changes: readonly RuleChange[];
  /** What is asked of every enterprise; empty when the draft changes no rule that answers. */
  readonly questions: readonly TriedQuestion[];
  /** What changes for every enterprise that never had a title or a ban. */
  readonly withoutTitle: readonly Flip[];
  /** Enterprises from a code on, that one included, each with its flips; fewer than `size` when no more are left. */
  page(from: string, size: number): Promise<readonly ExaminedEnterprise[]>;
}

export interface ExaminedEnterprise {
  readonly uscc: string;
  readonly flips: readonly Flip[];
}

/** A department on which a draft can be tried; it reads, and stores nothing. */
export interface PolicyTrial {
  readonly measures: readonly Measure[];
  /** @throws {WhatIfRefused} when the draft could not be stored, or the copy cannot tell how things stand */
  begin(viewer: Viewer, draft: PolicyBook, asked: TrialAsked): Promise<TrialRun>;
}

/** Makes it of a department's parts. */
export function policyTrial<Rules extends PolicyRules, Extra>(parts: TrialParts<Rules, Extra>): PolicyTrial {
  return {
    measures: parts.measures,
    async begin(viewer, draft, asked) {
      const { rules: onRecord, ...copy } = await parts.register.asItStands(viewer, parts.freshnessLimitMs);
      const knownAt = instantOf(copy, asked.knownAt, parts.freshnessLimitMs !== null);
      const adoption = adoptedRows(onRecord, parts.rowsOf(draft), knownAt);
      if (adoption.missing.length > 0) throw new WhatIfRefused(adoption.missing.map(({ id }) => takenAway(id)));
      return runOf(parts, viewer, { onRecord, adoption }, { ...asked, knownAt });
    },
  };
}

/** The instant answered for: never later than the copy knows. */
function instantOf(
  { watermark, fresh }: { readonly watermark: Instant | null; readonly fresh: boolean },
  asked: Instant | null,
  needsFresh: boolean,
): Instant {
  if (watermark === null) throw new WhatIfRefused([notFresh()]);
  if (asked !== null && compareInstants(asked, watermark) <= 0) return asked;
  if (needsFresh && !fresh) throw new WhatIfRefused([notFresh()]);
  return watermark;
}

function runOf<Rules extends PolicyRules, Extra>(
  parts: TrialParts<Rules, Extra>,
  viewer: Viewer,
  { onRecord, adoption }: { readonly onRecord: readonly StoredRuleRow[]; readonly adoption: Adoption },
  { validOn, knownAt, jurisdiction, measures, lot, grounds }: TrialAsked & { readonly knownAt: Instant },
): TrialRun {
  const rules = { before: parts.rulesOf(onRecord), after: parts.rulesOf(adoption.rows) };
  const tried = parts.measures.filter((measure) => measures === null || measures.includes(measure));
  const questions = questionsConcerned(rules, adoption, { measures: tried, jurisdiction, lot });
  const flipsOf = (uscc: string | null, { facts, extra }: Reading<Extra>): Flip[] =>
    questions.flatMap((question) => {
      const before = parts.decide(rules.before, question, facts, extra);
      const after = parts.decide(rules.after, question, facts, extra);
      const kind = differenceOf(before, after);
      return kind === null || (kind === "GROUNDS" && !grounds) ? [] : [{ uscc, question, kind, before, after }];
    });
  const nobody: StandingFacts = { validOn, knownAt, fresh: true, titles: [], bans: [] };
  return {
    validOn,
    knownAt,
    changes: ruleChanges(adoption),
    questions,
    withoutTitle: flipsOf(null, { facts: nobody, extra: parts.nothing }),
    async page(from, size) {
      if (questions.length === 0) return [];
      const usccs = await parts.register.enterprisesFrom(viewer, from, knownAt, size);
      if (usccs.length === 0) return [];
      const readings = await parts.readings(
        viewer,
        usccs.map((uscc) => ({ uscc, validOn, knownAt })),
      );
      return readings.map((reading, index) => {
        const uscc = usccs[index];
        if (uscc === undefined || !reading.facts.fresh) throw new WhatIfRefused([notFresh()]);
        return { uscc, flips: flipsOf(uscc, reading) };
      });
    },
  };
}
