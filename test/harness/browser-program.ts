import { existsSync } from "node:fs";

const PROGRAMS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Debian's browser; elsewhere `CHROMIUM` says where one is. Undefined where there is none. */
export const BROWSER_PROGRAM = PROGRAMS.find((path) => path !== undefined && existsSync(path));
