import type { ReactNode } from "react";
import {
  YearRankingAuditDocument,
  type YearRankingQuery,
  YearRankingReportDocument,
  YearRankingReturnDocument,
} from "../../generated/year.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { onField, reasonField } from "./fields.ts";
import { RankingCompute } from "./ranking-compute.tsx";
import { StepDesk } from "./step-desk.tsx";

const WORDS = {
  ZH: { report: "上报排行榜", text: "评估报告", audit: "通过报告审核", return: "退回" },
  EN: { report: "Report the ranking", text: "The report", audit: "Pass the audit", return: "Return" },
};

/** The steps with a ranking. */
export function RankingSteps(props: {
  readonly ranking: NonNullable<YearRankingQuery["ranking"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { ranking, again } = props;
  const report = useStep(YearRankingReportDocument, (data) => data.rankingReport);
  const audit = useStep(YearRankingAuditDocument, (data) => data.rankingAudit);
  const giveBack = useStep(YearRankingReturnDocument, (data) => data.rankingReturn);
  const seen = { ranking: ranking.id, ifRevision: ranking.revision };
  const on = onField(language);
  const computable = ranking.availableActions.some(
    ({ action, reasons }) =>
      action === "COMPUTE" &&
      !reasons.some(
        ({ code }) => code === "NOT_FOR_THIS_CALLER" || code === "STATE_DOES_NOT_ALLOW" || code === "NOT_SIGNED_IN",
      ),
  );
  return (
    <StepDesk
      available={ranking.availableActions}
      onDone={again}
      offers={[
        {
          action: "REPORT",
          label: words.report,
          fields: [{ name: "text", kind: "long", label: words.text, required: true, maxLength: 20_000 }, on],
          take: (filled) => report.take({ ...seen, text: textIn(filled, "text"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "AUDIT",
          label: words.audit,
          fields: [on],
          take: (filled) => audit.take({ ...seen, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "RETURN",
          label: words.return,
          danger: true,
          fields: [reasonField(language, "reasons"), on],
          take: (filled) =>
            giveBack.take({ ...seen, reasons: textIn(filled, "reasons"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    >
      {computable && <RankingCompute ranking={ranking} onDone={again} />}
    </StepDesk>
  );
}
