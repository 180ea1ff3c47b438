import { ShopOutlined } from "@ant-design/icons";
import type { DeskArea } from "../shell/area.ts";

/** Finding enterprises, and the page of each. */
export const enterpriseArea: DeskArea = {
  key: "enterprise",
  title: { ZH: "企业", EN: "Enterprises" },
  icon: <ShopOutlined aria-hidden />,
  pages: [
    {
      path: "/enterprises",
      title: { ZH: "企业查找", EN: "Find an enterprise" },
      inMenu: true,
      load: () => import("./finder-page.tsx").then(({ FinderPage }) => FinderPage),
    },
    {
      path: "/enterprises/:uscc",
      title: { ZH: "企业页面", EN: "Enterprise" },
      load: () => import("./enterprise-page.tsx").then(({ EnterprisePage }) => EnterprisePage),
    },
  ],
};
