import { STEP_FUNCTIONS_V1, STEP_REQUESTS_V1 } from "./step-functions-v1.ts";
import { STEP_KEEPING_V1, STEP_TABLES_V1 } from "./step-tables-v1.ts";

/**
 * The schema `desk`, on which the procedures of a deciding department stand.
 *
 * @param app the application role, which reads steps and asks what became of a request
 * @returns statements in order
 */
export function procedureV1(app: string): string[] {
  return [
    // From here on a function is nobody's until it is granted, whichever migration adds it.
    "alter default privileges revoke execute on functions from public",
    STEP_TABLES_V1,
    STEP_KEEPING_V1,
    STEP_FUNCTIONS_V1,
    STEP_REQUESTS_V1,
    `grant usage on schema desk to ${app}`,
    `grant select on desk.transition, desk.step, desk.state to ${app}`,
    `grant execute on function desk.outcome(jsonb), desk.last_step(uuid), desk.last_step_on(uuid),
       desk.shanghai_day(timestamptz) to ${app}`,
  ];
}
