/**
 * The record of decisions cannot be written or read, so nothing is told. Whoever asked may ask again with the same key:
 * should the decision have been stored after all, it is the one that is given.
 */
export class RecordUnavailable extends Error {
  constructor(cause: unknown) {
    super("The record of decisions cannot be written.", { cause });
    this.name = "RecordUnavailable";
  }
}
