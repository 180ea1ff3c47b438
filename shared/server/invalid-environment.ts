/** A variable of the environment has a value that means nothing. */
export class InvalidEnvironment extends Error {
  readonly exitCode = 2;

  constructor(
    readonly english: string,
    readonly chinese: string,
  ) {
    super(`${english} ${chinese}`);
    this.name = "InvalidEnvironment";
  }
}
