import type { Viewer } from "../../../shared/access/viewer.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { ProcurementRegister } from "../persistence/register.ts";

/** What resolvers share within one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly standings: ReturnType<typeof loaderOf>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(register: ProcurementRegister, viewer: Viewer): Context {
  return { viewer, standings: loaderOf(viewer, register) };
}

function loaderOf(viewer: Viewer, register: ProcurementRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
