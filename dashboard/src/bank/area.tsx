import { BankOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

const readsDecisions = ({ viewer, can }: Session) => viewer?.role === "BANK" || can("log:audit");
const oversees = ({ can }: Session) => can("credit:oversee");
const readsRisk = ({ viewer, can }: Session) =>
  viewer?.role === "BANK" || viewer?.role === "AUDITOR" || can("credit:evaluate") || can("credit:oversee");
const isBank = ({ viewer }: Session) => viewer?.role === "BANK";

/** Banks and whoever looks after credit: checks, decisions of record, loans and their watch, figures, risks. */
export const bankArea: DeskArea = {
  key: "bank",
  title: { ZH: "银行与信贷", EN: "Banks and credit" },
  icon: <BankOutlined aria-hidden />,
  home: (session) => (isBank(session) ? "/bank" : null),
  pages: [
    {
      path: "/bank",
      title: { ZH: "银行工作台", EN: "Bank desk" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./home-page.tsx").then(({ BankHomePage }) => BankHomePage),
    },
    {
      path: "/bank/check",
      title: { ZH: "单户核查", EN: "Check one enterprise" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./check-page.tsx").then(({ CheckPage }) => CheckPage),
    },
    {
      path: "/bank/files",
      title: { ZH: "批量核对", EN: "Check a file" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./files-page.tsx").then(({ FilesPage }) => FilesPage),
    },
    {
      path: "/bank/decisions",
      title: { ZH: "存档决定", EN: "Decisions of record" },
      inMenu: true,
      isFor: readsDecisions,
      load: () => import("./decisions-page.tsx").then(({ DecisionsPage }) => DecisionsPage),
    },
    {
      path: "/bank/loans",
      title: { ZH: "信贷业务", EN: "Credit cases" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./loans-page.tsx").then(({ LoansPage }) => LoansPage),
    },
    {
      path: "/bank/loans/:id",
      title: { ZH: "一笔信贷业务", EN: "A credit case" },
      load: () => import("./loan-page.tsx").then(({ LoanPage }) => LoanPage),
    },
    {
      path: "/bank/alerts",
      title: { ZH: "贷后预警", EN: "Loan watch" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./alerts-page.tsx").then(({ AlertsPage }) => AlertsPage),
    },
    {
      path: "/bank/products",
      title: { ZH: "信贷产品与本行登记", EN: "Products and your record" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./products-page.tsx").then(({ ProductsPage }) => ProductsPage),
    },
    {
      path: "/bank/authorisations",
      title: { ZH: "企业授权", EN: "Authorisations" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./authorisations-page.tsx").then(({ AuthorisationsPage }) => AuthorisationsPage),
    },
    {
      path: "/bank/risk",
      title: { ZH: "信用风险与评价", EN: "Credit risk and evaluation" },
      inMenu: true,
      isFor: readsRisk,
      load: () => import("./risk-page.tsx").then(({ RiskPage }) => RiskPage),
    },
    {
      path: "/bank/webhooks",
      title: { ZH: "影响通知与推送", EN: "Notices and webhooks" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./webhooks-page.tsx").then(({ WebhooksPage }) => WebhooksPage),
    },
    {
      path: "/bank/oversight",
      title: { ZH: "信贷监管", EN: "Credit oversight" },
      inMenu: true,
      isFor: oversees,
      load: () => import("./oversight-page.tsx").then(({ OversightPage }) => OversightPage),
    },
    {
      path: "/decisions/:department/:id",
      title: { ZH: "存档决定", EN: "Decision of record" },
      load: () => import("../decisions/decision-page.tsx").then(({ DecisionPage }) => DecisionPage),
    },
  ],
};
