import { ShoppingOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

const isPurchaser = ({ can }: Session) => can("procurement:tender");
const isFinance = ({ can }: Session) => can("procurement:curate");
const usesPreference = (session: Session) => isPurchaser(session) || isFinance(session);

/** Purchasing: tenders and the preference in them, the catalogue and its map of categories, subsidies. */
export const purchasingArea: DeskArea = {
  key: "purchasing",
  title: { ZH: "政府采购与补助", EN: "Purchasing and subsidies" },
  icon: <ShoppingOutlined aria-hidden />,
  pages: [
    {
      path: "/purchasing",
      title: { ZH: "采购工作台", EN: "Purchasing desk" },
      inMenu: true,
      isFor: isPurchaser,
      load: () => import("./purchasing-home-page.tsx").then(({ PurchasingHomePage }) => PurchasingHomePage),
    },
    {
      path: "/purchasing/check",
      title: { ZH: "查询优先资格", EN: "Check the preference" },
      inMenu: true,
      isFor: usesPreference,
      load: () => import("./check-page.tsx").then(({ CheckPage }) => CheckPage),
    },
    {
      path: "/purchasing/files",
      title: { ZH: "批量查询", EN: "Check a file" },
      inMenu: true,
      isFor: isPurchaser,
      load: () => import("./files-page.tsx").then(({ FilesPage }) => FilesPage),
    },
    {
      path: "/tenders",
      title: { ZH: "采购项目", EN: "Tenders" },
      inMenu: true,
      isFor: isPurchaser,
      load: () => import("./tenders-page.tsx").then(({ TendersPage }) => TendersPage),
    },
    {
      path: "/tenders/new",
      title: { ZH: "新建采购项目", EN: "New tender" },
      load: () => import("./tender-draft-page.tsx").then(({ TenderDraftPage }) => TenderDraftPage),
    },
    {
      path: "/tenders/:id",
      title: { ZH: "采购项目", EN: "Tender" },
      load: () => import("./tender-page.tsx").then(({ TenderPage }) => TenderPage),
    },
    {
      path: "/tenders/:id/amend",
      title: { ZH: "修改采购文件", EN: "Amend the document" },
      load: () => import("./tender-amend-page.tsx").then(({ TenderAmendPage }) => TenderAmendPage),
    },
    {
      path: "/purchasing/uses",
      title: { ZH: "优先的使用情况", EN: "What the preference decided" },
      inMenu: true,
      isFor: usesPreference,
      load: () => import("./uses-page.tsx").then(({ UsesPage }) => UsesPage),
    },
    {
      path: "/catalogue",
      title: { ZH: "采购品目目录", EN: "Procurement catalogue" },
      inMenu: true,
      isFor: usesPreference,
      load: () => import("./catalogue-page.tsx").then(({ CataloguePage }) => CataloguePage),
    },
    {
      path: "/catalogue/mappings",
      title: { ZH: "类别与品目对应", EN: "Category maps" },
      inMenu: true,
      isFor: usesPreference,
      load: () => import("./mappings-page.tsx").then(({ MappingsPage }) => MappingsPage),
    },
    {
      path: "/catalogue/mappings/state",
      title: { ZH: "维护对应表", EN: "State a category map" },
      load: () => import("./mapping-state-page.tsx").then(({ MappingStatePage }) => MappingStatePage),
    },
    {
      path: "/subsidies",
      title: { ZH: "补助资金优先支持", EN: "Subsidies" },
      inMenu: true,
      load: () => import("./subsidies-page.tsx").then(({ SubsidiesPage }) => SubsidiesPage),
    },
    {
      path: "/subsidies/:id",
      title: { ZH: "补助项目", EN: "Subsidy programme" },
      load: () => import("./subsidy-page.tsx").then(({ SubsidyPage }) => SubsidyPage),
    },
  ],
  home(session) {
    if (session.viewer?.role === "PURCHASER") return "/purchasing";
    return null;
  },
};
