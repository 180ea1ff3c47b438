/** What a refusal tells beside its code and message. */
export interface RefusalDetails {
  readonly messageZh: string;
  /** Further members of `extensions`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Headers of the response. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where in the document. */
  readonly locations?: readonly SourceLocation[];
}

interface SourceLocation {
  readonly line: number;
  readonly column: number;
}

/** A refusal as an entry of `errors`. */
export interface RefusalEntry {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly extensions: Record<string, unknown>;
}

/** A request that is not executed, with the HTTP status and the code that callers see. */
export class RefusedRequest extends Error {
  readonly messageZh: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly #locations: readonly SourceLocation[];

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    { messageZh, extensions = {}, headers = {}, locations = [] }: RefusalDetails,
  ) {
    super(message);
    this.name = "RefusedRequest";
    this.messageZh = messageZh;
    this.extensions = extensions;
    this.headers = headers;
    this.#locations = locations;
  }

  /** The refusal as an entry of `errors`. */
  toJSON(): RefusalEntry {
    const { message, code, messageZh, extensions } = this;
    const locations = this.#locations.length > 0 && { locations: this.#locations };
    return { message, ...locations, extensions: { code, messageZh, ...extensions } };
  }
}
