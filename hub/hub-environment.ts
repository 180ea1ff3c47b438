import { type Environment, readEnvironment } from "../shared/server/environment.ts";

/** The departments whose subgraphs this hub brings up. */
export const SUBGRAPHS = ["market-regulation", "procurement", "credit", "quality-award"] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];

export type HubEnvironment = Environment<SubgraphName>;

/** @throws {InvalidEnvironment} naming the variable, what was expected and what came */
export function hubEnvironment(): HubEnvironment {
  return readEnvironment(SUBGRAPHS);
}

/** Whether any department's database has to be brought up by the hub itself. */
export function needsEmbeddedPostgres(environment: HubEnvironment): boolean {
  return SUBGRAPHS.some((name) => environment.departments[name].databaseUrl === null);
}
