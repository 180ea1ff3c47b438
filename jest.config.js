/** Each test file runs as native ES modules; one PostgreSQL of our own serves them all. */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default {
  roots: ["<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
          target: "es2022",
        },
        module: { type: "es6" },
      },
    ],
  },
  globalSetup: "<rootDir>/test/harness/global-setup.js",
  globalTeardown: "<rootDir>/test/harness/global-teardown.js",
  reporters: ["default", "<rootDir>/test/harness/summary-reporter.js"],
  maxWorkers: 2,
  // What a file loaded as native modules is never given back; a worker that has grown is replaced.
  workerIdleMemoryLimit: "1500MB",
  // Generous: a slow machine is no failure, and what hangs is still found.
  testTimeout: 180_000,
};
