import { type Environment, readEnvironment } from "../shared/server/environment.ts";

/** The departments whose subgraphs this hub brings up. */
export const SUBGRAPHS = ["market-regulation", "procurement", "credit", "quality-award"] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];

export type HubEnvironment = Environment<SubgraphName>;

/** @throws {InvalidEnvironment} naming the variable, what was expected and what came */
export function hubEnvironment(): HubEnvironment {
  return readEnvironment(SUBGRAPHS);
}

/** Whether a department runs in this process on a database that the hub itself has to bring up. */
export function needsEmbeddedPostgres(environment: HubEnvironment): boolean {
  return SUBGRAPHS.some((name) => {
    const { databaseUrl, url } = environment.departments[name];
    return databaseUrl === null && url === null;
  });
}
