import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";

/** Builds the browser desks into `dist/`, which the gateway serves. */
// biome-ignore lint/style/noDefaultExport: Vite looks for the default export
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1_500,
    // Inlined files would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Who passes pages on passes on whose work is in them.
    license: { fileName: "licenses.md" },
  },
  plugins: [precompress()],
});
