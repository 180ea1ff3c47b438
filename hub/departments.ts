import type { Department } from "../shared/server/department.ts";
import { department as credit } from "../subgraphs/credit/department.ts";
import { department as marketRegulation } from "../subgraphs/market-regulation/department.ts";
import { department as procurement } from "../subgraphs/procurement/department.ts";
import { department as qualityAward } from "../subgraphs/quality-award/department.ts";
import type { SubgraphName } from "./hub-environment.ts";

/** The departments that a hub is composed of. */
export const DEPARTMENTS: Readonly<Record<SubgraphName, Department>> = {
  "market-regulation": marketRegulation,
  procurement,
  credit,
  "quality-award": qualityAward,
};
