import { CalendarOutlined } from "@ant-design/icons";
import type { DeskArea, DeskPage } from "../shell/area.ts";
import { isHandler, seesConfidential, worksInYear } from "./who.ts";

/** What stands in the menu. */
const LISTS: readonly DeskPage[] = [
  {
    path: "/year",
    title: { ZH: "年度看板", EN: "Board of the year" },
    inMenu: true,
    isFor: worksInYear,
    load: () => import("./board-page.tsx").then((m) => m.BoardPage),
  },
  {
    path: "/year/key-fields",
    title: { ZH: "重点领域", EN: "Key fields" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./key-fields-page.tsx").then((m) => m.KeyFieldsPage),
  },
  {
    path: "/year/calls",
    title: { ZH: "公开征集", EN: "Calls" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./calls-page.tsx").then((m) => m.CallsPage),
  },
  {
    path: "/year/bodies",
    title: { ZH: "评估机构", EN: "Evaluation bodies" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./bodies-page.tsx").then((m) => m.BodiesPage),
  },
  {
    path: "/year/schemes",
    title: { ZH: "评估方案", EN: "Evaluation schemes" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./schemes-page.tsx").then((m) => m.SchemesPage),
  },
  {
    path: "/year/publicity",
    title: { ZH: "公示", EN: "Publicities" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./publicities-page.tsx").then((m) => m.PublicitiesPage),
  },
  {
    path: "/year/rankings",
    title: { ZH: "排行榜", EN: "Rankings" },
    inMenu: true,
    isFor: isHandler,
    load: () => import("./rankings-page.tsx").then((m) => m.RankingsPage),
  },
  {
    path: "/year/experts",
    title: { ZH: "专家库", EN: "Experts" },
    inMenu: true,
    isFor: seesConfidential,
    load: () => import("./experts-page.tsx").then((m) => m.ExpertsPage),
  },
  {
    path: "/year/declarations",
    title: { ZH: "标准自我声明", EN: "Declarations of standards" },
    inMenu: true,
    isFor: worksInYear,
    load: () => import("./declarations-page.tsx").then((m) => m.DeclarationsPage),
  },
  {
    path: "/year/baselines",
    title: { ZH: "基准值", EN: "Baselines" },
    inMenu: true,
    isFor: worksInYear,
    load: () => import("./baselines-page.tsx").then((m) => m.BaselinesPage),
  },
  {
    path: "/year/candidacies",
    title: { ZH: "我的入围", EN: "My short lists" },
    inMenu: true,
    isFor: ({ can }) => can("register:declare"),
    load: () => import("./candidacies-page.tsx").then((m) => m.CandidaciesPage),
  },
  {
    path: "/year/commitments",
    title: { ZH: "质量承诺", EN: "Quality commitments" },
    inMenu: true,
    isFor: ({ can }) => can("register:declare"),
    load: () => import("./commitments-page.tsx").then((m) => m.CommitmentsPage),
  },
];

/** Pages about one thing. */
const THINGS: readonly DeskPage[] = [
  {
    path: "/year/suggestions/:id",
    title: { ZH: "社会建议", EN: "Suggestion" },
    load: () => import("./suggestion-page.tsx").then((m) => m.SuggestionPage),
  },
  {
    path: "/year/calls/:id",
    title: { ZH: "征集公告", EN: "Call" },
    load: () => import("./call-page.tsx").then((m) => m.CallPage),
  },
  {
    path: "/year/bodies/:id",
    title: { ZH: "评估机构", EN: "Evaluation body" },
    load: () => import("./body-page.tsx").then((m) => m.BodyPage),
  },
  {
    path: "/year/schemes/draft",
    title: { ZH: "起草评估方案", EN: "Draft a scheme" },
    load: () => import("./scheme-draft-page.tsx").then((m) => m.SchemeDraftPage),
  },
  {
    path: "/year/schemes/:id",
    title: { ZH: "评估方案", EN: "Evaluation scheme" },
    load: () => import("./scheme-page.tsx").then((m) => m.SchemePage),
  },
  {
    path: "/year/publicity/:id",
    title: { ZH: "公示", EN: "Publicity" },
    load: () => import("./publicity-page.tsx").then((m) => m.PublicityPage),
  },
  {
    path: "/year/rankings/:id",
    title: { ZH: "排行榜", EN: "Ranking" },
    load: () => import("./ranking-page.tsx").then((m) => m.RankingPage),
  },
  {
    path: "/year/rankings/:id/shortlist",
    title: { ZH: "入围名单", EN: "Short list" },
    load: () => import("./shortlist-page.tsx").then((m) => m.ShortlistPage),
  },
  {
    path: "/year/objections/:id",
    title: { ZH: "异议", EN: "Objection" },
    load: () => import("./objection-page.tsx").then((m) => m.ObjectionPage),
  },
  {
    path: "/year/declarations/draft",
    title: { ZH: "起草标准声明", EN: "Draft a declaration" },
    load: () => import("./declaration-draft-page.tsx").then((m) => m.DeclarationDraftPage),
  },
  {
    path: "/year/declarations/compare",
    title: { ZH: "标准版本比较", EN: "Versions compared" },
    load: () => import("./versions-page.tsx").then((m) => m.VersionsPage),
  },
  {
    path: "/year/declarations/:id",
    title: { ZH: "标准声明", EN: "Declaration" },
    load: () => import("./declaration-page.tsx").then((m) => m.DeclarationPage),
  },
];

/** The evaluation year: key fields, calls, bodies, schemes, rankings, short lists, release; declarations. */
export const yearArea: DeskArea = {
  key: "year",
  title: { ZH: "评估年度", EN: "Evaluation year" },
  icon: <CalendarOutlined aria-hidden />,
  home: ({ viewer }) => (viewer?.role === "WORKING_BODY" || viewer?.role === "EVALUATION_BODY" ? "/year" : null),
  pages: [...LISTS, ...THINGS],
};
