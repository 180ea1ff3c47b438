import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Card, Col, Row } from "antd";
import type { ReactNode } from "react";
import {
  BoardsAwardDataAgeDocument,
  BoardsCreditDataAgeDocument,
  type BoardsDataAgeFragment,
  BoardsProcurementDataAgeDocument,
  BoardsRegisterDataAgeDocument,
} from "../../generated/boards.ts";
import { instantText } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { type Answer, useAnswer } from "../kit/use-answer.ts";
import { Down } from "./down.tsx";
import { Heading } from "./duties-section.tsx";

const WORDS: Words<{
  title: string;
  register: string;
  procurement: string;
  credit: string;
  award: string;
  fresh: string;
  stale: string;
  asOf: string;
  recorded: string;
  nothing: string;
  limit: (seconds: number) => string;
}> = {
  ZH: {
    title: "各部门数据时效",
    register: "登记册（市场监管）",
    procurement: "采购",
    credit: "信贷",
    award: "质量奖项",
    fresh: "及时",
    stale: "已过时，据此的判定均为“无法判定”",
    asOf: "登记信息截至",
    recorded: "本部门最新记录",
    nothing: "尚无记录",
    limit: (seconds) => `超过 ${seconds} 秒即视为过时`,
  },
  EN: {
    title: "Age of each department's data",
    register: "Register (market regulation)",
    procurement: "Procurement",
    credit: "Credit",
    award: "Quality awards",
    fresh: "Up to date",
    stale: "Too old: what rests on it is undetermined",
    asOf: "Knows the register up to",
    recorded: "Its own newest record",
    nothing: "none yet",
    limit: (seconds) => `too old after ${seconds} seconds`,
  },
};

/** How old the data of each department is; each is asked by itself, so that one that is down is down alone. */
export function DataAges(): ReactNode {
  const words = useWords(WORDS);
  const register = useAnswer(BoardsRegisterDataAgeDocument, {});
  const procurement = useAnswer(BoardsProcurementDataAgeDocument, {});
  const credit = useAnswer(BoardsCreditDataAgeDocument, {});
  const award = useAnswer(BoardsAwardDataAgeDocument, {});
  return (
    <section aria-label={words.title}>
      <div style={{ marginBottom: 8 }}>
        <Heading>{words.title}</Heading>
      </div>
      <Row gutter={[12, 12]}>
        <Age name={words.register} answer={register} age={register.data?.registerDataAge} />
        <Age name={words.procurement} answer={procurement} age={procurement.data?.procurementDataAge} />
        <Age name={words.credit} answer={credit} age={credit.data?.creditDataAge} />
        <Age name={words.award} answer={award} age={award.data?.awardDataAge} />
      </Row>
    </section>
  );
}

function Age(props: {
  readonly name: string;
  readonly answer: Answer<unknown>;
  readonly age: BoardsDataAgeFragment | null | undefined;
}): ReactNode {
  const words = useWords(WORDS);
  const { name, answer, age } = props;
  return (
    <Col xs={24} sm={12} xl={6}>
      <Card size="small" title={name} loading={answer.fetching && !age} role="group" aria-label={name}>
        {age ? (
          <>
            <div style={{ color: age.stale ? "#8a5a00" : "#1a7f37", fontWeight: 600 }}>
              {age.stale ? <WarningFilled aria-hidden /> : <CheckCircleFilled aria-hidden />}{" "}
              {age.stale ? words.stale : words.fresh}
            </div>
            <div>
              {words.asOf} {instantText(age.asOf)}
            </div>
            <div>
              {words.recorded} {age.recordedThrough === null ? words.nothing : instantText(age.recordedThrough)}
            </div>
            <div>{words.limit(age.freshnessLimitSeconds)}</div>
          </>
        ) : (
          <Down problems={answer.problems} again={answer.again} />
        )}
      </Card>
    </Col>
  );
}
