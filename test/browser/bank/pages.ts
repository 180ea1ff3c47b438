import type { SweptPage } from "../page-sweep.ts";

/** The pages of banks and of credit, as whoever uses them. */
export const BANK_PAGES: readonly SweptPage[] = [
  { name: "bank-home", path: "/bank", as: "bank" },
  { name: "bank-check", path: "/bank/check?on=2026-05-20&uscc=91110105LEADR61200&place=110000", as: "bank" },
  { name: "bank-files", path: "/bank/files?on=2026-05-20&place=120000", as: "bank" },
  { name: "bank-decisions", path: "/bank/decisions", as: "bank" },
  { name: "bank-loans", path: "/bank/loans", as: "bank" },
  { name: "bank-alerts", path: "/bank/alerts", as: "bank" },
  { name: "bank-products", path: "/bank/products", as: "bank" },
  { name: "bank-authorisations", path: "/bank/authorisations", as: "bank" },
  { name: "bank-webhooks", path: "/bank/webhooks", as: "bank" },
  { name: "bank-risk", path: "/bank/risk", as: "bank" },
  { name: "bank-models", path: "/bank/risk?tab=models", as: "development-and-reform@510800" },
  { name: "bank-evaluations", path: "/bank/risk?tab=evaluations", as: "development-and-reform@510800" },
  { name: "bank-oversight", path: "/bank/oversight?year=2026", as: "peoples-bank@530000" },
  { name: "bank-institutions", path: "/bank/oversight?tab=institutions", as: "peoples-bank@530000" },
  { name: "bank-loan", path: "/bank/loans", behind: "查看与办理", as: "bank" },
  { name: "bank-loan-new", path: "/bank/loans", behind: "登记一笔业务", as: "bank" },
  { name: "bank-product-new", path: "/bank/products", behind: "提供新产品", as: "bank" },
  { name: "bank-webhook-new", path: "/bank/webhooks", behind: "登记推送地址", as: "bank" },
  { name: "decision", path: "/bank/decisions", behind: /^[0-9a-f]{8}…$/, as: "bank" },
  { name: "decision-absent", path: "/decisions/credit/00000000-0000-4000-8000-000000000000", as: "bank" },
];
