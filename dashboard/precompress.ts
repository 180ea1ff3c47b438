import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const SMALL_BYTES = 1_024;

/** Lays a compressed copy beside every built text file, so that nothing is compressed while it is served. */
export function precompress(): Plugin {
  let folder = "";
  return {
    name: "leader-hub:precompress",
    apply: "build",
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      for (const name of names.filter((each) => /\.(js|css|svg|html)$/.test(each))) {
        const text = readFileSync(join(folder, name));
        if (text.length < SMALL_BYTES) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text, { params }));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}
