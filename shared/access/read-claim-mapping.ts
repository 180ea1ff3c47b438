import { z } from "zod";
import { parseSource } from "../policy/parse-source.ts";
import { textAt } from "../policy/policy-text.ts";
import { Problems } from "../policy/problems.ts";
import { readYaml } from "../policy/read-yaml.ts";
import { OperatorError } from "../server/operator-error.ts";
import { type ClaimMapping, DEFAULT_CLAIM_MAPPING } from "./claim-mapping.ts";
import { ROLES } from "./viewer.ts";

const name = z.string().min(1, "the name of a claim");
const path = z.union([name, z.array(name).min(1)], {
  error: "the name of a claim, or a list of names that lead to it",
});

const shape = z.strictObject({
  tenant: path.optional(),
  role: z.strictObject({ claim: path, values: z.record(z.string(), z.enum(ROLES)).optional() }).optional(),
  department: path.optional(),
  jurisdictions: path.optional(),
  uscc: path.optional(),
  scopes: path.optional(),
  purposes: path.optional(),
});

/**
 * Reads a claim mapping file; what it does not name is the embedded provider's claim.
 *
 * @throws {OperatorError} naming every problem with file and line
 */
export function readClaimMapping(file: string): ClaimMapping {
  const problems = new Problems();
  const mapping = readShape(file, problems);
  if (mapping !== null) {
    const named = Object.entries(mapping).filter(([, value]) => value !== undefined);
    return { ...DEFAULT_CLAIM_MAPPING, ...Object.fromEntries(named) };
  }
  const lines = problems.list.map(({ line, path: place, expected, came }) => {
    return `${file}:${line}${place === "" ? "" : ` ${place}`}: expected ${expected}, came ${came}.`;
  });
  throw new OperatorError(
    `The claim mapping cannot be used:\n${lines.join("\n")}`,
    `声明映射文件无法使用：${file}，详见上文。`,
    2,
  );
}

function readShape(file: string, problems: Problems): z.infer<typeof shape> | null {
  try {
    const source = readYaml(textAt(file), problems);
    return source === null ? null : parseSource(source, shape, problems);
  } catch (error) {
    problems.addLine(file, 1, "a file that can be read", JSON.stringify(String(error)));
    return null;
  }
}
