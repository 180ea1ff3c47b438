import { SolutionOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

const isEnterprise = ({ viewer }: Session) => viewer?.role === "ENTERPRISE";

/** An enterprise's own desk. */
export const ownArea: DeskArea = {
  key: "own",
  title: { ZH: "本企业", EN: "Our enterprise" },
  icon: <SolutionOutlined aria-hidden />,
  home: (session) => (isEnterprise(session) ? "/own" : null),
  pages: [
    {
      path: "/own",
      title: { ZH: "本企业工作台", EN: "Our desk" },
      inMenu: true,
      isFor: isEnterprise,
      load: () => import("./own-page.tsx").then(({ OwnPage }) => OwnPage),
    },
    {
      path: "/own/authorisations",
      title: { ZH: "授权管理", EN: "Authorisations" },
      inMenu: true,
      isFor: isEnterprise,
      load: () => import("./authorisations-page.tsx").then(({ AuthorisationsPage }) => AuthorisationsPage),
    },
    {
      path: "/own/asked",
      title: { ZH: "谁查询过本企业", EN: "Who asked about us" },
      inMenu: true,
      isFor: isEnterprise,
      load: () => import("./asked-page.tsx").then(({ AskedPage }) => AskedPage),
    },
    {
      path: "/own/cases",
      title: { ZH: "案件、异议与抽查", EN: "Cases, objections, checks" },
      inMenu: true,
      isFor: isEnterprise,
      load: () => import("./cases-page.tsx").then(({ CasesPage }) => CasesPage),
    },
  ],
};
