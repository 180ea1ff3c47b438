import { Alert, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import type { PurchasingTieBreaksQuery } from "../../generated/purchasing.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { CRITERION_ORDERS, TIE_EFFECT_SENTENCES, TIE_EFFECTS } from "./tender-words.ts";

type Lot = NonNullable<PurchasingTieBreaksQuery["tender"]>["lots"][number];
type Report = NonNullable<Lot["tieBreak"]>;
type Step = Report["steps"][number];
type Equal = Report["equal"][number];

const WORDS: Words<{
  steps: string;
  step: (n: number, criterion: string, order: string) => string;
  best: string;
  equal: string;
  behind: string;
  nobodyBehind: string;
  preference: (n: number, many: number) => string;
  alone: (name: string) => string;
  undecided: string;
  decision: string;
  result: string;
  first: string;
  noScore: string;
  awarded: string;
  nobody: string;
  reason: string;
  between: string;
}> = {
  ZH: {
    steps: "比较步骤",
    step: (n, criterion, order) => `第 ${n} 步　评审因素“${criterion}”（${order}）`,
    best: "最优值",
    equal: "同为最优",
    behind: "落后",
    nobodyBehind: "无",
    preference: (n, many) => `第 ${n} 步　同等条件下的优先（${many} 家各项评审因素均同等）`,
    alone: (name) => `各项评审因素已能区分：${name}`,
    undecided: "尚未判定，视为不明",
    decision: "存档决定",
    result: "结果",
    first: "居先",
    noScore: "只比较、不打分、不改价；由采购人定标。",
    awarded: "定标",
    nobody: "未定标",
    reason: "理由",
    between: "、",
  },
  EN: {
    steps: "The comparison, step by step",
    step: (n, criterion, order) => `Step ${n}: criterion “${criterion}” (${order})`,
    best: "Best value",
    equal: "Equal at the top",
    behind: "Fall behind",
    nobodyBehind: "nobody",
    preference: (n, many) => `Step ${n}: preference under equal conditions (${many} are equal by every criterion)`,
    alone: (name) => `The criteria decide: ${name}`,
    undecided: "Not decided yet, which counts as unknown",
    decision: "Decision of record",
    result: "Result",
    first: "Comes first",
    noScore: "Nothing is scored and no price is changed; the purchaser awards.",
    awarded: "Awarded to",
    nobody: "nobody",
    reason: "Reason",
    between: ", ",
  },
};

/** The report of one lot: each criterion in order, who stays equal, where the preference decides, who comes first. */
export function TieBreakSteps(props: {
  readonly report: Report;
  readonly award: Lot["award"];
  readonly nameOf: (uscc: string) => string;
}): ReactNode {
  const { report, award, nameOf } = props;
  const words = useWords(WORDS);
  const effects = useWords(TIE_EFFECTS);
  const sentences = useWords(TIE_EFFECT_SENTENCES);
  const names = (codes: readonly string[]) => codes.map(nameOf).join(words.between);
  const many = report.equal.length;
  return (
    <Flex vertical gap={12}>
      <ol aria-label={words.steps} style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {report.steps.map((step, index) => (
          <StepShown key={step.criterion} step={step} number={index + 1} names={names} nameOf={nameOf} />
        ))}
        {many > 1 && (
          <li style={LINE}>
            <Typography.Text strong>{words.preference(report.steps.length + 1, many)}</Typography.Text>
            <ul style={{ margin: "4px 0 0", paddingInlineStart: 20 }}>
              {report.equal.map((bidder) => (
                <EqualShown key={bidder.bidder} equal={bidder} name={nameOf(bidder.bidder)} />
              ))}
            </ul>
          </li>
        )}
      </ol>
      <Alert
        type={report.effect === "TIE_BREAK_APPLIED" || report.effect === "NONE" ? "success" : "warning"}
        showIcon
        role="note"
        title={`${words.result}：${effects[report.effect]}　${words.first}：${names(report.first)}`}
        description={
          <>
            {sentences[report.effect]} {words.noScore}
            {award !== null && (
              <div>
                <strong>
                  {words.awarded}：{award.bidder === null ? words.nobody : nameOf(award.bidder)}
                </strong>
                {award.reason !== null && ` · ${words.reason}：${award.reason}`}
              </div>
            )}
          </>
        }
      />
    </Flex>
  );
}

const LINE = { borderInlineStart: "3px solid #1550a8", paddingInlineStart: 12, marginBottom: 12 } as const;

function StepShown(props: {
  readonly step: Step;
  readonly number: number;
  readonly names: (codes: readonly string[]) => string;
  readonly nameOf: (uscc: string) => string;
}): ReactNode {
  const { step, number, names, nameOf } = props;
  const words = useWords(WORDS);
  const orders = useWords(CRITERION_ORDERS);
  const behind = step.behind.map(({ bidder, value }) => `${nameOf(bidder)}（${value}）`).join(words.between);
  return (
    <li style={LINE}>
      <Typography.Text strong>{words.step(number, step.criterion, orders[step.order])}</Typography.Text>
      <div>
        {words.best}：{step.best}
      </div>
      <div>
        {words.equal}：{names(step.equal)}
      </div>
      <div>
        {words.behind}：{behind === "" ? words.nobodyBehind : behind}
      </div>
    </li>
  );
}

function EqualShown({ equal, name }: { readonly equal: Equal; readonly name: string }): ReactNode {
  const words = useWords(WORDS);
  const { determination, decision } = equal;
  return (
    <li>
      {name} {determination === null ? words.undecided : <DeterminationMark determination={determination} />}
      {decision !== null && (
        <>
          {" "}
          <DeskLink to={`/decisions/procurement/${encodeURIComponent(decision.id)}`}>{words.decision}</DeskLink>
          <div>{decision.answer.reasons.map(({ message }) => message).join(" ")}</div>
          <Clauses citations={decision.answer.citations} />
        </>
      )}
    </li>
  );
}
