import type { Viewer } from "../shared/access/viewer.ts";
import { RefusedRequest } from "../shared/server/refused-request.ts";
import type { Admit } from "../shared/server/serve-graphql.ts";
import type { ApprovedOperations } from "./approved/approved-operations.ts";
import { resolveOperation } from "./approved/resolve-operation.ts";
import type { CheckOperation } from "./limits/check-operation.ts";
import type { GatewayProtection } from "./protection.ts";
import { createRateLimits, pointsOf } from "./rate-limit/rate-limit.ts";

/** What admission needs. */
export interface AdmissionParts {
  readonly protection: GatewayProtection;
  readonly approved: ApprovedOperations;
  readonly checkOperation: CheckOperation;
}

/**
 * Makes what stands before GraphQL: nothing that is refused here is validated, planned or sent to a department.
 *
 * In this order: the caller's rate, so that one who has used it up costs no more than a look; what the request asks for,
 * and whether the caller may run it; how large it is; and the rate again, by what it costs.
 */
export function createAdmission({ protection, approved, checkOperation }: AdmissionParts): Admit {
  const { rateLimits, approvedOnly, introspection } = protection;
  const rate = rateLimits === null ? null : createRateLimits(rateLimits);
  return async (request) => {
    const count = async (points: number) => {
      const headers = rate === null || points === 0 ? {} : await rate.count(request, points);
      for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    };
    await count(1);
    const operation = resolveOperation(await request.body(), approved, approvedOnly && isBound(request.viewer));
    const { cost, asksAboutSchema } = checkOperation(operation);
    if (!introspection && asksAboutSchema) throw introspectionOff();
    await count(pointsOf(cost));
    const { query, operationName, variables } = operation;
    return { query, variables, ...(operationName !== undefined && { operationName }) };
  };
}

/** Whether a caller may run approved operations only. */
function isBound(viewer: Viewer): boolean {
  return viewer.kind === "PUBLIC" || viewer.role === "BANK" || viewer.role === "PURCHASER";
}

function introspectionOff(): RefusedRequest {
  return new RefusedRequest(400, "INTROSPECTION_DISABLED", "This hub does not answer questions about its schema.", {
    messageZh: "本枢纽不回答关于模式（schema）的查询。",
  });
}
