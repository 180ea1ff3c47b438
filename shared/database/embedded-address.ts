import { createHmac } from "node:crypto";

/** Where the hub's own PostgreSQL is and how its roles get in. */
export interface DatabaseAddress {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** Of role `postgres`. */
  readonly superuserPassword: string;
  /** The password a role is to have: made from the superuser's, so that none has to be kept. */
  passwordOf(role: string): string;
  /** A connection URL, as the superuser when no role is given. */
  connectionString(database: string, role?: string): string;
}

export function databaseAddress(port: number, superuserPassword: string): DatabaseAddress {
  const passwordOf = (role: string): string =>
    role === "postgres" ? superuserPassword : createHmac("sha256", superuserPassword).update(role).digest("base64url");
  return {
    host: "127.0.0.1",
    port,
    superuserPassword,
    passwordOf,
    connectionString: (database, role = "postgres") =>
      `postgresql://${encodeURIComponent(role)}:${passwordOf(role)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
  };
}
