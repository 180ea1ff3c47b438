import { Card, Col, Row, Statistic } from "antd";
import type { ReactNode } from "react";
import { BoardsOverviewDocument, type BoardsOverviewQuery } from "../../generated/boards.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { type Answer, useAnswer } from "../kit/use-answer.ts";
import "./boards.css";
import { DataAges } from "./data-ages.tsx";
import { Heading } from "./duties-section.tsx";
import { OverviewMap } from "./overview-map.tsx";
import { boardAddress, type Place, placeOf, schemeThatCounts } from "./places.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  map: string;
  leaders: string;
  declared: string;
  publicity: string;
  objections: string;
  revoked: string;
  bans: string;
  departments: string;
  others: string;
  statistics: string;
  national: string;
}> = {
  ZH: {
    title: "部门看板",
    lead: "按地区选择部门；数据按所选日期与所知时点统计。",
    map: "四地概览",
    leaders: "有效领跑者企业",
    declared: "公开标准",
    publicity: "公示中",
    objections: "未处理异议",
    revoked: "累计取消称号",
    bans: "限制期内企业",
    departments: "部门看板",
    others: "其他责任单位",
    statistics: "统计与目标",
    national: "公示、异议、取消按国家制度统计",
  },
  EN: {
    title: "Department boards",
    lead: "Choose a department of a place; everything is counted for the day and the knowledge chosen.",
    map: "The four places",
    leaders: "Leaders in force",
    declared: "Standards declared",
    publicity: "In publicity",
    objections: "Objections open",
    revoked: "Titles cancelled",
    bans: "Enterprises with a ban",
    departments: "Boards",
    others: "Other duty holders",
    statistics: "Statistics and targets",
    national: "Publicity, objections and cancellations are those of the national scheme",
  },
};

/** All boards: the four places as they lie on the map, with their key figures and departments. */
export function BoardsPage(): ReactNode {
  const words = useWords(WORDS);
  // A fixed list: the same questions in the same order each time.
  const overviews = [useOverview("110000"), useOverview("120000"), useOverview("510800"), useOverview("530000")];
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <DataAges />
      <section aria-label={words.map} style={{ marginTop: 20 }}>
        <div style={{ marginBottom: 8 }}>
          <Heading>{words.map}</Heading>
        </div>
        <OverviewMap
          leaders={Object.fromEntries(
            overviews.map(({ jurisdiction, answer }) => [
              jurisdiction,
              answer.data?.leaderStatistics?.total.leaderCount,
            ]),
          )}
        />
        <div className="board-map">
          {overviews.map((overview) => (
            <PlaceCard key={overview.jurisdiction} overview={overview} />
          ))}
        </div>
      </section>
    </Page>
  );
}

interface Overview {
  readonly jurisdiction: string;
  readonly place: Place;
  readonly answer: Answer<BoardsOverviewQuery>;
}

function useOverview(jurisdiction: string): Overview {
  const { validOn, knownAt } = useAsOf();
  const place = placeOf(jurisdiction);
  const answer = useAnswer(BoardsOverviewDocument, { jurisdiction, scheme: schemeThatCounts(place), validOn, knownAt });
  return { jurisdiction, place, answer };
}

function PlaceCard({ overview }: { readonly overview: Overview }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction, place, answer } = overview;
  return (
    <Card
      size="small"
      role="group"
      aria-label={jurisdictionName(jurisdiction, language)}
      title={jurisdictionName(jurisdiction, language)}
      extra={<DeskLink to={`/boards/${jurisdiction}/statistics`}>{words.statistics}</DeskLink>}
    >
      <Answered answer={answer}>
        {(data) => (
          <>
            <KeyFigures data={data} />
            {place.scheme === null && <p style={{ margin: "8px 0 0", fontSize: 12 }}>{words.national}</p>}
            <Departments jurisdiction={jurisdiction} data={data} />
          </>
        )}
      </Answered>
    </Card>
  );
}

function KeyFigures({ data }: { readonly data: BoardsOverviewQuery }): ReactNode {
  const words = useWords(WORDS);
  const { leaderStatistics, declarationStatistics, publicityStatistics, exitStatistics } = data;
  const running =
    publicityStatistics && publicityStatistics.lists.runningCount + publicityStatistics.evaluationSchemes.runningCount;
  const open =
    publicityStatistics &&
    publicityStatistics.lists.openObjectionCount + publicityStatistics.evaluationSchemes.openObjectionCount;
  const figures = [
    { title: words.leaders, value: leaderStatistics?.total.leaderCount },
    { title: words.declared, value: declarationStatistics?.total.declaredCount },
    { title: words.publicity, value: running },
    { title: words.objections, value: open },
    { title: words.revoked, value: exitStatistics?.revokedCount },
    { title: words.bans, value: exitStatistics?.bannedEnterpriseCount },
  ];
  return (
    <Row gutter={[8, 8]}>
      {figures.map(({ title, value }) => (
        <Col key={title} span={8}>
          <Statistic title={title} value={value ?? "—"} styles={{ content: { fontSize: 20 } }} />
        </Col>
      ))}
    </Row>
  );
}

function Departments(props: { readonly jurisdiction: string; readonly data: BoardsOverviewQuery }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction, data } = props;
  const all = data.responsibilityMatrix;
  if (all === null) return null;
  const groups = [
    { title: words.departments, members: all.filter(({ sharesHub }) => sharesHub) },
    { title: words.others, members: all.filter(({ sharesHub }) => !sharesHub) },
  ];
  return groups.map(({ title, members }) => (
    <div key={title} style={{ marginTop: 12 }}>
      <strong>{`${title}（${members.length}）`}</strong>
      <ul style={{ margin: "4px 0 0", paddingInlineStart: 20 }}>
        {members.map(({ code, name, nameEn }) => (
          <li key={code}>
            <DeskLink to={boardAddress(jurisdiction, code)}>{language === "ZH" ? name : nameEn}</DeskLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}
