import { Empty, Tag } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { ConductExitDocument } from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepTimeline } from "../kit/step-timeline.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useSession } from "../session/session.tsx";
import { ExitDuties } from "./exit-duties.tsx";
import { ExitFacts } from "./exit-facts.tsx";
import { ExitFile } from "./exit-file.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { type ExitCase, exitSteps } from "./exit-steps.ts";
import { Section } from "./section.tsx";
import { useExitOffers } from "./use-exit-offers.ts";

const WORDS: Words<Record<"title" | "lead" | "steps" | "todo" | "todoLead" | "none" | "nothing", string>> = {
  ZH: {
    title: "退出案件",
    lead: "案件材料仅参与办理者可见；决定后，决定和取消后的事项向社会公开。",
    steps: "办理过程",
    todo: "可办理事项",
    todoLead: "暂不可办理的事项，点击可查看原因和最早日期。",
    none: "没有此案件，或尚未公开。",
    nothing: "您现在没有可办理的事项。",
  },
  EN: {
    title: "Exit case",
    lead: "The file is seen by those who take part; once decided, the decision and its duties are public.",
    steps: "What happened",
    todo: "What you can do",
    todoLead: "Choose what is not possible now to see why, and from which day.",
    none: "There is no such case, or it is not public yet.",
    nothing: "There is nothing for you to do now.",
  },
};

const HANDLERS = ["register:officer", "register:working-body", "register:evaluate"];
const PARTS = [...HANDLERS, "register:evidence", "register:declare"];

/** One case against a title, from its opening to the last duty. */
export function ExitPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const variables = { id, file: PARTS.some(can), actor: HANDLERS.some(can), language, validOn, knownAt };
  const answer = useAnswer(ConductExitDocument, variables);
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Answered answer={answer}>
        {({ exitCase }) =>
          exitCase === null ? <Empty description={words.none} /> : <OneExit exitCase={exitCase} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function OneExit({ exitCase, again }: { readonly exitCase: ExitCase; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { states } = useWords(EXIT_NAMES);
  const offers = useExitOffers(exitCase);
  return (
    <>
      <ExitFacts exitCase={exitCase} state={<Tag>{states[exitCase.state]}</Tag>} />
      <Section title={words.todo} lead={exitCase.availableActions.length === 0 ? words.nothing : words.todoLead}>
        <Actions available={exitCase.availableActions} offers={offers} onDone={again} />
      </Section>
      <ExitDuties exitCase={exitCase} />
      {exitCase.file && <ExitFile file={exitCase.file} ended={exitCase.decision !== null} />}
      <Section title={words.steps}>
        <StepTimeline name={words.steps} steps={exitSteps(exitCase, language)} />
      </Section>
    </>
  );
}
