import { RefusedRequest } from "../../shared/server/refused-request.ts";
import type { Limit } from "./limits.ts";

/** The refusal of an operation that is larger than a limit allows. */
export function tooCostly({ most, what, whatZh }: Limit, came: number): RefusedRequest {
  // Fragments that double again and again lead to numbers that mean nothing to anybody.
  const counted = came > 1e15 ? "more than 10^15" : String(came);
  return new RefusedRequest(400, "OPERATION_TOO_COSTLY", `An operation has at most ${most} ${what}; ${counted} came.`, {
    messageZh: `单次操作的${whatZh}不超过${most}；实为${came > 1e15 ? "10^15以上" : came}。`,
    extensions: { allowed: most, came: Math.min(came, 1e15) },
  });
}

/** @throws {RefusedRequest} when more came than the limit allows */
export function refuseAbove(limit: Limit, came: number): void {
  if (came > limit.most) throw tooCostly(limit, came);
}
