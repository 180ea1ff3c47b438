import DataLoader from "dataloader";
import type { Viewer } from "../../../shared/access/viewer.ts";
import type { Question } from "../../../shared/register-copy/standing-reader.ts";
import type { Clock } from "../../../shared/server/department.ts";
import type { RegisterStanding } from "../domain/register-standing.ts";
import type { Register } from "../persistence/register.ts";

/** What resolvers share within one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly register: Register;
  readonly clock: Clock;
  readonly standings: DataLoader<Question, RegisterStanding, string>;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(register: Register, clock: Clock, viewer: Viewer): Context {
  const standings = new DataLoader((questions: readonly Question[]) => register.standings(viewer, questions), {
    cacheKeyFn: ({ uscc, validOn, knownAt }: Question) => `${uscc} ${validOn} ${knownAt}`,
  });
  return { viewer, register, clock, standings };
}
