import { App as AntApp, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import type { ReactNode } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { useLanguage } from "../kit/language.tsx";
import { routes } from "./routes.tsx";

const THEME = {
  token: {
    colorPrimary: "#1550a8",
    colorLink: "#1550a8",
    // White on it can be read.
    colorError: "#c5221f",
    colorTextSecondary: "#555d66",
    colorTextDescription: "#555d66",
    // What is empty or cannot be chosen now is still to be read.
    colorTextDisabled: "#6b7280",
    colorTextPlaceholder: "#6b7280",
    borderRadius: 4,
    // Tags write level 7 on level 1, which not everybody can read in these colours.
    "green-7": "#135200",
    "gold-7": "#613400",
    "volcano-7": "#871400",
    "orange-7": "#873800",
    "cyan-7": "#00474f",
  },
  components: { Layout: { headerBg: "#0b2f66" }, Descriptions: { labelColor: "#555d66" } },
};

const router = createBrowserRouter(routes());

/** The desks in the language that somebody chose. */
export function App(): ReactNode {
  const { language } = useLanguage();
  return (
    <ConfigProvider theme={THEME} locale={language === "ZH" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <AntApp>
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  );
}
