import divisions from "../../../policies/divisions.csv?raw";
import { knowDivisions } from "./jurisdictions.ts";

/** Names that only say that something is a district, not which. */
const PLAIN = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);

const ROWS = new Map(
  divisions
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line): [string, { readonly name: string; readonly parent: string }] => {
      const [code = "", name = "", parent = ""] = line.split(",");
      return [code, { name, parent }];
    }),
);

// The whole name says where it lies: 云南省昆明市官渡区.
function wholeName(code: string): string {
  const row = ROWS.get(code);
  if (row === undefined) return "";
  return wholeName(row.parent) + (PLAIN.has(row.name) ? "" : row.name);
}

knowDivisions(new Map([...ROWS.keys()].map((code) => [code, wholeName(code)])));
