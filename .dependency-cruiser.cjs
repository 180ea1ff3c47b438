/** Who may import whom; architecture in docs/, each rule with its reason. Run by `npm run lint:imports`. */

const ENTRIES = [
  "^hub/(main|cli|workers/worker)\\.ts$",
  "^hub/ensure-(installed|built)\\.mjs$",
  "^dashboard/(src/main\\.tsx|vite\\.config\\.ts)$",
  "^hub/build/[^/]+\\.d\\.mts$",
  "^subgraphs/[^/]+/main\\.ts$",
  "^identity/main\\.ts$",
  "^deploy/",
  "^schema/[^/]+\\.ts$",
  "^bench/",
  "^test/",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "departments-meet-only-in-the-graph",
      comment:
        "A department can be taken out, replaced or moved to another machine only when no other department's code " +
        "knows it; they meet in the graph and in the published register.",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/" },
      to: { path: "^subgraphs/([^/]+)/", pathNot: "^subgraphs/$1/" },
    },
    {
      name: "domain-is-pure",
      comment:
        "Rules give the same answer for the same facts, today and in a court ten years from now: they see values " +
        "and nothing of the world, neither clock nor network nor database.",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/domain/" },
      to: { pathNot: ["^subgraphs/$1/domain/", "^shared/values/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "values-are-pure",
      comment: "Everything stands on the shared values, the rules included, so they stand on nothing but themselves.",
      severity: "error",
      from: { path: "^shared/values/" },
      to: { pathNot: ["^shared/values/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "persistence-knows-no-graphql",
      comment:
        "The register answers importers, commands and tests as well; what it gives must not be shaped by the API.",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/persistence/" },
      to: { path: ["^subgraphs/[^/]+/graphql/", "(^|/)node_modules/(graphql|@apollo|dataloader)/"] },
    },
    {
      name: "graphql-knows-no-database",
      comment:
        "Resolvers translate. Every query lives in the department's register, where the viewer is its first argument, " +
        "so that no field can read past access rules.",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/graphql/" },
      to: { path: "(^|/)node_modules/(typeorm|pg|pg-copy-streams|@types/pg|@types/pg-copy-streams)/" },
    },
    {
      name: "shared-knows-no-room",
      comment: "What is shared serves every department alike, a fifth one too; it can name none of them.",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(gateway|subgraphs|hub|identity|dashboard|policies|schema|bench|test)/" },
    },
    {
      name: "verifier-stands-alone",
      comment:
        "A court runs it without the hub, and it can find the signer's mistakes only while it shares no line with it.",
      severity: "error",
      from: { path: "^verifier/" },
      to: { pathNot: "^verifier/", dependencyTypesNot: ["core"] },
    },
    {
      name: "nothing-leans-on-the-verifier",
      comment:
        "It is a tool for others, not a part: the hub offers it as a command, serves its page as a file, prints only " +
        "receipts that it accepts, and asks it about the logs of a restored server.",
      severity: "error",
      from: {
        pathNot: "^(verifier/|test/|hub/commands/verify\\.ts$|hub/backup/check-logs\\.ts$|gateway/print-receipt\\.ts$)",
      },
      to: { path: "^verifier/" },
    },
    {
      name: "gateway-and-dashboard-see-only-the-graph",
      comment: "They reach departments by their schema, in whatever process or machine these run.",
      severity: "error",
      from: { path: "^(gateway|dashboard)/" },
      to: { path: "^(subgraphs|hub)/" },
    },
    {
      name: "desks-stand-alone",
      comment:
        "The browser desks are a client like any other: all they know of the hub is its graph. The names of divisions are a national standard's.",
      severity: "error",
      from: { path: "^dashboard/" },
      to: {
        path: "^(gateway|shared|schema|identity|policies|hub|subgraphs|verifier)/",
        pathNot: "^policies/divisions\\.csv$",
      },
    },
    {
      name: "departments-know-no-gateway",
      comment: "A department answers whoever may ask; what stands between it and the asker is not its business.",
      severity: "error",
      from: { path: "^subgraphs/" },
      to: { path: "^(gateway|hub|dashboard|schema)/" },
    },
    {
      name: "nobody-imports-the-composition-root",
      comment: "hub/ puts the parts together; a part that imported it would know all the others.",
      severity: "error",
      from: { pathNot: "^(hub|deploy|test|bench)/" },
      to: { path: "^hub/" },
    },
    {
      name: "identity-serves-the-hub-only",
      comment:
        "Tokens are verified alike whoever issued them; a room that knew the embedded provider would not work with a " +
        "city's own.",
      severity: "error",
      from: { pathNot: "^(identity|hub|test|bench)/" },
      to: { path: "^identity/" },
    },
    {
      name: "identity-knows-only-what-is-shared",
      comment: "The embedded provider could be anybody's; it must not know more of the hub than another one would.",
      severity: "error",
      from: { path: "^identity/" },
      to: { path: "^(gateway|subgraphs|hub|dashboard|schema)/" },
    },
    {
      name: "nobody-imports-a-main",
      comment: "A main.ts starts a process when it is loaded.",
      severity: "error",
      from: {},
      to: { path: "(^|/)main\\.ts$" },
    },
    {
      name: "product-knows-no-test",
      comment: "Tests and measurements are not part of what runs.",
      severity: "error",
      from: { pathNot: "^(test|bench)/" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "runs-without-development-packages",
      comment: "An installation without development packages must start; those are for tests and for generated files.",
      severity: "error",
      from: { path: "^(gateway|subgraphs|shared|hub|identity|dashboard)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "(^|/)node_modules/@types/" },
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that is there only because another one brings it may be gone after the next install.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-unresolvable-imports",
      comment: "Each import leads to something.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-cycles",
      comment: "Of two modules that need each other, neither can be understood, tested or moved alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing reaches is either dead or forgotten in a list.",
      severity: "error",
      from: { path: ENTRIES },
      to: { path: "^(gateway|subgraphs|shared|hub|identity|dashboard)/", pathNot: ENTRIES, reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // What the hub is measured against has packages of its own, installed only where it is measured.
    exclude: { path: ["(^|/)generated/", "(^|/)dist/", "^\\.?built", "^\\.data/", "^bench/peers/"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
