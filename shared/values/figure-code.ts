/** What the register counts of a division or of its scheme, one number or one share each. */
export const FIGURE_CODES = [
  "DECLARED_STANDARDS",
  "DECLARING_ENTERPRISES",
  "STANDARD_COVERAGE",
  "STRICTER_STANDARDS",
  "BENCHMARKED_STANDARDS",
  "INTERNATIONALLY_BENCHMARKED_STANDARDS",
  "LEADERS_IN_FORCE",
  "NATIONAL_LEADERS",
  "OWN_LEADERS",
  "OWN_LEADERS_IN_FORCE",
  "TITLES_REVOKED",
  "REVOKED_PROCESS_CHANGED",
  "REVOKED_INDICATOR_LOWERED",
  "REVOKED_MAJOR_ACCIDENT_OR_QUALITY",
  "REVOKED_BELOW_DECLARED_LEVEL",
  "REVOKED_IP_INFRINGEMENT",
  "REVOKED_FRAUD_OR_INTEGRITY",
  "REVOKED_OTHER",
  "EXIT_CASES_OPEN",
  "BANS_RUNNING",
  "LISTS_IN_PUBLICITY",
  "SCHEMES_IN_PUBLICITY",
  "OBJECTIONS_OPEN",
  "CALLS_OPEN",
  "KEY_FIELDS",
  "KEY_FIELD_COVERAGE",
  "EVALUATION_BODIES",
  "EVALUATION_BODIES_WITHDRAWN",
  "EVALUATION_SCHEMES",
  "EXPERTS",
  "RANKINGS_REPORTED",
  "RANKINGS_RELEASED",
  "SUGGESTIONS_RECEIVED",
  "WORK_SUMMARIES",
  "INCIDENTS_REPORTED",
  "STATISTICS_PUBLISHED",
] as const;

export type FigureCode = (typeof FIGURE_CODES)[number];

/**
 * Why a duty or a target has no figure. NOT_SOFTWARE: nothing that a register could count. ELSEWHERE: another
 * department's own records tell it. NOT_COUNTED: the register answers it, one enterprise or one product at a time, or
 * nobody supplies what would be counted.
 */
export const NO_FIGURE_REASONS = ["NOT_SOFTWARE", "ELSEWHERE", "NOT_COUNTED"] as const;

export type NoFigureReason = (typeof NO_FIGURE_REASONS)[number];
