import { BankOutlined } from "@ant-design/icons";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "../shell/area.ts";

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
  ],
};
