import { decisionRunners } from "./decision-runners.ts";
import { departmentRunners } from "./department-runners.ts";
import type { RuleRunner } from "./rule-case.ts";

/** How each case file of `rules/` is run, by its name. */
export const RULE_RUNNERS: Readonly<Record<string, RuleRunner>> = { ...decisionRunners, ...departmentRunners };
