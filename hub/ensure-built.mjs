// Builds pages and programs when their sources have changed since they were built last; `--programs` those alone.
// It runs before the hub's own code is built, hence plain JavaScript.
import { buildPages } from "./build/build-pages.mjs";
import { buildPrograms } from "./build/build-programs.mjs";

try {
  await buildPrograms();
  if (!process.argv.includes("--programs")) await buildPages();
} catch (error) {
  console.error(error);
  console.error("The hub could not be built; the reason stands above. 构建失败，原因见上。");
  process.exit(1);
}
