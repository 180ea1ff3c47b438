/** Where a scene is played: a hub that takes steps for demonstration identities. */
export interface Stage {
  /** Today in Asia/Shanghai. */
  readonly today: string;
  /**
   * Takes a step as a demonstration identity and gives what the mutation answered.
   *
   * @param selection the payload's fields without `errors`
   * @throws {Error} with code and message, when it was not taken
   */
  readonly mutate: (
    identity: string,
    mutation: string,
    input: Readonly<Record<string, unknown>>,
    selection: string,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Asks as a demonstration identity. @throws {Error} when anything is missing from the answer */
  readonly ask: (
    identity: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** Living things of one area, so that nobody who tries the hub out opens an empty desk. */
export interface Scene {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<void>;
}
