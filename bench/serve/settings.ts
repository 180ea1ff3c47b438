import { text } from "node:stream/consumers";
import type { HubDatabases } from "../../hub/databases.ts";

/** What a server of the comparison is told by whoever starts it. */
export interface ServerSettings {
  /** Whose tokens it believes. */
  readonly issuer: string;
  readonly databases: HubDatabases;
  /** Where the departments' subgraphs answer, for a gateway. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** The gateway's private key as PEM, by which the subgraphs know its calls. */
  readonly assertionKey: string;
}

/** Reads them from standard input: they hold passwords, which have no place on a command line. */
export async function readSettings(): Promise<ServerSettings> {
  return JSON.parse(await text(process.stdin)) as ServerSettings;
}

/** Tells whoever started the server where it answers. */
export function tellAddress(url: string): void {
  process.stdout.write(`answers at ${url}\n`);
}
