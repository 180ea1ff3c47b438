import { ReadOutlined } from "@ant-design/icons";
import type { DeskArea } from "../shell/area.ts";

/** The policy room: what the notices say, where they differ, and what a change would do. */
export const policyArea: DeskArea = {
  key: "policy",
  title: { ZH: "政策", EN: "Policies" },
  icon: <ReadOutlined aria-hidden />,
  pages: [
    {
      path: "/policies",
      title: { ZH: "政策对照", EN: "Notices side by side" },
      inMenu: true,
      load: () => import("./notices-page.tsx").then((m) => m.NoticesPage),
    },
    {
      path: "/policies/what-if",
      title: { ZH: "政策试算", EN: "What if" },
      inMenu: true,
      isFor: ({ can }) => can("policy:try"),
      load: () => import("./what-if-page.tsx").then((m) => m.WhatIfPage),
    },
    {
      path: "/policies/:document",
      title: { ZH: "政策文件", EN: "Notice" },
      load: () => import("./notice-page.tsx").then((m) => m.NoticePage),
    },
  ],
};
