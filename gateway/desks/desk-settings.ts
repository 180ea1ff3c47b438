/** What the browser desks are told before anybody signs in. */
export interface DeskSettings {
  /** The provider that people sign in with, as it writes itself. */
  readonly issuer: string;
  /** The client that people sign in with, in a browser. */
  readonly clientId: string;
  /** What is asked for at a sign-in, separated by blanks. */
  readonly scope: string;
  /** Where callers reach the hub; signing in works at this address alone. */
  readonly publicUrl: string;
  /** Whether the identities are invented, for anybody to choose. */
  readonly embeddedProvider: boolean;
  /** A day on which the demonstration data shows everything; null when there is none. */
  readonly demonstrationDay: string | null;
  /** Whether the explorer is served. */
  readonly explorer: boolean;
}
