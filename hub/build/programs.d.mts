/** Name in `built/` and source of every program. */
export const PROGRAMS: Readonly<
  Record<
    "hub" | "worker" | "command" | "market-regulation" | "procurement" | "credit" | "quality-award" | "identity",
    string
  >
>;

/** Packages that stay in node_modules. */
export const NOT_BUILT_IN: readonly string[];

/** How the names of the packages with the embedded PostgreSQL begin. */
export const EMBEDDED_DATABASE: string;
