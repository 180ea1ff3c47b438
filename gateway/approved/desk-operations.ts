import { readdirSync, readFileSync } from "node:fs";
import type { ApprovedOperation } from "./approved-operations.ts";

const FOLDER = new URL("../../dashboard/generated/", import.meta.url);

/** The operations of the browser desks, which send ids alone; each caller runs those that its scopes allow. */
export function readDeskOperations(folder: URL = FOLDER): ApprovedOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as ApprovedOperation[]);
}
