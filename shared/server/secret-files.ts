import { readFileSync } from "node:fs";
import { InvalidEnvironment } from "./invalid-environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

// Only addresses of databases hold passwords; a variable of somebody else's that ends alike is left alone.
const IN_A_FILE = /^(\w+_DATABASE_URL)_FILE$/;

/**
 * The variables, with the addresses of databases that `<NAME>_FILE` says stand in a file, as secrets are handed to
 * containers: an environment can be read by whoever may list processes, a file by its owner.
 *
 * @throws {InvalidEnvironment} when the file cannot be read, or an address is given both ways
 */
export function withSecretFiles(variables: Variables): Variables {
  const read = Object.entries(variables).flatMap(([name, path]) => {
    const secret = IN_A_FILE.exec(name)?.[1];
    return secret === undefined || !path ? [] : [[secret, readSecret(name, path, variables[secret])] as const];
  });
  return { ...variables, ...Object.fromEntries(read) };
}

function readSecret(name: string, path: string, alsoGiven: string | undefined): string {
  if (alsoGiven) {
    const other = name.slice(0, -"_FILE".length);
    throw new InvalidEnvironment(
      `Of the environment variables ${other} and ${name} one should be set; both are.`,
      `环境变量 ${other} 与 ${name} 只能设置其一。`,
    );
  }
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    const code = String(Object(error).code);
    throw new InvalidEnvironment(
      `The environment variable ${name} should name a file that this account can read; ${path} cannot be read (${code}).`,
      `环境变量 ${name} 应为当前账户可读的文件；无法读取 ${path}（${code}）。`,
    );
  }
}
