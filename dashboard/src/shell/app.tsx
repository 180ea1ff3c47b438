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
    colorTextDisabled: "#5c636f",
    colorTextPlaceholder: "#5c636f",
    borderRadius: 4,
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
