import { GlobalOutlined } from "@ant-design/icons";
import type { DeskArea, DeskPage } from "../shell/area.ts";

/** Pages for everybody, without a sign-in. */
export const openArea: DeskArea = {
  key: "open",
  title: { ZH: "公众查询", EN: "For the public" },
  icon: <GlobalOutlined aria-hidden />,
  pages: [
    page("/leaders", "领跑者名单", "Leaders", true, () => import("./leaders-page.tsx").then((m) => m.LeadersPage)),
    page("/publicity", "公示", "In publicity", true, () =>
      import("./publicities-page.tsx").then((m) => m.PublicitiesPage),
    ),
    page("/publicity/:id", "公示事项", "Publicity", false, () =>
      import("./publicity-page.tsx").then((m) => m.PublicityPage),
    ),
    page("/certificates", "证书查验", "Certificates", true, () =>
      import("./certificate-page.tsx").then((m) => m.CertificatePage),
    ),
    page("/certificates/:number", "证书", "Certificate", false, () =>
      import("./certificate-page.tsx").then((m) => m.CertificatePage),
    ),
    page("/bans", "限制参与名单", "Bans", true, () => import("./bans-page.tsx").then((m) => m.BansPage)),
    page("/rankings", "排行榜", "Rankings", true, () => import("./rankings-page.tsx").then((m) => m.RankingsPage)),
    page("/complaints/new", "投诉与建议", "Complain or suggest", true, () =>
      import("./complaint-page.tsx").then((m) => m.ComplaintPage),
    ),
    page("/follow", "查询办理情况", "Follow what you filed", true, () =>
      import("./follow-page.tsx").then((m) => m.FollowPage),
    ),
    page("/changes", "登记变更", "Changes", true, () => import("./changes-page.tsx").then((m) => m.ChangesPage)),
    page("/open-data-files", "公开数据", "Open data", true, () =>
      import("./open-data-page.tsx").then((m) => m.OpenDataPage),
    ),
    page("/verification", "核验回执", "Verify a receipt", true, () =>
      import("./verification-page.tsx").then((m) => m.VerificationPage),
    ),
  ],
};

function page(path: string, zh: string, en: string, inMenu: boolean, load: DeskPage["load"]): DeskPage {
  return { path, title: { ZH: zh, EN: en }, inMenu, load };
}
