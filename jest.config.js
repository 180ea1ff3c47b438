/** Each test file runs on Node's own modules, loaded once a worker; one PostgreSQL of our own serves them all. */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default {
  roots: ["<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testEnvironment: "node",
  testRunner: "<rootDir>/test/harness/native-runner.js",
  setupFilesAfterEnv: ["<rootDir>/test/harness/after-each-file.ts"],
  // Nothing passes through jest's own loader; Node loads TypeScript by tsx, as in the product.
  transform: {},
  globalSetup: "<rootDir>/test/harness/global-setup.js",
  globalTeardown: "<rootDir>/test/harness/global-teardown.js",
  reporters: ["default", "<rootDir>/test/harness/summary-reporter.js"],
  testSequencer: "<rootDir>/test/harness/browser-first.js",
  maxWorkers: 2,
  // A worker that has grown is replaced.
  workerIdleMemoryLimit: "1500MB",
  // Generous: a slow machine is no failure, and what hangs is still found.
  testTimeout: 180_000,
};
