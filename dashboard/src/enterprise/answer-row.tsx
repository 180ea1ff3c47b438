import { Card, Col, Row, Skeleton, Typography } from "antd";
import type { ReactNode } from "react";
import type { AnswerFragment } from "../../generated/fragments.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage } from "../kit/language.tsx";

/** What was answered for a place: null where the department did not answer, undefined while it is being asked. */
interface Placed {
  readonly jurisdiction: string;
  readonly answer: AnswerFragment | null | undefined;
}

/** The same question asked for places, side by side. */
export function AnswerRow(props: { readonly title: string; readonly answers: readonly Placed[] }): ReactNode {
  const { language } = useLanguage();
  const { title, answers } = props;
  return (
    <section aria-label={title} style={{ marginBottom: 8 }}>
      <Typography.Title level={3} style={{ fontSize: 16 }}>
        {title}
      </Typography.Title>
      <Row gutter={[12, 12]}>
        {answers.map(({ jurisdiction, answer }) => (
          <Col key={jurisdiction} xs={24} md={answers.length > 1 ? 12 : 24} xl={answers.length > 1 ? 6 : 24}>
            {answer === undefined ? (
              <Card size="small" title={jurisdictionName(jurisdiction, language)} aria-busy>
                <Skeleton active />
              </Card>
            ) : (
              <AnswerCard title={jurisdictionName(jurisdiction, language)} answer={answer} />
            )}
          </Col>
        ))}
      </Row>
    </section>
  );
}

/** Which places were asked for, with what was answered: about the place chosen, or about the four with a notice. */
export function placed(
  asked: { readonly jurisdiction: string; readonly all: boolean },
  answers: Readonly<
    Partial<Record<"one" | "beijing" | "tianjin" | "guangyuan" | "yunnan", AnswerFragment | null | undefined>>
  >,
): readonly Placed[] {
  if (!asked.all) return [{ jurisdiction: asked.jurisdiction, answer: answers.one }];
  return [
    { jurisdiction: "110000", answer: answers.beijing },
    { jurisdiction: "120000", answer: answers.tianjin },
    { jurisdiction: "510800", answer: answers.guangyuan },
    { jurisdiction: "530000", answer: answers.yunnan },
  ];
}
