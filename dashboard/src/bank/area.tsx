import { BankOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

const readsDecisions = ({ viewer, can }: Session) => viewer?.role === "BANK" || can("log:audit");
const isBank = ({ viewer }: Session) => viewer?.role === "BANK";

/** Banks and whoever looks after credit: checks, decisions of record, loans and their watch, figures, risks. */
export const bankArea: DeskArea = {
  key: "bank",
  title: { ZH: "银行与信贷", EN: "Banks and credit" },
  icon: <BankOutlined aria-hidden />,
  home: (session) => (isBank(session) ? "/bank" : null),
  pages: [
    {
      path: "/bank/check",
      title: { ZH: "单户核查", EN: "Check one enterprise" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./check-page.tsx").then(({ CheckPage }) => CheckPage),
    },
    {
      path: "/bank/files",
      title: { ZH: "批量核对", EN: "Check a file" },
      inMenu: true,
      isFor: isBank,
      load: () => import("./files-page.tsx").then(({ FilesPage }) => FilesPage),
    },
    {
      path: "/bank/decisions",
      title: { ZH: "存档决定", EN: "Decisions of record" },
      inMenu: true,
      isFor: readsDecisions,
      load: () => import("./decisions-page.tsx").then(({ DecisionsPage }) => DecisionsPage),
    },
    {
      path: "/decisions/:department/:id",
      title: { ZH: "存档决定", EN: "Decision of record" },
      load: () => import("../decisions/decision-page.tsx").then(({ DecisionPage }) => DecisionPage),
    },
  ],
};
