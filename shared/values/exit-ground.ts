/**
 * Grounds on which a title may be cancelled; the codes of `schema/market-regulation.graphql`.
 *
 * @see Yunnan §3(6); Tianjin §3(3)3 uses the fourth and the sixth
 */
export const EXIT_GROUNDS = [
  "PROCESS_CHANGED",
  "INDICATOR_LOWERED",
  "MAJOR_ACCIDENT_OR_QUALITY",
  "BELOW_DECLARED_LEVEL",
  "IP_INFRINGEMENT",
  "FRAUD_OR_INTEGRITY",
  "OTHER",
] as const;

export type ExitGround = (typeof EXIT_GROUNDS)[number];
