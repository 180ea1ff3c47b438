import { CalendarOutlined } from "@ant-design/icons";
import type { DeskArea } from "../shell/area.ts";
import { worksInYear } from "./who.ts";

/** The evaluation year: key fields, calls, bodies, schemes, rankings, short lists, release; declarations. */
export const yearArea: DeskArea = {
  key: "year",
  title: { ZH: "评估年度", EN: "Evaluation year" },
  icon: <CalendarOutlined aria-hidden />,
  home: ({ viewer }) => (viewer?.role === "WORKING_BODY" || viewer?.role === "EVALUATION_BODY" ? "/year" : null),
  pages: [
    {
      path: "/year",
      title: { ZH: "年度看板", EN: "Board of the year" },
      inMenu: true,
      isFor: worksInYear,
      load: () => import("./board-page.tsx").then((m) => m.BoardPage),
    },
  ],
};
