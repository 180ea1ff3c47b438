import { BANK_PAGES } from "./bank/pages.ts";
import { CONDUCT_PAGES } from "./conduct/pages.ts";
import { OPEN_PAGES } from "./open/pages.ts";
import type { SweptPage } from "./page-sweep.ts";
import { POLICY_PAGES } from "./policy/pages.ts";
import { YEAR_PAGES } from "./year/pages.ts";

/** Every page of the desks, as whoever uses it. */
export const PAGES: readonly SweptPage[] = [
  { name: "home", path: "/", as: null },
  ...BANK_PAGES,
  ...YEAR_PAGES,
  ...CONDUCT_PAGES,
  ...POLICY_PAGES,
  ...OPEN_PAGES,
];
