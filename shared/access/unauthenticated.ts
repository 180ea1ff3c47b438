/** A call does not prove who it is from. Callers learn no more than that; the reason is for the log. */
export class Unauthenticated extends Error {
  constructor(readonly reason: string) {
    super("The call does not prove who it is from.");
    this.name = "Unauthenticated";
  }
}
