import { AuditOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea, DeskPage } from "../shell/area.ts";

const isOfficer = ({ can }: Session) => can("register:officer");
const isWorkingBody = ({ can }: Session) => can("register:working-body");
const isBody = ({ can }: Session) => can("register:evaluate");
const isAuditor = ({ can }: Session) => can("log:audit");
const suppliesFacts = ({ can }: Session) => can("register:evidence");
const isEnterprise = ({ can }: Session) => can("register:declare");
const supervises = (session: Session) => isOfficer(session) || isWorkingBody(session);
const takesPart = (session: Session) => supervises(session) || isBody(session);

const EXIT_PAGES: readonly DeskPage[] = [
  {
    path: "/conduct",
    title: { ZH: "工作台", EN: "What waits" },
    inMenu: true,
    isFor: takesPart,
    load: () => import("./desk-page.tsx").then(({ DeskPage: page }) => page),
  },
  {
    path: "/conduct/exits",
    title: { ZH: "退出案件", EN: "Exit cases" },
    inMenu: true,
    isFor: (session) => takesPart(session) || suppliesFacts(session) || isEnterprise(session),
    load: () => import("./exits-page.tsx").then(({ ExitsPage }) => ExitsPage),
  },
  {
    path: "/conduct/exits/:id",
    title: { ZH: "退出案件", EN: "Exit case" },
    load: () => import("./exit-page.tsx").then(({ ExitPage }) => ExitPage),
  },
  {
    path: "/conduct/duties",
    title: { ZH: "未完成事项", EN: "Outstanding duties" },
    inMenu: true,
    isFor: takesPart,
    load: () => import("./duties-page.tsx").then(({ DutiesPage }) => DutiesPage),
  },
  {
    path: "/conduct/bans",
    title: { ZH: "限制期", EN: "Bans" },
    inMenu: true,
    isFor: takesPart,
    load: () => import("./bans-page.tsx").then(({ BansPage }) => BansPage),
  },
  {
    path: "/conduct/accidents",
    title: { ZH: "事故事实", EN: "Accident facts" },
    inMenu: true,
    isFor: (session) => supervises(session) || suppliesFacts(session),
    load: () => import("./accidents-page.tsx").then(({ AccidentsPage }) => AccidentsPage),
  },
  {
    path: "/conduct/flags",
    title: { ZH: "复核标记", EN: "Review flags" },
    inMenu: true,
    isFor: supervises,
    load: () => import("./flags-page.tsx").then(({ FlagsPage }) => FlagsPage),
  },
];

const SUPERVISION_PAGES: readonly DeskPage[] = [
  {
    path: "/conduct/spot-checks",
    title: { ZH: "监督抽查", EN: "Spot checks" },
    inMenu: true,
    isFor: (session) => isOfficer(session) || isEnterprise(session),
    load: () => import("./spot-checks-page.tsx").then(({ SpotChecksPage }) => SpotChecksPage),
  },
  {
    path: "/conduct/spot-checks/:id",
    title: { ZH: "监督抽查", EN: "Spot check" },
    load: () => import("./check-page.tsx").then(({ CheckPage }) => CheckPage),
  },
  {
    path: "/conduct/complaints",
    title: { ZH: "投诉举报", EN: "Complaints" },
    inMenu: true,
    isFor: isOfficer,
    load: () => import("./complaints-page.tsx").then(({ ComplaintsPage }) => ComplaintsPage),
  },
  {
    path: "/conduct/complaints/:id",
    title: { ZH: "投诉举报", EN: "Complaint" },
    load: () => import("./complaint-page.tsx").then(({ ComplaintPage }) => ComplaintPage),
  },
  {
    path: "/conduct/body-cases",
    title: { ZH: "评估机构案件", EN: "Cases against bodies" },
    inMenu: true,
    isFor: takesPart,
    load: () => import("./body-cases-page.tsx").then(({ BodyCasesPage }) => BodyCasesPage),
  },
  {
    path: "/conduct/summaries",
    title: { ZH: "总结与报告", EN: "Summaries and reports" },
    inMenu: true,
    isFor: takesPart,
    load: () => import("./summaries-page.tsx").then(({ SummariesPage }) => SummariesPage),
  },
];

const AUDIT_PAGES: readonly DeskPage[] = [
  {
    path: "/conduct/access",
    title: { ZH: "查询记录", EN: "Who looked at what" },
    inMenu: true,
    isFor: isAuditor,
    load: () => import("./access-page.tsx").then(({ AccessPage }) => AccessPage),
  },
  {
    path: "/conduct/log",
    title: { ZH: "决定日志", EN: "Decision logs" },
    inMenu: true,
    isFor: isAuditor,
    load: () => import("./log-page.tsx").then(({ LogPage }) => LogPage),
  },
];

/** Exits and supervision: cases, duties, spot checks, complaints, bodies, reports, and who looked at what. */
export const conductArea: DeskArea = {
  key: "conduct",
  title: { ZH: "退出与监督", EN: "Exits and supervision" },
  icon: <AuditOutlined aria-hidden />,
  home: ({ viewer }) => (viewer?.role === "AUDITOR" ? "/conduct/access" : null),
  pages: [...EXIT_PAGES, ...SUPERVISION_PAGES, ...AUDIT_PAGES],
};
