import { readdir } from "node:fs/promises";
import type { Drill } from "../drill.ts";

const FOLDER = new URL("../", import.meta.url);
const NO_DRILLS = new Set(["run.ts", "drill.ts"]);

/** All drills, by name. */
export async function loadDrills(): Promise<Drill[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".ts") && !NO_DRILLS.has(file));
  return Promise.all(
    files.sort().map(async (file) => ((await import(new URL(file, FOLDER).href)) as { drill: Drill }).drill),
  );
}

/** The drills of that name or about that row; none when there are none. */
export function drillsNamed(drills: readonly Drill[], nameOrRow: string): Drill[] {
  return drills.filter(({ name, rows }) => name === nameOrRow || rows.includes(nameOrRow.toUpperCase()));
}
