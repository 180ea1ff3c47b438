import { Col, Row } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../../kit/language.tsx";
import { type Session, useSession } from "../../session/session.tsx";
import { Heading } from "../duties-section.tsx";
import type { Place } from "../places.ts";
import { ConversionWaits, NominationWaits, RecommendationWaits } from "./award-waits.tsx";
import { CreditWarningWaits, InstitutionWaits, LoanPublications } from "./credit-waits.tsx";
import { AccidentCases, ExitDutyWaits, ReminderWaits, ReviewWaits } from "./exit-waits.tsx";
import { PreferenceUses, SubsidyWaits } from "./finance-waits.tsx";
import { ObjectionWaits, PublicityWaits } from "./publicity-waits.tsx";
import { ComplaintWaits, IncidentWaits, SpotCheckWaits, SummaryReportWaits } from "./supervision-waits.tsx";
import { BanWaits, EndingTitles } from "./title-waits.tsx";

const WORDS: Words<{ title: string; lead: string; own: string }> = {
  ZH: {
    title: "待办与逾期",
    lead: "按您的权限显示；每项单独查询。",
    own: "未登录或非本部门人员仅见公开事项。",
  },
  EN: {
    title: "What waits and what is overdue",
    lead: "As far as you may see it; each is asked by itself.",
    own: "Whoever is not of the department sees what is public.",
  },
};

interface Waiting {
  readonly key: string;
  /** Whose daily work it is. */
  readonly isFor: (department: string, session: Session, place: Place) => boolean;
  readonly show: (place: Place) => ReactNode;
}

const REGISTER = new Set(["market-regulation", "standardisation-committee", "working-body"]);
const MONEY = new Set(["peoples-bank", "financial-supervision", "finance", "development-and-reform"]);
/** Whether somebody holds one of these scopes, and the board is of one of these departments. */
const holds =
  (scopes: readonly string[], departments?: ReadonlySet<string>) =>
  (department: string, session: Session): boolean =>
    scopes.some(session.can) && (departments === undefined || departments.has(department));
const officers = holds(["register:officer"], REGISTER);
const overseers = holds(["register:officer", "register:working-body"], REGISTER);
const ofScheme: Waiting["isFor"] = (department, session, { scheme }) =>
  scheme !== null && overseers(department, session);

const WAITING: readonly Waiting[] = [
  { key: "exit-duties", isFor: overseers, show: (place) => <ExitDutyWaits place={place} /> },
  { key: "reminders", isFor: overseers, show: (place) => <ReminderWaits place={place} /> },
  {
    key: "my-complaints",
    isFor: officers,
    show: (place) => <ComplaintWaits place={place} mine />,
  },
  {
    key: "complaints",
    isFor: officers,
    show: (place) => <ComplaintWaits place={place} mine={false} />,
  },
  { key: "reviews", isFor: overseers, show: (place) => <ReviewWaits place={place} /> },
  { key: "checks", isFor: officers, show: (place) => <SpotCheckWaits place={place} /> },
  { key: "incidents", isFor: ofScheme, show: (place) => <IncidentWaits place={place} /> },
  { key: "reports", isFor: ofScheme, show: (place) => <SummaryReportWaits place={place} /> },
  { key: "nominations", isFor: holds(["award:manage"], REGISTER), show: (place) => <NominationWaits place={place} /> },
  {
    key: "recommendations",
    isFor: holds(["award:manage"], REGISTER),
    show: (place) => <RecommendationWaits place={place} />,
  },
  { key: "subsidies", isFor: holds(["procurement:curate"]), show: (place) => <SubsidyWaits place={place} /> },
  { key: "preference", isFor: holds(["procurement:curate"]), show: (place) => <PreferenceUses place={place} /> },
  { key: "loans", isFor: holds(["credit:oversee"]), show: () => <LoanPublications /> },
  { key: "warnings", isFor: holds(["credit:check"], MONEY), show: (place) => <CreditWarningWaits place={place} /> },
  {
    key: "lenders",
    isFor: (department) => department === "peoples-bank" || department === "financial-supervision",
    show: (place) => <InstitutionWaits place={place} />,
  },
  {
    key: "accidents",
    isFor: (department) => department === "ecology-and-environment" || department === "customs",
    show: (place) => <AccidentCases place={place} />,
  },
  {
    key: "conversions",
    isFor: (department) => REGISTER.has(department) || department === "science-and-technology",
    show: (place) => <ConversionWaits place={place} />,
  },
  { key: "publicities", isFor: () => true, show: (place) => <PublicityWaits place={place} /> },
  {
    key: "objections",
    isFor: (department) => REGISTER.has(department),
    show: (place) => <ObjectionWaits place={place} />,
  },
  { key: "ending", isFor: () => true, show: (place) => <EndingTitles place={place} /> },
  { key: "bans", isFor: () => true, show: (place) => <BanWaits place={place} /> },
];

/** What waits for a department and what is overdue, as far as whoever looks may see it. */
export function Waits({ place, department }: { readonly place: Place; readonly department: string }): ReactNode {
  const words = useWords(WORDS);
  const session = useSession();
  const shown = WAITING.filter(({ isFor }) => isFor(department, session, place));
  const own = session.viewer?.department === department;
  return (
    <section aria-label={words.title}>
      <Heading>{words.title}</Heading>
      <p style={{ margin: "4px 0 8px" }}>{own ? words.lead : `${words.lead}${words.own}`}</p>
      <Row gutter={[12, 12]}>
        {shown.map(({ key, show }) => (
          <Col key={key} xs={24} xl={12}>
            {show(place)}
          </Col>
        ))}
      </Row>
    </section>
  );
}
