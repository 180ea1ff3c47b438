import { Button } from "antd";
import type { ReactNode } from "react";
import {
  YearEvaluationSchemePassExpertReviewDocument,
  YearEvaluationSchemePassFormalCheckDocument,
  YearEvaluationSchemeRefuseDocument,
  YearEvaluationSchemeReturnDocument,
  YearEvaluationSchemeSubmitDocument,
  YearEvaluationSchemeSupersedeDocument,
  YearRankingOpenDocument,
  type YearSchemeQuery,
} from "../../generated/year.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField, reasonField, remarkField } from "./fields.ts";
import { PostSubject } from "./post-subject.tsx";
import { StepDesk } from "./step-desk.tsx";

const WORDS = {
  ZH: {
    amend: "修改草稿",
    submit: "提交",
    formal: "通过形式审查",
    expert: "通过专家评审",
    return: "退回",
    refuse: "不予通过",
    supersede: "以新方案替代",
    open: "启动排行榜",
    successor: "起草替代方案",
  },
  EN: {
    amend: "Amend the draft",
    submit: "Submit",
    formal: "Pass the formal check",
    expert: "Pass the expert review",
    return: "Return",
    refuse: "Refuse",
    supersede: "Supersede",
    open: "Open a ranking",
    successor: "Draft a successor",
  },
};

/** The steps with an evaluation scheme. */
export function SchemeSteps(props: {
  readonly scheme: NonNullable<YearSchemeQuery["evaluationScheme"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { scheme, again } = props;
  const submit = useStep(YearEvaluationSchemeSubmitDocument, (data) => data.evaluationSchemeSubmit);
  const formal = useStep(YearEvaluationSchemePassFormalCheckDocument, (data) => data.evaluationSchemePassFormalCheck);
  const expert = useStep(YearEvaluationSchemePassExpertReviewDocument, (data) => data.evaluationSchemePassExpertReview);
  const giveBack = useStep(YearEvaluationSchemeReturnDocument, (data) => data.evaluationSchemeReturn);
  const refuse = useStep(YearEvaluationSchemeRefuseDocument, (data) => data.evaluationSchemeRefuse);
  const supersede = useStep(YearEvaluationSchemeSupersedeDocument, (data) => data.evaluationSchemeSupersede);
  const open = useStep(YearRankingOpenDocument, (data) => data.rankingOpen);
  const seen = { evaluationScheme: scheme.id, ifRevision: scheme.revision };
  const on = onField(language);
  const remarked = [remarkField(language), on];
  const reasoned = [reasonField(language), on];
  const dayOf = (filled: Filled) => ({ on: optionalTextIn(filled, "on") });
  const remarkOf = (filled: Filled) => ({ ...dayOf(filled), remark: optionalTextIn(filled, "remark") });
  const reasonOf = (filled: Filled) => ({ ...dayOf(filled), reason: textIn(filled, "reason") });
  const place = `scheme=${scheme.scheme}&year=${scheme.year}`;
  const amendable = scheme.availableActions.some(({ action, possible }) => action === "AMEND" && possible);
  return (
    <StepDesk
      available={scheme.availableActions}
      onDone={again}
      offers={[
        {
          action: "SUBMIT",
          label: words.submit,
          fields: [on],
          take: (filled) => submit.take({ ...seen, ...dayOf(filled) }),
        },
        {
          action: "PASS_FORMAL_CHECK",
          label: words.formal,
          fields: remarked,
          take: (filled) => formal.take({ ...seen, ...remarkOf(filled) }),
        },
        {
          action: "PASS_EXPERT_REVIEW",
          label: words.expert,
          fields: remarked,
          take: (filled) => expert.take({ ...seen, ...remarkOf(filled) }),
        },
        {
          action: "RETURN",
          label: words.return,
          fields: reasoned,
          take: (filled) => giveBack.take({ ...seen, ...reasonOf(filled) }),
        },
        {
          action: "REFUSE",
          label: words.refuse,
          danger: true,
          fields: reasoned,
          take: (filled) => refuse.take({ ...seen, ...reasonOf(filled) }),
        },
        {
          action: "SUPERSEDE",
          label: words.supersede,
          danger: true,
          fields: remarked,
          take: (filled) => supersede.take({ ...seen, ...remarkOf(filled) }),
        },
      ]}
    >
      {amendable && (
        <DeskLink to={`/year/schemes/draft?${place}&draft=${scheme.id}`}>
          <Button tabIndex={-1}>{words.amend}</Button>
        </DeskLink>
      )}
      {can("register:evaluate") && scheme.state === "ANNOUNCED" && (
        <div>
          <StepButton
            label={words.open}
            onDone={again}
            fields={[on]}
            take={(filled) => open.take({ ...seen, ...dayOf(filled) })}
          />
        </div>
      )}
      {can("register:evaluate") && (scheme.state === "ANNOUNCED" || scheme.state === "IN_USE") && (
        <DeskLink to={`/year/schemes/draft?${place}&supersedes=${scheme.id}`}>
          <Button tabIndex={-1}>{words.successor}</Button>
        </DeskLink>
      )}
      <PostSubject
        scheme={scheme.scheme}
        available={scheme.availableActions}
        publicity={scheme.publicity?.id ?? null}
      />
    </StepDesk>
  );
}
