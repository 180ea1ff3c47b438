import type { Viewer } from "../../../shared/access/viewer.ts";
import type { AccessLog } from "../../../shared/access-log/access-log.ts";
import type { AccessNotes } from "../../../shared/access-log/recorded-execution.ts";
import type { DecisionNotices } from "../../../shared/decision-notice/decision-notices.ts";
import type { DecisionRecord } from "../../../shared/decision-record/decision-record.ts";
import type { Requests } from "../../../shared/procedure/requests.ts";
import type { ReadDataAge } from "../../../shared/register-copy/data-age.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { Clock } from "../../../shared/server/department.ts";
import type { WhatIf } from "../../../shared/what-if/create-what-if.ts";
import type { Authorisations } from "../persistence/authorisations.ts";
import type { CreditParts } from "../persistence/credit-measure.ts";
import type { CreditCases } from "../persistence/loans/credit-cases.ts";
import type { Institutions } from "../persistence/loans/institutions.ts";
import type { LoanStatistics } from "../persistence/loans/loan-statistics.ts";
import type { CreditRegister } from "../persistence/register.ts";
import type { CreditOffice } from "../persistence/watch/credit-office.ts";
import { createCaseLoader } from "./loans/case-loader.ts";
import { createWatchLoaders } from "./watch/watch-loaders.ts";

/** What the department answers from. */
export interface CreditSources {
  readonly register: CreditRegister;
  readonly dataAge: ReadDataAge;
  readonly decisions: DecisionRecord<CreditParts>;
  readonly notices: DecisionNotices;
  readonly authorisations: Authorisations;
  readonly institutions: Institutions;
  readonly creditCases: CreditCases;
  readonly loanStatistics: LoanStatistics;
  readonly accessLog: AccessLog;
  readonly requests: Requests;
  readonly whatIf: WhatIf;
  readonly office: CreditOffice;
  readonly clock: Clock;
}

/** What resolvers share within one request. */
export interface Context extends Omit<CreditSources, "register">, ReturnType<typeof createWatchLoaders> {
  readonly viewer: Viewer;
  readonly access: AccessNotes;
  readonly standings: ReturnType<typeof loaderOf>;
  readonly casesNow: ReturnType<typeof createCaseLoader>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext({ register, ...sources }: CreditSources, viewer: Viewer, access: AccessNotes): Context {
  const loaders = { ...createWatchLoaders(viewer, sources.office), casesNow: createCaseLoader(viewer, sources) };
  return { ...sources, ...loaders, viewer, access, standings: loaderOf(viewer, register) };
}

function loaderOf(viewer: Viewer, register: CreditRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
