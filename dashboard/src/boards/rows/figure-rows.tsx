import { Alert } from "antd";
import type { ComponentType, ReactNode } from "react";
import type { FigureCode } from "../../../generated/boards.ts";
import { useWords, type Words } from "../../kit/language.tsx";
import { useSession } from "../../session/session.tsx";
import { BodyRows, EvaluationSchemeRows, ExpertRows, RankingRows } from "./body-rows.tsx";
import type { RowsProps } from "./counted-rows.tsx";
import { DeclarationRows, DeclaringRows } from "./declaration-rows.tsx";
import { BanRows, ExitCaseRows, ObjectionRows, PublicityRows } from "./procedure-rows.tsx";
import { IncidentRows, PublishedRows, SuggestionRows, WorkSummaryRows } from "./report-rows.tsx";
import { CallRows, KeyFieldRows } from "./scheme-rows.tsx";
import { ComplaintRows, SpotCheckRows } from "./supervision-rows.tsx";
import { LeaderRows, RevokedRows } from "./title-rows.tsx";

const WORDS: Words<{ closed: string; closedHow: string }> = {
  ZH: {
    closed: "您只能看到此指标的数值，不能查看明细",
    closedHow: "请以有权限的身份登录；权限说明见上。",
  },
  EN: {
    closed: "You see the number of this figure, not its rows",
    closedHow: "Sign in as somebody who may; who that is stands above.",
  },
};

interface Rows {
  readonly Rows: ComponentType<RowsProps>;
  /** One of these is needed to see them; anybody sees them unless given. */
  readonly needs?: readonly string[];
}

const OFFICERS = ["register:officer"];
const OVERSEERS = ["register:officer", "register:working-body"];
const REPORTERS = [...OVERSEERS, "register:evaluate"];

const BY_NAME: Partial<Record<FigureCode, Rows>> = {
  DECLARING_ENTERPRISES: { Rows: DeclaringRows },
  LEADERS_IN_FORCE: { Rows: (props) => <LeaderRows {...props} listing="LEADERS" by="division" /> },
  NATIONAL_LEADERS: { Rows: (props) => <LeaderRows {...props} listing="RELEASED" by="national" /> },
  OWN_LEADERS: { Rows: (props) => <LeaderRows {...props} listing="RELEASED" by="scheme" /> },
  OWN_LEADERS_IN_FORCE: { Rows: (props) => <LeaderRows {...props} listing="LEADERS" by="scheme" /> },
  TITLES_REVOKED: { Rows: RevokedRows },
  EXIT_CASES_OPEN: { Rows: ExitCaseRows },
  BANS_RUNNING: { Rows: BanRows },
  LISTS_IN_PUBLICITY: { Rows: PublicityRows },
  SCHEMES_IN_PUBLICITY: { Rows: PublicityRows },
  OBJECTIONS_OPEN: { Rows: ObjectionRows },
  CALLS_OPEN: { Rows: CallRows },
  KEY_FIELDS: { Rows: KeyFieldRows },
  KEY_FIELD_COVERAGE: { Rows: KeyFieldRows },
  EVALUATION_BODIES: { Rows: BodyRows },
  EVALUATION_BODIES_WITHDRAWN: { Rows: BodyRows },
  EVALUATION_SCHEMES: { Rows: EvaluationSchemeRows },
  EXPERTS: { Rows: ExpertRows, needs: OVERSEERS },
  RANKINGS_REPORTED: { Rows: RankingRows },
  RANKINGS_RELEASED: { Rows: RankingRows },
  SUGGESTIONS_RECEIVED: { Rows: SuggestionRows },
  WORK_SUMMARIES: { Rows: WorkSummaryRows, needs: REPORTERS },
  INCIDENTS_REPORTED: { Rows: IncidentRows, needs: OVERSEERS },
  STATISTICS_PUBLISHED: { Rows: PublishedRows },
};

const BY_KIND: readonly (Rows & { readonly when: RegExp })[] = [
  { when: /^REVOKED_/, Rows: RevokedRows },
  { when: /^SPOT_CHECKS_/, Rows: SpotCheckRows, needs: OFFICERS },
  { when: /^COMPLAINTS_/, Rows: ComplaintRows, needs: OFFICERS },
  { when: /_STANDARDS$|^STANDARD_COVERAGE$/, Rows: DeclarationRows },
];

/** The rows that a figure counts, asked for its own day and knowledge. */
export function FigureRows(props: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { can } = useSession();
  const { figure } = props.figure;
  const found = BY_NAME[figure] ?? BY_KIND.find(({ when }) => when.test(figure));
  if (found === undefined) return null;
  if (found.needs !== undefined && !found.needs.some(can)) {
    return <Alert type="info" showIcon title={words.closed} description={words.closedHow} />;
  }
  return <found.Rows {...props} />;
}
