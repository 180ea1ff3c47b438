import { Alert, Button, Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { BoardChoice } from "./board-choice.tsx";
import "./boards.css";
import { DataAges } from "./data-ages.tsx";
import { figuresOf, type Responsibility } from "./duties.ts";
import { DutiesSection } from "./duties-section.tsx";
import { boardAddress, placeOf } from "./places.ts";
import { TrendCard } from "./trend-card.tsx";
import { useMatrix } from "./use-matrix.ts";
import { useTrend } from "./use-trend.ts";
import { Waits } from "./waits/waits.tsx";

const WORDS: Words<{
  title: string;
  lead: string;
  statistics: string;
  missing: string;
  missingHow: string;
  all: string;
}> = {
  ZH: {
    title: "部门看板",
    lead: "职责、指标、趋势与待办；每个指标均可查看明细。",
    statistics: "本地区统计",
    missing: "该地区的文件没有列出这个部门",
    missingHow: "请在上方另选部门。",
    all: "全部看板",
  },
  EN: {
    title: "Department board",
    lead: "Duties, figures, trend and what waits; every figure opens its rows.",
    statistics: "Statistics of the place",
    missing: "The notice of the place names no such department",
    missingHow: "Choose another one above.",
    all: "All boards",
  },
};

/** The board of one department of one jurisdiction. */
export function BoardPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction = "", department: code = "" } = useParams();
  const matrix = useMatrix(jurisdiction);
  const departments = matrix.data?.responsibilityMatrix ?? undefined;
  const department = departments?.find((each) => each.code === code);
  const name = department === undefined ? words.title : language === "ZH" ? department.name : department.nameEn;
  return (
    <Page
      title={name}
      lead={`${jurisdictionName(jurisdiction, language)} · ${words.lead}`}
      asOf
      actions={
        <>
          <DeskLink to="/boards">
            <Button tabIndex={-1}>{words.all}</Button>
          </DeskLink>
          <DeskLink to={`/boards/${jurisdiction}/statistics`}>
            <Button tabIndex={-1}>{words.statistics}</Button>
          </DeskLink>
        </>
      }
    >
      {departments !== undefined && (
        <BoardChoice jurisdiction={jurisdiction} department={code} departments={departments} />
      )}
      <Flex vertical gap={20}>
        <DataAges />
        <Waits place={placeOf(jurisdiction)} department={code} />
        <Answered answer={matrix}>
          {() =>
            department === undefined ? (
              <Alert type="warning" showIcon title={words.missing} description={words.missingHow} />
            ) : (
              <Duties jurisdiction={jurisdiction} department={department} />
            )
          }
        </Answered>
      </Flex>
    </Page>
  );
}

function Duties(props: { readonly jurisdiction: string; readonly department: Responsibility }): ReactNode {
  const { jurisdiction, department } = props;
  const [chosen, setMonths] = useAddress("months", "6");
  const months = chosen === "12" ? 12 : 6;
  const trend = useTrend(jurisdiction, department, months);
  const figures = figuresOf(department.duties);
  return (
    <Flex vertical gap={20}>
      <DutiesSection department={department} board={boardAddress(jurisdiction, department.code)} trend={trend} />
      {figures.length > 0 && (
        <TrendCard figures={figures} trend={trend} months={months} chooseMonths={(value) => setMonths(String(value))} />
      )}
    </Flex>
  );
}
