import { Alert, Card, Flex, InputNumber } from "antd";
import { type ReactNode, useId } from "react";
import {
  BankLoanFiguresDocument,
  type BankLoanFiguresQuery,
  BankLoanPublishDocument,
  type BankLoanPublishMutation,
} from "../../generated/bank.ts";
import { useAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText, today } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { FigureCard } from "./figure-card.tsx";
import { type Quarter, quartersOf } from "./quarters.ts";

const WORDS: Words<{
  year: string;
  quarter: (year: number, quarter: number) => string;
  published: (at: string) => string;
  notYet: string;
  from: (day: string) => string;
  publish: (year: number, quarter: number) => string;
  lead: string;
}> = {
  ZH: {
    year: "年份",
    quarter: (year, quarter) => `${year} 年第 ${quarter} 季度`,
    published: (at) => `${at} 发布；其后报送的贷款不再计入。`,
    notYet: "尚未发布",
    from: (day) => `${day} 起可发布（季度终了后 30 日内仍可报送）。`,
    publish: (year, quarter) => `发布 ${year} 年第 ${quarter} 季度统计`,
    lead: "对所有省份一次发布，不可重复或撤回；仅计依据称号并在该季度放款的贷款，以此刻已报送的为准。",
  },
  EN: {
    year: "Year",
    quarter: (year, quarter) => `${year}, quarter ${quarter}`,
    published: (at) => `Published at ${at}; what is reported later is never counted.`,
    notYet: "Not published yet",
    from: (day) => `Can be published from ${day}: loans may be reported for 30 days after the quarter.`,
    publish: (year, quarter) => `Publish quarter ${quarter} of ${year}`,
    lead: "For all provinces and once for all. Counted are loans that rested on a title and were paid out in the quarter, as reported until now.",
  },
};

const doneOf = ({ done }: BankLoanPublishMutation) => done;

/** The published figures of a year, quarter by quarter, and what is yet to be published. */
export function LoanFigures(): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const [chosen, setChosen] = useAddress("year", today().slice(0, 4));
  const year = /^2\d{3}$/.test(chosen) ? Number(chosen) : Number(today().slice(0, 4));
  const answer = useAnswer(BankLoanFiguresDocument, { year });
  return (
    <Flex vertical gap={16}>
      <div>
        <label htmlFor={id}>{words.year}</label>{" "}
        <InputNumber
          id={id}
          min={2000}
          max={2999}
          precision={0}
          value={year}
          onChange={(next) => next !== null && setChosen(String(next))}
        />
      </div>
      <Answered answer={answer}>
        {({ creditLoanPublications }) =>
          creditLoanPublications !== null &&
          quartersOf(year).map((quarter) => (
            <QuarterCard
              key={quarter.quarter}
              quarter={quarter}
              publication={creditLoanPublications.find((each) => each.quarter === quarter.quarter)}
              again={answer.again}
            />
          ))
        }
      </Answered>
    </Flex>
  );
}

type Publication = NonNullable<BankLoanFiguresQuery["creditLoanPublications"]>[number];

function QuarterCard(props: {
  readonly quarter: Quarter;
  readonly publication: Publication | undefined;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { can } = useSession();
  const { take } = useStep(BankLoanPublishDocument, doneOf);
  const { quarter: asked, publication, again } = props;
  const { year, quarter, publishFrom } = asked;
  if (publication === undefined) {
    const open = publishFrom <= today();
    return (
      <Card size="small" title={words.quarter(year, quarter)}>
        <Flex gap={12} align="center" wrap>
          <span>
            {words.notYet}
            {open ? "" : ` — ${words.from(publishFrom)}`}
          </span>
          {open && can("credit:oversee") && (
            <StepButton
              label={words.publish(year, quarter)}
              type="primary"
              lead={words.lead}
              fields={[]}
              take={() => take({ year, quarter })}
              onDone={again}
            />
          )}
        </Flex>
      </Card>
    );
  }
  return (
    <Card size="small" title={words.quarter(year, quarter)}>
      <Alert type="info" title={words.published(instantText(publication.publishedAt))} style={{ marginBottom: 12 }} />
      <FigureCard name={words.quarter(year, quarter)} figures={publication.figures} />
    </Card>
  );
}
