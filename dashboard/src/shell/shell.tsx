import { MenuOutlined } from "@ant-design/icons";
import { Button, Drawer, Grid, Layout, Menu, Spin } from "antd";
import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import { HeaderTools } from "./header-tools.tsx";
import { HubName } from "./hub-name.tsx";
import { groupOf, menuOf, openGroups } from "./menu.tsx";

const WORDS: Words<{ menu: string; skip: string; loading: string }> = {
  ZH: { menu: "菜单", skip: "跳到正文", loading: "正在加载" },
  EN: { menu: "Menu", skip: "Skip to the content", loading: "Loading" },
};

/** The frame around every page: name, tools, menu. */
export function Shell(): ReactNode {
  const words = useWords(WORDS);
  const wide = Grid.useBreakpoint().lg ?? window.innerWidth >= 992;
  const [open, setOpen] = useState(false);
  const session = useSession();
  // Another person's menu begins anew.
  const who = session.viewer?.subject;
  return (
    <Layout style={{ minHeight: "100vh" }}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <Layout.Header style={{ display: "flex", gap: 12, alignItems: "center", paddingInline: 16 }}>
        {!wide && (
          <Button
            type="text"
            aria-label={words.menu}
            icon={<MenuOutlined style={{ color: "#fff" }} />}
            onClick={() => setOpen(true)}
          />
        )}
        <HubName short={!wide} />
        <HeaderTools />
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={248} theme="light" style={{ overflow: "auto" }}>
            <SiteMenu key={who} label={words.menu} />
          </Layout.Sider>
        ) : (
          <Drawer open={open} onClose={() => setOpen(false)} placement="left" title={words.menu} size={280}>
            <SiteMenu key={who} label={words.menu} onPick={() => setOpen(false)} />
          </Drawer>
        )}
        <Layout.Content id="content" role="main" tabIndex={-1} style={{ padding: wide ? 24 : 12, minWidth: 0 }}>
          {session.pending ? (
            <Spin size="large" description={words.loading} style={{ width: "100%", marginTop: 80 }} />
          ) : (
            <Suspense fallback={<Spin size="large" />}>
              <Outlet />
            </Suspense>
          )}
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function SiteMenu(props: { readonly label: string; readonly onPick?: () => void }): ReactNode {
  const session = useSession();
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const items = useMemo(() => menuOf(session, language), [session, language]);
  const [open, setOpen] = useState(() => openGroups(session, pathname));
  // Whoever comes to a page of a closed group sees where they are.
  const group = groupOf(pathname);
  useEffect(() => {
    if (group !== undefined) setOpen((groups) => (groups.includes(group) ? groups : [...groups, group]));
  }, [group]);
  return (
    <nav aria-label={props.label}>
      <Menu
        mode="inline"
        items={items}
        selectedKeys={[pathname]}
        openKeys={open}
        onOpenChange={setOpen}
        onClick={() => props.onPick?.()}
        style={{ borderInlineEnd: 0 }}
      />
    </nav>
  );
}
