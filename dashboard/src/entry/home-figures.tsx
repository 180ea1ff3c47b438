import { Card, Col, Row, Statistic } from "antd";
import type { ReactNode } from "react";
import { OpenLeaderCountsDocument, OpenPublicitiesDocument } from "../../generated/open.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { PUBLICITY_KINDS } from "../kit/words/evaluation-words.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { publicityRows } from "../open/publicity-rows.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{
  leaders: (day: string) => string;
  running: string;
  none: string;
  all: string;
  last: (day: string) => string;
  left: (days: number) => string;
  unknown: string;
}> = {
  ZH: {
    leaders: (day) => `${day} 有效称号`,
    running: "正在公示",
    none: "今天没有正在进行的公示。",
    all: "全部公示",
    last: (day) => `最后一日 ${day}`,
    left: (days) => `还剩 ${days} 个工作日`,
    unknown: "未知",
  },
  EN: {
    leaders: (day) => `Titles in force on ${day}`,
    running: "In publicity now",
    none: "Nothing is in publicity today.",
    all: "All publicities",
    last: (day) => `last day ${day}`,
    left: (days) => `${days} working days left`,
    unknown: "not known",
  },
};

/** How many leaders there are by scheme, and what is in publicity now. */
export function HomeFigures(): ReactNode {
  const { settings } = useSession();
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} lg={12}>
        <Leaders day={settings.demonstrationDay} />
      </Col>
      <Col xs={24} lg={12}>
        <Running />
      </Col>
    </Row>
  );
}

function Leaders({ day }: { readonly day: string | null }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const answer = useAnswer(OpenLeaderCountsDocument, day === null ? {} : { validOn: day });
  const on = day === null ? "" : `?on=${day}&`;
  return (
    <Answered answer={answer}>
      {({ leaderStatistics }) => (
        <Card size="small" title={words.leaders(day ?? "")}>
          <Row gutter={[16, 16]}>
            {leaderStatistics?.by.map(({ key, name, figures }) => (
              <Col key={key} xs={12} sm={8}>
                <DeskLink to={`/leaders${on === "" ? "?" : on}scheme=${key ?? ""}`}>
                  {name ?? schemeName(key ?? "", language)}
                </DeskLink>
                <Statistic value={figures.inForceCount} />
              </Col>
            ))}
          </Row>
          {leaderStatistics === null && words.unknown}
        </Card>
      )}
    </Answered>
  );
}

function Running(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const answer = useAnswer(OpenPublicitiesDocument, {});
  return (
    <Answered answer={answer}>
      {(data) => {
        const rows = publicityRows(data).filter(({ over }) => over === false);
        return (
          <Card size="small" title={words.running} extra={<DeskLink to="/publicity">{words.all}</DeskLink>}>
            {rows.length === 0 && words.none}
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {rows.map(({ id, scheme, kind, lastDay, daysLeft }) => (
                <li key={id}>
                  <DeskLink to={`/publicity/${id}`}>
                    {schemeName(scheme, language)} {PUBLICITY_KINDS[language][kind]}
                  </DeskLink>{" "}
                  {daysLeft !== null && words.left(daysLeft)} {lastDay !== null && words.last(lastDay)}
                </li>
              ))}
            </ul>
          </Card>
        );
      }}
    </Answered>
  );
}
