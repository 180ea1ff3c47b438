import { Card, Col, Row } from "antd";
import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useSession } from "../session/session.tsx";
import { AREAS } from "../shell/areas.ts";
import { homeOf } from "../shell/menu.tsx";

const WORDS: Words<{ title: string; lead: string; other: string; explorer: string; verify: string }> = {
  ZH: {
    title: "企业标准“领跑者”枢纽",
    lead: "查询领跑者状态、公示与证书；部门、银行、采购人登录后进入各自的工作台。",
    other: "工具",
    explorer: "数据图浏览器（GraphiQL）",
    verify: "核验回执",
  },
  EN: {
    title: "Leader Hub",
    lead: "Look up leaders, publicity and certificates; departments, banks and purchasers sign in to their own desks.",
    other: "Tools",
    explorer: "Explorer of the graph (GraphiQL)",
    verify: "Verify a receipt",
  },
};

/** The first page: the way to everything, for the public; one's own desk for whoever signed in. */
export function HomePage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const session = useSession();
  const home = homeOf(session);
  if (home !== null) return <Navigate to={home} replace />;
  return (
    <Page title={words.title} lead={words.lead}>
      <Row gutter={[16, 16]}>
        {AREAS.map(({ key, title, icon, pages }) => {
          const shown = pages.filter(({ inMenu, isFor }) => inMenu === true && (isFor === undefined || isFor(session)));
          if (shown.length === 0) return null;
          return (
            <Col key={key} xs={24} md={12} xl={8}>
              <Card title={title[language]} extra={icon} style={{ height: "100%" }}>
                <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                  {shown.map((page) => (
                    <li key={page.path}>
                      <DeskLink to={page.path}>{page.title[language]}</DeskLink>
                    </li>
                  ))}
                </ul>
              </Card>
            </Col>
          );
        })}
        <Col xs={24} md={12} xl={8}>
          <Card title={words.other} style={{ height: "100%" }}>
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              <li>
                <a href="/verify">{words.verify}</a>
              </li>
              {session.settings.explorer && (
                <li>
                  <a href="/graphiql">{words.explorer}</a>
                </li>
              )}
            </ul>
          </Card>
        </Col>
      </Row>
    </Page>
  );
}
