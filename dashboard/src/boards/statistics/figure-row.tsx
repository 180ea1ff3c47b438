import { Card, Col, Row, Statistic } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../../kit/language.tsx";
import { percentText } from "../../kit/percent.ts";

/** A part of a whole, as the hub tells it. */
export interface ShareOf {
  readonly part: number;
  readonly whole: number;
  readonly percent: string | null;
}

const WORDS: Words<{ nothing: string }> = {
  ZH: { nothing: "— 无可比对象" },
  EN: { nothing: "— nothing to take a share of" },
};

/** Figures side by side. */
export function FigureRow(props: {
  readonly figures: readonly { readonly title: string; readonly value: number | string }[];
}): ReactNode {
  return (
    <Row gutter={[12, 12]} style={{ marginBottom: 16 }}>
      {props.figures.map(({ title, value }) => (
        <Col key={title} xs={12} md={8} xl={4}>
          <Card size="small" style={{ height: "100%" }}>
            <Statistic title={title} value={value} />
          </Card>
        </Col>
      ))}
    </Row>
  );
}

/** A share with its denominator: `19.9 % (199/1000)`. */
export function useShareText(): (share: ShareOf) => string {
  const words = useWords(WORDS);
  return ({ part, whole, percent }) =>
    percent === null ? `${words.nothing} (${part}/${whole})` : `${percentText(percent)} (${part}/${whole})`;
}
