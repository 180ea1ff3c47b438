/** What was wrong with a department's reply, or with its absence. */
export type DepartmentFaultKind = "BREAKER_OPEN" | "BUSY" | "CONNECTION" | "DEADLINE" | "CONTRACT" | "REPLY";

/** A department did not answer as it should. The message is for the log; callers never see it. */
export class DepartmentFault extends Error {
  readonly kind: DepartmentFaultKind;

  constructor(kind: DepartmentFaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DepartmentFault";
    this.kind = kind;
  }
}
