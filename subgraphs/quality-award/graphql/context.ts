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
import type { AwardParts } from "../persistence/award-measure.ts";
import type { AwardStores } from "../persistence/awards/open-awards.ts";
import type { AwardRegister } from "../persistence/register.ts";
import { type AwardDesk, createAwardDesk } from "./awards/award-desk.ts";

/** What the department answers from. */
export interface AwardSources {
  readonly register: AwardRegister;
  readonly dataAge: ReadDataAge;
  readonly awards: AwardStores;
  readonly decisions: DecisionRecord<AwardParts>;
  readonly notices: DecisionNotices;
  readonly accessLog: AccessLog;
  readonly requests: Requests;
  readonly whatIf: WhatIf;
  readonly clock: Clock;
}

/** What resolvers share within one request. */
export interface Context extends Omit<AwardSources, "register"> {
  readonly viewer: Viewer;
  readonly access: AccessNotes;
  readonly standings: ReturnType<typeof loaderOf>;
  readonly awardDesk: AwardDesk;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext({ register, ...sources }: AwardSources, viewer: Viewer, access: AccessNotes): Context {
  const awardDesk = createAwardDesk({ ...sources, register }, viewer);
  return { ...sources, viewer, access, standings: loaderOf(viewer, register), awardDesk };
}

function loaderOf(viewer: Viewer, register: AwardRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
