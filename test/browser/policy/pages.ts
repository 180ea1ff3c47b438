import type { SweptPage } from "../page-sweep.ts";

/** The policy room. */
export const POLICY_PAGES: readonly SweptPage[] = [
  { name: "policy-notices", path: "/policies", as: null },
  { name: "policy-notices-by-clause", path: "/policies?view=clauses", as: null },
  { name: "policy-notice", path: "/policies/yunnan-2020-9?clause=%C2%A73(6)%C2%B62", as: null },
  { name: "policy-notice-damaged", path: "/policies/tianjin-2021?clause=date", as: null },
  { name: "policy-what-if", path: "/policies/what-if", as: "finance@530000" },
];
