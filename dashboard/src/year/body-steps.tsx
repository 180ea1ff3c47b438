import type { ReactNode } from "react";
import {
  type YearBodyQuery,
  YearEvaluationBodyExpertReviewPassDocument,
  YearEvaluationBodyFormalCheckPassDocument,
  YearEvaluationBodyRefuseDocument,
  YearEvaluationBodyResumeDocument,
  YearEvaluationBodySuspendDocument,
  YearEvaluationBodyWithdrawDocument,
} from "../../generated/year.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { onField, reasonField } from "./fields.ts";
import { PostSubject } from "./post-subject.tsx";
import { StepDesk } from "./step-desk.tsx";

const WORDS = {
  ZH: {
    formal: "通过形式审查",
    expert: "通过专家审核",
    refuse: "不予通过",
    suspend: "暂停",
    resume: "恢复",
    withdraw: "退出",
  },
  EN: {
    formal: "Pass the formal check",
    expert: "Pass the expert review",
    refuse: "Refuse",
    suspend: "Suspend",
    resume: "Resume",
    withdraw: "Withdraw",
  },
};

/** The steps with an evaluation body. */
export function BodySteps(props: {
  readonly body: NonNullable<YearBodyQuery["evaluationBody"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { body, again } = props;
  const formal = useStep(YearEvaluationBodyFormalCheckPassDocument, (data) => data.evaluationBodyFormalCheckPass);
  const expert = useStep(YearEvaluationBodyExpertReviewPassDocument, (data) => data.evaluationBodyExpertReviewPass);
  const refuse = useStep(YearEvaluationBodyRefuseDocument, (data) => data.evaluationBodyRefuse);
  const suspend = useStep(YearEvaluationBodySuspendDocument, (data) => data.evaluationBodySuspend);
  const resume = useStep(YearEvaluationBodyResumeDocument, (data) => data.evaluationBodyResume);
  const withdraw = useStep(YearEvaluationBodyWithdrawDocument, (data) => data.evaluationBodyWithdraw);
  const seen = { body: body.id, ifRevision: body.revision };
  const on = onField(language);
  const reason = reasonField(language);
  const perhaps = reasonField(language, "reason", false);
  return (
    <StepDesk
      available={body.availableActions}
      onDone={again}
      offers={[
        {
          action: "PASS_FORMAL_CHECK",
          label: words.formal,
          fields: [on],
          take: (filled) => formal.take({ ...seen, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "PASS_EXPERT_REVIEW",
          label: words.expert,
          fields: [on],
          take: (filled) => expert.take({ ...seen, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "REFUSE",
          label: words.refuse,
          danger: true,
          fields: [reason, on],
          take: (filled) =>
            refuse.take({ ...seen, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "SUSPEND",
          label: words.suspend,
          danger: true,
          fields: [reason, on],
          take: (filled) =>
            suspend.take({ ...seen, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "RESUME",
          label: words.resume,
          fields: [perhaps, on],
          take: (filled) =>
            resume.take({ ...seen, reason: optionalTextIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "WITHDRAW",
          label: words.withdraw,
          danger: true,
          fields: [perhaps, on],
          take: (filled) =>
            withdraw.take({ ...seen, reason: optionalTextIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    >
      <PostSubject scheme={body.scheme} available={body.availableActions} />
    </StepDesk>
  );
}
