import { Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearCallCloseDocument, YearCallDocument, type YearCallQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { Facts } from "./facts.tsx";
import { onField } from "./fields.ts";
import { NoSuch } from "./no-such.tsx";
import { stateName } from "./state-names.ts";
import { StepDesk } from "./step-desk.tsx";

const WORDS = {
  ZH: {
    title: "征集公告",
    scheme: "制度与年度",
    state: "状态",
    opened: "开始",
    closes: "最后一日",
    noEnd: "未定，截止须办理",
    fields: "重点领域",
    text: "征集内容",
    recorded: "记录时间",
    close: "截止征集",
    next: "评估机构申报、提交评估方案",
    bodies: "评估机构",
    schemes: "评估方案",
  },
  EN: {
    title: "Call",
    scheme: "Scheme and year",
    state: "State",
    opened: "Opened on",
    closes: "Last day",
    noEnd: "not set; it is closed by a step",
    fields: "Key fields",
    text: "What it asks for",
    recorded: "Recorded at",
    close: "Close the call",
    next: "Where bodies apply and schemes are submitted",
    bodies: "Evaluation bodies",
    schemes: "Evaluation schemes",
  },
};

/** One call with its key fields, and its closing. */
export function CallPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(YearCallDocument, { id, validOn, knownAt, language });
  return (
    <Page title={answer.data?.call?.title ?? words.title} asOf>
      <Answered answer={answer}>
        {({ call }) => (call === null ? <NoSuch /> : <Called call={call} again={answer.again} />)}
      </Answered>
    </Page>
  );
}

function Called(props: { readonly call: NonNullable<YearCallQuery["call"]>; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { call, again } = props;
  const close = useStep(YearCallCloseDocument, (data) => data.callClose);
  const place = `scheme=${call.scheme}&year=${call.year}`;
  return (
    <Flex vertical gap={16}>
      <Facts
        rows={[
          [words.scheme, `${schemeName(call.scheme, language)} ${call.year}`],
          [words.state, `${stateName("call", call.state, language)} · ${call.stateSince}`],
          [words.opened, call.openedOn],
          [words.closes, call.closesOn ?? words.noEnd],
          [words.fields, call.keyFields.map(({ name, category }) => `${name} ${category}`).join("、")],
          [words.recorded, instantText(call.recordedAt)],
          [words.text, call.text],
          [
            words.next,
            <Flex key="next" gap={12} wrap>
              <DeskLink to={`/year/bodies?${place}`}>{words.bodies}</DeskLink>
              <DeskLink to={`/year/schemes?${place}`}>{words.schemes}</DeskLink>
            </Flex>,
          ],
        ]}
      />
      <StepDesk
        available={call.availableActions}
        onDone={again}
        offers={[
          {
            action: "CLOSE",
            label: words.close,
            fields: [onField(language)],
            take: (filled) =>
              close.take({ call: call.id, ifRevision: call.revision, on: optionalTextIn(filled, "on") }),
          },
        ]}
      />
    </Flex>
  );
}
