import { DashboardOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";
import { boardAddress } from "./places.ts";

/** The boards of departments: what each answers for, how it stands, what waits. */
export const boardsArea: DeskArea = {
  key: "boards",
  title: { ZH: "部门看板", EN: "Department boards" },
  icon: <DashboardOutlined aria-hidden />,
  home: ownBoard,
  pages: [
    {
      path: "/boards",
      title: { ZH: "四地概览", EN: "The four places" },
      inMenu: true,
      load: () => import("./boards-page.tsx").then(({ BoardsPage }) => BoardsPage),
    },
    {
      path: "/boards/:jurisdiction/statistics",
      title: { ZH: "统计与目标", EN: "Statistics and targets" },
      load: () => import("./statistics-page.tsx").then(({ StatisticsPage }) => StatisticsPage),
    },
    {
      path: "/boards/:jurisdiction/published/:id",
      title: { ZH: "已发布的统计", EN: "A published figure" },
      load: () => import("./statistic-page.tsx").then(({ StatisticPage }) => StatisticPage),
    },
    {
      path: "/boards/:jurisdiction/:department",
      title: { ZH: "部门看板", EN: "Department board" },
      load: () => import("./board-page.tsx").then(({ BoardPage }) => BoardPage),
    },
    {
      path: "/boards/:jurisdiction/:department/figures/:figure",
      title: { ZH: "指标明细", EN: "Rows behind a figure" },
      load: () => import("./figure-page.tsx").then(({ FigurePage }) => FigurePage),
    },
  ],
};

function ownBoard({ viewer }: Session): string | null {
  if (viewer === null) return null;
  const [jurisdiction] = viewer.jurisdictions;
  if (viewer.role === "DEPARTMENT" && viewer.department !== null && jurisdiction !== undefined) {
    return boardAddress(jurisdiction, viewer.department);
  }
  return viewer.role === "AUDITOR" || viewer.role === "OPERATOR" ? "/boards" : null;
}
