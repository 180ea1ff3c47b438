import type { Viewer } from "../../../shared/access/viewer.ts";
import type { AccessLog } from "../../../shared/access-log/access-log.ts";
import type { DecisionRecord } from "../../../shared/decision-record/decision-record.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { CreditParts } from "../persistence/credit-measure.ts";
import type { CreditRegister } from "../persistence/register.ts";

/** What resolvers share within one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly decisions: DecisionRecord<CreditParts>;
  readonly accessLog: AccessLog;
  readonly standings: ReturnType<typeof loaderOf>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(
  register: CreditRegister,
  decisions: DecisionRecord<CreditParts>,
  viewer: Viewer,
  accessLog: AccessLog,
): Context {
  return { viewer, decisions, accessLog, standings: loaderOf(viewer, register) };
}

function loaderOf(viewer: Viewer, register: CreditRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
