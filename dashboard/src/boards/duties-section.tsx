import { Card, Empty, Flex, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import { Clauses } from "../kit/clauses.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { Duty, Responsibility } from "./duties.ts";
import { FigureTile } from "./figure-tile.tsx";
import type { Trend } from "./use-trend.ts";

const WORDS: Words<{
  lead: string;
  support: string;
  count: (n: number) => string;
  read: string;
  none: (name: string) => string;
}> = {
  ZH: {
    lead: "牵头事项",
    support: "配合事项",
    count: (n) => `${n} 项`,
    read: "职责系推断",
    none: (name) => `文件未单列${name}的事项；各部门的情况见本地区统计。`,
  },
  EN: {
    lead: "Duties it leads",
    support: "Duties it supports",
    count: (n) => String(n),
    read: "role inferred",
    none: (name) => `The notice names no duty of ${name} of its own; the statistics of the place tell how it stands.`,
  },
};

/** What a department leads and supports: each duty with its clause, and the figures behind it or why there are none. */
export function DutiesSection(props: {
  readonly department: Responsibility;
  readonly board: string;
  readonly trend: Trend;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { department, board, trend } = props;
  if (department.duties.length === 0) {
    const name = language === "ZH" ? department.name : department.nameEn;
    return (
      <Card>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none(name)} />
      </Card>
    );
  }
  const parts = [
    { role: "LEAD", title: words.lead },
    { role: "SUPPORT", title: words.support },
  ] as const;
  return (
    <Flex vertical gap={16}>
      {parts.map(({ role, title }) => {
        const duties = department.duties.filter((duty) => duty.role === role);
        if (duties.length === 0) return null;
        return (
          <Card key={role} size="small" title={<Heading>{title}</Heading>} extra={words.count(duties.length)}>
            {duties.map((duty) => (
              <OneDuty key={`${duty.document}${duty.clause}${duty.item}`} duty={duty} board={board} trend={trend} />
            ))}
          </Card>
        );
      })}
    </Flex>
  );
}

/** A heading of a part of a board. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
      {children}
    </Typography.Title>
  );
}

function OneDuty(props: { readonly duty: Duty; readonly board: string; readonly trend: Trend }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { duty, board, trend } = props;
  const { document, clause, item } = duty;
  return (
    <section className="board-duty" aria-label={`${clause}${item ?? ""}`}>
      <Flex gap={8} wrap align="center">
        <Clauses citations={[{ document, clause, basis: "TEXT" }]} />
        {item !== null && <Tag>{item}</Tag>}
        {duty.basis === "INTERPRETATION" && <Tag color="gold">{words.read}</Tag>}
      </Flex>
      <Typography.Paragraph style={{ margin: "6px 0 8px" }}>
        {language === "ZH" ? duty.text : duty.textEn}
      </Typography.Paragraph>
      {duty.noFigure === null ? (
        <div className="board-figures">
          {duty.figures.map((figure) => (
            <FigureTile key={figure.figure} figure={figure} board={board} points={trend.of(figure.figure)} />
          ))}
        </div>
      ) : (
        <Typography.Text type="secondary">{duty.noFigure.message}</Typography.Text>
      )}
    </section>
  );
}
