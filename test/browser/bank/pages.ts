import type { SweptPage } from "../page-sweep.ts";

/** The pages of banks and of credit, as whoever uses them. */
export const BANK_PAGES: readonly SweptPage[] = [
  { name: "bank-home", path: "/bank", as: "bank" },
  { name: "bank-check", path: "/bank/check?on=2026-05-20&uscc=91110105LEADR61200&place=110000", as: "bank" },
  { name: "bank-files", path: "/bank/files?on=2026-05-20&place=120000", as: "bank" },
  { name: "bank-decisions", path: "/bank/decisions", as: "bank" },
  { name: "bank-loans", path: "/bank/loans", as: "bank" },
  { name: "bank-loan", path: "/bank/loans/00000000-0000-4000-8000-000000000000", as: "bank" },
  { name: "bank-alerts", path: "/bank/alerts", as: "bank" },
  { name: "bank-products", path: "/bank/products", as: "bank" },
  { name: "bank-authorisations", path: "/bank/authorisations", as: "bank" },
  { name: "bank-webhooks", path: "/bank/webhooks", as: "bank" },
  { name: "bank-risk", path: "/bank/risk", as: "bank" },
  { name: "bank-models", path: "/bank/risk?tab=models", as: "development-and-reform@510800" },
  { name: "bank-evaluations", path: "/bank/risk?tab=evaluations", as: "development-and-reform@510800" },
  { name: "bank-oversight", path: "/bank/oversight?year=2026", as: "peoples-bank@530000" },
  { name: "bank-institutions", path: "/bank/oversight?tab=institutions", as: "peoples-bank@530000" },
  { name: "decision", path: "/decisions/credit/00000000-0000-4000-8000-000000000000", as: "bank" },
];
