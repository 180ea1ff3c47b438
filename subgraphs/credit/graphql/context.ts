import type { Viewer } from "../../../shared/access/viewer.ts";
import type { DecisionRecord } from "../../../shared/decision-record/decision-record.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { CreditParts } from "../persistence/credit-measure.ts";
import type { CreditRegister } from "../persistence/register.ts";

/** What resolvers share within one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly decisions: DecisionRecord<CreditParts>;
  readonly standings: ReturnType<typeof loaderOf>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(
  register: CreditRegister,
  decisions: DecisionRecord<CreditParts>,
  viewer: Viewer,
): Context {
  return { viewer, decisions, standings: loaderOf(viewer, register) };
}

function loaderOf(viewer: Viewer, register: CreditRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
