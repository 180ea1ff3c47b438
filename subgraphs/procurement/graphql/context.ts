import type { Viewer } from "../../../shared/access/viewer.ts";
import type { AccessLog } from "../../../shared/access-log/access-log.ts";
import type { DecisionRecord } from "../../../shared/decision-record/decision-record.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { ProcurementParts } from "../persistence/procurement-measure.ts";
import type { ProcurementRegister } from "../persistence/register.ts";

/** What resolvers share within one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly decisions: DecisionRecord<ProcurementParts>;
  readonly accessLog: AccessLog;
  readonly standings: ReturnType<typeof loaderOf>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(
  register: ProcurementRegister,
  decisions: DecisionRecord<ProcurementParts>,
  viewer: Viewer,
  accessLog: AccessLog,
): Context {
  return { viewer, decisions, accessLog, standings: loaderOf(viewer, register) };
}

function loaderOf(viewer: Viewer, register: ProcurementRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
