import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import circus from "jest-circus/runner";

const require = createRequire(import.meta.url);
const runCircus = circus.default ?? circus;
const OWN_CONSOLE = globalThis.console;
const EVENT_HANDLERS = Symbol.for("EVENT_HANDLERS");

let filesRun = 0;

/**
 * Runs a test file as jest's own framework does, with one difference: modules are Node's own.
 *
 * Jest loads every module again for every file, into a context of its own; that took most of the time of a run. Here a
 * worker loads a module once. Only the test file itself, and what is set up for each file, are loaded anew.
 */
// biome-ignore lint/style/noDefaultExport: jest looks for the default export
export default async function runTestFile(globalConfig, config, environment, _runtime, path, report) {
  filesRun += 1;
  const load = (file) => import(`${pathToFileURL(file).href}?run=${filesRun}`);
  const native = {
    // The framework keeps its tests and handlers in its module; each file gets a fresh one.
    requireInternalModule(file) {
      delete globalThis[EVENT_HANDLERS];
      delete require.cache[file];
      return require(file);
    },
    requireModule: require,
    setGlobalsForRuntime: (globals) => Object.assign(globalThis, globals),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: load,
    enterTestCode: () => {},
    leaveTestCode: () => {},
  };
  // Jest's own reading of stacks knows nothing of Node's source maps.
  Error.prepareStackTrace = undefined;
  // What a file logs belongs to its report.
  globalThis.console = environment.global.console;
  try {
    // Injected into jest's context, they would be taken apart with it.
    const ownConfig = { ...config, injectGlobals: false };
    return await runCircus(globalConfig, ownConfig, environment, native, path, report);
  } finally {
    globalThis.console = OWN_CONSOLE;
  }
}
