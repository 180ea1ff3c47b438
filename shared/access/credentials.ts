import type { IncomingHttpHeaders } from "node:http";
import type { Viewer } from "./viewer.ts";

/** A call as it came in, before anything is believed of it. */
export interface IncomingCall {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as they came: a header that came twice stands twice. */
  readonly rawHeaders: readonly string[];
  /** Reads the body; once, however often it is asked for. */
  body(): Promise<Buffer>;
}

/** Who a call is from, once that is proved. */
export interface Credentials {
  readonly viewer: Viewer;
  /** The caller's own token, to be proved again by whoever is asked in turn; null when none came. */
  readonly token: string | null;
}

/**
 * Proves who a call is from.
 *
 * @throws {Unauthenticated} when what it carries does not prove what it says
 */
export type Authenticate = (call: IncomingCall) => Promise<Credentials>;

/** All values of a header, in the order in which they came. */
export function headerValues({ rawHeaders }: Pick<IncomingCall, "rawHeaders">, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
