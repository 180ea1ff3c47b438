import { Alert, Card, Col, Flex, Input, Row, Typography } from "antd";
import type { ReactNode } from "react";
import { Navigate, useNavigate } from "react-router";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { certificateNumberIn } from "../open/certificate-number.ts";
import { useSession } from "../session/session.tsx";
import { AREAS } from "../shell/areas.ts";
import { homeOf } from "../shell/menu.tsx";
import { HomeFigures } from "./home-figures.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "other"
    | "explorer"
    | "verify"
    | "find"
    | "findHow"
    | "certificate"
    | "certificateHow"
    | "go"
    | "desks"
    | "signIn"
    | "demo"
    | "see",
    string
  >
> = {
  ZH: {
    title: "企业标准“领跑者”枢纽",
    lead: "查询领跑者状态、公示与证书；部门、银行、采购人登录后进入各自的工作台。",
    other: "工具",
    explorer: "数据图浏览器（GraphiQL）",
    verify: "核验回执",
    find: "查企业",
    findHow: "名称、拼音或统一社会信用代码",
    certificate: "查证书",
    certificateHow: "证书编号，或粘贴二维码中的网址",
    go: "查询",
    desks: "各项业务",
    signIn: "登录进入工作台",
    demo: "当前为示例数据，全部虚构；示例内容以这一天为准：",
    see: "查看该日",
  },
  EN: {
    title: "Leader Hub",
    lead: "Look up leaders, publicity and certificates; departments, banks and purchasers sign in to their own desks.",
    other: "Tools",
    explorer: "Explorer of the graph (GraphiQL)",
    verify: "Verify a receipt",
    find: "Find an enterprise",
    findHow: "Name, pinyin or credit code",
    certificate: "Check a certificate",
    certificateHow: "Its number, or the address of its QR code",
    go: "Look",
    desks: "Everything here",
    signIn: "Sign in to your desk",
    demo: "This is demonstration data, invented from end to end; everything shows on this day:",
    see: "See that day",
  },
};

/** The first page: the way to everything, for the public; one's own desk for whoever signed in. */
export function HomePage(): ReactNode {
  const words = useWords(WORDS);
  const session = useSession();
  const home = homeOf(session);
  if (home !== null) return <Navigate to={home} replace />;
  const { demonstrationDay } = session.settings;
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex vertical gap={16}>
        {demonstrationDay !== null && (
          <Alert
            type="info"
            showIcon
            title={
              <>
                {words.demo} {demonstrationDay} ·{" "}
                <DeskLink to={`/leaders?on=${demonstrationDay}`}>{words.see}</DeskLink>
              </>
            }
          />
        )}
        <LookUp />
        <HomeFigures />
        <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
          {words.desks}
        </Typography.Title>
        <Tiles />
      </Flex>
    </Page>
  );
}

function LookUp(): ReactNode {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const search = (text: string) => {
    if (text.trim() !== "") navigate(`/enterprises?search=${encodeURIComponent(text.trim())}`);
  };
  const check = (text: string) => {
    const number = certificateNumberIn(text);
    if (number !== "") navigate(`/certificates/${encodeURIComponent(number)}`);
  };
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} md={12}>
        <label htmlFor="find-enterprise">{words.find}</label>
        <Input.Search
          id="find-enterprise"
          size="large"
          placeholder={words.findHow}
          enterButton={words.go}
          onSearch={search}
        />
      </Col>
      <Col xs={24} md={12}>
        <label htmlFor="find-certificate">{words.certificate}</label>
        <Input.Search
          id="find-certificate"
          size="large"
          placeholder={words.certificateHow}
          enterButton={words.go}
          onSearch={check}
        />
      </Col>
    </Row>
  );
}

function Tiles(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const session = useSession();
  return (
    <Row gutter={[16, 16]}>
      {AREAS.map(({ key, title, icon, pages }) => {
        const shown = pages.filter(({ inMenu, isFor }) => inMenu === true && (isFor === undefined || isFor(session)));
        const closed = shown.length === 0;
        if (closed && session.viewer !== null) return null;
        return (
          <Col key={key} xs={24} md={12} xl={8}>
            <Card size="small" title={title[language]} extra={icon} style={{ height: "100%" }}>
              {closed ? (
                <a href={`${session.settings.publicUrl}/sign-in?to=%2F`}>
                  {words.signIn}：{title[language]}
                </a>
              ) : (
                <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                  {shown.map((page) => (
                    <li key={page.path}>
                      <DeskLink to={page.path}>{page.title[language]}</DeskLink>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </Col>
        );
      })}
      <Col xs={24} md={12} xl={8}>
        <Card size="small" title={words.other} style={{ height: "100%" }}>
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
  );
}
