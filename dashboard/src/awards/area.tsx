import { TrophyOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

const isOffice = ({ can }: Session) => can("award:manage");
const decides = ({ can }: Session) => can("award:decide");

/** Awards: rounds and nominations, recommendations, conversions of standards, adoptions on record. */
export const awardsArea: DeskArea = {
  key: "awards",
  title: { ZH: "奖项采信", EN: "Awards" },
  icon: <TrophyOutlined aria-hidden />,
  pages: [
    {
      path: "/awards",
      title: { ZH: "奖项与届次", EN: "Awards and rounds" },
      inMenu: true,
      load: () => import("./awards-page.tsx").then(({ AwardsPage }) => AwardsPage),
    },
    {
      path: "/awards/rounds/:id",
      title: { ZH: "届次", EN: "Round" },
      load: () => import("./round-page.tsx").then(({ RoundPage }) => RoundPage),
    },
    {
      path: "/awards/affected",
      title: { ZH: "受影响的申报", EN: "Affected nominations" },
      inMenu: true,
      isFor: isOffice,
      load: () => import("./affected-page.tsx").then(({ AffectedPage }) => AffectedPage),
    },
    {
      path: "/awards/adoptions",
      title: { ZH: "采信记录", EN: "Adoptions on record" },
      inMenu: true,
      load: () => import("./adoptions-page.tsx").then(({ AdoptionsPage }) => AdoptionsPage),
    },
    {
      path: "/awards/recommendations",
      title: { ZH: "推荐名单", EN: "Recommendations" },
      inMenu: true,
      isFor: isOffice,
      load: () => import("./recommendations-page.tsx").then(({ RecommendationsPage }) => RecommendationsPage),
    },
    {
      path: "/awards/conversions",
      title: { ZH: "标准转化", EN: "Conversions of standards" },
      inMenu: true,
      load: () => import("./conversions-page.tsx").then(({ ConversionsPage }) => ConversionsPage),
    },
    {
      path: "/awards/decisions",
      title: { ZH: "采信判定与存档决定", EN: "Checks and decisions of record" },
      inMenu: true,
      isFor: decides,
      load: () => import("./decisions-page.tsx").then(({ DecisionsPage }) => DecisionsPage),
    },
    {
      path: "/awards/files",
      title: { ZH: "批量判定", EN: "Check a file" },
      inMenu: true,
      isFor: decides,
      load: () => import("./files-page.tsx").then(({ FilesPage }) => FilesPage),
    },
  ],
};
